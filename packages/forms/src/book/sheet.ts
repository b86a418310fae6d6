import { WorkbookRefused } from "../zip/refused.js";

/** What a cell holds. FORMULA: there is one, its value is not trusted. ERROR: `#REF!` and the like. */
export type SheetCellKind = "TEXT" | "NUMBER" | "DATE" | "FORMULA" | "ERROR";

/** A cell with something in it; rows and columns count from 1. The text of a date is YYYY-MM-DD, of a percentage "95%", of a formula empty. */
export type SheetCell = { row: number; column: number; kind: SheetCellKind; text: string };

export type Merge = { top: number; left: number; bottom: number; right: number };

/** Cells in order of rows and columns, without empty ones and without those hidden under a merge. */
export type Sheet = { name: string; hidden: boolean; cells: readonly SheetCell[]; merges: readonly Merge[] };

/** A workbook as plain data; nothing of the spreadsheet library shows. */
export type Workbook = { sheets: readonly Sheet[] };

/** Bounds of one sheet: no official form or payment list comes near. */
export const SHEET_LIMITS = { rows: 100_000, columns: 256, cellsPerBook: 2_000_000, merges: 20_000, mergedPlaces: 1_000_000 } as const;

/** "A", "Z", "AA": letter of a column counted from 1. */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "C12" of row 12, column 3. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}

/** Row and column of "C12" or "$C$12"; undefined for anything else. */
export function placeOf(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match) return undefined;
  const column = Array.from(match[1]!).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column };
}

/** A sheet by place, with merges looked through: the questions every reader of a form asks. */
export class Grid {
  private readonly byPlace = new Map<number, SheetCell>();
  private readonly mergeByPlace = new Map<number, Merge>();
  readonly rowCount: number;
  readonly columnCount: number;

  constructor(readonly sheet: Sheet) {
    let rows = 0;
    let columns = 0;
    for (const cell of sheet.cells) {
      this.byPlace.set(placeKey(cell.row, cell.column), cell);
      rows = Math.max(rows, cell.row);
      columns = Math.max(columns, cell.column);
    }
    this.rowCount = rows;
    this.columnCount = columns;
    for (const { row, column, merge } of mergedPlaces(sheet.merges, rows, columns)) this.mergeByPlace.set(placeKey(row, column), merge);
  }

  /** The cell that shows at this place: under a merge, its master. */
  at(row: number, column: number): SheetCell | undefined {
    const merge = this.mergeByPlace.get(placeKey(row, column));
    return this.byPlace.get(merge ? placeKey(merge.top, merge.left) : placeKey(row, column));
  }

  /** The rectangle this place belongs to: its merge, or itself. */
  area(row: number, column: number): Merge {
    return this.mergeByPlace.get(placeKey(row, column)) ?? { top: row, left: column, bottom: row, right: column };
  }

  *rowCells(row: number): Generator<SheetCell> {
    for (let column = 1; column <= this.columnCount; column++) {
      const cell = this.byPlace.get(placeKey(row, column));
      if (cell) yield cell;
    }
  }
}

/** Every place under a merge, up to the last written row and column: what lies beyond says nothing, and walking it could take for ever. */
export function* mergedPlaces(merges: readonly Merge[], rows: number, columns: number): Generator<{ row: number; column: number; merge: Merge }> {
  let walked = 0;
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, rows); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, columns); column++) {
        if (++walked > SHEET_LIMITS.mergedPlaces) throw new WorkbookRefused("TOO_MANY_CELLS", { limit: SHEET_LIMITS.mergedPlaces });
        yield { row, column, merge };
      }
    }
  }
}

const placeKey = (row: number, column: number): number => row * 16_384 + column;
