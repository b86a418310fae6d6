import { cellAt, withCell, type CellPath, type FilingFacts } from "@jianxiao/domain";
import { useMemo, useSyncExternalStore } from "react";
import { useCellQueue } from "./cell-saving-provider";
import type { QueueSummary } from "./cell-queue";
import type { CellSaving, CellStatus, FilingCells } from "./cell-states";

export type CellSavingOfFiling = {
  /** Cells typed here, by path, with their state. */
  cells: FilingCells;
  /** Takes a typed value in canonical text; `was` is the stored value the screen showed. */
  edit: (path: CellPath, was: string | null, now: string | null) => void;
  choose: (path: CellPath, side: "MINE" | "THEIRS") => void;
  /** Gives up a text the server refused or whose cell is locked. */
  discard: (path: CellPath) => void;
  retry: () => void;
  /** Waits until nothing is under way; true when the server holds everything typed. Ask before confirming. */
  settled: () => Promise<boolean>;
  /** The facts as the person sees them: stored, with what they typed since on top. */
  overlay: (facts: FilingFacts) => FilingFacts;
};

const NOTHING: FilingCells = {};
/** Of a conflict or a lock the stored value stands in the cell; the typed one stands beside it. */
const SHOWN: readonly CellStatus[] = ["LOCAL", "SAVING", "FAILED", "REFUSED"];

/** Typing into one filing: never blocks, never loses, tells each cell's state. */
export function useCellSaving(filingId: string): CellSavingOfFiling {
  const queue = useCellQueue();
  const cells = useSyncExternalStore(queue.subscribe, () => queue.states()[filingId] ?? NOTHING);
  return useMemo(
    () => ({
      cells,
      edit: (path, was, now) => queue.edit(filingId, path, was, now),
      choose: (path, side) => queue.choose(filingId, path, side),
      discard: (path) => queue.discard(filingId, path),
      retry: queue.retry,
      settled: () => queue.settled(filingId),
      overlay: (facts) => overlaid(facts, cells),
    }),
    [queue, filingId, cells],
  );
}

/** Stored facts with unsaved texts on top. Pure; for a grid that shows many filings. */
export function overlaid(facts: FilingFacts, cells: FilingCells): FilingFacts {
  const typed: [CellPath, CellSaving][] = Object.entries(cells).filter(([, cell]) => SHOWN.includes(cell.status));
  // A draft may outlive its cell: a row re-based away, a figure that now comes from the ledger.
  return typed.reduce((shown, [path, cell]) => (cellAt(shown, path)?.origin === "TYPED" ? withCell(shown, path, cell.mine) : shown), facts);
}

/** Counts over all filings, for the save line. */
export function useSavingSummary(): QueueSummary {
  const queue = useCellQueue();
  return useSyncExternalStore(queue.subscribe, queue.summary);
}
