import { beforeAll, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { useEvaluated } from "../../testing/evaluated.js";
import { DocumentRequest, EvaluationReport } from "../evaluation/index.js";
import { ProjectYear } from "../projects/index.js";

const evaluated = useEvaluated();
const { given, monitored } = evaluated;
const DUE = new Date("2026-11-01T09:30:00.000Z");

type Line = { kind: string; title: string; detail: Record<string, string>; quote: string | null; quotedFrom: string | null; dueAt: string | null; overdue: boolean; subjectId: string };
const inbox = async (viewer: Viewer) => (await given.ask<{ inbox: { items: Line[] } }>(viewer, `{ inbox { items { kind title detail quote quotedFrom dueAt overdue subjectId } } }`)).data.inbox.items;
const lines = async (viewer: Viewer) => (await inbox(viewer)).filter(({ kind }) => kind === "PROVIDE_DOCUMENT" || kind === "REPLY_REPORT");

const owner = () => {
  const { id: taskId, districtId, departmentId, unitId, projectId } = evaluated.task;
  return { taskId, districtId, departmentId, unitId, projectId };
};
const request = (title: string) => ({ ...owner(), title, detail: "1—9 月", dueAt: DUE, state: "ASKED" as const });

beforeAll(async () => {
  const { id: projectId } = monitored.ledger.vaccines.project;
  await given.store(({ rows }) => rows(ProjectYear).update({ projectId }, { isKey: true }));
  await evaluated.engage(projectId);
  await given.store(async ({ rows }) => {
    await rows(DocumentRequest).add(request("接种登记册"));
    await rows(DocumentRequest).add({ ...request("合同"), state: "ANSWERED" });
    await rows(EvaluationReport).add({ ...owner(), state: "WITH_DEPARTMENT", sections: [], replyDueOn: "2026-11-05" });
  });
}, 60_000);

test.each([
  ["the unit provides the document", "healthFiller", ["PROVIDE_DOCUMENT"]],
  ["so does its leader", "healthLeader", ["PROVIDE_DOCUMENT"]],
  ["the department provides it and replies to the draft", "healthSubmitter", ["PROVIDE_DOCUMENT", "REPLY_REPORT"]],
  ["its leader replies", "healthDepartmentLeader", ["REPLY_REPORT"]],
  ["another department is not told", "educationSubmitter", []],
  ["nor is the bureau", "performanceOffice", []],
] as const)("%s", async (_words, who, expected) => {
  expect((await lines(given.as[who])).map(({ kind }) => kind)).toEqual(expected);
});

test("a line says what is asked for, by whom, until when, and leads to the evaluated project", async () => {
  const subjectId = evaluated.task.id;
  expect(await lines(given.as.healthSubmitter)).toEqual([
    { kind: "PROVIDE_DOCUMENT", title: "疫苗接种", detail: { document: "接种登记册" }, quote: "1—9 月", quotedFrom: "中正咨询", dueAt: DUE.toISOString(), overdue: false, subjectId },
    { kind: "REPLY_REPORT", title: "疫苗接种", detail: { firm: "中正咨询" }, quote: null, quotedFrom: null, dueAt: "2026-11-05T15:59:59.999Z", overdue: false, subjectId },
  ]);
});

test("the inbox takes as many statements for many requests as for few", async () => {
  const few = await given.counting(() => inbox(given.as.healthSubmitter));
  await given.store(async ({ rows }) => {
    for (let nth = 0; nth < 20; nth++) await rows(DocumentRequest).add(request(`凭证 ${nth}`));
  });
  const many = await given.counting(() => inbox(given.as.healthSubmitter));
  expect(many.length).toBe(few.length);
  expect(await lines(given.as.healthSubmitter)).toHaveLength(22);
});

test("nothing waits once the contract's last day is over; an engagement that is ended withdraws what it still asked for", async () => {
  const before = given.now;
  given.now = new Date("2026-12-31T15:59:59.000Z");
  expect((await lines(given.as.healthFiller)).every(({ overdue }) => overdue)).toBe(true);
  given.now = new Date("2026-12-31T16:00:00.000Z");
  expect(await lines(given.as.healthSubmitter)).toEqual([]);
  given.now = before;
  const office = given.as.performanceOffice;
  const { data } = await given.ask<{ engagement: { version: number } }>(office, `query ($id: ID!) { engagement(id: $id) { version } }`, { id: evaluated.engagementId });
  await evaluated.act(office, "endEngagement", "EndEngagementInput", { id: evaluated.engagementId, version: data.engagement.version, terminate: true, reason: "解除合同" });
  expect(await lines(given.as.healthFiller)).toEqual([]);
  expect(await given.store(({ rows }) => rows(DocumentRequest).count({ state: "WITHDRAWN" }))).toBe(21);
});
