import type { Cell, CellPath, CellSection, Words } from "./cell.js";
import type { Column, ColumnContext } from "./columns.js";

/** "1—9月" / "Jan–Sep" for a cut-off month. */
export function monthsText(cutOffMonth: number): Words {
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  if (cutOffMonth <= 1) return { zh: "1月", en: "Jan" };
  return { zh: `1—${cutOffMonth}月`, en: `Jan–${months[cutOffMonth - 1] ?? ""}` };
}

/** Label of a column with the cut-off put in. */
export function columnLabel({ label }: Pick<Column<never>, "label">, cutOffMonth: number): Words {
  const months = monthsText(cutOffMonth);
  return { zh: label.zh.replace("{months}", months.zh), en: label.en.replace("{months}", months.en) };
}

/** What the cells of a row need to know besides their row. */
export type RowContext = ColumnContext & { required: ReadonlySet<CellPath> };

/** Where the cells of a row stand: their section, key, name and paths. */
export type RowPlace = { section: CellSection; row: string; title: Words | null; path: (column: string) => CellPath };

/** The cells of one row of a section, in the order of its columns. */
export function rowCells<Row>(columns: readonly Column<Row>[], place: RowPlace, row: Row, context: RowContext): Cell[] {
  return columns.filter(({ exists }) => exists?.(row) ?? true).map((column) => cellOf(column, place, row, context));
}

/** The cell of one column of a row, or undefined where this row has none. */
export function oneCell<Row>(columns: readonly Column<Row>[], name: string, place: RowPlace, row: Row, context: RowContext): Cell | undefined {
  const column = columns.find((candidate) => candidate.name === name && (candidate.exists?.(row) ?? true));
  return column && cellOf(column, place, row, context);
}

function cellOf<Row>(column: Column<Row>, { section, row: rowKey, title, path }: RowPlace, row: Row, context: RowContext): Cell {
  const label = columnLabel(column, context.facts.cutOffMonth);
  return {
    path: path(column.name),
    section,
    row: rowKey,
    column: column.name,
    label: title ? { zh: `${title.zh}：${label.zh}`, en: `${title.en}: ${label.en}` } : label,
    type: column.type,
    options: column.options,
    unit: column.unit?.(row),
    maxLength: column.maxLength,
    source: column.source?.(row, context) ?? undefined,
    origin: typeof column.origin === "function" ? column.origin(row, context.facts) : column.origin,
    required: context.required.has(path(column.name)),
    text: column.read(row, context),
  };
}
