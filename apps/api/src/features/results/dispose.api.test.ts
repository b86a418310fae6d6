import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { wan } from "../../testing/ledger.js";
import { useMonitored } from "../../testing/monitored.js";
import { OneGoalRevision1790000000068 } from "../../database/migrations/0068-one-goal-revision.js";
import { GoalRevision } from "../goals/index.js";
import { GoalVersion, Indicator } from "../projects/index.js";
import { FundingDecision } from "./decision.entity.js";
import { raiseFinding } from "./findings.js";

const DISPOSE = /* GraphQL */ `mutation ($input: DisposeFindingInput!) { disposeFinding(input: $input) { __typename ... on DecisionMoved { decision { id kind amountFen pairedWith { kind } goalRevision { state changes { name was target } } } } ... on NotAllowed { reasons { code } } ... on Problem { code path } } }`;
const FACTS = /* GraphQL */ `query ($allocation: AllocationAdvice) { resultFacts(fiscalYear: 2026, allocation: $allocation, limit: 100) { total disbursements { advice count } allocations { advice count } departments { projects takenFen payableFen department { name } disbursements { advice count } allocations { advice count } } nodes { project { name } department { name } takenFen payableFen disbursement disbursementReasons { code } allocation allocationReasons { code } } } }`;

type Answer = { __typename: string; code?: string; path?: string; decision?: { id: string; kind: string; pairedWith: { kind: string }[]; goalRevision: { state: string; changes: { name: string; was: string; target: string }[] } | null } };
type Facts = { resultFacts: { total: number; disbursements: { advice: string; count: number }[]; departments: { projects: number; takenFen: number; payableFen: number; department: { name: string }; disbursements: { advice: string; count: number }[]; allocations: { advice: string; count: number }[] }[]; nodes: { project: { name: string }; department: { name: string }; takenFen: number; payableFen: number; disbursement: string; allocation: string; allocationReasons: { code: string }[] }[] } };

const { given, monitored } = useMonitored();
let findingId: string;
let keys = 0;

beforeAll(async () => {
  const { vaccines } = monitored.ledger;
  const { districtId, departmentId, unitId, id: projectId } = vaccines.project;
  findingId = (await given.store((work) => raiseFinding(work, given.as.performanceOffice, { districtId, departmentId, unitId, projectId, projectYearId: vaccines.yearId, source: "REVIEWER", severity: "WARN", text: "政策调整" }))).id;
});

async function dispose(viewer: Viewer, extra: Record<string, unknown>): Promise<Answer> {
  const input = { findingId, budgetLineId: monitored.ledger.vaccines.lineId, amountFen: wan(3), basis: "对象减少", key: `dispose-${++keys}`, cause: "OBJECTIVE", goal: [], ...extra };
  const { data, errors } = await given.ask<{ disposeFinding: Answer }>(viewer, DISPOSE, { input });
  if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
  return data.disposeFinding;
}

const facts = async (viewer: Viewer) => (await given.ask<Facts>(viewer, FACTS, {})).data.resultFacts;

async function move(viewer: Viewer, name: string, input: string, values: Record<string, unknown>): Promise<void> {
  const id = String(values["id"]);
  const version = (await given.store(({ rows }) => rows(FundingDecision).find(id)))?.version;
  const { data } = await given.ask<Record<string, { __typename: string }>>(viewer, `mutation ($input: ${input}!) { ${name}(input: $input) { __typename } }`, { input: { ...values, version } });
  expect(data[name]?.__typename).toBe("DecisionMoved");
}

describe("one act from a finding", () => {
  test.each([
    ["an objective cause without a change of the goal", { goal: [] }, "GOAL_CHANGE_MISSING"],
    ["an indicator that is not of the goal", { goal: [{ indicatorId: "x", target: "≥80" }] }, "GOAL_CHANGE_UNREADABLE"],
    ["more than there is", { amountFen: wan(99) }, "EXCEEDS_AVAILABLE"],
  ])("%s is refused, and leaves nothing behind", async (_words, extra, code) => {
    expect(await dispose(given.as.performanceOffice, extra)).toMatchObject({ code });
    expect(await given.store(({ rows }) => rows(FundingDecision).count({ findingId }))).toBe(0);
  });

  test("is no department's", async () => expect(await dispose(given.as.healthDepartmentLeader, {})).toMatchObject({ code: "WRONG_ROLE" }));

  test("a serious problem suspends the project and stops its payments, together", async () => {
    const answer = await dispose(given.as.performanceOffice, { cause: "SERIOUS", amountFen: wan(1) });
    expect(answer).toMatchObject({ decision: { kind: "STOP_PAYMENT", pairedWith: [{ kind: "SUSPEND_PROJECT" }] } });
  });

  test("an objective cause cuts the budget and adjusts the goal; the goal changes when the cut is executed", async () => {
    const [indicatorId = ""] = monitored.ledger.vaccines.indicatorIds;
    const answer = await dispose(given.as.performanceOffice, { goal: [{ indicatorId, target: "≥80个" }] });
    expect(answer).toMatchObject({ decision: { kind: "REDUCE_BUDGET", goalRevision: { state: "PENDING", changes: [{ name: "完成任务数量", was: "≥100个", target: "≥80个" }] } } });
    const id = answer.decision?.id ?? "";
    // Rows written before revisions were one noun come along, and go back.
    const revision = () => given.store(({ rows }) => rows(GoalRevision).findMany({ decisionId: id }));
    const before = await revision();
    const runner = given.database.writer.createQueryRunner();
    await new OneGoalRevision1790000000068().down(runner);
    await new OneGoalRevision1790000000068().up(runner);
    await runner.release();
    // In those days there was no library to take an indicator from.
    const kept = ({ createdAt: _, updatedAt: __, draft, ...row }: GoalRevision) => ({ ...row, draft: { ...draft, indicators: draft.indicators.map(({ libraryKey: ___, librarySince: ____, ...own }) => own) } });
    expect((await revision()).map(kept)).toEqual(before.map(kept));
    await move(given.as.healthDepartmentLeader, "stateOnDecision", "StateOnDecisionInput", { id, agrees: true, statement: "同意" });
    await move(given.as.bureauLeader, "approveDecision", "MoveDecisionInput", { id });
    await move(given.as.performanceOffice, "executeDecision", "ExecuteDecisionInput", { id, docNo: "云财预〔2026〕31号", executedOn: "2026-10-15" });

    const goals = await given.store(({ rows }) => rows(GoalVersion).findMany({ projectYearId: monitored.ledger.vaccines.yearId }, { order: { no: "ASC" } }));
    expect(goals).toMatchObject([{ no: 1, state: "SUPERSEDED" }, { no: 2, state: "APPROVED", approvedDocNo: "云财预〔2026〕31号", adjustmentOf: goals[0]?.id }]);
    const indicators = await given.store(({ rows }) => rows(Indicator).findMany({ goalVersionId: goals[1]?.id ?? "" }, { order: { ord: "ASC" } }));
    expect(indicators).toMatchObject([{ targetMicro: 80_000_000, operator: "GE", unit: "个" }, { targetMicro: 90_000_000 }]);
    expect(await revision()).toMatchObject([{ state: "APPROVED", goalVersionId: goals[1]?.id, docNo: "云财预〔2026〕31号" }]);
  });

  test("a refused one leaves the goal alone, and its revision discarded", async () => {
    const goal = async () => (await given.store(({ rows }) => rows(GoalVersion).findMany({ projectYearId: monitored.ledger.vaccines.yearId, state: "APPROVED" })))[0]!;
    const { id: goalVersionId } = await goal();
    const [indicator] = await given.store(({ rows }) => rows(Indicator).findMany({ goalVersionId }, { order: { ord: "ASC" } }));
    const id = (await dispose(given.as.performanceOffice, { amountFen: wan(1), goal: [{ indicatorId: indicator?.id, target: "≥10个" }] })).decision?.id ?? "";
    await move(given.as.performanceOffice, "cancelDecision", "MoveDecisionInput", { id, opinion: "重复" });
    expect(await given.store(({ rows }) => rows(GoalRevision).findMany({ decisionId: id }))).toMatchObject([{ state: "DISCARDED", goalVersionId: null }]);
    expect((await goal()).id).toBe(goalVersionId);
  });
});

describe("what is handed on", () => {
  test("names each project's advice with its reasons, counts them all, and follows the ledger", async () => {
    const { total, disbursements, nodes } = await facts(given.as.performanceOffice);
    expect(total).toBe(6);
    expect(disbursements.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    expect(nodes.find(({ project }) => project.name === "疫苗接种")).toMatchObject({ takenFen: wan(3), payableFen: wan(12), disbursement: "PAY", allocation: "CUT" });
    expect(nodes.find(({ project }) => project.name === "疫苗接种")?.allocationReasons.map(({ code }) => code)).toContain("MONEY_TAKEN");
  });

  test("is summed per department from the same projects, money and advice alike", async () => {
    const { nodes, departments } = await facts(given.as.performanceOffice);
    expect(departments.reduce((sum, { projects }) => sum + projects, 0)).toBe(nodes.length);
    const health = departments[0];
    const own = nodes.filter(({ department }) => department.name === health?.department.name);
    expect(health).toMatchObject({ department: { name: given.at.health.name }, projects: own.length, takenFen: wan(3), payableFen: own.reduce((sum, { payableFen }) => sum + payableFen, 0) });
    expect(health?.allocations).toContainEqual({ advice: "CUT", count: 1 });
    expect(health?.disbursements.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
    expect((await facts(given.as.healthSubmitter)).departments).toEqual([health]);
  });

  beforeAll(async () => void (await given.grant(given.as.evaluator, monitored.ledger.system.project)));

  test.each([["the health department", "healthSubmitter", 1], ["an evaluator", "evaluator", 0], ["another district", "foreignSubmitter", 0]] as const)("%s sees %s: %d", async (_words, who, total) => {
    expect((await facts(given.as[who])).total).toBe(total);
  });

  test("costs as many statements for many projects as for one", async () => {
    const one = await given.counting(() => facts(given.as.healthSubmitter));
    const many = await given.counting(() => facts(given.as.performanceOffice));
    expect(many.length).toBe(one.length);
    expect(many.length).toBeLessThanOrEqual(5);
  });
});
