import { audiencesOf, cellAt } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading, UnitOfWork } from "../../database/unit-of-work.js";
import { Invalid, NotFound } from "../../graphql/problems.js";
import { factsOf, Filing, seesDrafts, signedBy } from "../monitoring/index.js";
import { FilingComment } from "./review.entity.js";
import type { CommentInput } from "./review.input.js";
import { CommentAdded, type AddCommentResult } from "./review.results.js";
import { CommentView } from "./review.types.js";

/** Remarks and questions about filings and their cells. Who sees which is the scope's business: it leaves the bureau's own out for everybody else. */
export class CommentsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Adds a comment, or a reply: a reply keeps its thread's audience and cell. */
  async add(viewer: Viewer, { filingId, path, audience, text, replyToId, closes }: CommentInput): Promise<AddCommentResult> {
    const words = text.trim();
    if (words === "") return new Invalid("TEXT_MISSING", "text");
    return this.unitOfWork.run(viewer, async ({ rows, audit, now }) => {
      const filing = seesDrafts(viewer) ? await rows(Filing).find(filingId) : undefined;
      if (!filing) return new NotFound("filing");
      const replied = replyToId ? await rows(FilingComment).find(replyToId) : undefined;
      if (replyToId && replied?.filingId !== filingId) return new NotFound("comment", "replyToId");
      const place = replied?.path ?? path ?? null;
      const forWhom = replied?.audience ?? audience;
      if (!audiencesOf(viewer.role).includes(forWhom)) return new Invalid("AUDIENCE_REFUSED", "audience");
      const facts = place === null || replied ? undefined : (await factsOf(rows, [filingId])).get(filingId);
      if (facts && place !== null && !cellAt(facts, place)) return new Invalid("UNKNOWN_CELL", "path", { path: place });
      const { departmentId, unitId, latestRevisionId: revisionId } = filing;
      const { appointmentId, who, post, organisation } = signedBy(viewer);
      const added = await rows(FilingComment).add({
        filingId, departmentId, unitId, revisionId, path: place, audience: forWhom, text: words, replyToId: replied?.replyToId ?? replied?.id ?? null, closes: replied ? closes : false,
        appointmentId, who, post, organisation, at: now,
      });
      // The trail is read by the department as well: of what was said to the bureau alone the entry is the district's.
      const of = forWhom === "BUREAU" ? { departmentId: null } : { departmentId, unitId };
      await audit("COMMENT", { object: "filing", objectId: filingId, of, params: { path: place ?? "" } });
      return new CommentAdded(commentView(added));
    });
  }
}

/** Comments on a filing as far as they exist for the viewer, oldest first. One statement. */
export async function commentsOn({ rows }: Reading, filingId: string): Promise<CommentView[]> {
  return (await rows(FilingComment).findMany({ filingId }, { order: { at: "ASC", id: "ASC" }, limit: 500 })).map(commentView);
}

function commentView({ id, path, audience, text, replyToId, closes, who, post, organisation, at }: FilingComment): CommentView {
  return Object.assign(new CommentView(), { id, path, audience, text, replyToId, closes, who, post, organisation, at });
}
