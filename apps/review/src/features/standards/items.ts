import type { CheckCode } from "@jianxiao/domain";
import type { StandardItem } from "./use-standards";

/** An item as the domain judges it. */
export function asDomain({ id, means, checks }: StandardItem) {
  return { id, means, checks: checks as CheckCode[] };
}

/** The next item somebody must still speak about, after `from` and round again; else simply the next. */
export function nextItem(items: readonly StandardItem[], judged: ReadonlySet<string>, from: string | undefined): string | undefined {
  const at = items.findIndex(({ id }) => id === from);
  const order = [...items.slice(at + 1), ...items.slice(0, at + 1)].filter(({ means }) => means !== "AUTOMATIC");
  return (order.find(({ id }) => !judged.has(id)) ?? order[0])?.id;
}
