import { describe, expect, test } from "@jest/globals";
import { stepsOf, type Move } from "./steps.js";

const day = (date: number) => new Date(Date.UTC(2026, 9, date));
const DEADLINES = { FILL: day(20), CONFIRM: day(20), PASS: day(26), SUBMIT: day(26), REVIEW: day(31) };
const move = (action: Move["action"], who: string, at: number, opinion: string | null = null): Move => ({ action, who, post: "UNIT_LEADER", at: day(at), opinion });

describe("the approver strip of a filing", () => {
  test.each([
    ["DRAFT", ["CURRENT", "WAITING", "WAITING", "WAITING", "WAITING"]],
    ["CONFIRMED", ["DONE", "DONE", "CURRENT", "WAITING", "WAITING"]],
    ["PASSED", ["DONE", "DONE", "DONE", "CURRENT", "WAITING"]],
    ["SUBMITTED", ["DONE", "DONE", "DONE", "DONE", "CURRENT"]],
    ["ACCEPTED", ["DONE", "DONE", "DONE", "DONE", "DONE"]],
  ] as const)("in %s", (state, expected) => {
    expect(stepsOf(state, [], DEADLINES, day(15)).map((step) => step.state)).toEqual(expected);
  });

  test("names at each step behind it who made it last", () => {
    const steps = stepsOf("PASSED", [move("CONFIRM", "陈", 10), move("SEND_BACK", "郑", 11, "请补充"), move("CONFIRM", "李", 12), move("PASS", "郑", 13)], DEADLINES, day(15));
    expect(steps.map(({ who }) => who)).toEqual(["李", "李", "郑", null, null]);
  });

  test("says where it came back to, by whom and with what words, until somebody moves it on", () => {
    const moves = [move("CONFIRM", "陈", 10), move("SEND_BACK", "郑", 11, "请补充")];
    expect(stepsOf("DRAFT", moves, DEADLINES, day(15))[0]).toMatchObject({ state: "RETURNED", who: "郑", opinion: "请补充", dueAt: day(20) });
    expect(stepsOf("CONFIRMED", [...moves, move("CONFIRM", "陈", 12)], DEADLINES, day(15))[0]).toMatchObject({ state: "DONE", who: "陈", opinion: null });
  });

  test("has a second signature where two offices sign", () => {
    const both = (signed: boolean) => ({ bothSign: true, signed });
    const first: Move = { ...move("ACCEPT", "江", 28), post: "BUSINESS_OFFICE" };
    expect(stepsOf("SUBMITTED", [], DEADLINES, day(27), both(false)).slice(4).map(({ step, state }) => [step, state])).toEqual([["REVIEW", "CURRENT"], ["COUNTERSIGN", "WAITING"]]);
    expect(stepsOf("SUBMITTED", [first], DEADLINES, day(27), both(true)).slice(4)).toMatchObject([{ state: "DONE", who: "江" }, { step: "COUNTERSIGN", state: "CURRENT", dueAt: day(31) }]);
    const accepted = stepsOf("ACCEPTED", [first, { ...move("ACCEPT", "苏", 29), post: "PERFORMANCE_OFFICE" }], DEADLINES, day(30), both(true));
    expect(accepted.slice(4).map(({ who }) => who)).toEqual(["江", "苏"]);
  });

  test("marks the step it waits at as overdue, never those still to come", () => {
    expect(stepsOf("CONFIRMED", [], DEADLINES, day(28)).map(({ state }) => state)).toEqual(["DONE", "DONE", "OVERDUE", "WAITING", "WAITING"]);
  });
});
