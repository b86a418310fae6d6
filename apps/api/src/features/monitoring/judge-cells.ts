import { cellAt, mayEdit, parseCell, withCell, type Cell, type CellChange, type EditRights, type FilingFacts, type Reason } from "@jianxiao/domain";
import type { CellOutcome } from "./monitoring.enums.js";

export type CellToSave = { path: string; was?: string | null; now?: string | null };

export type JudgedCell = { path: string; outcome: CellOutcome; value: string | null; reason: Reason | null };

export type JudgedCells = {
  cells: JudgedCell[];
  /** What is to be stored, and the facts that then hold. */
  changes: CellChange[];
  facts: FilingFacts;
};

const LOCKED_BY_ORIGIN = { SNAPSHOT: "SNAPSHOT_CELL", LEDGER: "LEDGER_CELL", DERIVED: "DERIVED_CELL" } as const;

/**
 * Decides for each cell what saving it means now. Compare and set: `was` must be the stored value, in canonical text; writing what is there
 * already is no change, so that a repeat is harmless. Every cell is answered by itself: one conflict stops no other cell.
 */
export function judgeCells(facts: FilingFacts, rights: EditRights, cells: readonly CellToSave[]): JudgedCells {
  const judged: JudgedCells = { cells: [], changes: [], facts };
  for (const { path, was = null, now = null } of cells) {
    const cell = cellAt(judged.facts, path);
    if (!cell) {
      judged.cells.push({ path, outcome: "REFUSED", value: null, reason: { code: "UNKNOWN_CELL", params: { path }, path } });
      continue;
    }
    const answer = (outcome: CellOutcome, value: string | null, reason: Reason | null = null) => judged.cells.push({ path, outcome, value, reason });
    const lock = lockOn(cell, rights);
    if (lock) {
      answer("LOCKED", cell.text, lock);
      continue;
    }
    const parsed = parseCell(cell, now);
    if (!parsed.ok) {
      answer("REFUSED", cell.text, { ...parsed.problem, path });
    } else if (parsed.text === cell.text) {
      answer("UNCHANGED", cell.text);
    } else if ((was === "" ? null : was) !== cell.text) {
      answer("CONFLICT", cell.text);
    } else {
      judged.facts = withCell(judged.facts, path, parsed.text);
      judged.changes.push({ path, was: cell.text, now: parsed.text });
      answer("SAVED", parsed.text);
    }
  }
  return judged;
}

function lockOn(cell: Cell, rights: EditRights): Reason | null {
  if (cell.origin !== "TYPED") return { code: LOCKED_BY_ORIGIN[cell.origin], params: {}, path: cell.path };
  if (mayEdit(rights, cell.path)) return null;
  return { ...(rights.reasons[0] ?? { code: "STATE_LOCKED", params: {} }), path: cell.path };
}
