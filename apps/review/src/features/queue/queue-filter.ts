import { COLOURS, type Colour } from "@jianxiao/domain";

export const QUEUES = ["MINE", "OFFICE", "ALL"] as const;
export const FOUND = ["NONE", "ANY", "BLOCK", "WARN"] as const;
export const WAITING_IN = ["SUBMITTED", "RETURNED", "ACCEPTED"] as const;
export const ORDERS = ["DEPARTMENT", "COLOUR", "FINDINGS", "ADJUSTED", "DUE", "PROJECT_CODE"] as const;

/** The queue's filters as they stand in the address, so that a queue can be kept as a bookmark. */
export type QueueFilter = {
  search?: string;
  colour?: Colour;
  again?: boolean;
  department?: string;
  unit?: string;
  cycle?: string;
  of?: (typeof QUEUES)[number];
  found?: (typeof FOUND)[number];
  state?: (typeof WAITING_IN)[number];
  order?: (typeof ORDERS)[number];
  /** Adjusted budget in 万元. */
  from?: number;
  to?: number;
  /** YYYY-MM-DD. */
  due?: string;
  key?: boolean;
};

const one = <Value extends string>(values: readonly Value[], text: string | null): Value | undefined => values.find((value) => value === text);
const amount = (text: string | null): number | undefined => (text !== null && /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined);

export function readQueueFilter(params: URLSearchParams): QueueFilter {
  const get = (name: string) => params.get(name);
  const due = get("due");
  const read: { [Name in keyof QueueFilter]: QueueFilter[Name] | undefined } = {
    search: get("q") || undefined,
    colour: one(COLOURS, get("colour")),
    again: get("again") === "1" || undefined,
    department: get("department") || undefined,
    unit: get("unit") || undefined,
    cycle: get("cycle") || undefined,
    of: one(QUEUES, get("of")),
    found: one(FOUND, get("found")),
    state: one(WAITING_IN, get("state")),
    order: one(ORDERS, get("order")),
    from: amount(get("from")),
    to: amount(get("to")),
    due: due !== null && /^\d{4}-\d{2}-\d{2}$/.test(due) ? due : undefined,
    key: get("key") === "1" || undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as QueueFilter;
}

export function writeQueueFilter({ search, again, key, ...rest }: QueueFilter): string {
  const params = new URLSearchParams();
  if (search) params.set("q", search);
  if (again) params.set("again", "1");
  if (key) params.set("key", "1");
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) params.set(name, String(value));
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

/** Where to go once `current` has left the queue: the next one down, else the one above; records already decided are passed over. */
export function afterDeciding<Item extends { id: string }>(items: readonly Item[], current: string, decided: ReadonlySet<string> = new Set()): Item | undefined {
  const at = items.findIndex(({ id }) => id === current);
  const open = ({ id }: Item) => id !== current && !decided.has(id);
  return items.slice(at + 1).find(open) ?? items.slice(0, Math.max(0, at)).findLast(open);
}
