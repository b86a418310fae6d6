import { chinaDate, endOfChinaDay } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { DocumentRequest, EvaluationReport, EvaluationTask } from "../evaluation/index.js";
import { Project } from "../projects/index.js";
import { line } from "./inbox-lines.js";
import type { InboxItem } from "./inbox.types.js";

type Asked = { id: string; taskId: string; title: string; detail: string; askedAgain: string | null; dueAt: Date; firmName: string; projectName: string; departmentId: string; unitId: string };
type Draft = { id: string; taskId: string; firmName: string; projectName: string; departmentId: string; replyDueOn: string | null };

/** What evaluators want of the evaluated side while their contract runs: documents to provide, a draft report to reply to. At most two statements. */
export async function evaluationLines(reading: Reading, { role }: Viewer): Promise<InboxItem[]> {
  switch (role) {
    case "UNIT_FILLER":
    case "UNIT_LEADER":
      return documents(reading);
    case "DEPARTMENT_SUBMITTER":
      return [...(await documents(reading)), ...(await drafts(reading))];
    case "DEPARTMENT_LEADER":
      return drafts(reading);
    case "PERFORMANCE_OFFICE":
    case "BUSINESS_OFFICE":
    case "BUREAU_LEADER":
    case "DEPARTMENT_ACCOUNT_MANAGER":
    case "EVALUATOR":
    case "SUPERVISOR":
    case "SYSTEM_ADMIN":
    case "SECURITY_ADMIN":
    case "AUDIT_ADMIN":
      return [];
  }
}

async function documents({ rows, now }: Reading): Promise<InboxItem[]> {
  const asked = await rows(DocumentRequest).select("r").join(EvaluationTask, "t", "t.id = r.taskId").join(Project, "p", "p.id = r.projectId")
    .where("r.state = 'ASKED' AND t.until >= :today", { today: chinaDate(now) })
    .columns({ id: "r.id", taskId: "r.taskId", title: "r.title", detail: "r.detail", askedAgain: "r.askedAgain", dueAt: "r.dueAt", firmName: "t.firmName", projectName: "p.name", departmentId: "r.departmentId", unitId: "r.unitId" })
    .orderBy("r.dueAt").all<Asked>();
  return asked.map(({ id, taskId, title: document, detail, askedAgain, dueAt, firmName, projectName, departmentId, unitId }) => {
    const quote = askedAgain ?? (detail || null);
    return line({ key: `PROVIDE_DOCUMENT:${id}`, kind: "PROVIDE_DOCUMENT", title: projectName, dueAt, quote, quotedFrom: quote && firmName, departmentId, unitId, subjectId: taskId, detail: { document } }, now);
  });
}

async function drafts({ rows, now }: Reading): Promise<InboxItem[]> {
  const waiting = await rows(EvaluationReport).select("r").join(EvaluationTask, "t", "t.id = r.taskId").join(Project, "p", "p.id = r.projectId")
    .where("r.state = 'WITH_DEPARTMENT' AND t.until >= :today", { today: chinaDate(now) })
    .columns({ id: "r.id", taskId: "r.taskId", firmName: "t.firmName", projectName: "p.name", departmentId: "r.departmentId", replyDueOn: "r.replyDueOn" })
    .orderBy("r.id").all<Draft>();
  return waiting.map(({ id, taskId, firmName, projectName, departmentId, replyDueOn }) => line({ key: `REPLY_REPORT:${id}`, kind: "REPLY_REPORT", title: projectName, departmentId, subjectId: taskId, detail: { firm: firmName }, ...(replyDueOn === null ? {} : { dueAt: endOfChinaDay(replyDueOn) }) }, now));
}
