import type { FilingFacts } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Cycle } from "./cycle.entity.js";
import { CycleRef } from "./cycle.types.js";
import { Filing, FilingMove } from "./filing.entity.js";
import type { FilingLine } from "./filing-lines.js";
import { RevisionRef, RevisionView } from "./filing-past.types.js";
import type { CycleState } from "./monitoring.enums.js";
import { Revision } from "./revision.entity.js";
import { seesDrafts } from "./visible.js";

/**
 * Revisions of a filing that stand, oldest first, without their facts. A withdrawn one was never looked at and is left out; evaluators, who may
 * not know of withdrawals, are shown the latest alone.
 */
export async function revisionRefs({ rows }: Reading, viewer: Viewer, { id, latestRevisionId }: Pick<FilingLine, "id" | "latestRevisionId">): Promise<RevisionRef[]> {
  const drafts = seesDrafts(viewer);
  const found = await rows(Revision).select("r").where("r.filingId = :id", { id })
    .columns({ id: "r.id", no: "r.no", frozenAt: "r.frozenAt", sha256: "r.sha256", frozenBy: "r.frozenBy" }).orderBy("r.no").all<RevisionRef>();
  if (!drafts) return found.filter((revision) => revision.id === latestRevisionId);
  const withdrawn = new Set((await rows(FilingMove).findMany({ filingId: id, action: "WITHDRAW" })).map(({ revisionId }) => revisionId));
  return found.filter((revision) => !withdrawn.has(revision.id));
}

/** A frozen filing; undefined where it does not stand for this viewer. */
export async function revisionView(reading: Reading, viewer: Viewer, id: string): Promise<RevisionView | undefined> {
  const revision = await reading.rows(Revision).find(id);
  if (!revision) return undefined;
  if (!seesDrafts(viewer)) {
    const filing = await reading.rows(Filing).find(revision.filingId);
    if (filing?.latestRevisionId !== id) return undefined;
  }
  const { no, frozenAt, sha256, frozenBy } = revision;
  return Object.assign(new RevisionView(), { id, no, frozenAt, sha256, frozenBy, facts: JSON.parse(revision.facts) as FilingFacts });
}

export type Earlier = { facts: FilingFacts; cycle: CycleRef };

/** The same project's last accepted filing in an earlier cycle of the year. Two statements. */
export async function earlierFiling({ rows }: Reading, line: FilingLine, { fiscalYear, cutOff }: { fiscalYear: number; cutOff: string }): Promise<Earlier | undefined> {
  const found = await rows(Filing).select("f").join(Cycle, "c", "c.id = f.cycleId")
    .where("f.projectId = :projectId AND f.state = 'ACCEPTED' AND c.fiscalYear = :fiscalYear AND c.cutOff < :cutOff", { projectId: line.projectId, fiscalYear, cutOff })
    .columns({ revisionId: "f.latestRevisionId", id: "c.id", fiscalYear: "c.fiscalYear", cutOffMonth: "c.cutOffMonth", round: "c.round", state: "c.state" })
    .orderBy("c.cutOff", "DESC").orderBy("c.round", "DESC").limit(1)
    .one<{ revisionId: string; id: string; fiscalYear: number; cutOffMonth: number; round: number; state: CycleState }>();
  const revision = found && (await rows(Revision).find(found.revisionId));
  if (!found || !revision) return undefined;
  const { id, cutOffMonth, round, state } = found;
  return { facts: JSON.parse(revision.facts) as FilingFacts, cycle: Object.assign(new CycleRef(), { id, fiscalYear, cutOffMonth, round, state }) };
}
