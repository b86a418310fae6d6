import { type ImportFault, type Severity, problemText } from "@jianxiao/domain";
import ExcelJS from "exceljs";
import { type Workbook, columnLetter, placeOf } from "../book/sheet.js";
import { cleanText, sheetName } from "./clean-text.js";
import { FAULT_FILLS, StyleBook } from "./styles.js";

/** One row of a workbook as it was imported: texts by column letter. Plain data, kept by the job. */
export type ImportedRow = { sheet: string; row: number; cells: Readonly<Record<string, string>> };

type Locale = "zh" | "en";

const WORDS = {
  zh: { list: "问题清单", heads: ["工作表", "单元格", "程度", "问题"], severity: { BLOCK: "必须改正", WARN: "请核对", INFO: "提示" }, more: "其余问题请先改正以上各项后重新导入" },
  en: { list: "Problems", heads: ["Sheet", "Cell", "Severity", "Problem"], severity: { BLOCK: "must be corrected", WARN: "please check", INFO: "note" }, more: "Correct these and import again to see the rest" },
} as const;
const MAX_LISTED = 5_000;
const RANK: Record<Severity, number> = { BLOCK: 2, WARN: 1, INFO: 0 };

/** Rows of a read workbook as an import job keeps them. */
export function importedRows({ sheets }: Workbook): ImportedRow[] {
  return sheets.filter(({ hidden }) => !hidden).flatMap(({ name, cells }) => {
    const rows = new Map<number, Record<string, string>>();
    for (const { row, column, text } of cells) {
      const texts = rows.get(row) ?? {};
      texts[columnLetter(column)] = text;
      rows.set(row, texts);
    }
    return [...rows].map(([row, texts]) => ({ sheet: name, row, cells: texts }));
  });
}

/** The imported rows again, with every faulty cell coloured and noted, behind a list of all problems that leads to them. */
export async function annotateWorkbook(rows: readonly ImportedRow[], faults: readonly ImportFault[], locale: Locale = "zh"): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const names = sheetNames(rows, faults, WORDS[locale].list);
  writeList(book, faults, names, locale);
  const sheets = new Map([...names].map(([sheet, name]) => [sheet, book.addWorksheet(name)]));
  for (const { sheet, row, cells } of rows) {
    for (const [letter, text] of Object.entries(cells)) {
      const cell = sheets.get(sheet)!.getCell(`${letter}${row}`);
      cell.value = cleanText(text);
      cell.style = PLAIN;
    }
  }
  for (const sheet of sheets.values()) sheet.properties.defaultColWidth = 14;
  for (const marked of byCell(faults)) {
    const cell = sheets.get(marked.sheet)?.getCell(marked.cell);
    if (!cell) continue;
    cell.style = { ...PLAIN, fill: FAULT_FILLS[marked.severity] };
    cell.note = cleanText(marked.faults.map((fault) => problemText(fault.code, fault.params, locale)).join("\n"));
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const PLAIN: Partial<ExcelJS.Style> = { font: { name: "宋体", size: 10.5 }, alignment: { vertical: "middle", wrapText: true }, numFmt: "@" };

/** Names for the written sheets by the names they were imported under: none may be the list's. */
function sheetNames(rows: readonly ImportedRow[], faults: readonly ImportFault[], list: string): Map<string, string> {
  const taken = new Set([list.toLowerCase()]);
  const names = new Map<string, string>();
  for (const { sheet } of [...rows, ...faults]) {
    if (names.has(sheet)) continue;
    const name = sheetName(sheet, taken);
    taken.add(name.toLowerCase());
    names.set(sheet, name);
  }
  return names;
}

function writeList(book: ExcelJS.Workbook, faults: readonly ImportFault[], names: ReadonlyMap<string, string>, locale: Locale): void {
  const words = WORDS[locale];
  const styles = new StyleBook();
  const list = book.addWorksheet(words.list, { views: [{ state: "frozen", ySplit: 1 }] });
  list.columns = [{ width: 24 }, { width: 10 }, { width: 12 }, { width: 80 }];
  words.heads.forEach((head, index) => {
    const cell = list.getCell(1, index + 1);
    cell.value = head;
    cell.style = styles.of({ kind: "HEAD", align: "center", vertical: false, format: "@", unlocked: false, shaded: true });
  });
  const style = styles.of({ kind: "VALUE", align: "left", vertical: false, format: "@", unlocked: false, shaded: false });
  faults.slice(0, MAX_LISTED).forEach((fault, index) => {
    const sheet = names.get(fault.sheet) ?? fault.sheet;
    const texts = [sheet, fault.cell, words.severity[fault.severity], problemText(fault.code, fault.params, locale)];
    texts.forEach((text, column) => {
      const cell = list.getCell(index + 2, column + 1);
      cell.value = column === 1 ? { text, hyperlink: `#'${sheet.replaceAll("'", "''")}'!${fault.cell}` } : cleanText(text);
      cell.style = style;
    });
  });
  if (faults.length > MAX_LISTED) list.getCell(MAX_LISTED + 2, 4).value = words.more;
}

type Marked = { sheet: string; cell: string; severity: Severity; faults: ImportFault[] };

function byCell(faults: readonly ImportFault[]): Iterable<Marked> {
  const marked = new Map<string, Marked>();
  for (const fault of faults) {
    if (!placeOf(fault.cell)) continue;
    const key = `${fault.sheet}\n${fault.cell}`;
    const known = marked.get(key) ?? { sheet: fault.sheet, cell: fault.cell, severity: fault.severity, faults: [] };
    known.faults.push(fault);
    if (RANK[fault.severity] > RANK[known.severity]) known.severity = fault.severity;
    marked.set(key, known);
  }
  return marked.values();
}
