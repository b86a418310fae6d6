import type { CellPath } from "@jianxiao/domain";
import type { Problem } from "../show/problem-words";

/**
 * LOCAL: typed, kept on this device, not on its way (no network, session ended, or the next batch has not left).
 * SAVING: on its way. SAVED: the server holds it. FAILED: the server failed; it is tried again. CONFLICT: somebody else
 * stored another value; both are kept until the user chooses. LOCKED, REFUSED: the server said no and why; the text is kept.
 */
export type CellStatus = "LOCAL" | "SAVING" | "SAVED" | "FAILED" | "CONFLICT" | "LOCKED" | "REFUSED";

export type CellSaving = {
  status: CellStatus;
  /** Value the server held when this was typed. Canonical text, like all here. */
  was: string | null;
  /** What the person typed last. */
  mine: string | null;
  /** The value on its way, while SAVING. */
  sent?: string | null;
  /** On a conflict: the stored value and who stored it. */
  theirs?: string | null;
  by?: string | null;
  /** Why it is LOCKED, REFUSED or FAILED. */
  reason?: Problem;
};

/** Cells of one filing that were typed here since the screen opened. */
export type FilingCells = Readonly<Record<CellPath, CellSaving>>;
export type CellStates = Readonly<Record<string, FilingCells>>;

export type CellAnswer = {
  path: CellPath;
  outcome: "SAVED" | "UNCHANGED" | "CONFLICT" | "LOCKED" | "REFUSED";
  value: string | null;
  by: string | null;
  reason: Problem | null;
};

export type CellEvent =
  | { kind: "TYPED"; filingId: string; path: CellPath; was: string | null; now: string | null }
  /** Many at once, such as a pasted block. */
  | { kind: "TYPED_ALL"; filingId: string; cells: readonly { path: CellPath; was: string | null; now: string | null }[] }
  | { kind: "SENT"; filingId: string; paths: readonly CellPath[] }
  | { kind: "ANSWERED"; filingId: string; sent: readonly CellPath[]; answers: readonly CellAnswer[] }
  /** Nothing was answered. `problem`: the server failed; without it, it was not reached or no longer knows us. */
  | { kind: "UNANSWERED"; filingId: string; sent: readonly CellPath[]; problem?: Problem }
  | { kind: "CHOSEN"; filingId: string; path: CellPath; side: "MINE" | "THEIRS" }
  /** The user gives up a text that the server refused. */
  | { kind: "DISCARDED"; filingId: string; path: CellPath }
  | { kind: "RESTORED"; filingId: string; path: CellPath; was: string | null; now: string | null };

/** Everything that can happen to typed text, in one place. A text leaves only when the server holds it or its author gives it up. */
export function nextStates(states: CellStates, event: CellEvent): CellStates {
  const before = states[event.filingId] ?? {};
  const after = nextCells(before, event);
  return after === before ? states : { ...states, [event.filingId]: after };
}

function nextCells(cells: FilingCells, event: CellEvent): FilingCells {
  switch (event.kind) {
    case "TYPED":
      return put(cells, event.path, typed(cells[event.path], event.was, event.now));
    case "TYPED_ALL": {
      const after: Record<CellPath, CellSaving> = { ...cells };
      for (const { path, was, now } of event.cells) {
        const cell = typed(after[path], was, now);
        if (cell) after[path] = cell;
        else delete after[path];
      }
      return after;
    }
    case "RESTORED":
      return cells[event.path] ? cells : put(cells, event.path, typed(undefined, event.was, event.now));
    case "SENT":
      return each(cells, event.paths, (cell) => (isWaiting(cell) ? { status: "SAVING", was: cell.was, mine: cell.mine, sent: cell.mine } : cell));
    case "ANSWERED": {
      const answers = new Map(event.answers.map((answer) => [answer.path, answer]));
      return each(cells, event.sent, (cell, path) => answered(cell, answers.get(path)));
    }
    case "UNANSWERED":
      return each(cells, event.sent, (cell) => (cell.status === "SAVING" ? unanswered(cell, event.problem) : cell));
    case "CHOSEN": {
      const cell = cells[event.path];
      if (cell?.status !== "CONFLICT") return cells;
      const theirs = cell.theirs ?? null;
      return put(cells, event.path, event.side === "MINE" ? { status: "LOCAL", was: theirs, mine: cell.mine } : { status: "SAVED", was: theirs, mine: theirs });
    }
    case "DISCARDED": {
      const cell = cells[event.path];
      return cell && (cell.status === "LOCKED" || cell.status === "REFUSED") ? put(cells, event.path, undefined) : cells;
    }
  }
}

/** What was typed over an earlier text: an answer still under way decides what the server holds. */
function typed(cell: CellSaving | undefined, was: string | null, now: string | null): CellSaving | undefined {
  // Of a saved cell the screen shows what the server holds by now, which may be somebody else's later value.
  if (!cell || cell.status === "SAVED") return was === now ? cell : { status: "LOCAL", was, mine: now };
  if (cell.status === "SAVING") return { ...cell, mine: now };
  // Typing into a conflict, having seen both values, is a choice against the stored one.
  const held = cell.status === "CONFLICT" ? (cell.theirs ?? null) : cell.was;
  return held === now ? { status: "SAVED", was: held, mine: now } : { status: "LOCAL", was: held, mine: now };
}

function answered(cell: CellSaving, answer: CellAnswer | undefined): CellSaving {
  if (cell.status !== "SAVING") return cell;
  if (!answer) return unanswered(cell, { code: "NO_ANSWER", params: {} });
  const reason = answer.reason ?? { code: answer.outcome, params: {} };
  switch (answer.outcome) {
    case "SAVED":
    case "UNCHANGED": {
      const held = cell.sent ?? null;
      return cell.mine === held ? { status: "SAVED", was: held, mine: held } : { status: "LOCAL", was: held, mine: cell.mine };
    }
    case "CONFLICT":
      return answer.value === cell.mine
        ? { status: "SAVED", was: answer.value, mine: answer.value }
        : { status: "CONFLICT", was: cell.was, mine: cell.mine, theirs: answer.value, by: answer.by };
    case "LOCKED":
      return { status: "LOCKED", was: cell.was, mine: cell.mine, reason };
    case "REFUSED":
      // A later text may be fine: it has not been asked about yet.
      return cell.mine === cell.sent ? { status: "REFUSED", was: cell.was, mine: cell.mine, reason } : { status: "LOCAL", was: cell.was, mine: cell.mine };
  }
}

const unanswered = (cell: CellSaving, problem: Problem | undefined): CellSaving =>
  problem ? { status: "FAILED", was: cell.was, mine: cell.mine, reason: problem } : { status: "LOCAL", was: cell.was, mine: cell.mine };

/** To be sent with the next batch. */
export const isWaiting = (cell: CellSaving): boolean => cell.status === "LOCAL" || cell.status === "FAILED";

/** The server does not hold what was typed. */
export const isUnsaved = (cell: CellSaving): boolean => cell.status !== "SAVED";

function put(cells: FilingCells, path: CellPath, cell: CellSaving | undefined): FilingCells {
  if (cells[path] === cell) return cells;
  const { [path]: _replaced, ...others } = cells;
  return cell ? { ...others, [path]: cell } : others;
}

function each(cells: FilingCells, paths: readonly CellPath[], change: (cell: CellSaving, path: CellPath) => CellSaving): FilingCells {
  const changed = paths.flatMap((path): [CellPath, CellSaving][] => {
    const cell = cells[path];
    const after = cell && change(cell, path);
    return after && after !== cell ? [[path, after]] : [];
  });
  return changed.length === 0 ? cells : { ...cells, ...Object.fromEntries(changed) };
}

/** The cells an event may change. */
export function pathsOf(event: CellEvent): readonly CellPath[] {
  switch (event.kind) {
    case "TYPED":
    case "CHOSEN":
    case "DISCARDED":
    case "RESTORED":
      return [event.path];
    case "TYPED_ALL":
      return event.cells.map(({ path }) => path);
    case "SENT":
      return event.paths;
    case "ANSWERED":
    case "UNANSWERED":
      return event.sent;
  }
}
