import { COLOURS, type Colour } from "@jianxiao/domain";

/** The queue's filters as they stand in the address, so that a queue can be kept as a bookmark. */
export type QueueFilter = {
  search?: string;
  colour?: Colour;
  again?: boolean;
  department?: string;
  cycle?: string;
};

export function readQueueFilter(params: URLSearchParams): QueueFilter {
  const colour = COLOURS.find((one) => one === params.get("colour"));
  return {
    ...(params.get("q") && { search: params.get("q")! }),
    ...(colour && { colour }),
    ...(params.get("again") === "1" && { again: true }),
    ...(params.get("department") && { department: params.get("department")! }),
    ...(params.get("cycle") && { cycle: params.get("cycle")! }),
  };
}

export function writeQueueFilter({ search, colour, again, department, cycle }: QueueFilter): string {
  const params = new URLSearchParams();
  if (search) params.set("q", search);
  if (colour) params.set("colour", colour);
  if (again) params.set("again", "1");
  if (department) params.set("department", department);
  if (cycle) params.set("cycle", cycle);
  const text = params.toString();
  return text ? `?${text}` : "";
}

export const queueLink = (filingId: string, filter: QueueFilter): string => `/desk/${filingId}${writeQueueFilter(filter)}`;

/** The record before or after `current`; at an end it stays. Without a current one, the first. */
export function neighbour<Item extends { id: string }>(items: readonly Item[], current: string | undefined, step: 1 | -1): Item | undefined {
  const at = items.findIndex(({ id }) => id === current);
  if (at < 0) return items[0];
  return items[Math.min(items.length - 1, Math.max(0, at + step))];
}

/** Where to go once `current` has left the queue: the next one down, else the one above. */
export function afterDeciding<Item extends { id: string }>(items: readonly Item[], current: string): Item | undefined {
  const at = items.findIndex(({ id }) => id === current);
  return items[at + 1] ?? (at > 0 ? items[at - 1] : undefined);
}
