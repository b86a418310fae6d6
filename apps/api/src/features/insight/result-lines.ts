import { ESCALATED_AFTER_DAYS, overdueDays, type CorrectionState, type Fen } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Department } from "../organisation/index.js";
import { Project } from "../projects/index.js";
import { Correction, FundingDecision } from "../results/index.js";
import { line } from "./inbox-lines.js";
import type { InboxItem, InboxKind } from "./inbox.types.js";

type Case = { id: string; state: CorrectionState; dueAt: Date; measure: string; projectName: string | null; departmentName: string; departmentId: string };
type Open = { id: string; hearBy: Date; amountFen: Fen; basis: string; projectName: string; departmentId: string };

/** What the results want of this viewer: cases to mend or to confirm, decisions to state a view on, approve or execute. At most two statements. */
export async function resultLines(reading: Reading, viewer: Viewer): Promise<InboxItem[]> {
  switch (viewer.role) {
    case "UNIT_LEADER":
    case "DEPARTMENT_SUBMITTER":
    case "DEPARTMENT_LEADER":
      return [...(await owed(reading)), ...(await decisions(reading, "PROPOSED")).map((open) => decisionLine("STATE_DECISION", open, reading.now))];
    case "PERFORMANCE_OFFICE":
      return [...counted("CONFIRM_CORRECTION", await cases(reading, ["RESPONDED"]), reading.now), ...summed("EXECUTE_DECISION", await decisions(reading, "APPROVED"), viewer, reading.now)];
    case "BUSINESS_OFFICE":
      return counted("CONFIRM_CORRECTION", await cases(reading, ["RESPONDED"]), reading.now);
    case "BUREAU_LEADER": {
      const late = (await cases(reading, ["ISSUED", "REJECTED"])).filter((one) => overdueDays(one, reading.now) >= ESCALATED_AFTER_DAYS);
      return [...summed("APPROVE_DECISION", await decisions(reading, "HEARD"), viewer, reading.now), ...counted("ESCALATED", late, reading.now)];
    }
    case "UNIT_FILLER":
    case "DEPARTMENT_ACCOUNT_MANAGER":
    case "EVALUATOR":
    case "SUPERVISOR":
    case "SYSTEM_ADMIN":
    case "SECURITY_ADMIN":
    case "AUDIT_ADMIN":
      return [];
  }
}

async function owed(reading: Reading): Promise<InboxItem[]> {
  return (await cases(reading, ["ISSUED", "REJECTED"])).map(({ id, dueAt, measure, projectName, departmentName, departmentId }) =>
    line({ key: `RECTIFY:${id}`, kind: "RECTIFY", title: projectName ?? departmentName, dueAt, quote: measure, departmentId, subjectId: id }, reading.now));
}

function decisionLine(kind: InboxKind, { id, hearBy, amountFen, basis, projectName, departmentId }: Open, now: Date): InboxItem {
  return line({ key: `${kind}:${id}`, kind, title: projectName, dueAt: hearBy, quote: basis, departmentId, subjectId: id, detail: { amountFen } }, now);
}

/** One line for all decisions at a stage, with their sum; the decision itself where there is only one. */
function summed(kind: InboxKind, open: readonly Open[], viewer: Viewer, now: Date): InboxItem[] {
  const [first] = open;
  if (!first) return [];
  const amountFen = open.reduce((sum, each) => sum + each.amountFen, 0);
  return [line({ key: kind, kind, title: open.length === 1 ? first.projectName : viewer.districtName, count: open.length, subjectId: open.length === 1 ? first.id : null, detail: { count: open.length, amountFen } }, now)];
}

/** One line per department, since that is how answers are looked at. */
function counted(kind: InboxKind, found: readonly Case[], now: Date): InboxItem[] {
  const departments = new Map<string, Case[]>();
  for (const one of found) departments.set(one.departmentId, [...(departments.get(one.departmentId) ?? []), one]);
  return [...departments].map(([departmentId, own]) =>
    line({ key: `${kind}:${departmentId}`, kind, title: own[0]?.departmentName ?? "", count: own.length, departmentId, subjectId: own.length === 1 ? (own[0]?.id ?? null) : null, detail: { count: own.length } }, now));
}

function cases({ rows }: Reading, states: readonly CorrectionState[]): Promise<Case[]> {
  return rows(Correction).select("n").join(Department, "d", "d.id = n.departmentId").leftJoin(Project, "p", "p.id = n.projectId")
    .where("n.state IN (:...states)", { states })
    .columns({ id: "n.id", state: "n.state", dueAt: "n.dueAt", measure: "n.measure", projectName: "p.name", departmentName: "d.name", departmentId: "d.id" })
    .orderBy("n.dueAt").all<Case>();
}

function decisions({ rows }: Reading, state: "PROPOSED" | "HEARD" | "APPROVED"): Promise<Open[]> {
  return rows(FundingDecision).select("x").join(Project, "p", "p.id = x.projectId").where("x.state = :state", { state })
    .columns({ id: "x.id", hearBy: "x.hearBy", amountFen: "x.amountFen", basis: "x.basis", projectName: "p.name", departmentId: "x.departmentId" }).orderBy("x.hearBy").all<Open>();
}
