import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { ReviewStep, Revision, seesTrials } from "../monitoring/index.js";
import { Office } from "../organisation/index.js";
import { ChecklistVerdict } from "./review.entity.js";
import { ReviewDecision, VerdictView } from "./review.types.js";

type Row = Pick<ReviewStep, "id" | "revisionId" | "outcome" | "opinion" | "at"> & { office: string };

/** Decisions about a filing, oldest first, for the bureau. Two statements. */
export async function decisionsOn({ rows }: Reading, viewer: Viewer, filingId: string): Promise<ReviewDecision[]> {
  if (!seesTrials(viewer)) return [];
  const steps = await rows(ReviewStep).select("s").join(Revision, "r", "r.id = s.revisionId").join(Office, "o", "o.id = s.officeId")
    .where("r.filingId = :filingId", { filingId })
    .columns({ id: "s.id", revisionId: "s.revisionId", outcome: "s.outcome", opinion: "s.opinion", at: "s.at", office: "o.name" })
    .orderBy("s.at").orderBy("s.id").all<Row>();
  const verdicts = await rows(ChecklistVerdict).findMany({ filingId }, { order: { id: "ASC" } });
  return steps.map((step) => Object.assign(new ReviewDecision(), {
    ...step,
    verdicts: verdicts.filter(({ reviewStepId }) => reviewStepId === step.id).map(({ itemId, verdict, decidedBy, note }) => Object.assign(new VerdictView(), { itemId, verdict, decidedBy, note })),
  }));
}
