import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fen } from "../money/fen.js";
import { DEFAULT_WARNINGS, WARNING_CODES, warningsOf, warningsRule, type WarningFacts } from "./warning.js";

const onCourse: WarningFacts = {
  rateBp: 7_500, expectedProgressBp: 7_500, attainmentBp: 10_000, adjustedFen: fen(1_000_000_000), executedFen: fen(750_000_000), expectedFen: fen(1_000_000_000),
  complete: true, colour: "GREEN", colourBefore: "GREEN",
};
const codes = (facts: Partial<WarningFacts>, rules = DEFAULT_WARNINGS) => warningsOf({ ...onCourse, ...facts }, rules).map(({ code }) => code);

test("a project on course gives no warning", () => expect(codes({})).toEqual([]));

describe("a warning is given when", () => {
  test.each<[string, Partial<WarningFacts>, string[]]>([
    ["the money is spent and the work is not done", { attainmentBp: 7_900 }, ["WORK_BEHIND"]],
    ["the same, to the very threshold: not yet", { attainmentBp: 8_000 }, []],
    ["the work is done and the money is not spent", { rateBp: 4_400 }, ["MONEY_BEHIND"]],
    ["nothing was spent although something was due", { rateBp: 0, executedFen: fen(0) }, ["MONEY_BEHIND", "ZERO_EXECUTION"]],
    ["nothing was spent and nothing was due: not", { rateBp: 0, executedFen: fen(0), expectedProgressBp: 0 }, []],
    ["it is red for the second time", { colour: "RED", colourBefore: "RED" }, ["RED_AGAIN"]],
    ["it turned red just now: not", { colour: "RED" }, []],
    ["100 万元 will be left over", { expectedFen: fen(900_000_000) }, ["LARGE_BALANCE"]],
    ["the forecast is only blank: not", { expectedFen: fen(0), complete: false }, []],
    ["nothing is known yet: not", { rateBp: null, attainmentBp: null }, []],
  ])("%s", (_words, facts, expected) => expect(codes(facts)).toEqual(expected));
});

test("a rule switched off gives none, whatever the figures", () => {
  const figures = fc.record({
    rateBp: fc.option(fc.integer({ min: 0, max: 20_000 })), expectedProgressBp: fc.integer({ min: 0, max: 10_000 }), attainmentBp: fc.option(fc.integer({ min: 0, max: 10_000 })),
    executed: fc.nat(1_000_000_000), expected: fc.nat(1_000_000_000), colour: fc.constantFrom("RED" as const, "YELLOW" as const, "GREEN" as const, null),
  });
  fc.assert(fc.property(figures, fc.constantFrom(...WARNING_CODES), ({ executed, expected, ...rest }, code) => {
    const facts: WarningFacts = { ...onCourse, ...rest, executedFen: fen(executed), expectedFen: fen(expected), colourBefore: rest.colour };
    const off = { ...DEFAULT_WARNINGS, [code]: { ...DEFAULT_WARNINGS[code], on: false } };
    expect(codes(facts, off)).toEqual(codes(facts).filter((given) => given !== code));
  }));
});

test("never both: the work behind the money and the money behind the work", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 10_000 }), (rateBp, attainmentBp) => {
    const found = codes({ rateBp, attainmentBp });
    expect(found.includes("WORK_BEHIND") && found.includes("MONEY_BEHIND")).toBe(false);
  }));
});

test.each([
  ["a threshold beyond its bound", { ...DEFAULT_WARNINGS, WORK_BEHIND: { ...DEFAULT_WARNINGS.WORK_BEHIND, threshold: 10_001 } }, "WORK_BEHIND.threshold"],
  ["somebody who may not be told", { ...DEFAULT_WARNINGS, RED_AGAIN: { ...DEFAULT_WARNINGS.RED_AGAIN, subscribers: ["EVALUATOR"] } }, "RED_AGAIN.subscribers.0"],
  ["somebody told twice", { ...DEFAULT_WARNINGS, RED_AGAIN: { ...DEFAULT_WARNINGS.RED_AGAIN, subscribers: ["BUREAU_LEADER", "BUREAU_LEADER"] } }, "RED_AGAIN.subscribers"],
])("the rules refuse %s", (_words, body, path) => {
  const read = warningsRule.read(body);
  expect("faults" in read && read.faults.map((fault) => fault.path)).toContain(path);
});
