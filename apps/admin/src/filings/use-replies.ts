import { useMutation } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { ReplyReturnItemDocument, type ReturnItem } from "./filing-document";
import type { Replies } from "./replies";

/** How a reply stands that was typed here. Without a word it is the one the server keeps. */
export type ReplyState = "SAVING" | "SAVED" | "FAILED" | "OTHERS";

const SAVE_AFTER_MS = 800;
const keyOf = (filingId: string) => `jx.replies ${filingId}`;

/** What was typed here and the server has not kept yet. */
function stored(filingId: string): Replies {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(filingId)) ?? "{}");
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return {}; // forbidden or damaged storage costs the draft, not the page
  }
}

function store(filingId: string, replies: Replies): void {
  try {
    if (Object.keys(replies).length > 0) localStorage.setItem(keyOf(filingId), JSON.stringify(replies));
    else localStorage.removeItem(keyOf(filingId));
  } catch {
    // Still on the screen.
  }
}

/**
 * Replies to return items: kept by the server a moment after the last keystroke, and on this device until it has them.
 * Where somebody else wrote one meanwhile, theirs is told and the next save goes over it.
 */
export function useReplies(filingId: string, items: readonly ReturnItem[]) {
  const [replies, setReplies] = useState<Replies>(() => stored(filingId));
  const [states, setStates] = useState<Readonly<Record<string, ReplyState>>>({});
  const [send] = useMutation(ReplyReturnItemDocument);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const known = useRef<ReadonlyMap<string, string | null>>(new Map());
  // What the server told on a conflict, until the item itself is read anew.
  const theirs = useRef(new Map<string, string | null>());
  useEffect(() => {
    known.current = new Map(items.map(({ id, reply }) => [id, reply ?? null]));
  }, [items]);
  useEffect(() => {
    const waiting = timers.current;
    return () => waiting.forEach((timer) => clearTimeout(timer));
  }, []);

  const save = useCallback(async (returnItemId: string, text: string) => {
    const state = (now: ReplyState) => setStates((before) => ({ ...before, [returnItemId]: now }));
    state("SAVING");
    try {
      const outcome = (await send({ variables: { input: { filingId, returnItemId, was: theirs.current.get(returnItemId) ?? known.current.get(returnItemId) ?? null, reply: text } } })).data?.replyReturnItem;
      theirs.current.delete(returnItemId);
      if (outcome?.__typename === "ReplySaved") {
        setReplies(({ [returnItemId]: mine, ...others }) => {
          const left = mine === undefined || mine === text ? others : { ...others, [returnItemId]: mine };
          store(filingId, left);
          return left;
        });
        return state("SAVED");
      }
      if (outcome?.__typename === "StaleVersion") theirs.current.set(returnItemId, String(outcome.params["reply"] ?? "") || null);
      state(outcome?.__typename === "StaleVersion" ? "OTHERS" : "FAILED");
    } catch {
      state("FAILED");
    }
  }, [filingId, send]);

  const reply = useCallback((itemId: string, text: string) => {
    setReplies((before) => {
      const next = { ...before, [itemId]: text };
      store(filingId, next);
      return next;
    });
    clearTimeout(timers.current.get(itemId));
    timers.current.set(itemId, setTimeout(() => void save(itemId, text), SAVE_AFTER_MS));
  }, [filingId, save]);

  const forget = useCallback(() => {
    timers.current.forEach((timer) => clearTimeout(timer));
    store(filingId, {});
    setReplies({});
  }, [filingId]);
  return { replies, states, reply, forget };
}
