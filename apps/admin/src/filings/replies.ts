import { returnItemCounts, type FilingFacts } from "@jianxiao/domain";
import type { Allowance } from "@jianxiao/ui";
import type { ReturnItem } from "./filing-document";

export type Replies = Readonly<Record<string, string>>;

const REPLY_REASONS = ["REPLY_MISSING", "UNCHANGED_RETURN_ITEM"];

/**
 * Whether the filing may be confirmed once these replies go with it. The server judges by the replies it holds; the ones
 * written here travel with the confirmation, so its two reasons about replies are judged anew by the same rule of the domain.
 */
export function withReplies(allowance: Allowance, items: readonly ReturnItem[], replies: Replies, facts: FilingFacts): Allowance {
  const open = items.filter(({ state }) => state === "OPEN");
  const { unansweredReturnItems, unchangedReturnItems } = returnItemCounts(
    open.map(({ id, path, valueWhenReturned, reply }) => ({ path, valueWhenReturned: valueWhenReturned ?? null, reply: replies[id] ?? reply ?? null })),
    facts,
  );
  const reasons = [
    ...allowance.reasons.filter(({ code }) => !REPLY_REASONS.includes(code)),
    ...(unchangedReturnItems > 0 ? [{ code: "UNCHANGED_RETURN_ITEM", params: { count: unchangedReturnItems } }] : []),
    ...(unansweredReturnItems > 0 ? [{ code: "REPLY_MISSING", params: { count: unansweredReturnItems } }] : []),
  ];
  return { allowed: reasons.length === 0, reasons };
}
