import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from "docx";
import { writableText } from "../write/clean-text.js";
import { LINES, LOOKS } from "./document-style.js";
import type { DocumentTable, DocumentTableCell } from "./official-document.js";

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE } as const;
const CELL_MARGINS = { top: 30, bottom: 30, left: 80, right: 80 } as const;

/** A table over the full width (`textWidth` in twentieths of a point) with its caption and unit above; its head repeats on every page, no row breaks across two. */
export function drawTable({ caption, unit, widths, aligns = [], head, rows }: DocumentTable, textWidth: number): (Paragraph | Table)[] {
  const count = columnCount(head[0] ?? rows[0] ?? []);
  const relative = widths ?? Array.from({ length: count }, () => 1);
  const sum = relative.reduce((total, width) => total + width, 0);
  const columnWidths = relative.map((width) => Math.round((width / sum) * textWidth));
  const drawRow = (cells: readonly DocumentTableCell[], isHead: boolean) =>
    new TableRow({ tableHeader: isHead, cantSplit: true, children: placed(cells).map(({ cell, column }) => drawCell(cell, { isHead, align: isHead ? "center" : (aligns[column] ?? "center") })) });
  return [
    ...(caption ? [new Paragraph({ ...LINES.flush, alignment: AlignmentType.CENTER, keepNext: true, children: [new TextRun({ ...LOOKS.caption, text: writableText(caption) })] })] : []),
    ...(unit ? [new Paragraph({ ...LINES.table, alignment: AlignmentType.RIGHT, keepNext: true, children: [new TextRun({ ...LOOKS.table, text: writableText(unit) })] })] : []),
    new Table({
      width: { size: textWidth, type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths, borders: BORDERS, margins: CELL_MARGINS,
      rows: [...head.map((cells) => drawRow(cells, true)), ...rows.map((cells) => drawRow(cells, false))],
    }),
    new Paragraph({ ...LINES.table, children: [] }),
  ];
}

type Place = { isHead: boolean; align: "left" | "center" | "right" };

function drawCell(given: DocumentTableCell, place: Place): TableCell {
  const { text, columnSpan, rowSpan, align = place.align, strong = false } = typeof given === "string" ? { text: given } : given;
  const look = place.isHead ? LOOKS.tableHead : LOOKS.table;
  return new TableCell({
    columnSpan, rowSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    children: text.split("\n").map((line) => new Paragraph({ ...LINES.table, alignment: ALIGNMENTS[align], children: [new TextRun({ ...look, ...(strong ? { bold: true } : {}), text: writableText(line) })] })),
  });
}

/** Cells with the column they begin in, where no cell above reaches down. */
function placed(cells: readonly DocumentTableCell[]): { cell: DocumentTableCell; column: number }[] {
  let column = 0;
  return cells.map((cell) => {
    const at = { cell, column };
    column += typeof cell === "string" ? 1 : (cell.columnSpan ?? 1);
    return at;
  });
}

function columnCount(cells: readonly DocumentTableCell[]): number {
  return cells.reduce((count, cell) => count + (typeof cell === "string" ? 1 : (cell.columnSpan ?? 1)), 0);
}
