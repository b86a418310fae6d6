import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Actor } from "../filing/actor.js";
import { type Fen, fen } from "../money/fen.js";
import type { Role } from "../people/roles.js";
import {
  availableFen, counterKind, DECISION_ACTIONS, DECISION_KINDS, DECISION_STATES, DECISION_TABLES, type DecisionStanding, type DecisionState, hasAmount, limitFen, type MoneyStanding, takesMoney,
} from "./decision.js";
import { DISCREPANCIES, headlineOf, type LedgerEntry, reconcile, type ReconcileFacts } from "./funding-ledger.js";
import { allowance, allowancesOf, nextState } from "./three-tables.js";

const wan = (amount: number): Fen => fen(Math.round(amount * 1_000_000));
const money = (given: Partial<Record<keyof MoneyStanding, number>> = {}): MoneyStanding => {
  const of = (key: keyof MoneyStanding, otherwise: number) => wan(given[key] ?? otherwise);
  return { adjustedFen: of("adjustedFen", 100), paidFen: of("paidFen", 40), recoveredFen: of("recoveredFen", 0), openFen: of("openFen", 0), heldBackFen: of("heldBackFen", 0) };
};
const standing = (given: Partial<DecisionStanding> = {}): DecisionStanding => ({
  state: "HEARD", kind: "REDUCE_BUDGET", amountFen: wan(10), limitFen: wan(60), departmentId: "health", unitId: "clinic", departmentOfficeIds: ["social"],
  proposedByAccountId: "ana", hearingOver: false, isCounter: false, counterableFen: wan(10), ...given,
});
const actor = (role: Role, given: Partial<Actor> = {}): Actor => ({ role, accountId: "bo", districtId: "d", ...given });
const bureauLeader = actor("BUREAU_LEADER");
const office = actor("PERFORMANCE_OFFICE", { officeId: "performance" });

describe("a funding decision", () => {
  test.each([
    ["PROPOSED", "STATE", "HEARD"],
    ["PROPOSED", "CLOSE_HEARING", "HEARD"],
    ["HEARD", "APPROVE", "APPROVED"],
    ["HEARD", "REFUSE", "REFUSED"],
    ["APPROVED", "EXECUTE", "EXECUTED"],
    ["EXECUTED", "COUNTER", "EXECUTED"],
    ["PROPOSED", "CANCEL", "CANCELLED"],
  ] as const)("in %s, on %s, becomes %s", (from, action, to) => expect(nextState(DECISION_TABLES, from, action)).toBe(to));

  test("is never approved unheard, executed unapproved, or undone once executed", () => {
    expect(nextState(DECISION_TABLES, "PROPOSED", "APPROVE")).toBeUndefined();
    expect(nextState(DECISION_TABLES, "HEARD", "EXECUTE")).toBeUndefined();
    expect(nextState(DECISION_TABLES, "EXECUTED", "CANCEL")).toBeUndefined();
  });

  test("reaches every state from PROPOSED", () => {
    const reached = new Set<DecisionState>(["PROPOSED"]);
    for (const state of reached) for (const action of DECISION_ACTIONS) {
      const next = nextState(DECISION_TABLES, state, action);
      if (next) reached.add(next);
    }
    expect(reached).toEqual(new Set(DECISION_STATES));
  });
});

describe("who may move a decision", () => {
  const may = (who: Actor, given: Partial<DecisionStanding>) => allowancesOf(DECISION_TABLES, who, standing(given)).filter(({ allowed }) => allowed).map(({ action }) => action);

  test.each([
    ["the leader of the bureau, on one that was heard", bureauLeader, { state: "HEARD" }, ["APPROVE", "REFUSE"]],
    ["the leader, on one that was not", bureauLeader, { state: "PROPOSED" }, []],
    ["the performance office, on one that was heard", office, { state: "HEARD" }, ["CANCEL"]],
    ["the performance office, on an approved one", office, { state: "APPROVED" }, ["EXECUTE", "CANCEL"]],
    ["the performance office, on an executed one", office, { state: "EXECUTED" }, ["COUNTER"]],
    ["the department, on a proposed one", actor("DEPARTMENT_LEADER", { departmentId: "health" }), { state: "PROPOSED" }, ["STATE"]],
    ["another department", actor("DEPARTMENT_LEADER", { departmentId: "roads" }), { state: "PROPOSED" }, []],
    ["the unit's leader", actor("UNIT_LEADER", { departmentId: "health", unitId: "clinic" }), { state: "PROPOSED" }, ["STATE"]],
    ["an office that does not hold the department", actor("BUSINESS_OFFICE", { officeId: "culture" }), { state: "APPROVED" }, []],
    ["outside supervision", actor("SUPERVISOR"), { state: "HEARD" }, []],
  ] as const)("%s: %j", (_words, who, given, expected) => expect(may(who, given)).toEqual(expected));

  test.each([
    ["its own proposer approves nothing", actor("BUREAU_LEADER", { accountId: "ana" }), {}, "APPROVE", "OWN_PROPOSAL"],
    ["money that is gone is not approved", bureauLeader, { limitFen: wan(9) }, "APPROVE", "EXCEEDS_AVAILABLE"],
    ["nor taken", office, { state: "APPROVED", limitFen: wan(9) }, "EXECUTE", "EXCEEDS_AVAILABLE"],
    ["a unit's time is not cut short", office, { state: "PROPOSED" }, "CLOSE_HEARING", "HEARING_RUNS"],
    ["a counter-decision is not countered", office, { state: "EXECUTED", isCounter: true }, "COUNTER", "COUNTERS_A_COUNTER"],
    ["nor anything twice", office, { state: "EXECUTED", counterableFen: fen(0) }, "COUNTER", "COUNTERED_ALREADY"],
  ] as const)("%s", (_words, who, given, action, code) => {
    expect(allowance(DECISION_TABLES, who, standing(given), action).reasons.map((each) => each.code)).toEqual([code]);
  });
});

describe("what is there", () => {
  test.each([
    ["budget less payments", {}, 60],
    ["less what was recovered", { recoveredFen: 20 }, 40],
    ["less what is spoken for", { recoveredFen: 20, openFen: 35 }, 5],
    ["never below nothing", { paidFen: 130 }, 0],
  ] as const)("%s", (_words, given, expected) => expect(availableFen(money(given))).toBe(wan(expected)));

  test.each([
    ["REDUCE_BUDGET", { heldBackFen: 50 }, 60],
    ["SUSPEND_PAYMENT", { heldBackFen: 50 }, 10],
    ["TRANSFER_CASE", {}, null],
  ] as const)("for %s", (kind, given, expected) => expect(limitFen(kind, money(given))).toBe(expected === null ? null : wan(expected)));

  test("for a counter-decision: what has not been taken back yet", () => {
    expect(limitFen("REDUCE_BUDGET", money(), { amountFen: wan(30), takenBackFen: wan(12) })).toBe(wan(18));
  });

  test("proposals one after another never take more than there is", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 1_000 }), fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 40 }), (adjusted, paid, wanted) => {
      let open = 0;
      for (const amount of wanted) if (amount <= (limitFen("REDUCE_BUDGET", { ...money(), adjustedFen: fen(adjusted), paidFen: fen(paid), openFen: fen(open) }) ?? 0)) open += amount;
      expect(open).toBeLessThanOrEqual(Math.max(0, adjusted - paid));
    }));
  });
});

describe("the headline", () => {
  const entry = (kind: LedgerEntry["kind"], amount: number, executedOn = "2026-10-19"): LedgerEntry => ({ kind, amountFen: wan(amount), executedOn });
  const ENTRIES = [
    entry("REDUCE_BUDGET", 186), entry("REDUCE_BUDGET", -8, "2026-10-21"), entry("RECOVER_FUNDS", 98.5), entry("RECOVER_BALANCE", 76.42, "2026-10-13"),
    entry("SUSPEND_PAYMENT", 210), entry("SUSPEND_PAYMENT", -70, "2026-10-22"), entry("STOP_PAYMENT", 96), entry("SUSPEND_PROJECT", 0), entry("REDUCE_BUDGET", 5, "2026-10-24"),
  ];

  test("sums cuts and recoveries less counter-decisions up to the day; suspended and stopped payments stand beside", () => {
    expect(headlineOf(ENTRIES, "2026-10-23")).toEqual({
      totalFen: wan(352.92), lines: 4, counterLines: 1, counterFen: wan(-8),
      kinds: [{ kind: "REDUCE_BUDGET", amountFen: wan(178), lines: 2 }, { kind: "RECOVER_FUNDS", amountFen: wan(98.5), lines: 1 }, { kind: "RECOVER_BALANCE", amountFen: wan(76.42), lines: 1 }],
      suspendedFen: wan(140), suspendedLines: 1, stoppedFen: wan(96), stoppedLines: 1,
    });
  });

  test.each([["2026-10-12", 0], ["2026-10-13", 76.42], ["2026-10-20", 360.92], ["2026-10-24", 357.92]] as const)("as of %s is %d", (asOf, expected) => {
    expect(headlineOf(ENTRIES, asOf).totalFen).toBe(wan(expected));
  });

  test("is always the sum of its kinds, whatever the ledger holds", () => {
    const anEntry = fc.record({ kind: fc.constantFrom(...DECISION_KINDS), amountFen: fc.integer({ min: -1_000_000, max: 1_000_000 }).map(fen), executedOn: fc.constantFrom("2026-10-01", "2026-10-20", "2026-11-01") });
    fc.assert(fc.property(fc.array(anEntry), (entries) => {
      const { totalFen, lines, kinds } = headlineOf(entries, "2026-10-23");
      expect(kinds.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(totalFen);
      expect(kinds.reduce((sum, each) => sum + each.lines, 0)).toBe(lines);
    }));
  });
});

describe("reconciliation with the treasury", () => {
  const facts = (given: Partial<ReconcileFacts>): ReconcileFacts => ({ kind: "RECOVER_FUNDS", amountFen: wan(20), voucherFen: null, adjustedFen: wan(100), paidFen: wan(60), recoveredFen: wan(20), paidSinceFen: fen(0), heldBackFen: fen(0), ...given });
  test.each([
    ["the refund came", { voucherFen: wan(-20) }, "REFUNDED"],
    ["another amount came", { voucherFen: wan(-19) }, "DIFFERENT"],
    ["a payment went out under the voucher", { voucherFen: wan(20) }, "DIFFERENT"],
    ["the money never left", {}, "WITHHELD"],
    ["it did leave", { paidFen: wan(90) }, "OVERPAID"],
    ["a cut that leaves less than was paid", { kind: "REDUCE_BUDGET", adjustedFen: wan(70), recoveredFen: fen(0), paidFen: wan(71) }, "OVERPAID"],
    ["payments held back and not made", { kind: "SUSPEND_PAYMENT", recoveredFen: fen(0), heldBackFen: wan(40) }, "HELD"],
    ["payments made all the same", { kind: "STOP_PAYMENT", recoveredFen: fen(0), heldBackFen: wan(41), paidSinceFen: wan(1) }, "PAID_SINCE"],
    ["payments held back of money that was then cut", { kind: "SUSPEND_PAYMENT", adjustedFen: wan(60), recoveredFen: fen(0), heldBackFen: wan(41) }, "HELD"],
    ["a case handed over", { kind: "TRANSFER_CASE" }, "NOT_MONEY"],
  ] as const)("%s", (_words, given, expected) => expect(reconcile(facts(given))).toBe(expected));

  test("what must be looked into is what does not agree", () => expect(DISCREPANCIES).toEqual(["DIFFERENT", "OVERPAID", "PAID_SINCE"]));
});

test("kinds: what takes money has an amount; what is countered keeps its kind, payments are resumed", () => {
  for (const kind of DECISION_KINDS) if (takesMoney(kind)) expect(hasAmount(kind)).toBe(true);
  expect(DECISION_KINDS.map(counterKind)).toEqual(["RESUME_PAYMENT", "RESUME_PAYMENT", "RESUME_PAYMENT", "REDUCE_BUDGET", "RECOVER_FUNDS", "RECOVER_BALANCE", "SUSPEND_PROJECT", "TRANSFER_CASE"]);
});
