import { chinaDate, type Fen, type FilingAction, type FilingKind, type ExtensionState, type FilingState, type PackageState, type Role } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { ExtensionRequest, PaymentDispute } from "../filling/index.js";
import { Cycle, CycleProject, Filing, FILING_NAME, FilingMove, filingJoins, Package, ReturnItem, UNIT_DUE } from "../monitoring/index.js";
import { Department, OfficeDepartment, Unit } from "../organisation/index.js";
import { Project } from "../projects/index.js";

export type OpenCycle = { id: string; unitDueAt: Date; departmentDueAt: Date; reviewDueAt: Date };

/** A filing of an open cycle that waits for somebody on the department's side. `projectName`: of a department's own form its official name. */
export type WaitingFiling = {
  id: string;
  kind: FilingKind;
  state: FilingState;
  lastMove: FilingAction | null;
  projectName: string;
  unitId: string;
  unitName: string;
  departmentId: string;
  cycleId: string;
  packageId: string;
  unitDueAt: Date;
  departmentDueAt: Date;
  reviewDueAt: Date;
  packageDueAt: Date | null;
  packageExtendedTo: Date | null;
  returnDueAt: Date | null;
  rateBp: number | null;
  expectedProgressBp: number;
  blocks: number;
  warns: number;
  filledCells: number;
  requiredCells: number;
  lastSavedAt: Date | null;
};

/** A cell of a returned filing that waits for an answer. */
export type OpenItem = { filingId: string; reason: string; dueAt: Date };

/** A move by which a filing came back, with the words it came with. */
export type ComeBack = { filingId: string; organisation: string; post: Role; opinion: string | null; at: Date };

export type WaitingPackage = {
  id: string;
  state: PackageState;
  cycleId: string;
  departmentId: string;
  departmentName: string;
  dueAt: Date;
  extendedTo: Date | null;
  projects: number;
  passed: number;
  warns: number;
  adjustedFen: Fen;
  executedFen: Fen;
};

/** A department's filings that wait for this reviewer. */
export type ReviewQueue = { cycleId: string; packageId: string; departmentId: string; departmentName: string; dueAt: Date; submitted: number; resubmitted: number };

/** Somebody waits for the performance office's word about a deadline. */
export type AskedExtension = {
  id: string; cycleId: string; packageId: string; departmentId: string; departmentName: string; unitId: string | null; unitName: string | null;
  wantedUntil: Date; reason: string; organisation: string; post: Role;
};

/** The performance office's word about a deadline, for those who asked. */
export type AnsweredExtension = AskedExtension & { state: ExtensionState; grantedUntil: Date | null; answer: string | null; decidedBy: string | null; decidedAt: Date };

/** Somebody waits for its word about a treasury figure. */
export type OpenDispute = { id: string; filingId: string; cycleId: string; departmentId: string; unitId: string; unitName: string; projectName: string; ledgerFen: Fen; claimedFen: Fen; note: string };

const OPEN = "c.state = 'OPEN'";
const NUMBER = "whole";

export function openCycles({ rows }: Reading): Promise<OpenCycle[]> {
  return rows(Cycle).select("c").where(OPEN).columns({ id: "c.id", unitDueAt: "c.unitDueAt", departmentDueAt: "c.departmentDueAt", reviewDueAt: "c.reviewDueAt" }).orderBy("c.id").all();
}

export function waitingFilings({ rows }: Reading, viewer: Viewer, states: readonly FilingState[]): Promise<WaitingFiling[]> {
  return filingJoins(rows, viewer, "ANY")
    .where(`${OPEN} AND f.state IN (:...states)`, { states })
    .columns({
      id: "f.id", kind: "f.kind", state: "f.state", lastMove: "f.lastMove", projectName: { sql: FILING_NAME, as: "text" }, unitId: "u.id", unitName: "u.name", departmentId: "d.id",
      cycleId: "c.id", packageId: "f.packageId", unitDueAt: UNIT_DUE, departmentDueAt: "c.departmentDueAt", reviewDueAt: "c.reviewDueAt",
      packageDueAt: "k.dueAt", packageExtendedTo: "k.extendedTo", returnDueAt: "f.returnDueAt", rateBp: "f.rateBp", expectedProgressBp: "f.expectedProgressBp",
      blocks: "f.blocks", warns: "f.warns", filledCells: "f.filledCells", requiredCells: "f.requiredCells", lastSavedAt: "f.lastSavedAt",
    })
    .orderBy("p.code")
    .orderBy("f.id")
    .all();
}

/** Earliest due first. */
export function openItems({ rows }: Reading): Promise<OpenItem[]> {
  return rows(ReturnItem).select("i")
    .join(Filing, "f", "f.id = i.filingId AND f.state = 'RETURNED'")
    .join(Cycle, "c", `c.id = f.cycleId AND ${OPEN}`)
    .where("i.state = 'OPEN'")
    .columns({ filingId: "i.filingId", reason: "i.reason", dueAt: "i.dueAt" })
    .orderBy("i.dueAt")
    .orderBy("i.id")
    .all();
}

/** The moves that brought back what is back now. Oldest first. */
export function comeBacks({ rows }: Reading): Promise<ComeBack[]> {
  return rows(FilingMove).select("m")
    .join(Filing, "f", "f.id = m.filingId AND f.lastMove = m.action AND f.state IN ('DRAFT', 'RETURNED')")
    .join(Cycle, "c", `c.id = f.cycleId AND ${OPEN}`)
    .where("m.action IN ('SEND_BACK', 'RETURN', 'REOPEN')")
    .columns({ filingId: "m.filingId", organisation: "m.organisation", post: "m.post", opinion: "m.opinion", at: "m.at" })
    .orderBy("m.at")
    .orderBy("m.id")
    .all();
}

export function waitingPackages({ rows }: Reading): Promise<WaitingPackage[]> {
  return rows(Package).select("k")
    .join(Cycle, "c", `c.id = k.cycleId AND ${OPEN}`)
    .join(Department, "d", "d.id = k.departmentId")
    .join(Filing, "f", "f.packageId = k.id AND f.kind = 'PROJECT'")
    .join(CycleProject, "m", "m.id = f.cycleProjectId AND m.membership IN ('IN', 'ADDED')")
    .columns({
      id: "k.id", state: "k.state", cycleId: "k.cycleId", departmentId: "d.id", departmentName: "d.name", dueAt: "k.dueAt", extendedTo: "k.extendedTo",
      projects: { sql: "COUNT(*)", as: NUMBER }, passed: { sql: "SUM(CASE WHEN f.state = 'PASSED' THEN 1 ELSE 0 END)", as: NUMBER },
      warns: { sql: "SUM(f.warns)", as: NUMBER }, adjustedFen: "SUM(f.adjustedFen)", executedFen: "SUM(f.executedFen)",
    })
    .groupBy("k.id", "k.state", "k.cycleId", "d.id", "d.name", "k.dueAt", "k.extendedTo")
    .orderBy("k.dueAt")
    .orderBy("k.id")
    .all();
}

/** Per department, what this office may review: never what the viewer filed, and the bureau's own department only where the office doesn't hold it. */
export function reviewQueues({ rows, now }: Reading, { accountId, officeId }: { accountId: string; officeId: string }): Promise<ReviewQueue[]> {
  return rows(Filing).select("f")
    .join(Cycle, "c", `c.id = f.cycleId AND ${OPEN}`)
    .join(Department, "d", "d.id = f.departmentId")
    .leftJoin(OfficeDepartment, "x", "x.departmentId = d.id AND d.isBureau = :yes AND x.officeId = :officeId AND x.from <= :today AND (x.until IS NULL OR x.until >= :today)", {
      yes: true, officeId, today: chinaDate(now),
    })
    .where("f.state = 'SUBMITTED' AND x.id IS NULL AND INSTR(f.filedBy, :itself) = 0", { itself: JSON.stringify(accountId) })
    .columns({
      cycleId: "c.id", packageId: "f.packageId", departmentId: "d.id", departmentName: "d.name", dueAt: "c.reviewDueAt",
      submitted: { sql: "COUNT(*)", as: NUMBER }, resubmitted: { sql: "SUM(CASE WHEN f.revisionNo > 1 THEN 1 ELSE 0 END)", as: NUMBER },
    })
    .groupBy("c.id", "f.packageId", "d.id", "d.code", "d.name", "c.reviewDueAt")
    .orderBy("d.code")
    .all();
}

/** Oldest first. */
export function askedExtensions({ rows }: Reading): Promise<AskedExtension[]> {
  return rows(ExtensionRequest).select("e")
    .join(Cycle, "c", `c.id = e.cycleId AND ${OPEN}`)
    .join(Department, "d", "d.id = e.departmentId")
    .leftJoin(Unit, "u", "u.id = e.unitId")
    .where("e.state = 'OPEN'")
    .columns({
      id: "e.id", cycleId: "e.cycleId", packageId: "e.packageId", departmentId: "d.id", departmentName: "d.name", unitId: "u.id", unitName: "u.name",
      wantedUntil: "e.wantedUntil", reason: "e.reason", organisation: "e.organisation", post: "e.post",
    })
    .orderBy("e.id")
    .all();
}

/** An answer stands in the inbox this long. */
const ANSWER_SHOWN_MS = 5 * 86_400_000;

/** Lately answered, newest first; of a unit's people their unit's. */
export function answeredExtensions({ rows, now }: Reading, viewer: Viewer): Promise<AnsweredExtension[]> {
  const unitId = "unitId" in viewer ? viewer.unitId : null;
  const found = rows(ExtensionRequest).select("e")
    .join(Cycle, "c", `c.id = e.cycleId AND ${OPEN}`)
    .join(Department, "d", "d.id = e.departmentId")
    .leftJoin(Unit, "u", "u.id = e.unitId")
    .where("e.state <> 'OPEN' AND e.decidedAt >= :since", { since: new Date(now.getTime() - ANSWER_SHOWN_MS) });
  if (unitId !== null) found.where("e.unitId = :unitId", { unitId });
  return found
    .columns({
      id: "e.id", cycleId: "e.cycleId", packageId: "e.packageId", departmentId: "d.id", departmentName: "d.name", unitId: "u.id", unitName: "u.name",
      wantedUntil: "e.wantedUntil", reason: "e.reason", organisation: "e.organisation", post: "e.post",
      state: "e.state", grantedUntil: "e.grantedUntil", answer: "e.answer", decidedBy: "e.decidedBy", decidedAt: "e.decidedAt",
    })
    .orderBy("e.decidedAt", "DESC")
    .orderBy("e.id")
    .all();
}

/** Oldest first. */
export function openDisputes({ rows }: Reading): Promise<OpenDispute[]> {
  return rows(PaymentDispute).select("e")
    .join(Filing, "f", "f.id = e.filingId")
    .join(Cycle, "c", `c.id = f.cycleId AND ${OPEN}`)
    .join(Project, "p", "p.id = e.projectId")
    .join(Unit, "u", "u.id = e.unitId")
    .where("e.open = :open", { open: true })
    .columns({ id: "e.id", filingId: "e.filingId", cycleId: "c.id", departmentId: "e.departmentId", unitId: "e.unitId", unitName: "u.name", projectName: "p.name", ledgerFen: "e.ledgerFen", claimedFen: "e.claimedFen", note: "e.note" })
    .orderBy("e.id")
    .all();
}
