/** A queue somebody wants to come back to: its name and its filters as they stand in the address. */
export type SavedQueue = { readonly name: string; readonly search: string };

export const SAVED_LIMITS = { queues: 20, name: 20, search: 300 } as const;

/** What was kept on the server, read without trust: whatever is no saved queue is left out. */
export function readSavedQueues(text: string | null | undefined): SavedQueue[] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) ? kept.filter(isSavedQueue).slice(0, SAVED_LIMITS.queues) : [];
  } catch {
    return [];
  }
}

/** Keeps a queue under its name; an earlier one of that name gives way. */
export function withQueue(queues: readonly SavedQueue[], { name, search }: SavedQueue): SavedQueue[] {
  const named = name.trim().slice(0, SAVED_LIMITS.name);
  if (named === "" || search.length > SAVED_LIMITS.search) return [...queues];
  return [...queues.filter((queue) => queue.name !== named), { name: named, search }].slice(-SAVED_LIMITS.queues);
}

function isSavedQueue(kept: unknown): kept is SavedQueue {
  const { name, search } = (kept ?? {}) as Partial<SavedQueue>;
  return typeof name === "string" && name !== "" && typeof search === "string" && (search === "" || search.startsWith("?"));
}
