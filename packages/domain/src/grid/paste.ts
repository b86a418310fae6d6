import type { Cell, CellPath, CellProblem } from "../cells/cell.js";
import { parseCell } from "../cells/parse-cell.js";
import type { Block } from "./tsv.js";

/** One row of the grid as far as pasting asks: its kind, its name, and the form's cell in each column now shown (undefined where there is none). */
export type PasteRow = {
  readonly key: string;
  /** Rows of one kind take a block together: indicators, or lines of money. Rows of another kind are passed over. */
  readonly kind: string;
  readonly name: string;
  readonly cells: readonly (PasteCell | undefined)[];
};

export type PasteCell = {
  readonly filingId: string;
  readonly cell: Cell;
  /** May be typed in by this person now. */
  readonly open: boolean;
};

export type PastedCell = { readonly filingId: string; readonly path: CellPath; readonly row: string; readonly cell: Cell; readonly raw: string; readonly was: string | null; readonly now: string | null };
export type RefusedCell = { readonly row: string; readonly label: Cell["label"] | null; readonly raw: string; readonly problem: CellProblem | { code: "CELL_LOCKED" | "OUTSIDE_GRID"; params: Record<string, string | number> } };

export type Pasting = {
  /** Cells that get another text. */
  readonly changes: PastedCell[];
  /** Texts that find no place or cannot stand in theirs; each is refused by itself. */
  readonly refused: RefusedCell[];
  /** Cells that hold the text already. */
  readonly same: number;
};

export type PasteAt = {
  readonly rows: readonly PasteRow[];
  /** Where the block's first cell goes, and how far a selection reaches that a single text fills. */
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
  /** The block was copied out of this grid: cell on cell, columns that nobody types in included. Else it goes onto the columns that are typed. */
  readonly own: boolean;
};

/**
 * Lays a block over the grid, in the order in which it is seen. From a spreadsheet its columns go to the next columns somebody types in and its rows to the next rows
 * of the same kind; where one of its columns holds names of rows, each line goes to the row it names. Every text is read by its cell's own rule, and one refused stops no other.
 */
export function pasteBlock(block: Block, at: PasteAt): Pasting {
  const pasting = { changes: [] as PastedCell[], refused: [] as RefusedCell[], same: 0 };
  const single = block.length === 1 && block[0]?.length === 1;
  const filled = single ? Array.from({ length: at.toRow - at.row + 1 }, () => Array.from({ length: at.toColumn - at.column + 1 }, () => block[0]?.[0] ?? "")) : block;
  const positional = at.own || single;
  const names = positional ? null : namesColumn(filled, at.rows);
  const columns = positional ? undefined : typedColumns(at);
  const rows = targetRows(filled, at, names, positional);

  filled.forEach((line, down) => {
    const texts = names === null ? line : line.filter((_text, across) => across !== names);
    const row = rows[down];
    texts.forEach((raw, across) => {
      if (raw.trim() === "" && !row) return;
      const place = columns ? columns[across] : at.column + across;
      put(pasting, row, place === undefined ? undefined : row?.cells[place], raw, positional && !single);
    });
  });
  return pasting;
}

function put(pasting: { changes: PastedCell[]; refused: RefusedCell[]; same: number }, row: PasteRow | undefined, target: PasteCell | undefined, raw: string, lenient: boolean): void {
  if (!row || !target) {
    // A block laid over the grid may well cover cells that do not exist; only a text that is lost is worth a word.
    if (raw.trim() !== "" && !lenient) pasting.refused.push({ row: row?.name ?? "", label: null, raw, problem: { code: "OUTSIDE_GRID", params: {} } });
    return;
  }
  const { cell, filingId, open } = target;
  if (cell.origin !== "TYPED" && lenient) return;
  const parsed = parseCell(cell, raw);
  if (parsed.ok && parsed.text === cell.text) pasting.same += 1;
  else if (!parsed.ok) pasting.refused.push({ row: row.name, label: cell.label, raw, problem: parsed.problem });
  else if (!open) pasting.refused.push({ row: row.name, label: cell.label, raw, problem: { code: "CELL_LOCKED", params: {} } });
  else pasting.changes.push({ filingId, path: cell.path, row: row.name, cell, raw, was: cell.text, now: parsed.text });
}

/** Indexes of the columns from the first on that are typed in the row the block begins at: what only other rows have, such as a band, is passed over. */
function typedColumns({ rows, row, column }: PasteAt): number[] {
  return (rows[row]?.cells ?? []).flatMap((target, index) => (index >= column && target?.cell.origin === "TYPED" ? [index] : []));
}

function targetRows(block: Block, at: PasteAt, names: number | null, positional: boolean): (PasteRow | undefined)[] {
  if (positional) return block.map((_line, down) => at.rows[at.row + down]);
  const kind = at.rows[at.row]?.kind;
  if (names === null) {
    const following = at.rows.slice(at.row).filter((row) => row.kind === kind);
    return block.map((_line, down) => following[down]);
  }
  // The same name may stand in two projects: each line takes the next row of its name, beginning where the cursor stands.
  const free = [...at.rows.slice(at.row), ...at.rows.slice(0, at.row)];
  return block.map((line) => {
    const wanted = plainName(line[names] ?? "");
    const found = free.findIndex((row) => wanted !== "" && plainName(row.name) === wanted);
    return found < 0 ? undefined : free.splice(found, 1)[0];
  });
}

/** The column of a block that holds names of rows in more than half of its lines; null where none does. A block of one column has no names beside it. */
function namesColumn(block: Block, rows: readonly PasteRow[]): number | null {
  const width = block[0]?.length ?? 0;
  if (width < 2) return null;
  const names = new Set(rows.map(({ name }) => plainName(name)));
  for (let column = 0; column < width; column += 1) {
    const hits = block.filter((line) => names.has(plainName(line[column] ?? ""))).length;
    if (hits * 2 > block.length) return column;
  }
  return null;
}

function plainName(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
