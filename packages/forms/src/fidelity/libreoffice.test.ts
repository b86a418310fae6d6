import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type FilingFacts, monitoringForm, reportFacts } from "@jianxiao/domain";
import ExcelJS from "exceljs";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportDocument } from "../document/report-document.js";
import { writeDocument } from "../document/write-document.js";
import { readMonitoringWorkbook } from "../read/monitoring.js";
import { writeForm, writeForms } from "../write/form.js";
import { writeSummary } from "../write/summary.js";
import { FILLED, LAYOUTS, OVERALL, ROWS, SUMMARY } from "./forms.fixture.js";

const OFFICE = ["soffice", "libreoffice"].find((name) => {
  try {
    execFileSync(name, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});

/** What another program makes of our workbooks; runs where LibreOffice is installed. */
(OFFICE ? describe : describe.skip)("through LibreOffice", () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "jianxiao-office-"))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const convert = (name: string, bytes: Uint8Array, to: "pdf" | "xlsx", from: "xlsx" | "docx" = "xlsx"): Uint8Array => {
    writeFileSync(join(folder, `${name}.${from}`), bytes);
    const out = join(folder, to);
    execFileSync(OFFICE ?? "", ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", to, "--outdir", out, join(folder, `${name}.${from}`)], { stdio: "ignore", timeout: 120_000 });
    return readFileSync(join(out, `${name}.${to}`));
  };
  const pages = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

  test("each form prints on the pages it should", async () => {
    expect(pages(convert("monitoring", await writeForm(LAYOUTS.monitoring, FILLED, { fillable: false }), "pdf"))).toBe(1);
    expect(pages(convert("summary", await writeSummary(SUMMARY), "pdf"))).toBe(1);
    expect(pages(convert("department", await writeForm(LAYOUTS.department, OVERALL, { fillable: false }), "pdf"))).toBeLessThanOrEqual(2);
  }, 180_000);

  test("the report opens in a word processor and prints on the page it should", async () => {
    const source = { departmentName: "农业农村局", fiscalYear: 2026, cutOffMonth: 9, rows: ROWS, forms: [FILLED], expectedProgressBp: 7_500, exempt: 0, department: null };
    const report = reportFacts({ fiscalYear: 2026, cutOffMonth: 9, departmentCode: "301", departmentName: "农业农村局" }, [{ key: "execution", body: "截至9月，执行率{{money.rate|45.27%}}。\n{{table:rates}}" }], source);
    expect(pages(convert("report", await writeDocument(reportDocument(report, { foot: "第 1 次定稿", date: "2026年10月12日" })), "pdf", "docx"))).toBe(1);
  }, 180_000);

  test("a department's workbook comes back with extra sheets, blank formatted rows and moved columns", async () => {
    const others = Array.from({ length: 3 }, (_, index): FilingFacts => ({ ...FILLED, project: { ...FILLED.project, code: `301-2026-01${index}`, name: `项目${index}` } }));
    const forms = [FILLED, ...others];
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await writeForms(forms.map((facts, index) => ({ layout: monitoringForm(facts), facts, stamp: `filing-${index}` })), { fillable: true })) as unknown as ArrayBuffer);
    const notes = book.addWorksheet("我的草稿");
    notes.getCell("A1").value = "随手记：下周找财务核数";
    const [first] = book.worksheets;
    for (let row = 40; row < 80; row += 1) first!.getCell(row, 6).style = { border: { top: { style: "thin" } }, numFmt: "@" };
    swapColumns(first!, 6, 7, 10);
    const { forms: read, faults } = await readMonitoringWorkbook(convert("round-trip", new Uint8Array(await book.xlsx.writeBuffer()), "xlsx"));

    expect(faults.filter(({ severity }) => severity === "BLOCK")).toEqual([]);
    expect(read.map(({ facts, key }) => [facts.project.code, key])).toEqual(forms.map(({ project }, index) => [project.code, `filing-${index}`]));
    const said = ({ indicators, funds }: FilingFacts) => ({
      indicators: indicators.map(({ id, actual, actualBand, forecast, forecastBand, likelihood, causes, explanation, measure, measureDue }) => ({ id, actual, actualBand, forecast, forecastBand, likelihood, causes, explanation, measure, measureDue })),
      funds: funds.map(({ row, executedFen, expectedFen }) => ({ row, executedFen, expectedFen })),
    });
    read.forEach(({ facts }, index) => expect(said(facts)).toEqual(said(forms[index]!)));
  }, 180_000);
});

/** Swaps two columns of the indicator block, heads and all, as somebody reordering a sheet does. */
function swapColumns(sheet: ExcelJS.Worksheet, one: number, other: number, from: number): void {
  for (let row = from; row <= from + 1 + FILLED.indicators.length; row += 1) {
    const [left, right] = [sheet.getCell(row, one), sheet.getCell(row, other)];
    if (left.isMerged && left.master.address !== left.address) continue;
    [left.value, right.value] = [right.value, left.value];
  }
}
