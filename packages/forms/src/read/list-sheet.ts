import { columnLetter, type Sheet } from "../book/sheet.js";
import type { FormSheet } from "./form-sheet.js";
import { bare } from "./words.js";

/** Headings of a list, as its own and other people's workbooks write them. */
export type ColumnWords<Column extends string> = readonly (readonly [RegExp, Column])[];
export type ListColumns<Column extends string> = Partial<Record<Column, number>>;

const HEAD_ROWS = 15;

/** The row of a sheet that has a list's headings; `enough` says when it is this list's. */
export function findListHead<Column extends string>({ cells }: Sheet, words: ColumnWords<Column>, enough: (columns: ListColumns<Column>) => boolean): { row: number; columns: ListColumns<Column> } | undefined {
  for (let row = 1; row <= HEAD_ROWS; row++) {
    const columns: ListColumns<Column> = {};
    for (const cell of cells.filter((one) => one.row === row)) {
      const known = words.find(([pattern]) => pattern.test(bare(cell.text)))?.[1];
      if (known) columns[known] ??= cell.column;
    }
    if (enough(columns)) return { row, columns };
  }
  return undefined;
}

/** Columns by their letters, for faults that only a database can see. */
export function lettered<Column extends string>(columns: ListColumns<Column>): Partial<Record<Column, string>> {
  return Object.fromEntries(Object.entries<number | undefined>(columns).flatMap(([name, column]) => (column === undefined ? [] : [[name, columnLetter(column)]]))) as Partial<Record<Column, string>>;
}

/** The filled rows under a head, read one by one; a list that is too long ends with a fault. */
export function readListRows<Line>(form: FormSheet, headRow: number, limit: number, read: (row: number) => Line | undefined): Line[] {
  const lines: Line[] = [];
  for (let row = headRow + 1; row <= form.grid.rowCount; row++) {
    if (form.grid.rowCells(row).next().done) continue;
    if (lines.length >= limit) {
      form.faults.add(form.place(row, 1), "TOO_MANY_ROWS", { limit });
      break;
    }
    const line = read(row);
    if (line) lines.push(line);
  }
  return lines;
}
