import type { FilingFacts } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Filing } from "./filing.entity.js";
import { FilingMove } from "./filing-trail.entity.js";
import type { AnyFilingLine } from "./filing-lines.js";
import { RevisionRef, RevisionView } from "./filing-past.types.js";
import { Revision } from "./revision.entity.js";
import { seesDrafts, seesOwnForms } from "./visible.js";

/**
 * Revisions of a filing that stand, oldest first, without their facts. A withdrawn one was never looked at and is left out; evaluators, who may
 * not know of withdrawals, are shown the latest alone.
 */
export async function revisionRefs({ rows }: Reading, viewer: Viewer, { id, latestRevisionId }: Pick<AnyFilingLine, "id" | "latestRevisionId">): Promise<RevisionRef[]> {
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
  const facts = JSON.parse(revision.facts) as FilingFacts;
  // A department's own forms name the projects of all its units.
  if ((facts.department ?? facts.report) && !seesOwnForms(viewer)) return undefined;
  const { no, frozenAt, sha256, frozenBy } = revision;
  return Object.assign(new RevisionView(), { id, no, frozenAt, sha256, frozenBy, facts });
}
