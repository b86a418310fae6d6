import { acceptanceState, cellAt, reviewGradeOf } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed } from "../../graphql/problems.js";
import {
  moveFiling, ReturnItem, ReviewStep, takeUpLedger,
  type HeldFiling, type MoveFilingResult, type Package, type ReturnItemInput,
} from "../monitoring/index.js";
import { reopenStillRed } from "../results/index.js";
import { ChecklistVerdict } from "./review.entity.js";
import type { AcceptFilingInput, GiveBackFilingInput } from "./review.input.js";
import { judgedBy, reasonsAgainst, type HeldStandards } from "./standards.js";

type Outcome = ReviewStep["outcome"];

/** The bureau's decisions on submitted filings. */
export class ReviewService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Accepts, or signs first where two offices sign. Every item of the standards must be judged and none failed. */
  accept(viewer: Viewer, { id, version, opinion, verdicts }: AcceptFilingInput): Promise<MoveFilingResult> {
    const words = opinion?.trim() || null;
    let judged: HeldStandards;
    return moveFiling(this.unitOfWork, viewer, { id, version }, {
      action: "ACCEPT", act: "ACCEPT_FILING", package: "FOLLOWS", opinion: words,
      leadsTo: (standing) => acceptanceState(viewer, standing),
      whether: async (held, { rows }) => {
        const answer = await judgedBy(rows, held, verdicts);
        if (answer instanceof Invalid) return answer;
        judged = answer;
        const reasons = reasonsAgainst(judged, words);
        return reasons.length > 0 ? new NotAllowed(reasons) : undefined;
      },
      change: async (held, work, owner) => {
        await decide(held, work, owner, viewer, "ACCEPT", words, judged);
        held.filing.signedRevisionId = held.filing.latestRevisionId;
        held.filing.reviewGrade = reviewGradeOf(judged.standing, words ?? "");
        await reopenStillRed(work, viewer, held.filing);
        return {};
      },
    });
  }

  /** Hands named cells back to the department; only they open. */
  return(viewer: Viewer, input: GiveBackFilingInput): Promise<MoveFilingResult> {
    return this.handBack(viewer, "RETURN", input);
  }

  /** Opens named cells of an accepted filing again. */
  reopen(viewer: Viewer, input: GiveBackFilingInput): Promise<MoveFilingResult> {
    return this.handBack(viewer, "REOPEN", input);
  }

  private handBack(viewer: Viewer, action: "RETURN" | "REOPEN", { id, version, items, opinion, verdicts }: GiveBackFilingInput): Promise<MoveFilingResult> {
    const words = opinion?.trim() || null;
    let judged: HeldStandards;
    return moveFiling(this.unitOfWork, viewer, { id, version }, {
      action, act: `${action}_FILING`, package: "FOLLOWS", opinion: words,
      prepare: async (held, { now, rows }) => {
        const answer = await judgedBy(rows, held, verdicts);
        if (answer instanceof Invalid) return answer;
        judged = answer;
        return wrongItem(held, items, now);
      },
      change: async (held, work, owner) => {
        await decide(held, work, owner, viewer, action, words, judged);
        await addItems(held, work, viewer, items);
        Object.assign(held.filing, { signedRevisionId: null, reviewGrade: null });
        await takeUpLedger(held, work);
        return { count: items.length };
      },
    });
  }
}

/** What is wrong with the cells named, if anything; `path` leads to the field of the input. */
function wrongItem({ facts }: HeldFiling, items: readonly ReturnItemInput[], now: Date): Invalid | undefined {
  if (items.length === 0) return new Invalid("RETURN_ITEMS_MISSING", "items");
  for (const [index, { path, reason, dueAt }] of items.entries()) {
    if (!cellAt(facts, path)) return new Invalid("UNKNOWN_CELL", `items.${index}.path`, { path });
    if (reason.trim() === "") return new Invalid("REASON_MISSING", `items.${index}.reason`);
    if (dueAt <= now) return new Invalid("DUE_IN_PAST", `items.${index}.dueAt`);
  }
  return undefined;
}

/** Writes the decision and its verdicts down: earlier replies are thereby dealt with, and the submission can no longer be withdrawn. */
async function decide({ filing }: HeldFiling, { rows, now }: Work, owner: Package | undefined, viewer: Viewer, outcome: Outcome, opinion: string | null, judged: HeldStandards): Promise<void> {
  const { id: filingId, departmentId, unitId, latestRevisionId: revisionId } = filing;
  if (revisionId === null || !("officeId" in viewer)) throw new Error(`Filing ${filing.id} is reviewed without a revision or an office`);
  const step = await rows(ReviewStep).add({ departmentId, revisionId, officeId: viewer.officeId, outcome, appointmentId: viewer.appointmentId, opinion, at: now });
  const verdicts = judged.standing.map((verdict) => ({ ...verdict, filingId, departmentId, unitId, revisionId, reviewStepId: step.id, standardsVersion: judged.version }));
  if (verdicts.length > 0) await rows(ChecklistVerdict).addAll(verdicts);
  await rows(ReturnItem).update({ filingId, state: "ANSWERED" }, { state: "CLOSED" });
  if (owner) owner.reviewStarted = true;
}

async function addItems({ filing, facts }: HeldFiling, { rows, now }: Work, viewer: Viewer, items: readonly ReturnItemInput[]): Promise<void> {
  const { id: filingId, departmentId, unitId, latestRevisionId } = filing;
  const { accountName: returnedBy, role: returnedByPost } = viewer;
  await rows(ReturnItem).addAll(
    items.map(({ path, reason, dueAt }) => ({
      filingId, departmentId, unitId, revisionId: latestRevisionId ?? "", path, reason: reason.trim(), dueAt, state: "OPEN" as const,
      returnedBy, returnedByPost, returnedAt: now, valueWhenReturned: cellAt(facts, path)?.text ?? null,
    })),
  );
  filing.openReturnItems = items.length;
  filing.returnDueAt = items.reduce((earliest, { dueAt }) => (dueAt < earliest ? dueAt : earliest), items[0]?.dueAt ?? now);
}
