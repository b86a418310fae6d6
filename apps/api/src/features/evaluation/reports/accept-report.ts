import { endOfChinaDay } from "@jianxiao/domain";
import { Project } from "../../projects/index.js";
import { raiseCorrection, raiseFinding, type FindingRow } from "../../results/index.js";
import { Invalid } from "../../../graphql/problems.js";
import { Engagement } from "../commission/engagement.entity.js";
import { FirmRating } from "../commission/firm.entity.js";
import { Attachment, EvidenceLink } from "../../evidence/index.js";
import type { RowsOf } from "../../../access/rows.js";
import type { Moving, Refusal } from "./moving.js";
import { EvaluationFinding } from "./report.entity.js";

/**
 * The bureau takes the report: each finding joins the one list, each suggestion becomes a correction of its addressee with its date,
 * and the firm is rated into its record.
 */
export async function acceptReport({ work, viewer, task, input }: Moving): Promise<Refusal | undefined> {
  const { rows, audit } = work;
  const { timeliness, quality } = input;
  if (timeliness === null || timeliness === undefined || quality === null || quality === undefined) return new Invalid("MISSING_FIELD", timeliness === null || timeliness === undefined ? "timeliness" : "quality");
  const by = { accountName: task.firmName, organisation: task.firmName };
  for (const found of await rows(EvaluationFinding).findMany({ taskId: task.id, withdrawnAt: null, findingId: null }, { order: { no: "ASC" } })) {
    const { departmentId, unitId, projectId, severity, text, visitId, suggestion, addressee, dueOn } = found;
    const finding = await raiseFinding(work, by, { departmentId, unitId, projectId, projectYearId: task.projectYearId, source: "EVALUATOR", severity, text, visitId });
    const correction = suggestion !== null && dueOn !== null ? await raiseCorrection(work, viewer, finding, { measure: addressee === null ? suggestion : `${addressee}：${suggestion}`, dueAt: endOfChinaDay(dueOn) }) : undefined;
    await carryEvidence(rows, found, finding);
    await rows(EvaluationFinding).save(Object.assign(found, { findingId: finding.id, correctionId: correction?.id ?? null }));
  }
  const engagement = await rows(Engagement).find(task.engagementId);
  const project = await rows(Project).find(task.projectId);
  if (!engagement || !project) throw new Error(`Task ${task.id} has lost its engagement`);
  await rows(FirmRating).add({ firmId: engagement.firmId, taskId: task.id, projectName: project.name, timeliness, quality, remark: input.opinion.trim(), ratedBy: viewer.accountName });
  await audit("RATE_FIRM", { object: "firm", objectId: engagement.firmId, params: { timeliness, quality } });
  return undefined;
}

/** What proved the evaluators' finding proves the one on the list. Who may not see a working paper does not see it there either: both ends are asked. */
async function carryEvidence(rows: RowsOf, { id }: EvaluationFinding, finding: FindingRow): Promise<void> {
  const named = await rows(EvidenceLink).findMany({ object: "EVALUATION_FINDING", objectId: id });
  const hung = await rows(Attachment).findMany({ object: "EVALUATION_FINDING", objectId: id, removedAt: null });
  const proofs = new Map<string, Pick<EvidenceLink, "appointmentId" | "who" | "organisation">>([...named.map((link) => [link.attachmentId, link] as const), ...hung.map((file) => [file.id, file] as const)]);
  const { departmentId, unitId, projectId } = finding;
  await rows(EvidenceLink).addAll([...proofs].map(([attachmentId, { appointmentId, who, organisation }]) => ({ departmentId, unitId, projectId, attachmentId, object: "FINDING" as const, objectId: finding.id, path: "", appointmentId, who, organisation })));
}
