import ExcelJS from "exceljs";
import { packStored } from "../zip/pack.js";
import { WorkbookRefused } from "../zip/refused.js";
import { unpack } from "../zip/unpack.js";
import { cleanPackage, isCellPart } from "./package.js";
import { type Merge, SHEET_LIMITS, type Sheet, type SheetCell, type Workbook, mergedPlaces } from "./sheet.js";

/** All but cells and styles: some of it makes the library walk a range cell by cell, none of it says anything to us. */
const IGNORED = [
  "mergeCells", "dataValidations", "conditionalFormatting", "hyperlinks", "drawing", "legacyDrawing", "picture", "tableParts", "extLst", "autoFilter",
  "sheetProtection", "sheetViews", "sheetFormatPr", "sheetPr", "cols", "pageMargins", "pageSetup", "printOptions", "headerFooter", "rowBreaks", "dimension",
];

/** Reads an .xlsx into plain data. Throws WorkbookRefused for whatever is not a sound, harmless workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const { parts, sheets } = cleanPackage(await unpack(bytes, isCellPart));
  const book = await load(packStored(parts));
  return { sheets: book.worksheets.map((sheet) => readSheet(sheet, sheets[sheet.id - 1]?.merges ?? [])) };
}

async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  try {
    // The declared type is a web ArrayBuffer; the library takes a node Buffer.
    await book.xlsx.load(bytes as unknown as ArrayBuffer, { ignoreNodes: IGNORED });
  } catch {
    throw new WorkbookRefused("DAMAGED");
  }
  return book;
}

function readSheet(sheet: ExcelJS.Worksheet, merges: readonly Merge[]): Sheet {
  const hiddenUnderMerge = new Set<string>();
  for (const { row, column, merge } of mergedPlaces(merges, sheet.rowCount, SHEET_LIMITS.columns)) {
    if (row !== merge.top || column !== merge.left) hiddenUnderMerge.add(`${row}:${column}`);
  }
  const cells: SheetCell[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    if (rowNumber > SHEET_LIMITS.rows) throw new WorkbookRefused("TOO_MANY_CELLS", { limit: SHEET_LIMITS.rows });
    row.eachCell({ includeEmpty: false }, (cell, columnNumber) => {
      if (columnNumber > SHEET_LIMITS.columns || hiddenUnderMerge.has(`${rowNumber}:${columnNumber}`)) return;
      const content = contentOf(cell);
      if (content) cells.push({ row: rowNumber, column: columnNumber, ...content });
    });
  });
  return { name: sheet.name, hidden: sheet.state !== "visible", cells, merges };
}

type Content = Pick<SheetCell, "kind" | "text">;

function contentOf(cell: ExcelJS.Cell): Content | undefined {
  const value = cell.value;
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return textContent(value);
  if (typeof value === "number") return { kind: "NUMBER", text: numberText(value, cell.numFmt) };
  if (typeof value === "boolean") return { kind: "TEXT", text: value ? "TRUE" : "FALSE" };
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? { kind: "ERROR", text: "" } : { kind: "DATE", text: value.toISOString().slice(0, 10) };
  if ("richText" in value) return textContent(value.richText.map((run) => run.text).join(""));
  if ("formula" in value || "sharedFormula" in value) return { kind: "FORMULA", text: "" };
  if ("error" in value) return { kind: "ERROR", text: String(value.error) };
  return undefined;
}

function textContent(raw: string): Content | undefined {
  const text = raw.replaceAll("_x000D_", "").replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  return text.trim() === "" ? undefined : { kind: "TEXT", text };
}

/** Excel keeps 15 significant digits; what lies beyond is the noise of binary fractions. */
function numberText(value: number, format: string | undefined): string {
  if (!Number.isFinite(value)) return "";
  return format?.includes("%") ? `${plain(value * 100)}%` : plain(value);
}

function plain(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  if (!text.includes("e")) return text;
  return Math.abs(rounded) < 1 ? rounded.toFixed(20).replace(/\.?0+$/, "") : BigInt(Math.trunc(rounded)).toString();
}
