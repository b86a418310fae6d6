import type { CellPath } from "@jianxiao/domain";
import type { Pin } from "../form/form-context";
import type { AddCommentMutation } from "../gql/graphql";

export type Comment = Extract<AddCommentMutation["addComment"], { __typename: "CommentAdded" }>["comment"];
export type Thread = { first: Comment; replies: readonly Comment[]; settled: boolean };

/** Comments as threads, oldest first; a thread is settled while its last word says so. */
export function threadsOf(comments: readonly Comment[]): Thread[] {
  return comments.filter(({ replyToId }) => replyToId === null).map((first) => {
    const replies = comments.filter(({ replyToId }) => replyToId === first.id);
    return { first, replies, settled: replies.at(-1)?.closes ?? false };
  });
}

/** A mark for each cell somebody has said something about: how much, and what. */
export function commentPins(comments: readonly Comment[]): Record<CellPath, Pin> {
  const pins: Record<CellPath, Pin> = {};
  for (const path of new Set(comments.flatMap((comment) => comment.path ?? []))) {
    const own = comments.filter((comment) => comment.path === path);
    pins[path] = { label: `“${own.length}`, tone: "violet", title: own.map(({ text }) => text).join("\n") };
  }
  return pins;
}
