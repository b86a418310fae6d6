import { cellAt } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid } from "../../graphql/problems.js";
import {
  moveFiling, ReturnItem, ReviewStep, takeUpLedger,
  type HeldFiling, type MoveFilingInput, type MoveFilingResult, type Package, type ReturnFilingInput, type ReturnItemInput,
} from "../monitoring/index.js";

type Outcome = ReviewStep["outcome"];

/** The bureau's decisions on submitted filings. */
export class ReviewService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  accept(viewer: Viewer, { id, version, opinion }: MoveFilingInput): Promise<MoveFilingResult> {
    const words = opinion?.trim() || null;
    return moveFiling(this.unitOfWork, viewer, { id, version }, {
      action: "ACCEPT", act: "ACCEPT_FILING", package: "FOLLOWS", opinion: words,
      change: async (held, work, owner) => {
        await decide(held, work, owner, viewer, "ACCEPT", words);
        return {};
      },
    });
  }

  /** Hands named cells back to the department; only they open. */
  return(viewer: Viewer, input: ReturnFilingInput): Promise<MoveFilingResult> {
    return this.handBack(viewer, "RETURN", input);
  }

  /** Opens named cells of an accepted filing again. */
  reopen(viewer: Viewer, input: ReturnFilingInput): Promise<MoveFilingResult> {
    return this.handBack(viewer, "REOPEN", input);
  }

  private handBack(viewer: Viewer, action: "RETURN" | "REOPEN", { id, version, items, opinion }: ReturnFilingInput): Promise<MoveFilingResult> {
    const words = opinion?.trim() || null;
    return moveFiling(this.unitOfWork, viewer, { id, version }, {
      action, act: `${action}_FILING`, package: "FOLLOWS", opinion: words,
      prepare: (held, { now }) => Promise.resolve(wrongItem(held, items, now)),
      change: async (held, work, owner) => {
        await decide(held, work, owner, viewer, action, words);
        await addItems(held, work, viewer, items);
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

/** Writes the decision down: earlier replies are thereby dealt with, and the submission can no longer be withdrawn. */
async function decide({ filing }: HeldFiling, { rows, now }: Work, owner: Package | undefined, viewer: Viewer, outcome: Outcome, opinion: string | null): Promise<void> {
  const { departmentId, latestRevisionId: revisionId } = filing;
  if (revisionId === null || !("officeId" in viewer)) throw new Error(`Filing ${filing.id} is reviewed without a revision or an office`);
  await rows(ReviewStep).add({ departmentId, revisionId, officeId: viewer.officeId, outcome, appointmentId: viewer.appointmentId, opinion, at: now });
  await rows(ReturnItem).update({ filingId: filing.id, state: "ANSWERED" }, { state: "CLOSED" });
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
