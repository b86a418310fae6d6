import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { claimsOf } from "./claims.js";
import type { ReportFigure } from "./facts.js";
import { figureField } from "./prose.js";

const figure = (name: string, text: string): ReportFigure => ({ name, label: { zh: name, en: name }, text });
const FIGURES = [figure("department", "水利局"), figure("money.executed", "1,086.40"), figure("money.rate", "45.27%"), figure("red.count", "2"), figure("overall.staff", "300.00")];
const claims = (body: string) => claimsOf({ sections: [{ key: "execution", body }], figures: FIGURES });

describe("what a report claims", () => {
  test("by a live figure stands beside what the data say, with the sentence around it", () => {
    expect(claims(`{{department|水利局}}截至9月执行${figureField("money.executed", "972.15")}万元，执行率{{money.rate|45.27%}}。以后再说。`)).toEqual([
      { path: "sections[execution].body", section: { zh: "预算执行情况", en: "Budget execution" }, before: "水利局截至9月执行", shown: "972.15", after: "万元，执行率45.27%。", label: { zh: "money.executed", en: "money.executed" }, now: "1,086.40", standing: "DIFFERS", source: { of: "SUMMARY" } },
      expect.objectContaining({ shown: "45.27%", now: "45.27%", standing: "AGREES", before: "水利局截至9月执行972.15万元，执行率".slice(-24), after: "。" }),
    ]);
  });

  test.each([
    ["执行1,086.4万元", []], ["执行1086.40 万元", []], ["执行率45.27%", []], ["红色项目2个", []],
    ["执行1,086.50万元", ["1,086.50万元"]], ["约9成，共17个项目", ["17个"]], ["第3季度", []], ["不到30%的项目2个", []],
  ])("in typed words is looked for among the figures: %s", (body, untraced) => {
    expect(claims(body).map(({ shown, standing }) => [shown, standing])).toEqual(untraced.map((shown) => [shown, "UNTRACED"]));
  });

  test("says where the figure comes from", () => {
    expect(claims("{{red.count|2}}{{overall.staff|300.00}}{{gone|5}}").map(({ source, standing }) => [source, standing])).toEqual([
      [{ of: "COLOUR", colour: "RED" }, "AGREES"], [{ of: "OVERALL", path: "funds.basicStaff.adjusted" }, "AGREES"], [{ of: "SUMMARY" }, "DIFFERS"],
    ]);
  });

  test("never fails, and never finds fault with figures as the data give them", () => {
    const live = fc.constantFrom(...FIGURES).map(({ name, text }) => figureField(name, text));
    fc.assert(fc.property(fc.array(fc.oneof(live, fc.string().filter((text) => !/[\d{}|]/.test(text)))), (parts) => {
      expect(claims(parts.join("")).filter(({ standing }) => standing !== "AGREES")).toEqual([]);
    }));
    fc.assert(fc.property(fc.string(), (body) => { expect(Array.isArray(claims(body))).toBe(true); }));
  });
});
