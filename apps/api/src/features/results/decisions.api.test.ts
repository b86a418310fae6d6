import { beforeAll, describe, expect, test } from "@jest/globals";
import { fen, type DecisionKind, type Fen } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { wan, type LedgerProject } from "../../testing/ledger.js";
import { useMonitored } from "../../testing/monitored.js";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import { BudgetChange, Payment, ProjectYear } from "../projects/index.js";
import { DecisionStep, FundingDecision, FundingEntry } from "./decision.entity.js";
import { raiseFinding } from "./findings.js";

const MOVED = /* GraphQL */ `{ __typename ... on DecisionMoved { decision { id version state kind amountFen limitFen docNo executedOn counters { id } allowedActions { action allowed } } } ... on NotAllowed { reasons { code params } } ... on Problem { code path } }`;
const LEDGER = /* GraphQL */ `query ($asOf: LocalDate, $reconciled: Reconciled) { fundingLedger(fiscalYear: 2026, asOf: $asOf, reconciled: $reconciled, limit: 100) {
  total sumFen headline { totalFen lines kinds { kind amountFen lines } counterLines counterFen suspendedFen stoppedFen } reconciled { reconciled count }
  nodes { decisionId kind amountFen isCounter docNo reconciled project { name } } } }`;

type Shown = { id: string; version: number; state: string; kind: DecisionKind; amountFen: Fen; limitFen: Fen | null; allowedActions: { action: string; allowed: boolean }[] };
type Answer = { __typename: string; code?: string; path?: string; reasons?: { code: string; params: Record<string, unknown> }[]; decision?: Shown };
type LedgerAnswer = { fundingLedger: { total: number; sumFen: number; headline: { totalFen: number; lines: number; suspendedFen: number; stoppedFen: number; counterLines: number }; nodes: { kind: string; amountFen: number; isCounter: boolean; reconciled: string }[] } };

const { given, monitored } = useMonitored();
let keys = 0;

async function ask(viewer: Viewer, name: string, input: string, values: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await given.ask<Record<string, Answer>>(viewer, `mutation ($input: ${input}!) { ${name}(input: $input) ${MOVED} }`, { input: values });
  if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
  return data[name] as Answer;
}

/** A finding on a project, as the performance office would raise it. */
async function findingOn({ project, yearId }: LedgerProject): Promise<string> {
  const { districtId, departmentId, unitId, id: projectId } = project;
  return (await given.store((work) => raiseFinding(work, given.as.performanceOffice, { districtId, departmentId, unitId, projectId, projectYearId: yearId, source: "REVIEWER", severity: "WARN", text: "年内完不成" }))).id;
}

async function propose(viewer: Viewer, on: LedgerProject, kind: DecisionKind, amount: number | null, extra: Record<string, unknown> = {}): Promise<Answer> {
  const input = { findingId: await findingOn(on), kind, budgetLineId: amount === null ? null : on.lineId, amountFen: amount === null ? null : wan(amount), cause: "OBJECTIVE", basis: "双慢，年内完不成", key: `propose-${++keys}`, ...extra };
  return ask(viewer, "proposeDecision", "ProposeDecisionInput", input);
}

const version = async (id: string) => (await given.store(({ rows }) => rows(FundingDecision).find(id)))?.version ?? 0;
const move = async (viewer: Viewer, name: string, id: string, extra: Record<string, unknown> = {}) => {
  const input = name === "executeDecision" ? "ExecuteDecisionInput" : name === "stateOnDecision" ? "StateOnDecisionInput" : name === "counterDecision" ? "CounterDecisionInput" : "MoveDecisionInput";
  return ask(viewer, name, input, { id, version: await version(id), ...extra });
};

/** Heard by the department, approved by the leader, executed by the performance office. */
async function carriedOut(id: string, extra: Record<string, unknown> = {}): Promise<Answer> {
  const { departmentId } = (await given.store(({ rows }) => rows(FundingDecision).find(id))) ?? {};
  const head = departmentId === given.at.health.id ? given.as.healthDepartmentLeader : given.as.educationLeader;
  await move(head, "stateOnDecision", id, { agrees: true, statement: "无异议" });
  const approved = await move(given.as.bureauLeader, "approveDecision", id, { opinion: "同意" });
  if (approved.__typename !== "DecisionMoved") return approved;
  return move(given.as.performanceOffice, "executeDecision", id, { docNo: "云财预〔2026〕31号", executedOn: "2026-10-15", ...extra });
}

const ledger = async (viewer: Viewer, variables: Record<string, unknown> = {}) => (await given.ask<LedgerAnswer>(viewer, LEDGER, variables)).data.fundingLedger;

describe("a proposal", () => {
  test.each([
    ["the department itself", "healthDepartmentLeader", "NotAllowed", "WRONG_ROLE"],
    ["a leader of the bureau, who approves", "bureauLeader", "NotAllowed", "WRONG_ROLE"],
    ["an office that does not see the department", "cultureReviewer", "NotFound", "NOT_FOUND"],
    ["an evaluator", "evaluator", "NotAllowed", "WRONG_ROLE"],
  ] as const)("is not made by %s", async (_words, who, typename, code) => {
    expect(await propose(given.as[who], monitored.ledger.vaccines, "REDUCE_BUDGET", 1)).toMatchObject({ __typename: typename, code });
  });

  test.each([
    ["without an amount", { amountFen: null }, "AMOUNT_MISSING"],
    ["without a budget line", { budgetLineId: null }, "BUDGET_LINE_MISSING"],
    ["without a basis", { basis: "  " }, "BASIS_MISSING"],
    ["to resume what was never held back", { kind: "RESUME_PAYMENT" }, "COUNTER_BY_ITSELF"],
    ["of an amount where the kind has none", { kind: "SUSPEND_PROJECT" }, "NO_AMOUNT_HERE"],
  ])("%s is invalid", async (_words, extra, code) => {
    expect(await propose(given.as.performanceOffice, monitored.ledger.vaccines, "REDUCE_BUDGET", 1, extra)).toMatchObject({ __typename: "Invalid", code });
  });

  test("never takes more than budget less payments: 60 − 45", async () => {
    expect(await propose(given.as.performanceOffice, monitored.ledger.vaccines, "REDUCE_BUDGET", 15.000001)).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "EXCEEDS_AVAILABLE", params: { limitFen: wan(15) } }] });
  });

  test("twice with the same key is one", async () => {
    const findingId = await findingOn(monitored.ledger.system);
    const extra = { findingId, key: "the-same" };
    const one = await propose(given.as.performanceOffice, monitored.ledger.system, "SUSPEND_PAYMENT", 1, extra);
    const other = await propose(given.as.performanceOffice, monitored.ledger.system, "SUSPEND_PAYMENT", 1, extra);
    expect(other.decision?.id).toBe(one.decision?.id);
    expect(await propose(given.as.performanceOffice, monitored.ledger.system, "SUSPEND_PAYMENT", 2, extra)).toMatchObject({ code: "KEY_REUSED" });
  });

  test("fifty at once, of 2 each, over 71 that are there: thirty-five are made", async () => {
    const findingId = await findingOn(monitored.ledger.repair);
    const answers = await Promise.all(Array.from({ length: 50 }, () => propose(given.as.performanceOffice, monitored.ledger.repair, "REDUCE_BUDGET", 2, { findingId })));

    expect(answers.filter(({ __typename }) => __typename === "DecisionMoved")).toHaveLength(35);
    expect(answers.filter(({ reasons }) => reasons?.[0]?.code === "EXCEEDS_AVAILABLE")).toHaveLength(15);
    const open = await given.store(({ rows }) => rows(FundingDecision).findMany({ findingId }));
    expect(open.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(wan(70));
    for (const { id } of open) await move(given.as.performanceOffice, "cancelDecision", id, { opinion: "试算" });
  }, 60_000);
});

describe("a cut, from proposal to ledger", () => {
  let id: string;
  beforeAll(async () => void (id = (await propose(given.as.socialReviewer, monitored.ledger.vaccines, "REDUCE_BUDGET", 10)).decision?.id ?? ""));

  test("waits for the unit: nobody approves it unheard, nor ends the hearing early", async () => {
    expect(await move(given.as.bureauLeader, "approveDecision", id)).toMatchObject({ reasons: [{ code: "ILLEGAL_DECISION_MOVE" }] });
    expect(await move(given.as.performanceOffice, "closeHearing", id)).toMatchObject({ reasons: [{ code: "HEARING_RUNS" }] });
    expect(await move(given.as.educationLeader, "stateOnDecision", id, { agrees: true, statement: "x" })).toMatchObject({ __typename: "NotFound" });
    expect(await move(given.as.healthLeader, "stateOnDecision", id, { agrees: false, statement: "疫苗 11 月到货，建议少调" })).toMatchObject({ decision: { state: "HEARD" } });
  });

  test("is approved by the leader alone, who proves to be there", async () => {
    expect(await move(given.as.performanceOffice, "approveDecision", id)).toMatchObject({ code: "WRONG_ROLE" });
    expect(await move({ ...given.as.bureauLeader, provenAt: null }, "approveDecision", id)).toMatchObject({ __typename: "NotAllowed", code: "PROOF_NEEDED" });
    expect(await move(given.as.bureauLeader, "approveDecision", id, { opinion: "同意调减" })).toMatchObject({ decision: { state: "APPROVED" } });
    const steps = await given.store(({ rows }) => rows(DecisionStep).findMany({ decisionId: id }, { order: { at: "ASC", id: "ASC" } }));
    expect(steps.map(({ action, opinion, provenAt }) => [action, opinion, provenAt !== null])).toEqual([
      ["PROPOSE", "双慢，年内完不成", false], ["STATE", "疫苗 11 月到货，建议少调", false], ["APPROVE", "同意调减", true],
    ]);
  });

  test("is executed once, with a document, not in the future; then the budget is smaller and the ledger has its line", async () => {
    const executing = (extra: Record<string, unknown>) => move(given.as.performanceOffice, "executeDecision", id, { docNo: "云财预〔2026〕31号", executedOn: "2026-10-15", ...extra });
    expect(await executing({ docNo: " " })).toMatchObject({ code: "DOC_NO_MISSING" });
    expect(await executing({ executedOn: "2026-10-16" })).toMatchObject({ code: "EXECUTED_IN_FUTURE" });
    expect(await executing({ executedOn: "2026-10-14" })).toMatchObject({ code: "EXECUTED_BEFORE_APPROVAL", path: "executedOn" });
    const clicks = await Promise.all(Array.from({ length: 10 }, () => executing({})));
    expect(clicks.filter(({ __typename }) => __typename === "DecisionMoved")).toHaveLength(1);

    const { vaccines } = monitored.ledger;
    await given.store(async ({ rows }) => {
      expect((await rows(ProjectYear).find(vaccines.yearId))?.adjustedFen).toBe(wan(50));
      expect(await rows(BudgetChange).findMany({ fundingDecisionId: id })).toMatchObject([{ deltaFen: wan(-10), docNo: "云财预〔2026〕31号", effectiveOn: "2026-10-15" }]);
      expect(await rows(FundingEntry).findMany({ decisionId: id })).toMatchObject([{ kind: "REDUCE_BUDGET", amountFen: wan(10) }]);
      expect((await rows(AuditEvent).findMany({ objectId: id })).map(({ act }) => act).sort()).toEqual(["APPROVE_DECISION", "EXECUTE_DECISION", "PROPOSE_DECISION", "STATE_ON_DECISION"]);
    });
  });

  test("is taken back only by another decision, which goes the same way and enters with a minus; never for more than is left", async () => {
    expect(await move(given.as.performanceOffice, "cancelDecision", id, { opinion: "x" })).toMatchObject({ reasons: [{ code: "ILLEGAL_DECISION_MOVE" }] });
    expect(await move(given.as.performanceOffice, "counterDecision", id, { amountFen: wan(11), basis: "多调" })).toMatchObject({ reasons: [{ code: "EXCEEDS_AVAILABLE" }] });
    const counter = await move(given.as.performanceOffice, "counterDecision", id, { amountFen: wan(4), basis: "疫苗提前到货" });
    expect(counter).toMatchObject({ decision: { state: "PROPOSED", kind: "REDUCE_BUDGET", amountFen: wan(4), limitFen: wan(10), counters: { id } } });
    expect(await move(given.as.performanceOffice, "counterDecision", id, { amountFen: wan(7), basis: "再冲" })).toMatchObject({ reasons: [{ params: { limitFen: wan(6) } }] });

    const counterId = counter.decision?.id ?? "";
    expect(await move(given.as.socialReviewer, "closeHearing", counterId)).toMatchObject({ decision: { state: "HEARD" } });
    await move(given.as.bureauLeader, "approveDecision", counterId);
    expect(await move(given.as.performanceOffice, "executeDecision", counterId, { docNo: "云财预〔2026〕34号", executedOn: "2026-10-15" })).toMatchObject({ decision: { state: "EXECUTED" } });
    expect(await move(given.as.performanceOffice, "counterDecision", counterId, { basis: "冲回冲回" })).toMatchObject({ reasons: [{ code: "COUNTERS_A_COUNTER" }] });

    expect((await given.store(({ rows }) => rows(ProjectYear).find(monitored.ledger.vaccines.yearId)))?.adjustedFen).toBe(wan(54));
    expect(await ledger(given.as.performanceOffice)).toMatchObject({ total: 2, sumFen: wan(6), headline: { totalFen: wan(6), lines: 2, counterLines: 1 }, nodes: [{ amountFen: wan(10), isCounter: false }, { amountFen: wan(-4), isCounter: true }] });
  });

  test("the ledger takes no change, not even from the system", async () => {
    await expect(given.store(({ rows }) => rows(FundingEntry).update({ decisionId: id }, { docNo: "x" }))).rejects.toThrow("added, never changed");
    const runner = given.database.writer.createQueryRunner();
    await expect(runner.query("UPDATE funding_entry SET amountFen = 1")).rejects.toThrow("never changed");
    await runner.release();
  });
});

describe("recoveries and payments held back", () => {
  test("recovered money needs a voucher, and is held against the treasury's refund", async () => {
    const { laboratory } = monitored.ledger;
    const id = (await propose(given.as.performanceOffice, laboratory, "RECOVER_BALANCE", 6, { cause: "SAVED" })).decision?.id ?? "";
    expect(await carriedOut(id)).toMatchObject({ code: "VOUCHER_MISSING" });
    expect(await move(given.as.performanceOffice, "executeDecision", id, { docNo: "云财预〔2026〕25号", executedOn: "2026-10-15", voucherKey: "TH-1" })).toMatchObject({ decision: { state: "EXECUTED" } });
    const reconciled = async () => (await ledger(given.as.performanceOffice)).nodes.find(({ kind }) => kind === "RECOVER_BALANCE")?.reconciled;
    expect(await reconciled()).toBe("WITHHELD");

    const { districtId, departmentId, unitId, id: projectId } = laboratory.project;
    const refund = (amount: number, voucherKey: string) => given.store(({ rows }) => rows(Payment).add({ districtId, departmentId, unitId, importId: monitored.ledger.delivery.id, projectId, projectYearId: laboratory.yearId, budgetLineId: laboratory.lineId, paidOn: "2026-10-15", amountFen: fen(wan(amount)), voucherKey }));
    await refund(-6, "TH-1");
    expect(await reconciled()).toBe("REFUNDED");
  });

  test("a voucher proves one line of the ledger, also when two are carried out at the same moment", async () => {
    const { laboratory } = monitored.ledger;
    const ready = async () => {
      const id = (await propose(given.as.performanceOffice, laboratory, "RECOVER_BALANCE", 1, { cause: "SAVED" })).decision?.id ?? "";
      expect(await carriedOut(id)).toMatchObject({ code: "VOUCHER_MISSING" });
      return id;
    };
    const carried = (id: string, voucherKey: string) => move(given.as.performanceOffice, "executeDecision", id, { docNo: "云财预〔2026〕26号", executedOn: "2026-10-15", voucherKey });
    const ids = [await ready(), await ready()];
    expect(await carried(ids[0] ?? "", " TH-1 ")).toMatchObject({ __typename: "Invalid", code: "VOUCHER_USED", path: "voucherKey" });
    const answers = await Promise.all(ids.map((id) => carried(id, "TH-2")));
    expect(answers.filter(({ decision }) => decision?.state === "EXECUTED")).toHaveLength(1);
    expect(answers.filter(({ code }) => code === "VOUCHER_USED")).toHaveLength(1);
    expect(await given.store(({ rows }) => rows(FundingEntry).count({ voucherKey: "TH-2" }))).toBe(1);
  });

  test("suspended payments stand beside the headline, are resumed by their counter-decision, and payments made all the same are found", async () => {
    const { repair } = monitored.ledger;
    const id = (await propose(given.as.performanceOffice, repair, "SUSPEND_PAYMENT", 70, { cause: "SERIOUS" })).decision?.id ?? "";
    expect(await propose(given.as.performanceOffice, repair, "STOP_PAYMENT", 2)).toMatchObject({ reasons: [{ code: "EXCEEDS_AVAILABLE", params: { limitFen: wan(1) } }] });
    expect(await carriedOut(id)).toMatchObject({ decision: { state: "EXECUTED" } });
    expect((await ledger(given.as.bureauLeader)).headline).toMatchObject({ totalFen: wan(13), suspendedFen: wan(70), stoppedFen: 0 });

    const { districtId, departmentId, unitId, id: projectId } = repair.project;
    await given.store(({ rows }) => rows(Payment).add({ districtId, departmentId, unitId, importId: monitored.ledger.delivery.id, projectId, projectYearId: repair.yearId, budgetLineId: repair.lineId, paidOn: "2026-10-16", amountFen: wan(5), voucherKey: "AFTER-1" }));
    expect(await ledger(given.as.performanceOffice, { reconciled: "PAID_SINCE" })).toMatchObject({ total: 1, nodes: [{ kind: "SUSPEND_PAYMENT" }] });

    const back = (await move(given.as.performanceOffice, "counterDecision", id, { basis: "已整改" })).decision;
    expect(back).toMatchObject({ kind: "RESUME_PAYMENT", amountFen: wan(70) });
    await move(given.as.performanceOffice, "closeHearing", back?.id ?? "");
    await move(given.as.bureauLeader, "approveDecision", back?.id ?? "");
    await move(given.as.performanceOffice, "executeDecision", back?.id ?? "", { docNo: "云财预〔2026〕40号", executedOn: "2026-10-15" });
    expect((await ledger(given.as.bureauLeader)).headline).toMatchObject({ totalFen: wan(13), suspendedFen: 0 });
  });
});

describe("who sees the ledger, and what it costs", () => {
  beforeAll(async () => void (await given.grant(given.as.evaluator, monitored.ledger.vaccines.project)));

  test.each([
    ["the leader of the bureau", "bureauLeader", 6], ["outside supervision", "supervisor", 6], ["the office that holds health", "socialReviewer", 2], ["the health department", "healthSubmitter", 2],
    ["a unit of it", "healthFiller", 2], ["an evaluator", "evaluator", 0], ["another district", "foreignSubmitter", 0], ["a system administrator", "systemAdmin", 0],
  ] as const)("%s (%s): %d lines", async (_words, who, lines) => {
    expect((await ledger(given.as[who])).total).toBe(lines);
  });

  test.each([["2026-10-14", 0], ["2026-10-15", 6]] as const)("as of %s: %d lines", async (asOf, lines) => {
    expect((await ledger(given.as.bureauLeader, { asOf })).total).toBe(lines);
  });

  test("statements do not grow with lines", async () => {
    const few = await given.counting(() => ledger(given.as.healthSubmitter));
    const many = await given.counting(() => ledger(given.as.performanceOffice));
    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(11);
    const page = (viewer: Viewer) => given.ask(viewer, `{ fundingDecisions(limit: 50) { total nodes { id limitFen project { name } allowedActions { action } } } }`);
    const listed = [await given.counting(() => page(given.as.socialReviewer)), await given.counting(() => page(given.as.performanceOffice))];
    expect(listed[1]?.length).toBe(listed[0]?.length);
    expect(listed[1]?.length).toBeLessThanOrEqual(16);
  });
});
