import { mayNotReply } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { NotAllowed, NotFound, StaleVersion } from "../../graphql/problems.js";
import type { ReplyReturnItemInput } from "./filing.input.js";
import { ReplySaved, type ReplyReturnItemResult } from "./filing.results.js";
import { returnItemView } from "./filing-view.js";
import { holdFiling, standingOf } from "./held-filing.js";
import { ReturnItem } from "./revision.entity.js";
import { actorOf } from "./standing.js";

/** Replies to what the bureau returned, kept as they are written. */
export class ReplyService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Keeps a reply by comparison: `was` must be the reply that is kept. Writing what is there already is no change. */
  reply(viewer: Viewer, { filingId, returnItemId, was = null, reply }: ReplyReturnItemInput): Promise<ReplyReturnItemResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const held = await holdFiling(work, viewer, filingId);
      if (!held) return new NotFound("filing");
      const against = mayNotReply(actorOf(viewer), await standingOf(held, viewer, work, false));
      if (against) return new NotAllowed([against]);
      const item = held.openItems.find(({ id }) => id === returnItemId);
      if (!item) return new NotFound("returnItem", "returnItemId");
      const words = reply.trim() || null;
      if (words === item.reply) return new ReplySaved(returnItemView(item, viewer));
      if ((was || null) !== item.reply) return new StaleVersion({ reply: item.reply ?? "" });
      await work.rows(ReturnItem).update({ id: item.id }, { reply: words });
      item.reply = words;
      const { departmentId, unitId, projectId } = held.filing;
      await work.audit("REPLY_RETURN_ITEM", { object: "filing", objectId: filingId, of: { departmentId, unitId, projectId }, params: { path: item.path } });
      return new ReplySaved(returnItemView(item, viewer));
    });
  }
}
