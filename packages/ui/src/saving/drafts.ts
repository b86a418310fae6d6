import type { CellPath } from "@jianxiao/domain";

export type Draft = { filingId: string; path: CellPath; was: string | null; now: string | null };

/** Typed text that the server doesn't hold yet, kept on this device. One key per cell, so two tabs don't overwrite each other. */
export type Drafts = {
  all: () => Draft[];
  keep: (draft: Draft) => void;
  /** Forgets the cell's draft, unless another tab has typed something else there since. */
  forget: (filingId: string, path: CellPath, now: string | null) => void;
};

type Stored = { was: string | null; now: string | null };
const isText = (value: unknown): value is string | null => value === null || typeof value === "string";
const isStored = (value: unknown): value is Stored =>
  typeof value === "object" && value !== null && "was" in value && "now" in value && isText(value.was) && isText(value.now);

function read(text: string | null): Stored | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isStored(value) ? value : undefined;
  } catch {
    return undefined; // not ours, or cut short by a full disk
  }
}

/** Drafts of one account in the browser's storage. A storage that is full or forbidden costs the draft, never the typing. */
export function storedDrafts(accountId: string, storage: Storage): Drafts {
  const prefix = `jx.draft ${accountId} `;
  const keyOf = (filingId: string, path: CellPath) => `${prefix}${filingId} ${path}`;
  return {
    all() {
      const found: Draft[] = [];
      for (let at = 0; at < storage.length; at += 1) {
        const key = storage.key(at);
        if (!key?.startsWith(prefix)) continue;
        const rest = key.slice(prefix.length);
        const cut = rest.indexOf(" ");
        const stored = read(storage.getItem(key));
        if (cut > 0 && stored) found.push({ filingId: rest.slice(0, cut), path: rest.slice(cut + 1), ...stored });
      }
      return found;
    },
    keep({ filingId, path, was, now }) {
      try {
        storage.setItem(keyOf(filingId, path), JSON.stringify({ was, now } satisfies Stored));
      } catch {
        // Full or forbidden: the text is still on the screen and on its way.
      }
    },
    forget(filingId, path, now) {
      const key = keyOf(filingId, path);
      if (read(storage.getItem(key))?.now === now) storage.removeItem(key);
    },
  };
}
