import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { asSelfEvaluation } from "../filing/empty-facts.js";
import { aForm, anIndicator } from "../filing/facts.fixture.js";
import { micro } from "../indicators/micro.js";
import { DEFAULT_SCORING } from "./rules.js";
import { checkedScore, scoredItems } from "./spot-check.js";

const reached = (id: string, value: number) => anIndicator(id, { weightBp: 3_000, actual: { kind: "NUMBER", micro: micro(value * 1_000_000) } });
/** Execution 1,286.4 of 2,400 → 5.36; 30 + 24 + 30. */
const items = scoredItems(asSelfEvaluation(aForm({ indicators: [reached("a", 100), reached("b", 80), reached("c", 100)], funds: aForm().funds.map((fund) => (fund.row === "other" ? { ...fund, executedFen: 200_000_000 as never } : fund)) })));

describe("a spot check", () => {
  test("is of what was given points for, in the order of the form", () => {
    expect(items.map(({ item, weight, points }) => [item, weight, points])).toEqual([["funds", 1_000, 536], ["a", 3_000, 3_000], ["b", 3_000, 2_400], ["c", 3_000, 3_000]]);
    expect(scoredItems(asSelfEvaluation(aForm()))).toEqual([]);
  });

  test("puts its points in the place of those given and says the difference", () => {
    expect(checkedScore(items, [{ item: "a", points: 2_000, reason: "验收单少 30 亩" }, { item: "c", points: 3_000, reason: "" }], DEFAULT_SCORING)).toEqual({ score: 7_936, grade: "FAIR", difference: -1_000 });
    expect(checkedScore(items, [], DEFAULT_SCORING)).toMatchObject({ score: 8_936, difference: 0 });
  });

  test.each([
    ["an item that isn't there", [{ item: "x", points: 0, reason: "无" }], "SPOT_ITEM_UNKNOWN"],
    ["one twice", [{ item: "a", points: 3_000, reason: "" }, { item: "a", points: 3_000, reason: "" }], "SPOT_ITEM_TWICE"],
    ["more than its points", [{ item: "a", points: 3_001, reason: "多" }], "SPOT_POINTS_BEYOND"],
    ["less than nothing", [{ item: "a", points: -1, reason: "少" }], "SPOT_POINTS_BEYOND"],
    ["other points without a reason", [{ item: "a", points: 1, reason: " " }], "SPOT_REASON_MISSING"],
  ])("refuses %s", (_words, checked, code) => expect(checkedScore(items, checked, DEFAULT_SCORING)).toMatchObject({ code }));

  test("whatever is scored anew, the total stays within 0 and 100 points and differs by the difference", () => {
    const anew = fc.array(fc.tuple(fc.constantFrom(...items), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 4 });
    fc.assert(fc.property(anew, (given) => {
      const checked = [...new Map(given.map(([own, share]) => [own.item, { item: own.item, points: Math.round(own.weight * share), reason: "核查" }])).values()];
      const outcome = checkedScore(items, checked, DEFAULT_SCORING);
      if ("code" in outcome) throw new Error(outcome.code);
      expect(outcome.score).toBeGreaterThanOrEqual(0);
      expect(outcome.score).toBeLessThanOrEqual(10_000);
      expect(outcome.score - outcome.difference).toBe(8_936);
    }));
  });
});
