import { expect, test } from "@jest/globals";
import { type Fen, type SummaryRow, summaryForm } from "@jianxiao/domain";
import ExcelJS from "exceljs";
import { writeSummary } from "./summary.js";

const wan = (amount: number) => Math.round(amount * 1_000_000) as Fen;

const ROW: SummaryRow = {
  filingId: "f1", projectCode: "301-2026-001", projectName: "高标准农田建设项目", unitName: "本级", isSubtotal: false, isTotal: false,
  initialFen: wan(2400), adjustedFen: wan(2400), executedFen: wan(1086.4), rateBp: 4_527, expectedFen: wan(1980), expectedRateBp: 8_250,
  indicatorCount: 10, done: 1, onTrack: 6, deviating: 3, likelihood: "POSSIBLE", problems: "雨季停工", measures: "增开作业面", measureDue: "2026-11-30", expectedBalanceFen: wan(420), colour: "RED",
};
const TOTAL: SummaryRow = { ...ROW, filingId: null, projectCode: "", projectName: "", isTotal: true, likelihood: null, problems: "", measures: "", measureDue: null };
const SUMMARY = { fiscalYear: 2026, cutOffMonth: 9, departmentName: "云溪区农业农村局", rows: [ROW, TOTAL] };

test("the summary carries its figures as numbers and its foot as written", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeSummary(SUMMARY, { foot: ["第 2 次报送 3f9a2c117be0"] })) as unknown as ArrayBuffer);
  const sheet = book.worksheets[0]!;
  const layout = summaryForm(SUMMARY);
  const first = layout.headRows[1] + 4;

  expect(sheet.getCell("A1").value).toBe("项目支出绩效监控汇总表");
  const values = (sheet.getRow(first).values as ExcelJS.CellValue[]).slice(1);
  expect(values).toEqual(expect.arrayContaining([1, "本级", "高标准农田建设项目", 1086.4, 0.4527, 420, new Date("2026-11-30T00:00:00Z")]));
  expect(sheet.getRow(first + 1).getCell(1).value).toBe("合计");
  expect(sheet.getCell(layout.rowCount + 3 + layout.footnotes.length, 1).value).toBe("第 2 次报送 3f9a2c117be0");
  expect(sheet.pageSetup.printTitlesRow).toBe("3:4");
});
