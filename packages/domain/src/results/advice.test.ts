import { describe, expect, test } from "@jest/globals";
import { allocationAdvice, disbursementAdvice, type ResultFacts } from "./advice.js";

const facts = (given: Partial<ResultFacts> = {}): ResultFacts => ({
  colour: "GREEN", execColour: "GREEN", perfColour: "GREEN", rateBp: 7_500, attainmentBp: 9_800, stoppedFen: 0, suspendedFen: 0, takenFen: 0, projectSuspended: false, caseTransferred: false, owed: 0, overdue: 0, ...given,
});

describe("payments of a project", () => {
  test.each([
    ["in order", {}, "PAY", []],
    ["with a case to mend that is not late", { owed: 1 }, "PAY", ["CORRECTIONS_OWED"]],
    ["with a late case", { owed: 2, overdue: 1 }, "AFTER_RECTIFICATION", ["CORRECTIONS_OWED"]],
    ["suspended", { suspendedFen: 5 }, "SUSPEND", ["PAYMENTS_SUSPENDED"]],
    ["of a suspended project", { projectSuspended: true, owed: 1 }, "SUSPEND", ["PROJECT_SUSPENDED", "CORRECTIONS_OWED"]],
    ["stopped, and suspended too", { stoppedFen: 1, suspendedFen: 5 }, "STOP", ["PAYMENTS_STOPPED", "PAYMENTS_SUSPENDED"]],
    ["of a case handed over", { caseTransferred: true }, "STOP", ["CASE_TRANSFERRED"]],
  ] as const)("%s: %s", (_words, given, advice, codes) => {
    const advised = disbursementAdvice(facts(given));
    expect([advised.advice, advised.reasons.map(({ code }) => code)]).toEqual([advice, codes]);
  });
});

describe("next year's budget of a project", () => {
  test.each([
    ["that reached its goal", {}, "PRIORITY"],
    ["that did well enough", { attainmentBp: 9_200 }, "KEEP"],
    ["that nobody monitored", { colour: null, execColour: null, perfColour: null, attainmentBp: null }, "KEEP"],
    ["that was slow", { colour: "YELLOW", execColour: "YELLOW" }, "IMPROVE"],
    ["that was slow and red in money alone", { colour: "RED", execColour: "RED" }, "IMPROVE"],
    ["that missed its goal", { colour: "RED", perfColour: "RED" }, "CUT"],
    ["whose money was taken back", { takenFen: 100 }, "CUT"],
    ["whose payments were stopped", { stoppedFen: 100 }, "CANCEL"],
  ] as const)("%s", (_words, given, advice) => expect(allocationAdvice(facts(given)).advice).toBe(advice));
});
