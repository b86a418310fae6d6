import type { CycleKind } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Cycle } from "./cycle.entity.js";
import { CycleRef } from "./cycle.types.js";
import { Filing } from "./filing.entity.js";
import { FilingMove } from "./filing-trail.entity.js";
import type { AnyFilingLine } from "./filing-lines.js";
import { FilingVersion } from "./filing-past.types.js";
import type { CycleState } from "./monitoring.enums.js";
import { Revision } from "./revision.entity.js";
import { seesDrafts } from "./visible.js";

/** Years of monthly cycles, each returned now and then. */
const MOST = 100;

type Line = { id: string; no: number; frozenAt: Date; sha256: string; frozenBy: string; filingId: string; latest: string | null; cycleId: string; fiscalYear: number; cutOffMonth: number; round: number; state: CycleState; cycleKind: CycleKind };

/**
 * Every revision that stands of this form and of the same project's (or the department's own) forms of earlier cycles, the latest first: what can be held against each other.
 * A withdrawn one was never looked at; evaluators are shown the latest of each alone. Two statements.
 */
export async function filingVersions({ rows }: Reading, viewer: Viewer, { kind, projectId, departmentId, cycleId }: Pick<AnyFilingLine, "kind" | "projectId" | "departmentId" | "cycleId">, cutOff: string): Promise<FilingVersion[]> {
  const found = await rows(Revision).select("r").join(Filing, "f", "f.id = r.filingId").join(Cycle, "c", "c.id = f.cycleId")
    .where(projectId === null ? "f.projectId IS NULL AND f.departmentId = :departmentId" : "f.projectId = :projectId", { projectId, departmentId })
    .where("f.kind = :kind AND (c.id = :cycleId OR c.cutOff < :cutOff)", { kind, cycleId, cutOff })
    .columns({ id: "r.id", no: "r.no", frozenAt: "r.frozenAt", sha256: "r.sha256", frozenBy: "r.frozenBy", filingId: "f.id", latest: "f.latestRevisionId", cycleId: "c.id", fiscalYear: "c.fiscalYear", cutOffMonth: "c.cutOffMonth", round: "c.round", state: "c.state", cycleKind: "c.kind" })
    .orderBy("c.cutOff", "DESC").orderBy("c.round", "DESC").orderBy("r.no", "DESC").limit(MOST).all<Line>();
  const withdrawn = seesDrafts(viewer) ? new Set((await rows(FilingMove).findMany({ filingId: [...new Set(found.map(({ filingId }) => filingId))], action: "WITHDRAW" })).map(({ revisionId }) => revisionId)) : undefined;
  const standing = found.filter(({ id, latest }) => (withdrawn ? !withdrawn.has(id) : id === latest));
  return standing.map(({ id, no, frozenAt, sha256, frozenBy, filingId, cycleId: of, fiscalYear, cutOffMonth, round, state, cycleKind }) =>
    Object.assign(new FilingVersion(), { id, no, frozenAt, sha256, frozenBy, filingId, cycle: Object.assign(new CycleRef(), { id: of, kind: cycleKind, fiscalYear, cutOffMonth, round, state }) }));
}
