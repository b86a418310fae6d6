import { describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";
import { Correction } from "./correction.entity.js";
import { raiseCorrection } from "./corrections.js";
import { raiseFinding } from "./findings.js";

const RAISE_FINDING = /* GraphQL */ `mutation ($input: RaiseFindingInput!) { raiseFinding(input: $input) { __typename ... on FindingRaised { finding { id source text path cell { column indicator } projectName department { name } } } ... on Problem { code path } } }`;
const MOVED = /* GraphQL */ `{ __typename ... on CorrectionMoved { correction { id version state overdueDays escalated dueAt firstDueAt askedUntil response conclusion reopenedFromId measure allowedActions { action allowed } } } ... on NotAllowed { reasons { code } } ... on Problem { code path } }`;
const PAGE = /* GraphQL */ `query ($filter: CorrectionFilter) { corrections(filter: $filter) { total states { state count overdue } nodes { id state finding { text projectName corrections { id } } } } }`;

type Shown = { id: string; version: number; state: string; overdueDays: number; escalated: boolean; reopenedFromId: string | null; allowedActions: { action: string; allowed: boolean }[] };
type Answer = { __typename: string; code?: string; path?: string; reasons?: { code: string }[]; correction?: Shown };

const DUE = "2026-11-14T09:30:00.000Z";
const { given, monitored } = useMonitored();
const vaccines = () => monitored.ledger.vaccines;

async function finding(viewer: Viewer, extra: Record<string, unknown> = {}) {
  const { id } = await monitored.filingOf(vaccines());
  const { data } = await given.ask<{ raiseFinding: { __typename: string; code?: string; finding?: { id: string } & Record<string, unknown> } }>(viewer, RAISE_FINDING, { input: { filingId: id, text: "接种率低于阶段目标", ...extra } });
  return data.raiseFinding;
}

async function move(viewer: Viewer, name: string, input: string, values: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await given.ask<Record<string, Answer>>(viewer, `mutation ($input: ${input}!) { ${name}(input: $input) ${MOVED} }`, { input: values });
  if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
  return data[name] as Answer;
}

const of = async (id: string) => {
  const row = await given.store(({ rows }) => rows(Correction).find(id));
  if (!row) throw new Error("No correction");
  return { id, version: row.version };
};

describe("a finding", () => {
  test("is raised by the office that holds the department, on a cell of a filing, and names it", async () => {
    const path = `indicators[${vaccines().indicatorIds[0]}].actual`;
    expect(await finding(given.as.socialReviewer, { path })).toMatchObject({
      __typename: "FindingRaised", finding: { source: "REVIEWER", path, cell: { column: "actual", indicator: expect.any(String) as unknown }, department: { name: given.at.health.name } },
    });
  });

  test.each([
    ["another office, for which the filing is absent", "cultureReviewer", {}, { __typename: "NotFound" }],
    ["the department itself", "healthDepartmentLeader", {}, { __typename: "NotAllowed", code: "WRONG_ROLE" }],
    ["the performance office, on a cell the form does not have", "performanceOffice", { path: "indicators[x].actual" }, { __typename: "Invalid", code: "UNKNOWN_CELL" }],
    ["the performance office, without words", "performanceOffice", { text: "  " }, { __typename: "Invalid", code: "FINDING_TEXT_MISSING" }],
  ] as const)("is refused to %s", async (_words, who, extra, expected) => {
    expect(await finding(given.as[who], extra)).toMatchObject(expected);
  });

  test("is seen by its department and its unit, not by others, and by no evaluator unless an evaluator made it", async () => {
    await given.grant(given.as.evaluator, vaccines().project);
    const { districtId, departmentId, unitId, id: projectId } = vaccines().project;
    await given.store((work) => raiseFinding(work, given.as.evaluator, { districtId, departmentId, unitId, projectId, source: "EVALUATOR", severity: "WARN", text: "现场数与填报不符" }));
    const seen = async (viewer: Viewer) => (await given.ask<{ findings: { nodes: { source: string }[] } }>(viewer, `{ findings { nodes { source } } }`)).data.findings.nodes.map(({ source }) => source).sort();

    expect(await seen(given.as.healthFiller)).toEqual(["EVALUATOR", "REVIEWER"]);
    expect(await seen(given.as.healthDepartmentLeader)).toEqual(["EVALUATOR", "REVIEWER"]);
    expect(await seen(given.as.evaluator)).toEqual(["EVALUATOR"]);
    expect(await seen(given.as.educationLeader)).toEqual([]);
    expect(await seen(given.as.foreignSubmitter)).toEqual([]);
    expect(await seen(given.as.systemAdmin)).toEqual([]);
  });
});

describe("a correction", () => {
  let id: string;

  test("is asked for once per finding, due in the future", async () => {
    const raised = await finding(given.as.socialReviewer);
    const findingId = raised.finding?.id ?? "";
    const ask = (extra: Record<string, unknown> = {}) => move(given.as.socialReviewer, "raiseCorrection", "RaiseCorrectionInput", { findingId, measure: "补种并说明原因", dueAt: DUE, ...extra });
    expect(await ask({ dueAt: "2026-10-01T00:00:00.000Z" })).toMatchObject({ __typename: "Invalid", code: "DUE_IN_PAST" });
    const answer = await ask();
    expect(answer).toMatchObject({ __typename: "CorrectionMoved", correction: { state: "ISSUED", overdueDays: 0 } });
    id = answer.correction?.id ?? "";
    expect(await ask()).toMatchObject({ __typename: "Invalid", code: "CORRECTION_OPEN" });
  });

  test("can be given more time, asked for with a reason and granted by the performance office", async () => {
    const until = "2026-11-20T09:30:00.000Z";
    expect(await move(given.as.healthSubmitter, "askCorrectionExtension", "ExtendCorrectionInput", { ...(await of(id)), until })).toMatchObject({ code: "REASON_MISSING" });
    expect(await move(given.as.healthSubmitter, "askCorrectionExtension", "ExtendCorrectionInput", { ...(await of(id)), until, reason: "疫苗未到货" })).toMatchObject({ correction: { askedUntil: until } });
    expect(await move(given.as.socialReviewer, "extendCorrection", "ExtendCorrectionInput", { ...(await of(id)), until })).toMatchObject({ reasons: [{ code: "WRONG_ROLE" }] });
    expect(await move(given.as.performanceOffice, "extendCorrection", "ExtendCorrectionInput", { ...(await of(id)), until })).toMatchObject({ correction: { dueAt: until, firstDueAt: DUE, askedUntil: null } });
  });

  test("is late, and then the leader's business, by the server's clock alone", async () => {
    const before = given.now;
    given.now = new Date("2026-11-26T09:30:00.000Z");
    const { data } = await given.ask<{ correction: Shown; corrections: { states: { state: string; overdue: number }[] } }>(given.as.performanceOffice, `query ($id: ID!) { correction(id: $id) { overdueDays escalated } corrections { states { state overdue } } }`, { id });
    expect(data.correction).toEqual({ overdueDays: 6, escalated: true });
    expect(data.corrections.states).toContainEqual({ state: "ISSUED", overdue: 1 });
    given.now = before;
  });

  test("is answered, sent back, answered again and confirmed; of ten clicks one counts", async () => {
    const answer = async (viewer: Viewer, name: string) => move(viewer, name, "AnswerCorrectionInput", { ...(await of(id)), text: "已补种 20 人" });
    expect(await answer(given.as.educationLeader, "respondCorrection")).toMatchObject({ __typename: "NotFound" });
    expect(await answer(given.as.healthSubmitter, "respondCorrection")).toMatchObject({ correction: { state: "RESPONDED", response: "已补种 20 人" } });
    expect(await answer(given.as.socialReviewer, "rejectCorrection")).toMatchObject({ correction: { state: "REJECTED", conclusion: "已补种 20 人" } });
    expect(await answer(given.as.healthDepartmentLeader, "respondCorrection")).toMatchObject({ correction: { state: "RESPONDED" } });

    const { version } = await of(id);
    const clicks = await Promise.all(Array.from({ length: 10 }, () => move(given.as.performanceOffice, "confirmCorrection", "AnswerCorrectionInput", { id, version, text: "属实" })));
    expect(clicks.filter(({ __typename }) => __typename === "CorrectionMoved")).toHaveLength(1);
    expect(clicks.filter(({ __typename }) => __typename === "StaleVersion")).toHaveLength(9);
  });

  test("comes back as a new case that names the old one, which stays closed", async () => {
    const again = await move(given.as.performanceOffice, "reopenCorrection", "ReopenCorrectionInput", { ...(await of(id)), reason: "9 月仍为红色", dueAt: DUE });
    expect(again).toMatchObject({ correction: { state: "ISSUED", reopenedFromId: id } });
    expect(await move(given.as.performanceOffice, "reopenCorrection", "ReopenCorrectionInput", { ...(await of(id)), reason: "再次", dueAt: DUE })).toMatchObject({ reasons: [{ code: "ILLEGAL_CORRECTION_MOVE" }] });
  });

  test("list: statements do not grow with its rows", async () => {
    const ask = (viewer: Viewer) => given.ask<{ corrections: { total: number } }>(viewer, PAGE, { filter: {} });
    const few = await given.counting(() => ask(given.as.performanceOffice));
    const { districtId, departmentId, unitId, id: projectId } = vaccines().project;
    await given.store(async (work) => {
      for (let n = 0; n < 12; n++) {
        const row = await raiseFinding(work, given.as.performanceOffice, { districtId, departmentId, unitId, projectId, source: "CHECK", severity: "WARN", text: `第 ${n} 项` });
        await raiseCorrection(work, given.as.performanceOffice, row, { measure: "改", dueAt: new Date(DUE) });
      }
    });
    let total = 0;
    const many = await given.counting(async () => void (total = (await ask(given.as.performanceOffice)).data.corrections.total));
    expect(total).toBeGreaterThan(12);
    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(9);
  });
});
