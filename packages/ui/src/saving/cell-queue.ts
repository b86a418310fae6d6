import type { CellPath } from "@jianxiao/domain";
import type { Problem } from "../show/problem-words";
import { isUnsaved, isWaiting, nextStates, pathsOf, type CellAnswer, type CellEvent, type CellStates, type FilingCells } from "./cell-states";
import type { Drafts } from "./drafts";

export type CellToSave = { path: CellPath; was: string | null; now: string | null };

/** How sending a batch ended. */
export type SendOutcome =
  | { kind: "ANSWERED"; cells: readonly CellAnswer[] }
  | { kind: "UNREACHED" }
  | { kind: "SIGNED_OUT" }
  | { kind: "FAILED"; problem: Problem };

export type Send = (filingId: string, cells: readonly CellToSave[]) => Promise<SendOutcome>;

export type QueueSummary = {
  /** When the server last confirmed a cell, in this machine's time. */
  lastSavedAt: number | undefined;
  saving: number; local: number; failed: number; conflicts: number; refused: number;
  /** The network or the session is gone; typing goes on. */
  offline: boolean;
};

const BATCH = 500;
const GATHER_MS = 250;
const RETRY_MS = [1_000, 2_000, 5_000, 10_000, 30_000] as const;

type Options = { send: Send; drafts: Drafts; now?: () => number };

/**
 * Everything typed into cells goes through here: gathered into batches, one at a time per filing, tried again with growing
 * pauses, kept on this device until the server holds it. Knows no React and no network of its own.
 */
export class CellQueue {
  #states: CellStates = {};
  #summary: QueueSummary = { lastSavedAt: undefined, saving: 0, local: 0, failed: 0, conflicts: 0, refused: 0, offline: false };
  #listeners = new Set<() => void>();
  #underWay = new Set<string>();
  #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #failures = 0;
  #paused = false;
  #send: Send;
  #drafts: Drafts;
  #now: () => number;

  constructor({ send, drafts, now = Date.now }: Options) {
    this.#send = send;
    this.#drafts = drafts;
    this.#now = now;
    for (const { filingId, path, was, now: text } of drafts.all()) this.#apply({ kind: "RESTORED", filingId, path, was, now: text });
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  states = (): CellStates => this.#states;
  summary = (): QueueSummary => this.#summary;

  /** Takes a typed value; `was` is what the screen showed. Returns at once. */
  edit(filingId: string, path: CellPath, was: string | null, now: string | null): void {
    this.#apply({ kind: "TYPED", filingId, path, was, now });
    this.#schedule(filingId, GATHER_MS);
  }

  /** Takes many values at once, such as a pasted block. */
  editAll(changes: readonly (CellToSave & { filingId: string })[]): void {
    for (const filingId of new Set(changes.map((change) => change.filingId))) {
      this.#apply({ kind: "TYPED_ALL", filingId, cells: changes.filter((change) => change.filingId === filingId) });
      this.#schedule(filingId, GATHER_MS);
    }
  }

  choose(filingId: string, path: CellPath, side: "MINE" | "THEIRS"): void {
    this.#apply({ kind: "CHOSEN", filingId, path, side });
    this.#schedule(filingId, 0);
  }

  discard(filingId: string, path: CellPath): void {
    this.#apply({ kind: "DISCARDED", filingId, path });
  }

  /** Sends all that waits, now: the page opens, the network or the session is back, or the user asks. */
  retry = (): void => {
    this.#paused = false;
    this.#failures = 0;
    for (const [filingId, cells] of Object.entries(this.#states)) {
      if (Object.values(cells).some(isWaiting)) this.#schedule(filingId, 0);
    }
  };

  /** Resolves when nothing of this filing waits or is under way, or when waiting cannot help; true when all is saved. */
  settled(filingId: string): Promise<boolean> {
    this.#schedule(filingId, 0);
    return new Promise((resolve) => {
      const look = () => {
        const cells = Object.values(this.#states[filingId] ?? {});
        const moving = cells.some((cell) => cell.status === "SAVING") || (!this.#summary.offline && cells.some((cell) => cell.status === "LOCAL"));
        if (moving) return;
        leave();
        resolve(!cells.some(isUnsaved));
      };
      const leave = this.subscribe(look);
      look();
    });
  }

  /** `settled` of all filings at once. */
  async allSettled(): Promise<boolean> {
    return (await Promise.all(Object.keys(this.#states).map((filingId) => this.settled(filingId)))).every(Boolean);
  }

  /** Stops until `retry`: the page closes, another person or another post works now. Unsaved texts stay on the device. */
  close(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#paused = true;
  }

  #schedule(filingId: string, delay: number): void {
    if (this.#paused) return;
    clearTimeout(this.#timers.get(filingId));
    this.#timers.set(filingId, setTimeout(() => void this.#flush(filingId), delay));
  }

  async #flush(filingId: string): Promise<void> {
    this.#timers.delete(filingId);
    if (this.#paused || this.#underWay.has(filingId)) return;
    const waiting = Object.entries(this.#states[filingId] ?? {}).filter(([, cell]) => isWaiting(cell)).slice(0, BATCH);
    if (waiting.length === 0) return;
    const sent = waiting.map(([path]) => path);

    this.#underWay.add(filingId);
    this.#apply({ kind: "SENT", filingId, paths: sent });
    const outcome = await this.#send(filingId, waiting.map(([path, { was, mine }]) => ({ path, was, now: mine })));
    this.#underWay.delete(filingId);
    this.#take(filingId, sent, outcome);
  }

  #take(filingId: string, sent: readonly CellPath[], outcome: SendOutcome): void {
    switch (outcome.kind) {
      case "ANSWERED":
        this.#failures = 0;
        this.#summary = { ...this.#summary, offline: false, lastSavedAt: outcome.cells.some(({ outcome: end }) => end === "SAVED" || end === "UNCHANGED") ? this.#now() : this.#summary.lastSavedAt };
        this.#apply({ kind: "ANSWERED", filingId, sent, answers: outcome.cells });
        if (Object.values(this.#states[filingId] ?? {}).some((cell) => cell.status === "LOCAL")) this.#schedule(filingId, 0);
        break;
      case "SIGNED_OUT":
        this.#paused = true; // goes on with `retry` once the same person has signed in again
        this.#summary = { ...this.#summary, offline: true };
        this.#apply({ kind: "UNANSWERED", filingId, sent });
        break;
      case "UNREACHED":
        this.#summary = { ...this.#summary, offline: true };
        this.#apply({ kind: "UNANSWERED", filingId, sent });
        this.#schedule(filingId, this.#pause());
        break;
      case "FAILED":
        this.#summary = { ...this.#summary, offline: false };
        this.#apply({ kind: "UNANSWERED", filingId, sent, problem: outcome.problem });
        this.#schedule(filingId, this.#pause());
        break;
    }
  }

  #pause(): number {
    const pause = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? 30_000;
    this.#failures += 1;
    return pause;
  }

  #apply(event: CellEvent): void {
    const before = this.#states[event.filingId] ?? {};
    this.#states = nextStates(this.#states, event);
    const after = this.#states[event.filingId] ?? {};
    this.#remember(event.filingId, pathsOf(event), before, after);
    this.#summary = { ...this.#summary, ...counts(this.#states) };
    for (const listener of [...this.#listeners]) listener();
  }

  /** Keeps on the device exactly what the server doesn't hold. */
  #remember(filingId: string, paths: readonly CellPath[], before: FilingCells, after: FilingCells): void {
    for (const path of paths) {
      const old = before[path];
      const cell = after[path];
      if (old === cell) continue;
      // Written only when the text is new, or it would overwrite what another tab has typed since.
      if (cell && isUnsaved(cell)) {
        if (!old || !isUnsaved(old) || old.mine !== cell.mine || old.was !== cell.was) this.#drafts.keep({ filingId, path, was: cell.was, now: cell.mine });
      } else if (old) this.#drafts.forget(filingId, path, old.mine);
    }
  }
}

/** Cells whose typed text the server does not hold. */
export const unsavedIn = ({ saving, local, failed, conflicts, refused }: Omit<QueueSummary, "lastSavedAt" | "offline">): number => saving + local + failed + conflicts + refused;

function counts(states: CellStates): Pick<QueueSummary, "saving" | "local" | "failed" | "conflicts" | "refused"> {
  const found = { saving: 0, local: 0, failed: 0, conflicts: 0, refused: 0 };
  for (const cells of Object.values(states)) {
    for (const { status } of Object.values(cells)) {
      if (status === "SAVING") found.saving += 1;
      else if (status === "LOCAL") found.local += 1;
      else if (status === "FAILED") found.failed += 1;
      else if (status === "CONFLICT") found.conflicts += 1;
      else if (status === "LOCKED" || status === "REFUSED") found.refused += 1;
    }
  }
  return found;
}
