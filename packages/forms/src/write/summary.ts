import { type Summary, summaryForm } from "@jianxiao/domain";
import ExcelJS from "exceljs";
import { sheetName } from "./clean-text.js";
import { drawLayout } from "./draw-layout.js";
import { StyleBook } from "./styles.js";

/** Lines printed at the foot of a submitted summary: revision, digest, signature. */
export type SummaryOptions = { foot?: readonly string[] };

/** Writes 项目支出绩效监控汇总表 as .xlsx. */
export async function writeSummary(summary: Summary, { foot = [] }: SummaryOptions = {}): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const layout = summaryForm(summary);
  const footnotes = [...layout.footnotes, ...foot.map((line) => ({ zh: line, en: line }))];
  drawLayout(book.addWorksheet(sheetName(layout.title.zh, new Set())), { ...layout, footnotes }, { facts: null, fillable: false }, new StyleBook());
  return new Uint8Array(await book.xlsx.writeBuffer());
}
