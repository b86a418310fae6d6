import { beforeAll, describe, expect, test } from "@jest/globals";
import { readWorkbook } from "@jianxiao/forms";
import fastify, { type FastifyInstance } from "fastify";
import type { Viewer } from "../../../access/viewer.js";
import { AuditEvent } from "../../../audit/audit-event.entity.js";
import { useEvaluated } from "../../../testing/evaluated.js";
import { Engagement } from "../commission/engagement.entity.js";
import { createEvaluation } from "../feature.js";
import { ProjectYear } from "../../projects/index.js";
import { QuestionnaireAnswer } from "./questionnaire.entity.js";

const evaluated = useEvaluated();
const { given, monitored } = evaluated;
const lead = () => evaluated.team.lead;

type Shown = { id: string; version: number; state: string; path: string | null; count: number; questions: { key: string; count: number; counts: number[]; texts: string[]; satisfaction: { rateBp: number; lowBp: number; highBp: number } | null }[] };
const shown = async (viewer: Viewer) => (await evaluated.seen<{ questionnaires: Shown[] }>(viewer, "questionnaires { id version state path count questions { key count counts texts satisfaction { rateBp lowBp highBp } } }"))?.questionnaires ?? [];
const questions = [
  { kind: "SATISFACTION", text: "对接种服务是否满意<b>", required: true, options: [] },
  { kind: "MULTIPLE", text: "从哪里知道", required: false, options: ["村里通知", "网上"] },
  { kind: "TEXT", text: "意见", required: false, options: [] },
];
const save = (changed: object = {}, viewer = lead()) => evaluated.act(viewer, "saveQuestionnaire", "SaveQuestionnaireInput", { taskId: evaluated.task.id, title: "接种满意度调查", intro: "", until: "2026-11-30", questions, ...changed });
const move = async (open: boolean, viewer = lead(), id?: string) => {
  const [latest] = (await shown(lead())).slice(-1);
  return evaluated.act(viewer, "moveQuestionnaire", "MoveQuestionnaireInput", { id: id ?? latest!.id, version: latest!.version, open });
};

let server: FastifyInstance;
let path: string;
/** Who is signed in where a route asks; strangers' pages never do. */
let signedIn: Viewer | undefined;
const look = (cookie?: string, url = path) => server.inject({ url, headers: cookie === undefined ? {} : { cookie } });
const send = (cookie: string | undefined, form: Record<string, string>, url = path) =>
  server.inject({ method: "POST", url, headers: { "content-type": "application/x-www-form-urlencoded", ...(cookie === undefined ? {} : { cookie }) }, payload: new URLSearchParams(form).toString() });
/** A browser that has opened the page. */
const browser = async () => String((await look()).headers["set-cookie"]).split(";")[0] ?? "";

beforeAll(async () => {
  server = fastify();
  await server.register(async (scope) => createEvaluation(given.deps).routes?.(scope, { viewer: async () => signedIn }));
  await given.store(({ rows }) => rows(ProjectYear).update({ projectId: monitored.ledger.vaccines.project.id }, { isKey: true }));
  await evaluated.engage(monitored.ledger.vaccines.project.id);
  for (const viewer of Object.values(evaluated.team)) await evaluated.declare(viewer);
}, 60_000);

describe("a questionnaire", () => {
  test("is written by the team, and given out only when it asks something within the contract", async () => {
    expect(await save({}, evaluated.team.second)).toMatchObject({ __typename: "NotAllowed" });
    expect(await save({}, given.as.healthSubmitter)).toMatchObject({ __typename: "NotAllowed" });
    expect(await save({}, given.as.educationLeader)).toMatchObject({ __typename: "NotFound" });
    await save({ questions: [], until: "2027-03-01" });
    expect((await move(true)).reasons?.map(({ code }) => code)).toEqual(["QUESTIONNAIRE_EMPTY", "QUESTIONNAIRE_DAYS"]);
    const [draft] = await shown(lead());
    expect(draft).toMatchObject({ state: "DRAFT", path: null });
    expect(await save({ id: draft!.id, version: draft!.version })).toMatchObject({ __typename: "TaskChanged" });
    expect(await save({ id: draft!.id, version: draft!.version })).toMatchObject({ __typename: "StaleVersion" });
    await move(true);
    path = (await shown(lead()))[0]!.path!;
    expect(path).toMatch(/^\/questionnaire\/[\w-]{27}$/);
    expect((await save({ id: draft!.id, version: 3 })).reasons).toMatchObject([{ code: "QUESTIONNAIRE_OPENED" }]);
  });

  test("opens for a stranger by its address alone: plain words, no script, nothing of the project", async () => {
    const page = await look();
    expect(page.statusCode).toBe(200);
    expect(page.headers["cache-control"]).toBe("no-store");
    expect(String(page.headers["set-cookie"])).toMatch(/^jx-answer=[\w-]{22}; Path=\/questionnaire\/[\w-]{27}; .*HttpOnly; SameSite=Lax$/);
    expect(page.body).toContain("对接种服务是否满意&#60;b&#62;");
    expect(page.body).not.toMatch(/<script|疫苗接种|卫健委|\d{3}-\d{3}/);
    const unknown = await look(undefined, `${path.slice(0, -1)}${path.endsWith("A") ? "B" : "A"}`);
    expect([unknown.statusCode, unknown.headers["set-cookie"]]).toEqual([404, undefined]);
    for (const url of ["/questionnaire/x", `/questionnaire/${evaluated.task.id}`, "/questionnaire/%27%20OR%201=1"]) expect((await look(undefined, url)).statusCode).toBe(404);
  });

  test("takes one answer from a browser, however often it is sent, and keeps nothing of who sent it", async () => {
    const cookie = await browser();
    expect((await send(undefined, { q1: "5" })).statusCode).toBe(400);
    const wrong = await send(cookie, { q1: "9", q3: "<i>" });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain("&#60;i&#62;");
    const sent = await Promise.all([1, 2, 3].map(() => send(cookie, { q1: "5", q2: "1", q3: "多设接种点" })));
    expect(sent.map(({ statusCode, headers }) => [statusCode, headers.location])).toEqual(Array.from({ length: 3 }, () => [303, path]));
    expect((await look(cookie)).body).toContain("已收到");
    for (const points of ["4", "4", "2"]) await send(await browser(), { q1: points });
    const kept = await given.store(({ rows }) => rows(QuestionnaireAnswer).findMany({}));
    expect(kept).toHaveLength(4);
    expect(JSON.stringify(kept)).not.toMatch(/127\.0\.0\.1|jx-answer/);
    expect(kept.map(({ mark }) => mark)).not.toContain(cookie.split("=")[1]);
    const trail = await given.store(({ rows }) => rows(AuditEvent).findMany({ act: "RECEIVE_ANSWER" }));
    expect(trail.map(({ address, who }) => [address, who])).toEqual(Array.from({ length: 4 }, () => [null, "questionnaire"]));
  });

  test("is added up for the team and the bureau, with the interval of its share; for nobody else", async () => {
    for (const viewer of [lead(), evaluated.team.second, given.as.performanceOffice]) {
      const [found] = await shown(viewer);
      expect(found).toMatchObject({ count: 4, questions: [{ counts: [1, 2, 0, 1, 0], satisfaction: { rateBp: 7_500, lowBp: 3_006, highBp: 9_544 } }, { counts: [0, 1], count: 1 }, { texts: ["多设接种点"] }] });
    }
    for (const viewer of [given.as.healthSubmitter, given.as.healthDepartmentLeader, given.as.educationLeader]) expect(await shown(viewer)).toEqual([]);
  });

  test("comes as a workbook: shares with their interval, and the forms in no order of time; for whoever sees it on the screen", async () => {
    const [{ id } = { id: "" }] = await shown(lead());
    const get = async (viewer: Viewer) => {
      signedIn = viewer;
      const answer = await server.inject({ url: `/export/questionnaires/${id}.xlsx` });
      signedIn = undefined;
      return answer;
    };
    for (const viewer of [given.as.healthSubmitter, given.as.educationLeader, given.as.systemAdmin]) expect((await get(viewer)).statusCode).toBe(404);
    const { sheets } = await readWorkbook((await get(lead())).rawPayload);
    const rows = sheets.map(({ cells }) => [...new Set(cells.map(({ row }) => row))].map((at) => cells.flatMap(({ row, text }) => (row === at ? [text] : [])).join("|")));
    expect(rows[0]).toEqual(expect.arrayContaining([expect.stringMatching(/对接种服务是否满意<b>\|.*满意率.*\|3\|75/), expect.stringMatching(/意见\|.*多设接种点/)]));
    expect(rows[1]?.filter((line) => /^\d\|/.test(line)).map((line) => line.slice(2)).toSorted()).toEqual(["不满意", "很满意|网上|多设接种点", "满意", "满意"]);
    expect(await given.store(({ rows: of }) => of(AuditEvent).count({ act: "EXPORT", objectId: id }))).toBe(1);
  });

  test("is evidence of a finding of its own task, and stands in the draft report", async () => {
    const [{ id } = { id: "" }] = await shown(lead());
    const finding = (evidence: object[]) => evaluated.act(lead(), "saveEvaluationFinding", "SaveEvaluationFindingInput", { taskId: evaluated.task.id, severity: "WARN", text: "接种点偏少", evidence });
    expect(await finding([{ sort: "QUESTIONNAIRE", id: evaluated.task.id }])).toMatchObject({ __typename: "NotFound" });
    expect(await finding([{ sort: "QUESTIONNAIRE", id }])).toMatchObject({ __typename: "TaskChanged" });
    await given.ask(lead(), `mutation ($id: ID!) { draftEvaluationReport(taskId: $id) { __typename } }`, { id: evaluated.task.id });
    const { report } = (await evaluated.seen<{ report: { sections: { paragraphs: { text: string }[] }[] } }>(lead(), "report { sections { paragraphs { text } } }"))!;
    expect(JSON.stringify(report)).toContain("满意率 75.0%（有效回答 4 份，其中满意 3 份；95% 置信区间 30.1%—95.4%）");
  });

  test("one address does not answer for a village", async () => {
    const cookie = await browser();
    const many: number[] = [];
    for (let turn = 0; turn < 70; turn += 1) many.push((await send(cookie, {})).statusCode);
    expect(many.filter((status) => status === 429).length).toBeGreaterThanOrEqual(10);
    given.now = new Date(given.now.getTime() + 11 * 60_000);
    expect((await send(cookie, { q1: "5" })).statusCode).toBe(303);
    expect((await shown(lead()))[0]?.count).toBe(5);
  });

  test("answers nobody from the day after its last, nor after its engagement, nor once closed: alike", async () => {
    const cookie = await browser();
    const before = given.now;
    given.now = new Date("2026-11-30T15:59:59.000Z");
    expect((await look(cookie)).statusCode).toBe(200);
    given.now = new Date("2026-11-30T16:00:00.000Z");
    const expired = await look(cookie);
    expect([expired.statusCode, (await send(cookie, { q1: "1" })).statusCode]).toEqual([404, 404]);
    given.now = before;
    const engagement = (state: "ACTIVE" | "TERMINATED") => given.store(({ rows }) => rows(Engagement).update({ id: evaluated.engagementId }, { state }));
    await engagement("TERMINATED");
    expect((await look(cookie)).body).toBe(expired.body);
    await engagement("ACTIVE");
    await move(false);
    expect((await look(cookie)).body).toBe(expired.body);
    expect((await move(false)).reasons).toMatchObject([{ code: "QUESTIONNAIRE_NOT_OPEN" }]);
    expect((await shown(lead()))[0]?.count).toBe(5);
  });
});
