import { describe, expect, test } from "@jest/globals";
import { assess, type GoalDraft } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";
import { GoalVersion, ProjectYear } from "../projects/index.js";

const { given, monitored } = useMonitored();
const DRAFT = `draft { frame text indicators { key lineageId level1 level2 name nature target unit weight } }`;
const WORK = `projectYearId baseNo formsBehind against { code } base { frame text indicators { key lineageId level1 level2 name nature target unit weight } } adjustment { id version state opinion ${DRAFT} allowedActions { action allowed } }`;
const ANSWER = `__typename ... on GoalWorked { rebased work { ${WORK} } } ... on Problem { code } ... on NotAllowed { reasons { code } }`;
type Work = { projectYearId: string; baseNo: number; formsBehind: number; against: { code: string }[]; base: GoalDraft; adjustment: { id: string; version: number; state: string; opinion: string | null; draft: GoalDraft; allowedActions: { action: string; allowed: boolean }[] } | null };
type Answer = { __typename: string; code?: string; reasons?: { code: string }[]; rebased: number; work: Work };

const look = async (viewer: Viewer, id: string) => (await given.ask<{ goalWork: Work | null }>(viewer, `query ($id: ID!) { goalWork(projectYearId: $id) { ${WORK} } }`, { id })).data.goalWork;
const save = async (viewer: Viewer, input: object) => (await given.ask<{ saveGoalRevision: Answer }>(viewer, `mutation ($input: SaveGoalRevisionInput!) { saveGoalRevision(input: $input) { ${ANSWER} } }`, { input })).data.saveGoalRevision;
const move = async (viewer: Viewer, adjustment: { id: string; version: number }, action: string, more: object = {}) =>
  (await given.ask<{ moveGoalRevision: Answer }>(viewer, `mutation ($input: MoveGoalRevisionInput!) { moveGoalRevision(input: $input) { ${ANSWER} } }`, { input: { id: adjustment.id, version: adjustment.version, action, ...more } })).data.moveGoalRevision;
const yearOf = async () => (await given.store(({ rows }) => rows(ProjectYear).findMany({ projectId: monitored.ledger.vaccines.project.id })))[0]!;

describe("a goal is adjusted in mid-year", () => {
  test("written by its unit, nobody else's", async () => {
    const { healthFiller, educationSubmitter, performanceOffice } = given.as;
    const { id: projectYearId } = await yearOf();
    const base = (await look(healthFiller, projectYearId))!.base;
    expect(await look(educationSubmitter, projectYearId)).toBeNull();
    expect(await save(performanceOffice, { projectYearId, draft: base, reason: "x" })).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "WRONG_ROLE" }] });
    const [first, ...rest] = base.indicators;
    const draft = { ...base, indicators: [{ ...first!, target: "≥70" }, ...rest] };
    const saved = await save(healthFiller, { projectYearId, draft, reason: "上级任务调减" });
    expect(saved.work.adjustment).toMatchObject({ state: "DRAFT", draft: { indicators: [{ target: "≥70" }, ...rest.map(({ name }) => ({ name }))] } });
    expect(await save(healthFiller, { projectYearId, version: 99, draft, reason: "x" })).toMatchObject({ __typename: "StaleVersion" });
  });

  test("submitted by its department, sent back with words, submitted again and approved: a new version, the old one superseded", async () => {
    const { healthFiller, healthSubmitter, performanceOffice } = given.as;
    const { id: projectYearId } = await yearOf();
    const adjustment = async () => (await look(healthSubmitter, projectYearId))!.adjustment!;
    expect(await move(healthFiller, await adjustment(), "SUBMIT")).toMatchObject({ __typename: "NotAllowed" });
    expect((await move(healthSubmitter, await adjustment(), "SUBMIT")).work.adjustment?.state).toBe("PENDING");
    expect(await move(performanceOffice, await adjustment(), "SEND_BACK")).toMatchObject({ code: "OPINION_MISSING" });
    expect((await move(performanceOffice, await adjustment(), "SEND_BACK", { opinion: "请附上级文件" })).work.adjustment).toMatchObject({ state: "DRAFT", opinion: "请附上级文件" });
    await move(healthSubmitter, await adjustment(), "SUBMIT");
    const approved = await move(performanceOffice, await adjustment(), "APPROVE", { docNo: "云财效〔2026〕9号" });
    expect(approved.work).toMatchObject({ baseNo: 2, formsBehind: 1, adjustment: { state: "APPROVED" } });
    const versions = await given.store(({ rows }) => rows(GoalVersion).findMany({ projectYearId }, { order: { no: "ASC" } }));
    expect(versions.map(({ no, state, approvedDocNo }) => [no, state, approvedDocNo])).toEqual([[1, "SUPERSEDED", versions[0]?.approvedDocNo], [2, "APPROVED", "云财效〔2026〕9号"]]);
  });

  test("and the form being filled in is brought to it, keeping what was typed", async () => {
    const { healthFiller, healthSubmitter, performanceOffice } = given.as;
    const { vaccines } = monitored.ledger;
    const { id: projectYearId } = await yearOf();
    await monitored.fill(healthFiller, vaccines);
    const { id } = await monitored.filingOf(vaccines);
    const before = await monitored.facts(healthFiller, id);
    const rebase = async (viewer: Viewer) => (await given.ask<{ rebaseForms: Answer }>(viewer, `mutation ($id: ID!) { rebaseForms(projectYearId: $id) { ${ANSWER} } }`, { id: projectYearId })).data.rebaseForms;
    expect(await rebase(healthSubmitter)).toMatchObject({ __typename: "NotAllowed" });
    expect(await rebase(performanceOffice)).toMatchObject({ rebased: 1, work: { formsBehind: 0 } });
    const after = await monitored.facts(healthFiller, id);
    expect(after.indicators.map(({ actual, likelihood }) => ({ actual, likelihood }))).toEqual(before.indicators.map(({ actual, likelihood }) => ({ actual, likelihood })));
    expect(after.indicators[0]?.target).toMatchObject({ kind: "NUMBER", micro: 70_000_000 });
    expect(after.indicators[0]?.id).not.toBe(before.indicators[0]?.id);
    expect((await monitored.save(healthFiller, id, [{ path: `indicators[${after.indicators[0]?.id}].explanation`, now: "按新目标填报" }])).cells[0]?.outcome).toBe("SAVED");
  });
});

describe("staged targets", () => {
  const SET = `mutation ($input: SetStagedTargetsInput!) { answer: setStagedTargets(input: $input) { __typename ... on StagedTargetsSet { count } ... on Problem { code path params } } }`;
  type Set = { answer: { __typename: string; code?: string; path?: string; params?: Record<string, unknown>; count?: number } };
  const set = async (viewer: Viewer, indicatorId: string, stages: Record<number, string>) => {
    const staged = Array.from({ length: 12 }, (_, at) => stages[at + 1] ?? "");
    return (await given.ask<Set>(viewer, SET, { input: { projectId: monitored.ledger.vaccines.project.id, indicators: [{ indicatorId, staged }] } })).data.answer;
  };

  test("once a cycle has begun are the performance office's; what is due at the cut-off is what the form is measured by, and a goal in words has none", async () => {
    const { healthFiller, educationSubmitter, performanceOffice } = given.as;
    const { id } = await monitored.filingOf(monitored.ledger.vaccines);
    const counted = (await monitored.facts(healthFiller, id)).indicators.find(({ target }) => target.kind === "NUMBER")!;
    expect(await set(healthFiller, counted.id, { 6: "10" })).toMatchObject({ code: "STAGES_LOCKED" });
    expect(await set(educationSubmitter, counted.id, { 6: "10" })).toMatchObject({ code: "NOT_FOUND" });
    expect(await set(performanceOffice, "01ARZ3NDEKTSV4RRFFQ69G5FAV", { 6: "10" })).toMatchObject({ code: "NOT_FOUND" });
    expect(await set(performanceOffice, counted.id, { 3: "半数" })).toMatchObject({ code: "NOT_A_NUMBER", path: `indicators[${counted.id}].staged`, params: { month: 3 } });
    expect(await set(performanceOffice, counted.id, { 3: "10", 9: "25" })).toMatchObject({ count: 1 });
    expect(await set(performanceOffice, counted.id, { 3: "10", 9: "25" })).toMatchObject({ count: 0 });
    const { attainmentBp } = await monitored.filingOf(monitored.ledger.vaccines);
    const facts = await monitored.facts(healthFiller, id);
    expect(facts.indicators.find((row) => row.id === counted.id)?.staged.filter((stage) => stage !== null)).toEqual([10_000_000, 25_000_000]);
    expect(assess(facts).attainmentBp).toBe(attainmentBp);
  });
});
