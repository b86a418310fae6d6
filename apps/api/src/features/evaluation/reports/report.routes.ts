import { anchored, chinaDate } from "@jianxiao/domain";
import { writeDocument, type OfficialDocument } from "@jianxiao/forms";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Viewer } from "../../../access/viewer.js";
import type { UnitOfWork } from "../../../database/unit-of-work.js";
import type { RouteDeps } from "../../../graphql/feature.js";
import { contentDisposition } from "../../../graphql/handing-out.js";
import { EvaluationTask } from "../work/task.entity.js";
import { issuedText, namesIn } from "./issue.js";
import { reportDocument } from "./report-document.js";
import { draftFacts } from "./report-facts.js";
import { EvaluationReport, IssuedReport, ReportStep } from "./report.entity.js";
import { reportShown } from "./report-shown.js";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
type Asked = { Params: { id: string } };

/**
 * Reports as documents, for whoever may read them now; asked anew at each download, which is counted. A draft is written from what stands now, an issued one from
 * what was signed, for ever; beside it the frozen text itself, whose SHA-256 is the digest.
 */
export function reportRoutes(unitOfWork: UnitOfWork): (server: FastifyInstance, deps: RouteDeps) => void {
  return (server, { viewer: signedIn }) => {
    const hand = async (reply: FastifyReply, document: OfficialDocument | undefined) =>
      document ? handed(reply, `${document.title}.docx`, DOCX).send(Buffer.from(await writeDocument(document))) : absent(reply);
    server.get<Asked>("/evaluation/tasks/:id/report.docx", async (request, reply) => {
      const viewer = await signedIn(request, reply);
      return viewer ? hand(reply, await current(unitOfWork, viewer, request.params.id)) : reply;
    });
    server.get<Asked>("/evaluation/issuedReports/:id/report.docx", async (request, reply) => {
      const viewer = await signedIn(request, reply);
      return viewer ? hand(reply, (await issued(unitOfWork, viewer, request.params.id))?.document) : reply;
    });
    server.get<Asked>("/evaluation/issuedReports/:id/frozen.json", async (request, reply) => {
      const viewer = await signedIn(request, reply);
      if (!viewer) return reply;
      const found = await issued(unitOfWork, viewer, request.params.id);
      return found ? handed(reply, `${found.document.title}-${found.issue.no}.json`, "application/json").send(found.issue.frozen) : absent(reply);
    });
  };
}

function handed(reply: FastifyReply, name: string, type: string): FastifyReply {
  return reply.header("content-type", type).header("x-content-type-options", "nosniff").header("cache-control", "no-store").header("content-disposition", contentDisposition(name, "attachment"));
}

function absent(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ code: "NOT_FOUND", params: {} });
}

/** The report of a task: the issue in force, or the draft as it stands. */
function current(unitOfWork: UnitOfWork, viewer: Viewer, taskId: string): Promise<OfficialDocument | undefined> {
  return unitOfWork.run(viewer, async ({ rows, audit }) => {
    const task = await rows(EvaluationTask).find(taskId);
    const [report] = task ? await rows(EvaluationReport).findMany({ taskId }) : [];
    if (!task || !report || !reportShown(viewer, report)) return undefined;
    const steps = await rows(ReportStep).findMany({ reportId: report.id }, { order: { at: "ASC", id: "ASC" } });
    const [issue] = report.sha256 === null ? [] : await rows(IssuedReport).findMany({ reportId: report.id, sha256: report.sha256 });
    const document = issue
      ? documentOf(issue, steps)
      : reportDocument({ facts: await draftFacts(rows, task), sections: anchored(report.sections), reply: report.reply, team: namesIn(steps), issuedOn: null, digest: null });
    await audit("DOWNLOAD_FILE", { object: "evaluationReport", objectId: report.id, of: task, params: { fileName: document.title } });
    return document;
  });
}

/** One issue as it was, whatever became of the report: for everybody whose project it is, since it was sent to them all. */
function issued(unitOfWork: UnitOfWork, viewer: Viewer, id: string): Promise<{ issue: IssuedReport; document: OfficialDocument } | undefined> {
  return unitOfWork.run(viewer, async ({ rows, audit }) => {
    const issue = await rows(IssuedReport).find(id);
    if (!issue) return undefined;
    const document = documentOf(issue, await rows(ReportStep).findMany({ reportId: issue.reportId }, { order: { at: "ASC", id: "ASC" } }));
    await audit("DOWNLOAD_FILE", { object: "issuedReport", objectId: id, of: issue, params: { fileName: document.title, sha256: issue.sha256 } });
    return { issue, document };
  });
}

function documentOf(issue: IssuedReport, steps: readonly ReportStep[]): OfficialDocument {
  return reportDocument({ ...issuedText(issue, steps), issuedOn: chinaDate(issue.issuedAt), digest: issue.sha256.slice(0, 12) });
}
