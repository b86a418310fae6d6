import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { disclosurePack, publicText, type DisclosureProject, type DisclosureSource } from "./disclosure.js";
import { disclosureRule, type DisclosureRules } from "./rules.js";

const rules: DisclosureRules = { parts: ["DEPARTMENTS", "PROJECTS", "MONEY", "CAUSES"], withheldWords: ["涉密", "侦查"] };
const project = (given: Partial<DisclosureProject> = {}): DisclosureProject => ({ name: "农村公路养护", departmentName: "交通运输局", adjustedFen: 100_000_000, executedFen: 50_000_000, rateBp: 5_000, attainmentBp: 9_000, accepted: true, ...given });
const source = (projects: readonly DisclosureProject[]): DisclosureSource => ({
  districtName: "云溪区", fiscalYear: 2026, cutOffMonth: 9, projects, exempt: 2,
  headline: { totalFen: 300, kinds: [{ kind: "REDUCE_BUDGET", amountFen: 200, lines: 1 }, { kind: "RECOVER_FUNDS", amountFen: 100, lines: 1 }, { kind: "RECOVER_BALANCE", amountFen: 0, lines: 0 }] },
  byCause: [{ cause: "FUNDING", indicators: 3 }],
});

describe("what is published", () => {
  test.each([
    ["not accepted by the bureau", { accepted: false }, "NOT_ACCEPTED"],
    ["named by a word of the district's list", { name: "刑事侦查办案" }, "WORD"],
    ["with a telephone in its name", { name: "热线 13800001234 运维" }, "PERSONAL"],
    ["with a number of an identity card in its name", { name: "补助（530102199001011234）" }, "PERSONAL"],
  ] as const)("a project %s is kept back, and said why", (_words, given, reason) => {
    const held = project(given);
    const pack = disclosurePack(source([project(), held]), rules);
    expect(pack.withheld).toEqual([{ name: held.name, departmentName: "交通运输局", reason }]);
    const published = JSON.stringify(pack.tables);
    expect(published).toContain("农村公路养护");
    if (held.name !== "农村公路养护") expect(published).not.toContain(held.name);
    expect(pack.intro).toContain("另有 3 个项目");
  });

  test("every project is either published or kept back, and sums are of the published ones", () => {
    const some = fc.array(fc.record({ name: fc.constantFrom("甲", "涉密乙", "丙13800001234"), departmentName: fc.constantFrom("一局", "二局"), adjustedFen: fc.nat(1e9), executedFen: fc.nat(1e9), rateBp: fc.constant(null), attainmentBp: fc.constant(null), accepted: fc.boolean() }), { maxLength: 40 });
    fc.assert(fc.property(some, (projects) => {
      const { tables, withheld } = disclosurePack(source(projects), rules);
      const of = (part: string) => tables.find((table) => table.part === part);
      expect((of("PROJECTS")?.rows.length ?? 0) + withheld.length).toBe(projects.length);
      const published = projects.filter(({ name, accepted }) => accepted && name === "甲");
      expect(of("DEPARTMENTS")?.total?.slice(1, 3)).toEqual([published.length, published.reduce((all, { adjustedFen }) => all + adjustedFen, 0)]);
    }));
  });

  test("nothing gets in that is not named: whatever else a source carries stays out", () => {
    const marked = { ...project(), explanation: "暗记甲", filedBy: ["暗记乙"], opinion: "暗记丙", colour: "RED", projectCode: "暗记丁", unitName: "暗记戊" };
    const text = JSON.stringify(disclosurePack({ ...source([marked]), leader: "暗记己" } as DisclosureSource, rules));
    expect(text).not.toMatch(/暗记|RED/);
    expect(disclosurePack(source([marked]), rules).tables.find(({ part }) => part === "PROJECTS")?.columns.map(({ heading }) => heading)).toEqual(["部门", "项目", "调整后预算", "执行数", "执行率", "绩效目标完成率"]);
  });

  test("only the parts the district chose", () => {
    expect(disclosurePack(source([project()]), { ...rules, parts: ["MONEY"] }).tables.map(({ part }) => part)).toEqual(["OVERVIEW", "MONEY"]);
  });
});

test("values are read in the page as in the workbook", () => {
  expect([publicText("MONEY", 115_944_000), publicText("RATE", 6_777), publicText("WHOLE", 3), publicText("TEXT", null)]).toEqual(["115.94", "67.77%", "3", "—"]);
});

test.each([
  ["a part nobody knows", { ...rules, parts: ["SECRETS"] }, "parts.0"],
  ["a word twice", { ...rules, withheldWords: ["涉密", "涉密"] }, "withheldWords"],
  ["an empty word, which would keep everything back", { ...rules, withheldWords: [" "] }, "withheldWords.0"],
])("rules with %s are refused", (_words, body, path) => {
  expect(disclosureRule.read(body)).toMatchObject({ faults: [{ path }] });
});
