import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { Invalid } from "../../graphql/problems.js";
import { BulkDecided, outcomeOf, previewMoves, type BulkOutcome } from "./bulk.js";
import { Filing } from "./filing.entity.js";
import type { ConfirmFilingInput, MoveFilingInput, MoveFilingsInput, ReplyInput } from "./filing.input.js";
import { moveFiling } from "./filing-move.js";
import type { MoveFilingResult } from "./filing.results.js";
import type { HeldFiling } from "./held-filing.js";
import type { BulkMove } from "./monitoring.enums.js";
import { ReturnItem } from "./revision.entity.js";
import { takeUpLedger } from "./take-up-ledger.js";

/** The department side's moves of one filing: its unit confirms, the department sends back or passes. */
export class FilingMovesService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Confirms for the unit. A returned filing brings its replies along; they are judged with it. */
  confirm(viewer: Viewer, { id, version, replies }: ConfirmFilingInput): Promise<MoveFilingResult> {
    return moveFiling(this.unitOfWork, viewer, { id, version }, {
      action: "CONFIRM", act: "CONFIRM_FILING", package: "LEFT_ALONE", opinion: null,
      prepare: async (held, work) => {
        await takeUpLedger(held, work);
        return reply(held, replies ?? []);
      },
      change: async ({ filing, openItems }, { rows, now }) => {
        const answered = openItems.map(({ id: itemId, reply: words }) => ({ id: itemId, reply: words, state: "ANSWERED" as const, answeredAt: now }));
        if (answered.length > 0) await rows(ReturnItem).updateEach("id", answered, ["reply", "state", "answeredAt"]);
        Object.assign(filing, { openReturnItems: 0, returnDueAt: null });
        filed(filing, viewer);
        return { count: answered.length };
      },
    });
  }

  /** What confirming or passing these would do, row by row. */
  preview(viewer: Viewer, action: BulkMove, ids: readonly string[]): Promise<BulkDecided> {
    return this.unitOfWork.read(viewer, async (reading) => new BulkDecided(await previewMoves(reading, viewer, action, ids)));
  }

  /** Confirms or passes each by itself, with the replies kept so far; one that is refused stops no other. */
  async moveAll(viewer: Viewer, { action, filings }: MoveFilingsInput): Promise<BulkDecided> {
    const outcomes: BulkOutcome[] = [];
    for (const filing of filings) outcomes.push(outcomeOf(filing.id, action === "CONFIRM" ? await this.confirm(viewer, filing) : await this.pass(viewer, filing)));
    return new BulkDecided(outcomes);
  }

  sendBack(viewer: Viewer, { id, version, opinion }: MoveFilingInput): Promise<MoveFilingResult> {
    const words = opinion?.trim() ?? "";
    return moveFiling(this.unitOfWork, viewer, { id, version }, {
      action: "SEND_BACK", act: "SEND_BACK_FILING", package: "FOLLOWS", opinion: words,
      prepare: () => Promise.resolve(words === "" ? new Invalid("OPINION_MISSING", "opinion") : undefined),
    });
  }

  pass(viewer: Viewer, { id, version, opinion }: MoveFilingInput): Promise<MoveFilingResult> {
    return moveFiling(this.unitOfWork, viewer, { id, version }, {
      action: "PASS", act: "PASS_FILING", package: "FOLLOWS", opinion: opinion?.trim() || null,
      change: ({ filing }) => {
        filed(filing, viewer);
        return Promise.resolve(NOTHING);
      },
    });
  }
}

const NOTHING = {};

/** Remembers that this person had a hand in what stands now: they may not review it. */
export function filed(filing: Filing, viewer: Viewer): void {
  filing.filedBy = [...new Set([...filing.filedBy, viewer.accountId])];
}

/** Puts replies to their open return items; refuses one for an item that is not open here. */
function reply({ openItems }: HeldFiling, replies: readonly ReplyInput[]): Invalid | undefined {
  const items = new Map(openItems.map((item) => [item.id, item]));
  for (const { returnItemId, reply: words } of replies) {
    const item = items.get(returnItemId);
    if (!item) return new Invalid("NOT_FOUND", "replies", { what: "returnItem" });
    item.reply = words.trim();
  }
  return undefined;
}
