import type { Fen } from "@jianxiao/domain";
import { wanyuanText } from "@jianxiao/domain";
import ExcelJS from "exceljs";
import { type CellContent, textContent } from "./cell-content.js";
import { sheetName } from "./clean-text.js";
import { StyleBook, TITLE } from "./styles.js";
import { rowPoints, wrappedPoints } from "./text-height.js";

/** How a column's values are meant: MONEY in fen (printed in 万元), RATE in basis points, WHOLE counts, DATE `YYYY-MM-DD`, TIME a Date shown in China Standard Time. */
export type ListColumn = { heading: string; kind: "TEXT" | "MONEY" | "RATE" | "WHOLE" | "DATE" | "TIME"; width?: number };
export type ListValue = string | number | Date | null;

/** One plain list: a title, a line of notes, headings, rows, and sums where the list has them. Not an official form: those are drawn from their definitions. */
export type ListSheet = { title: string; note?: string; columns: readonly ListColumn[]; rows: readonly (readonly ListValue[])[]; total?: readonly ListValue[] };

const HEAD_ROW = 3;
const WIDTHS = { TEXT: 22, MONEY: 16, RATE: 12, WHOLE: 10, DATE: 14, TIME: 20 } as const;
/** What A4 upright holds in letters that can still be read. */
const PORTRAIT_CHARACTERS = 100;
const CHINA_OFFSET = 8 * 3_600_000;

/** Writes lists as sheets of one .xlsx: text stays text whatever it begins with, numbers are numbers, heads repeat in print. */
export async function writeListSheets(sheets: readonly ListSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const styles = new StyleBook();
  const taken = new Set<string>();
  for (const list of sheets) {
    const name = sheetName(list.title, taken);
    taken.add(name.toLowerCase());
    draw(book.addWorksheet(name, { views: [{ state: "frozen", ySplit: HEAD_ROW }] }), list, styles);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function draw(sheet: ExcelJS.Worksheet, { title, note = "", columns, rows, total }: ListSheet, styles: StyleBook): void {
  const widths = columns.map(({ kind, width }) => width ?? WIDTHS[kind]);
  sheet.columns = widths.map((width) => ({ width }));
  const head = sheet.getCell(1, 1);
  head.value = textContent(title).value;
  head.style = TITLE;
  if (columns.length > 1) sheet.mergeCells(1, 1, 1, columns.length);
  sheet.getCell(2, 1).value = textContent(note).value;
  sheet.getRow(1).height = 30;

  const put = (row: number, column: number, { value, format }: CellContent, kind: "HEAD" | "VALUE", align: "left" | "center" | "right") => {
    const cell = sheet.getCell(row, column);
    cell.value = value;
    cell.style = styles.of({ kind, align, vertical: false, format, unlocked: false, shaded: kind === "HEAD" });
  };
  columns.forEach(({ heading }, index) => put(HEAD_ROW, index + 1, textContent(heading), "HEAD", "center"));
  [...rows, ...(total ? [total] : [])].forEach((values, row) => {
    const sums = total !== undefined && row === rows.length;
    columns.forEach((column, index) => put(HEAD_ROW + 1 + row, index + 1, contentOf(values[index] ?? null, column), sums ? "HEAD" : "VALUE", alignOf(column)));
    sheet.getRow(HEAD_ROW + 1 + row).height = rowPoints(values.map((value, index) => (typeof value === "string" ? wrappedPoints(value, widths[index] ?? WIDTHS.TEXT) : 0)));
  });
  sheet.pageSetup = { paperSize: 9, orientation: widths.reduce((sum, width) => sum + width, 0) > PORTRAIT_CHARACTERS ? "landscape" : "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `1:${HEAD_ROW}` };
}

function alignOf({ kind }: ListColumn): "left" | "center" | "right" {
  return kind === "TEXT" ? "left" : kind === "DATE" || kind === "TIME" ? "center" : "right";
}

/** A total may say "合计" in a column of numbers: words are words in any column. */
function contentOf(value: ListValue, { kind }: ListColumn): CellContent {
  if (value === null) return textContent(kind === "RATE" ? "—" : null);
  if (value instanceof Date) return { value: new Date(value.getTime() + CHINA_OFFSET), format: "yyyy-mm-dd hh:mm" };
  if (typeof value === "string") return kind === "DATE" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? { value: new Date(`${value}T00:00:00Z`), format: "yyyy-mm-dd" } : textContent(value);
  if (kind === "MONEY") return { value: Number(wanyuanText(value as Fen)), format: "#,##0.00####" };
  return kind === "RATE" ? { value: value / 10_000, format: "0.00%" } : { value, format: "#,##0" };
}
