import { type Cell, type CellPath, type FilingFacts, type FormCell, type FormLayout, TICK, cellsOf, choiceLabel, formCellText } from "@jianxiao/domain";
import type ExcelJS from "exceljs";
import { cellAddress } from "../book/sheet.js";
import type { StampedCell } from "../stamp/stamp.js";
import { type CellContent, cellContent, figureContent, textContent } from "./cell-content.js";
import { CAPTION, FOOTNOTE, type StyleBook, TITLE } from "./styles.js";
import { displayWidth, LINE_POINTS, rowPoints, wrappedPoints } from "./text-height.js";

/** Title and caption stand above the printed grid. */
const ROWS_ABOVE = 2;
const A4 = 9;

export type Drawing = {
  /** Whose cells the layout shows; null for a layout that has none (the summary). */
  facts: FilingFacts | null;
  /** Unlocks typed cells, offers their choices and shades the others; false draws the form as filed. */
  fillable: boolean;
};

/** Draws a printed form on an empty sheet in the official look. Returns where its cells came to stand. */
export function drawLayout(sheet: ExcelJS.Worksheet, layout: FormLayout, { facts, fillable }: Drawing, styles: StyleBook): StampedCell[] {
  const cells = new Map((facts ? cellsOf(facts) : []).map((cell) => [cell.path, cell]));
  const source: Source = { cells, facts, fillable };
  const width = layout.widths.length;
  sheet.columns = layout.widths.map((characters) => ({ width: characters }));
  drawTop(sheet, layout, width);
  const stamped: StampedCell[] = [];
  const heights = new Map<number, number>();
  for (const cell of layout.cells) {
    const drawn = drawCell(sheet, cell, source, styles);
    if (cell.path && drawn.address) stamped.push({ path: cell.path, address: drawn.address, text: drawn.text });
    const perRow = Math.ceil(neededPoints(cell, drawn.text, layout.widths) / cell.rowSpan);
    if (cell.rowSpan === 1 || cell.kind === "HEAD") heights.set(cell.row, Math.max(heights.get(cell.row) ?? 0, perRow));
  }
  for (let row = 0; row < layout.rowCount; row++) sheet.getRow(row + 1 + ROWS_ABOVE).height = rowPoints([heights.get(row) ?? 0]);
  drawFoot(sheet, layout, width);
  setUpPage(sheet, layout);
  return stamped;
}

function drawTop(sheet: ExcelJS.Worksheet, layout: FormLayout, width: number): void {
  const title = sheet.getCell(1, 1);
  title.value = layout.title.zh;
  title.style = TITLE;
  if (width > 1) sheet.mergeCells(1, 1, 1, width);
  sheet.getRow(1).height = 34;

  const third = Math.max(1, Math.floor(width / 3));
  const areas = [
    { text: layout.captionLeft.zh, from: 1, to: third, style: CAPTION.left },
    { text: layout.subtitle.zh, from: third + 1, to: Math.max(third + 1, width - third), style: CAPTION.center },
    { text: layout.captionRight.zh, from: width - third + 1, to: width, style: CAPTION.right },
  ];
  for (const { text, from, to, style } of areas) {
    const cell = sheet.getCell(2, from);
    cell.value = textContent(text).value;
    cell.style = style;
    if (to > from) sheet.mergeCells(2, from, 2, to);
  }
  sheet.getRow(2).height = 20;
}

type Source = { cells: ReadonlyMap<CellPath, Cell>; facts: FilingFacts | null; fillable: boolean };
type Drawn = { address: string; text: string };

function drawCell(sheet: ExcelJS.Worksheet, place: FormCell, source: Source, styles: StyleBook): Drawn {
  const top = place.row + 1 + ROWS_ABOVE;
  const left = place.column + 1;
  const cell = place.path === undefined ? undefined : source.cells.get(place.path);
  const content = contentOf(place, cell, source);
  const unlocked = source.fillable && cell?.origin === "TYPED";
  const style = styles.of({
    kind: place.kind,
    align: place.align ?? (typeof content.value === "number" ? "right" : place.kind === "VALUE" ? "left" : "center"),
    vertical: place.vertical ?? false,
    format: content.format,
    unlocked,
    shaded: source.fillable && place.kind === "VALUE" && !unlocked,
  });
  const master = sheet.getCell(top, left);
  master.style = style;
  master.value = content.value;
  // Merging gives the style, and so the borders, to every cell of the area.
  if (place.rowSpan > 1 || place.columnSpan > 1) sheet.mergeCells(top, left, top + place.rowSpan - 1, left + place.columnSpan - 1);
  if (unlocked && cell) offerChoices(master, place, cell);
  return { address: cellAddress(top, left), text: content.value === null ? "" : String(content.value instanceof Date ? (cell?.text ?? "") : content.value) };
}

function contentOf(place: FormCell, cell: Cell | undefined, { cells, facts }: Source): CellContent {
  if (place.value) return figureContent(place.value);
  if (place.path === undefined) return textContent(place.text?.zh ?? null);
  if (!cell) return textContent(null);
  const second = place.also?.some((path) => (cells.get(path)?.text ?? null) !== null);
  return second && facts ? textContent(formCellText(place, facts, "zh")) : cellContent(cell, place.option);
}

const TICK_LIST: ExcelJS.DataValidation = { type: "list", allowBlank: true, formulae: [`"${TICK}"`], showErrorMessage: true, errorTitle: "只能打勾", error: "请选择 √ 或留空" };
const lists = new Map<string, ExcelJS.DataValidation>();

function offerChoices(cell: ExcelJS.Cell, place: FormCell, { type, options, column }: Cell): void {
  if (place.option !== undefined) cell.dataValidation = TICK_LIST;
  else if (type === "CHOICE" && options) {
    const labels = options.map((option) => choiceLabel(column, option, "zh")).join(",");
    const list = lists.get(labels) ?? { type: "list", allowBlank: true, formulae: [`"${labels}"`], showErrorMessage: true, errorTitle: "请从列表中选择", error: labels };
    lists.set(labels, list);
    cell.dataValidation = list;
  }
}

/** Height a text needs in its area. */
function neededPoints(cell: FormCell, text: string, widths: readonly number[]): number {
  if (cell.vertical) return Array.from(text).length * LINE_POINTS;
  const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, characters) => sum + characters, 0);
  return wrappedPoints(text, width);
}

function drawFoot(sheet: ExcelJS.Worksheet, layout: FormLayout, width: number): void {
  const chars = layout.widths.reduce((sum, characters) => sum + characters, 0);
  layout.footnotes.forEach(({ zh }, index) => {
    const row = layout.rowCount + ROWS_ABOVE + 1 + index;
    const cell = sheet.getCell(row, 1);
    cell.value = textContent(zh).value;
    cell.style = FOOTNOTE;
    if (width > 1) sheet.mergeCells(row, 1, row, width);
    sheet.getRow(row).height = Math.max(14, Math.ceil(displayWidth(zh) / chars) * 13);
  });
}

function setUpPage(sheet: ExcelJS.Worksheet, { headRows, rowCount, widths, footnotes }: FormLayout): void {
  const [from, to] = headRows;
  sheet.pageSetup = {
    paperSize: A4,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(to < from ? {} : { printTitlesRow: `${from + 1 + ROWS_ABOVE}:${to + 1 + ROWS_ABOVE}` }),
    printArea: `A1:${cellAddress(rowCount + ROWS_ABOVE + footnotes.length, widths.length)}`,
  };
  sheet.headerFooter = { oddFooter: '&C&"宋体"&9第 &P 页，共 &N 页' };
}
