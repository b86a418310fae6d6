import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Actor } from "./actor.js";
import { allowedPackageActions, type FilingCount, type PackageAction, packageAllowance, PACKAGE_MOVES, PACKAGE_STATES, packageState, type PackageStanding } from "./package.js";
import { FILING_STATES, type FilingState } from "./states.js";

const counts = (...states: FilingState[]): FilingCount[] => states.map((state) => ({ state, count: 1 }));

describe("a package", () => {
  test.each<[FilingState[], string]>([
    [[], "FILLING"],
    [["DRAFT", "PASSED"], "FILLING"],
    [["CONFIRMED"], "FILLING"],
    [["PASSED", "PASSED"], "READY"],
    [["SUBMITTED", "SUBMITTED"], "SUBMITTED"],
    [["SUBMITTED", "ACCEPTED"], "SUBMITTED"],
    [["RETURNED", "SUBMITTED"], "RETURNED"],
    [["CONFIRMED", "ACCEPTED"], "RETURNED"],
    [["PASSED", "SUBMITTED"], "RETURNED"],
    [["PASSED", "ACCEPTED"], "READY"],
    [["ACCEPTED", "ACCEPTED"], "ACCEPTED"],
  ])("of %j is %s", (states, expected) => {
    expect(packageState(counts(...states))).toBe(expected);
  });

  test("has one state whatever the order and grouping of the counts; empty groups don't matter", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FILING_STATES)), (states) => {
        const zeros = FILING_STATES.map((state) => ({ state, count: 0 }));
        expect(packageState([...zeros, ...counts(...[...states].reverse())])).toBe(packageState(counts(...states)));
      }),
    );
  });

  test("has every state reachable from some filings", () => {
    const pairs = FILING_STATES.flatMap((first) => FILING_STATES.map((second) => packageState(counts(first, second))));
    expect(new Set(pairs)).toEqual(new Set(PACKAGE_STATES));
  });

  test("moves as its filings move", () => {
    expect(PACKAGE_MOVES[packageState(counts("PASSED"))]).toEqual({ SUBMIT: packageState(counts("SUBMITTED")), FILE_LATE: packageState(counts("SUBMITTED")) });
    expect(PACKAGE_MOVES[packageState(counts("SUBMITTED"))]).toEqual({ WITHDRAW: packageState(counts("PASSED")) });
  });
});

const leader: Actor = { role: "DEPARTMENT_LEADER", accountId: "li", districtId: "yunxi", departmentId: "farm" };

const standingOf = (states: FilingState[], given: Partial<PackageStanding> = {}): PackageStanding => {
  const filings = counts(...states);
  return { state: packageState(filings), departmentId: "farm", cycleOpen: true, deadlinePassed: false, submitted: false, reviewStarted: false, filings, blocks: 0, ...given };
};

const reasonsFor = (action: PackageAction, actor: Actor, standing: PackageStanding) => packageAllowance(actor, standing, action).reasons.map(({ code, params }) => ({ code, ...params }));

describe("signing and submitting", () => {
  test.each<[string, FilingState[], Partial<PackageStanding>, object[]]>([
    ["everything passed", ["PASSED", "PASSED"], {}, []],
    ["what was returned is passed again", ["PASSED", "ACCEPTED"], {}, []],
    ["two filings missing", ["PASSED", "DRAFT", "RETURNED"], {}, [{ code: "FILINGS_MISSING", count: 2 }]],
    ["others still under review", ["PASSED", "SUBMITTED"], {}, [{ code: "FILINGS_UNDER_REVIEW", count: 1 }]],
    ["already submitted", ["SUBMITTED"], {}, [{ code: "NOTHING_TO_SUBMIT" }]],
    ["no filing at all", [], {}, [{ code: "NOTHING_TO_SUBMIT" }]],
    ["a project is missing from it", ["PASSED"], { blocks: 1 }, [{ code: "BLOCKING_FINDINGS", count: 1 }]],
    ["after the cycle", ["PASSED"], { cycleOpen: false }, [{ code: "CYCLE_CLOSED" }]],
    ["late, after a return", ["PASSED", "ACCEPTED"], { deadlinePassed: true, submitted: true }, []],
    ["late, for the first time", ["PASSED"], { deadlinePassed: true }, [{ code: "FILE_LATE_INSTEAD" }]],
  ])("%s", (_words, states, given, reasons) => {
    expect(reasonsFor("SUBMIT", leader, standingOf(states, given))).toEqual(reasons);
  });

  test("only the department's own leader signs; others read who does", () => {
    expect(reasonsFor("SUBMIT", { ...leader, role: "DEPARTMENT_SUBMITTER" }, standingOf(["PASSED"]))).toEqual([{ code: "WRONG_ROLE", role: "DEPARTMENT_LEADER" }]);
    expect(reasonsFor("SUBMIT", { ...leader, departmentId: "roads" }, standingOf(["PASSED"]))).toEqual([{ code: "OTHER_DEPARTMENT" }]);
  });
});

describe("filing late", () => {
  test.each<[string, FilingState[], Partial<PackageStanding>, object[]]>([
    ["what nobody handed in by the deadline", ["PASSED"], { deadlinePassed: true }, []],
    ["with a filing missing", ["PASSED", "DRAFT"], { deadlinePassed: true }, [{ code: "FILINGS_MISSING", count: 1 }]],
    ["before the deadline", ["PASSED"], {}, [{ code: "NOT_LATE" }]],
    ["what was returned", ["PASSED"], { deadlinePassed: true, submitted: true }, [{ code: "NOT_LATE" }]],
  ])("%s", (_words, states, given, reasons) => expect(reasonsFor("FILE_LATE", leader, standingOf(states, given))).toEqual(reasons));

  test("is offered in the place of submitting, never beside it", () => {
    fc.assert(fc.property(fc.boolean(), fc.boolean(), fc.subarray([...FILING_STATES]), (deadlinePassed, submitted, states) => {
      const [handIn, ...others] = allowedPackageActions(leader, standingOf(states, { deadlinePassed, submitted })).map(({ action }) => action);
      expect([handIn, others]).toEqual([deadlinePassed && !submitted ? "FILE_LATE" : "SUBMIT", ["WITHDRAW"]]);
    }));
  });
});

describe("withdrawing", () => {
  test.each<[string, FilingState[], Partial<PackageStanding>, object[]]>([
    ["before anybody looked", ["SUBMITTED"], {}, []],
    ["after review started", ["SUBMITTED"], { reviewStarted: true }, [{ code: "REVIEW_STARTED" }]],
    ["after the deadline", ["SUBMITTED"], { deadlinePassed: true }, [{ code: "DEADLINE_PASSED" }]],
    ["before submitting", ["PASSED"], {}, [{ code: "ILLEGAL_PACKAGE_MOVE", state: "READY", action: "WITHDRAW" }]],
  ])("%s", (_words, states, given, reasons) => {
    expect(reasonsFor("WITHDRAW", leader, standingOf(states, given))).toEqual(reasons);
  });
});
