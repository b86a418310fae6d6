import { beforeAll, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import fastify, { type FastifyInstance } from "fastify";
import type { Viewer } from "../../../access/viewer.js";
import { createSchema } from "../../../server/schema.js";
import { useEvaluated } from "../../../testing/evaluated.js";
import { Attachment, createEvidence, EvidenceLink } from "../../evidence/index.js";
import { FileStore } from "../../exchange/index.js";
import { Grant } from "../../identity/index.js";
import { ProjectYear } from "../../projects/index.js";
import { createEvaluation } from "../feature.js";
import { frozenReport } from "../reports/issue.js";
import { draftFacts } from "../reports/report-facts.js";
import { EvaluationFinding, EvaluationReport, IssuedReport } from "../reports/report.entity.js";
import { SiteVisit } from "../visits/visit.entity.js";
import { AccessEnded, PapersService } from "./papers.service.js";

const PDF = "%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n";
const evaluated = useEvaluated();
const { given, monitored } = evaluated;
let server: FastifyInstance;
let asking: Viewer;
let visitId: string;
let findingId: string;
let issueId: string;

type Place = readonly [object: string, id: string];
const send = (viewer: Viewer, [object, id]: Place, name = "访谈记录.pdf", payload: string | Buffer = PDF) => {
  asking = viewer;
  return server.inject({ method: "POST", url: `/attachments?object=${object}&id=${id}`, headers: { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(name) }, payload });
};
const get = async (viewer: Viewer, id: string) => {
  asking = viewer;
  return (await server.inject({ url: `/attachments/${id}` })).statusCode;
};
const listed = async (viewer: Viewer, [object, id]: Place) =>
  (await given.ask<{ attachments: { mayAdd: boolean; nodes: { id: string; name: string; who: string }[]; elsewhere: { object: string; name: string; otherProject: boolean }[] } | null }>(viewer, `query ($object: EvidenceKind!, $id: ID!) { attachments(object: $object, id: $id) { mayAdd nodes { id name who } elsewhere { object name otherProject } } }`, { object, id })).data.attachments;
const task = (): Place => ["EVALUATION_TASK", evaluated.task.id];
const clean = () => given.store(({ rows }) => rows(Attachment).update({ scan: "WAITING" }, { scan: "CLEAN" }));

beforeAll(async () => {
  const evidence = createEvidence(given.deps, given.features, async () => "CLEAN");
  given.schema = await createSchema(given.features);
  server = fastify();
  const routes = [evidence, createEvaluation(given.deps)];
  for (const feature of routes) await server.register(async (scope) => feature.routes?.(scope, { viewer: async () => asking }));
  await given.store(({ rows }) => rows(ProjectYear).update({ projectId: monitored.ledger.vaccines.project.id }, { isKey: true }));
  await evaluated.engage(monitored.ledger.vaccines.project.id);
  for (const viewer of Object.values(evaluated.team)) await evaluated.declare(viewer);
  await evaluated.act(evaluated.team.lead, "planVisit", "PlanVisitInput", { taskId: evaluated.task.id, place: "接种点", plannedOn: "2026-10-16", checklist: ["一"], indicatorIds: [] });
  await evaluated.act(evaluated.team.lead, "saveEvaluationFinding", "SaveEvaluationFindingInput", { taskId: evaluated.task.id, severity: "WARN", text: "多报", evidence: [] });
  await given.ask(evaluated.team.lead, `mutation ($id: ID!) { draftEvaluationReport(taskId: $id) { __typename } }`, { id: evaluated.task.id });
  issueId = await given.store(async ({ rows, now }) => {
    const { districtId, departmentId, unitId, projectId, id: taskId } = evaluated.task;
    const [report] = await rows(EvaluationReport).findMany({ taskId });
    const facts = await draftFacts(rows, evaluated.task);
    const issue = frozenReport({ facts, sections: report!.sections, reply: null, team: {}, signedBy: "周", signedAt: now });
    return (await rows(IssuedReport).add({ districtId, departmentId, unitId, projectId, reportId: report!.id, no: 1, ...issue })).id;
  });
  [visitId, findingId] = await given.store(async ({ rows }) => [(await rows(SiteVisit).findMany({}))[0]!.id, (await rows(EvaluationFinding).findMany({}))[0]!.id]);
}, 60_000);

test("the team's workers hang files on task, visit and finding; reviewers and the bureau look, the department knows of none", async () => {
  const places: Place[] = [task(), ["SITE_VISIT", visitId], ["EVALUATION_FINDING", findingId]];
  for (const place of places) {
    const sent = await send(evaluated.team.member, place);
    expect([place[0], sent.statusCode]).toEqual([place[0], 201]);
    expect((await send(evaluated.team.second, place)).json()).toMatchObject({ code: "NOT_WORKING" });
    expect((await send(given.as.performanceOffice, place)).json()).toMatchObject({ code: "NOT_WORKING" });
    for (const stranger of [given.as.healthSubmitter, given.as.healthDepartmentLeader, given.as.educationLeader]) {
      expect((await send(stranger, place)).statusCode).toBe(404);
      expect(await listed(stranger, place)).toBeNull();
    }
    await clean();
    const { id } = sent.json<{ id: string }>();
    expect([await get(evaluated.team.second, id), await get(given.as.performanceOffice, id), await get(given.as.healthSubmitter, id)]).toEqual([200, 200, 404]);
  }
  expect((await send(evaluated.team.member, task(), "底稿.exe")).json()).toMatchObject({ code: "EVIDENCE_TYPE" });
  expect((await send(evaluated.team.member, task(), "底稿.pdf", "MZ")).json()).toMatchObject({ code: "EVIDENCE_CONTENT" });
});

test("the same file elsewhere is flagged for who may know of it, and for nobody else", async () => {
  const flagged = await listed(evaluated.team.lead, task());
  expect(flagged?.elsewhere.map(({ object, otherProject }) => [object, otherProject])).toEqual([["EVALUATION_FINDING", false], ["SITE_VISIT", false]]);
  await evaluated.act(evaluated.team.lead, "requestDocument", "RequestDocumentInput", { taskId: evaluated.task.id, title: "合同", detail: "", dueAt: "2026-11-01T00:00:00.000Z" });
  const [request] = (await evaluated.seen<{ requests: { id: string }[] }>(evaluated.team.lead, "requests { id }"))!.requests;
  expect((await send(given.as.healthSubmitter, ["DOCUMENT_REQUEST", request!.id], "合同.pdf")).statusCode).toBe(201);
  expect((await listed(given.as.healthSubmitter, ["DOCUMENT_REQUEST", request!.id]))).toMatchObject({ nodes: [{ name: "合同.pdf" }], elsewhere: [] });
  expect((await listed(evaluated.team.lead, ["DOCUMENT_REQUEST", request!.id]))?.elsewhere).toHaveLength(3);
  // People of the department stay without names for the evaluators, as everywhere.
  const by = async (viewer: Viewer) => (await listed(viewer, ["DOCUMENT_REQUEST", request!.id]))?.nodes.map(({ who }) => who);
  expect(await by(evaluated.team.lead)).toEqual([""]);
  expect(await by(given.as.performanceOffice)).toEqual([given.as.healthSubmitter.accountName]);
});

test("a document received is named as proof of a finding by its id, and the department sees no such link", async () => {
  await clean();
  const file = (await given.store(({ rows }) => rows(Attachment).findMany({ object: "DOCUMENT_REQUEST" })))[0]!;
  const link = (viewer: Viewer) => evaluated.act(viewer, "linkEvidence", "LinkEvidenceInput", { attachmentId: file.id, object: "EVALUATION_FINDING", id: findingId });
  expect(await link(evaluated.team.second)).toMatchObject({ __typename: "NotAllowed" });
  expect(await link(given.as.healthSubmitter)).toMatchObject({ __typename: "NotFound" });
  expect(await link(evaluated.team.member)).toMatchObject({ __typename: "EvidenceLinked" });
  expect(await given.store(({ rows }) => rows(EvidenceLink).count({ object: "EVALUATION_FINDING" }))).toBe(1);
});

/** What the routes answer: the draft, the issue as a document, the issue as it was frozen. */
const documents = async (viewer: Viewer) => {
  asking = viewer;
  return Promise.all([`tasks/${evaluated.task.id}/report.docx`, `issuedReports/${issueId}/report.docx`, `issuedReports/${issueId}/frozen.json`].map(async (path) => (await server.inject({ url: `/evaluation/${path}` })).statusCode));
};

test("the department reads what was issued, not the draft that followed; a frozen text has the digest it is listed with", async () => {
  expect(await documents(given.as.healthSubmitter)).toEqual([404, 200, 200]);
  expect(await documents(given.as.educationLeader)).toEqual([404, 404, 404]);
  expect(await documents(evaluated.team.member)).toEqual([200, 200, 200]);
  const [issue] = await given.store(({ rows }) => rows(IssuedReport).findMany({ id: issueId }));
  const frozen = await server.inject({ url: `/evaluation/issuedReports/${issueId}/frozen.json` });
  expect(createHash("sha256").update(frozen.rawPayload).digest("hex")).toBe(issue!.sha256);
});

test("who is withdrawn, expired or tied gets none of it: no list, file, upload, document, nor the rest of an archive on its way", async () => {
  const { member } = evaluated.team;
  const papers = new PapersService(given.unitOfWork, new FileStore(given.deps.dataDirectory));
  const [first] = (await listed(member, task()))!.nodes;
  const NOTHING = [null, 404, 404, undefined, [404, 404, 404]];
  const parts = papers.parts(member, (await papers.list(member, evaluated.task.id)) ?? []);
  expect((await parts.next()).done).toBe(false);
  await given.store(({ rows, now }) => rows(Grant).update({ accountId: member.accountId }, { revokedAt: now }));
  await expect(parts.next()).rejects.toThrow(AccessEnded);
  const nothing = async () => [await listed(member, task()), (await send(member, task())).statusCode, await get(member, first!.id), await papers.list(member, evaluated.task.id), await documents(member)];
  expect(await nothing()).toEqual(NOTHING);
  await given.store(({ rows }) => rows(Grant).update({ accountId: member.accountId }, { revokedAt: null }));
  const before = given.now;
  given.now = new Date("2027-01-01T00:00:00Z");
  expect(await nothing()).toEqual(NOTHING);
  given.now = before;
  const [mine] = await evaluated.mine(member);
  await evaluated.act(member, "declareTies", "DeclareTiesInput", { declarationId: mine?.declarations[0]?.id, answer: "TIE", tie: "配偶任职" });
  expect(await nothing()).toEqual(NOTHING);
});
