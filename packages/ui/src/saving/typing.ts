import { cellAt, parseCell, type CellPath, type FilingFacts } from "@jianxiao/domain";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { useSession } from "../session/session-context";
import type { Problem } from "../show/problem-words";

/** A text in an editor that has not been taken over yet, with the value the cell showed when it was begun. */
type Typing = { path: CellPath; was: string | null; raw: string };

const PREFIX = "jx.typing";

function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined; // forbidden: the text lives on the screen only
  }
}

/** Keeps each keystroke on the device until the cell takes it over: a browser that is killed tells nobody. */
export function keepTyping(accountId: string, filingId: string, path: CellPath, was: string | null, raw: string | null): void {
  const key = `${PREFIX} ${accountId} ${filingId} ${path}`;
  try {
    if (raw === null) storage()?.removeItem(key);
    else storage()?.setItem(key, JSON.stringify({ was, raw }));
  } catch {
    // Full: the text is still on the screen.
  }
}

/** What was being typed in a filing when the browser ended. */
export function leftTyping(accountId: string, filingId: string): Typing[] {
  const store = storage();
  const prefix = `${PREFIX} ${accountId} ${filingId} `;
  return Array.from({ length: store?.length ?? 0 }, (_, at) => store?.key(at) ?? "").flatMap((key) => {
    if (!key.startsWith(prefix)) return [];
    const kept = read(store?.getItem(key) ?? null);
    return kept ? [{ path: key.slice(prefix.length), ...kept }] : [];
  });
}

function read(text: string | null): Omit<Typing, "path"> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    if (typeof value !== "object" || value === null || !("raw" in value) || typeof value.raw !== "string") return undefined;
    return { raw: value.raw, was: "was" in value && typeof value.was === "string" ? value.was : null };
  } catch {
    return undefined;
  }
}

/** Removes what is kept on this device of everybody but `accountId`; of everybody without one. Called when somebody signs out or another person signs in. */
export function forgetOthers(accountId: string | null): void {
  const store = storage();
  const keys = Array.from({ length: store?.length ?? 0 }, (_, at) => store?.key(at) ?? "");
  for (const key of keys) {
    const [kind, owner] = key.split(" ");
    if ((kind === PREFIX || kind === "jx.draft") && owner !== accountId) store?.removeItem(key);
  }
}

export type TypingKeeper = {
  /** Texts the cells could not take when they were found again, by path. */
  unreadable: Readonly<Record<CellPath, { raw: string; problem: Problem }>>;
  keep: (path: CellPath, raw: string | null) => void;
};

/** Takes up what was in an editor when the browser ended, and keeps what is being typed now. Once per form: `filingId` must not change under it. */
export function useTyping(filingId: string, facts: FilingFacts, edit: (path: CellPath, was: string | null, now: string | null) => void): TypingKeeper {
  const { accountId } = useSession().viewer;
  const [left] = useState(() => leftTyping(accountId, filingId).map((typing) => ({ ...typing, parsed: parsedIn(facts, typing) })));
  const [unreadable] = useState<TypingKeeper["unreadable"]>(() => Object.fromEntries(left.flatMap(({ path, raw, parsed }) => (parsed && !parsed.ok ? [[path, { raw, problem: parsed.problem }]] : []))));
  const takeUp = useEffectEvent(() => {
    for (const { path, was, parsed } of left) {
      if (parsed?.ok) edit(path, was, parsed.text);
      if (parsed?.ok !== false) keepTyping(accountId, filingId, path, null, null);
    }
  });
  useEffect(() => takeUp(), []);
  return useMemo(() => ({ unreadable, keep: (path, raw) => keepTyping(accountId, filingId, path, cellAt(facts, path)?.text ?? null, raw) }), [accountId, facts, filingId, unreadable]);
}

function parsedIn(facts: FilingFacts, { path, raw }: Typing): ReturnType<typeof parseCell> | undefined {
  const cell = cellAt(facts, path);
  return cell && parseCell(cell, raw);
}
