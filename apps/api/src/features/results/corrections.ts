import {
  allowancesOf, CORRECTION_STATES, CORRECTION_TABLES, ESCALATED_AFTER_DAYS, OWED_CORRECTION_STATES, overdueDays,
  type CorrectionStanding, type CorrectionState,
} from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Selection } from "../../access/select.js";
import type { Viewer } from "../../access/viewer.js";
import type { Reading, Work } from "../../database/unit-of-work.js";
import { actorOf, officesFor, type OfficesByDepartment } from "../monitoring/index.js";
import { Department } from "../organisation/index.js";
import { Project } from "../projects/index.js";
import { Correction, RectificationNotice } from "./correction.entity.js";
import type { CorrectionFilter } from "./correction.input.js";
import { CorrectionCount, CorrectionPage, CorrectionView } from "./correction.types.js";
import { FindingRow } from "./finding.entity.js";
import { findingLines, presented, type By, type FindingLine } from "./findings.js";
import { moveAllowances } from "./move-allowance.js";

/** What raising needs of a unit of work, a viewer's or the system's. */
type Acting = Pick<Work, "rows" | "audit" | "now">;

export type NewCorrection = { measure: string; dueAt: Date; noticeId?: string | null; ord?: number | null; ownerAppointmentId?: string | null; reopenedFromId?: string | null };

/** Asks a department to mend what was found, in the unit of work of whoever asks. */
export async function raiseCorrection({ rows, audit, now }: Acting, by: By, finding: FindingRow, given: NewCorrection): Promise<Correction> {
  const { id: findingId, districtId, departmentId, unitId, projectId, cycleId, filingId } = finding;
  const correction = await rows(Correction).add({ districtId, departmentId, unitId, projectId, cycleId, filingId, findingId, ...given, state: "ISSUED", issuedAt: now, issuedBy: by.accountName });
  await audit("ISSUE_CORRECTION", {
    object: "correction", objectId: correction.id, of: { departmentId, unitId, projectId },
    params: { measure: given.measure.slice(0, 200), dueAt: given.dueAt.toISOString() },
  });
  return correction;
}

/** The case goes on: a new correction that names the confirmed one it follows from, with why. The caller moves the old one to REOPENED. */
export async function followUp(work: Acting, by: By, before: Correction, reason: string, dueAt: Date): Promise<Correction> {
  const finding = await work.rows(FindingRow).find(before.findingId);
  if (!finding) throw new Error(`Correction ${before.id} has no finding`);
  return raiseCorrection(work, by, finding, { measure: `${reason}\n${before.measure}`, dueAt, reopenedFromId: before.id });
}

/** The standing the domain judges a correction by. */
export function correctionStanding(correction: Correction, offices: OfficesByDepartment): CorrectionStanding {
  const { state, departmentId, unitId, respondedByAccountId, askedUntil } = correction;
  return { state, departmentId, unitId, departmentOfficeIds: offices.get(departmentId) ?? [], respondedByAccountId, extensionAsked: askedUntil !== null };
}

/** One page of corrections, late ones first, then by due date; with counts by state. Eight statements, however many rows. */
export async function correctionPage(reading: Reading, viewer: Viewer, filter: CorrectionFilter, limit: number, offset: number): Promise<CorrectionPage> {
  const { rows, now } = reading;
  const found = await inState(narrowed(corrections(rows), filter), filter, now).columns({ id: "n.id" })
    .orderBy(`CASE WHEN ${OWED} AND n.dueAt < :now THEN 0 WHEN n.state = 'CONFIRMED' OR n.state = 'REOPENED' THEN 2 ELSE 1 END`, "ASC", { now })
    .orderBy("n.dueAt").orderBy("n.id").limit(limit, offset).all<{ id: string }>();
  const total = await inState(narrowed(corrections(rows), filter), filter, now).columns({ id: "n.id" }).count();
  const counted = await narrowed(corrections(rows), filter)
    .columns({ state: "n.state", count: { sql: "COUNT(*)", as: "whole" }, overdue: { sql: `SUM(CASE WHEN ${OWED} AND n.dueAt < :now THEN 1 ELSE 0 END)`, as: "whole" } }, { now })
    .groupBy("n.state").all<{ state: CorrectionState; count: number; overdue: number }>();
  const nodes = await correctionViews(reading, viewer, found.map(({ id }) => id));
  const states = CORRECTION_STATES.map((state) => Object.assign(new CorrectionCount(), counted.find((each) => each.state === state) ?? { state, count: 0, overdue: 0 }));
  return Object.assign(new CorrectionPage(), { nodes, total, states });
}

/** Corrections as the API shows them, in the order of `ids`; those that are not the viewer's are left out. Five statements. */
export async function correctionViews(reading: Reading, viewer: Viewer, ids: readonly string[]): Promise<CorrectionView[]> {
  const { rows, now } = reading;
  const byId = new Map((await rows(Correction).byIds(ids)).map((row) => [row.id, row]));
  const noticeIds = [...byId.values()].flatMap(({ noticeId }) => noticeId ?? []);
  const notices = new Map((await rows(RectificationNotice).byIds(noticeIds)).map(({ id, docNo }) => [id, docNo]));
  const lines = await findingLines(rows, viewer).where("i.id IN (:...findings)", { findings: [...byId.values()].map(({ findingId }) => findingId) }).all<FindingLine>();
  const findings = new Map((await presented(rows, lines)).map((finding) => [finding.id, finding]));
  const offices = await officesFor(viewer, reading);
  return ids.flatMap((id) => {
    const row = byId.get(id);
    const finding = row && findings.get(row.findingId);
    if (!row || !finding) return [];
    const late = overdueDays(row, now);
    return [Object.assign(new CorrectionView(), row, {
      finding, noticeDocNo: row.noticeId === null ? null : (notices.get(row.noticeId) ?? null), overdueDays: late, escalated: late >= ESCALATED_AFTER_DAYS,
      allowedActions: moveAllowances(allowancesOf(CORRECTION_TABLES, actorOf(viewer), correctionStanding(row, offices))),
    })];
  });
}

const OWED = `n.state IN (${OWED_CORRECTION_STATES.map((state) => `'${state}'`).join(", ")})`;

function corrections(rows: RowsOf): Selection {
  return rows(Correction).select("n").join(FindingRow, "i", "i.id = n.findingId").join(Department, "d", "d.id = n.departmentId").leftJoin(Project, "p", "p.id = n.projectId");
}

function inState(selection: Selection, { states, overdue }: CorrectionFilter, now: Date): Selection {
  if (states) selection.where("n.state IN (:...states)", { states });
  if (overdue) selection.where(`${OWED} AND n.dueAt < :now`, { now });
  return selection;
}

function narrowed(selection: Selection, filter: CorrectionFilter): Selection {
  const { filingId, projectId, departmentId, cycleId, noticeId, search } = filter;
  if (filingId) selection.where("n.filingId = :filingId", { filingId });
  if (projectId) selection.where("n.projectId = :projectId", { projectId });
  if (departmentId) selection.where("n.departmentId = :departmentId", { departmentId });
  if (cycleId) selection.where("n.cycleId = :cycleId", { cycleId });
  if (noticeId) selection.where("n.noticeId = :noticeId", { noticeId });
  const text = search?.trim().toLowerCase();
  if (text) selection.where("INSTR(LOWER(p.code), :text) > 0 OR INSTR(LOWER(p.name), :text) > 0 OR INSTR(p.pinyin, :text) > 0 OR INSTR(d.pinyin, :text) > 0 OR INSTR(d.name, :text) > 0", { text });
  return selection;
}
