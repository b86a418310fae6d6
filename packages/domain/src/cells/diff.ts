import type { Cell, CellChange } from "./cell.js";
import type { FilingFacts } from "../filing/facts.js";
import { cellsOf } from "./cells.js";

/** A changed cell; `derived` when nobody typed it: a formula, the ledger or a re-based snapshot moved it. */
export type FactsChange = CellChange & { derived: boolean };

/** Cells that differ between two states of a form, in the order of the form; rows that are gone come last. */
export function diffFacts(before: FilingFacts, after: FilingFacts): FactsChange[] {
  const old = new Map(cellsOf(before).map((cell) => [cell.path, cell]));
  const changes: FactsChange[] = [];
  for (const cell of cellsOf(after)) {
    const was = old.get(cell.path)?.text ?? null;
    old.delete(cell.path);
    if (was !== cell.text) changes.push(changeOf(cell, was, cell.text));
  }
  for (const cell of old.values()) if (cell.text !== null) changes.push(changeOf(cell, cell.text, null));
  return changes;
}

function changeOf({ path, origin }: Cell, was: string | null, now: string | null): FactsChange {
  return { path, was, now, derived: origin !== "TYPED" };
}
