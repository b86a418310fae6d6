import ExcelJS from "exceljs";
import { FUND_ROWS, FUND_ROW_LABELS } from "@jianxiao/domain";
import { StyleBook, TITLE } from "./styles.js";

const TITLE_ROW = 1;
const HEAD_ROW = 3;
const ROWS_TO_FILL = 500;

const COLUMNS = [
  { heading: "项目编码", width: 18, format: "@", align: "left" },
  { heading: "支付日期", width: 14, format: "yyyy-mm-dd", align: "center" },
  { heading: "支付金额（元）", width: 20, format: "#,##0.00", align: "right" },
  { heading: "资金来源", width: 26, format: "@", align: "left" },
  { heading: "支付凭证号", width: 26, format: "@", align: "left" },
] as const;

/** Empty 国库支付明细 to be filled and imported: headings the reader knows, formats and the list of sources. */
export async function writePaymentsTemplate(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const styles = new StyleBook();
  const sheet = book.addWorksheet("国库支付明细", { views: [{ state: "frozen", ySplit: HEAD_ROW }] });
  sheet.columns = COLUMNS.map(({ width }) => ({ width }));
  const title = sheet.getCell(TITLE_ROW, 1);
  title.value = "国库支付明细";
  title.style = TITLE;
  sheet.mergeCells(TITLE_ROW, 1, TITLE_ROW, COLUMNS.length);
  sheet.getCell(2, 1).value = "一行一笔；退回记负数；金额以元为单位，精确到分；同一凭证号只能出现一次。";

  const sources = FUND_ROWS.filter((row) => row !== "total").map((row) => FUND_ROW_LABELS[row].zh).join(",");
  COLUMNS.forEach(({ heading, format, align }, index) => {
    const head = sheet.getCell(HEAD_ROW, index + 1);
    head.value = heading;
    head.style = styles.of({ kind: "HEAD", align: "center", vertical: false, format: "@", unlocked: false, shaded: true });
    const style = styles.of({ kind: "VALUE", align, vertical: false, format, unlocked: true, shaded: false });
    for (let row = HEAD_ROW + 1; row <= HEAD_ROW + ROWS_TO_FILL; row++) {
      const cell = sheet.getCell(row, index + 1);
      cell.style = style;
      if (heading === "资金来源") cell.dataValidation = { type: "list", allowBlank: true, formulae: [`"${sources}"`] };
    }
  });
  sheet.pageSetup = { paperSize: 9, orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${HEAD_ROW}:${HEAD_ROW}` };
  return new Uint8Array(await book.xlsx.writeBuffer());
}
