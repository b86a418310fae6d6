import { describe, expect, test } from "@jest/globals";
import { CURVES, FORM_VERSION, type FilingFacts, type Fen, type IndicatorFacts, type Micro, cellsOf, fundPath, indicatorPath, monitoringForm, targetForm, withFundTotals } from "@jianxiao/domain";
import ExcelJS from "exceljs";
import { readWorkbook } from "../book/read-workbook.js";
import { cellAddress } from "../book/sheet.js";
import { readMonitoringWorkbook } from "../read/monitoring.js";
import { readTargetWorkbook } from "../read/target.js";
import { STAMP_SHEET } from "../stamp/stamp.js";
import { writeForm, writeForms } from "./form.js";

const wan = (amount: number) => Math.round(amount * 1_000_000) as Fen;
const micro = (value: number) => Math.round(value * 1_000_000) as Micro;

function indicator(id: string, more: Partial<IndicatorFacts> = {}): IndicatorFacts {
  return {
    id, level1: "OUTPUT", level2: "QUANTITY", name: `指标${id}`, nature: "POSITIVE", target: { kind: "NUMBER", operator: "GE", micro: micro(16_000) }, unit: "亩", weightBp: 1_000, staged: [],
    actual: null, actualBand: null, forecast: null, forecastBand: null, likelihood: null, causes: [], explanation: null, measure: null, measureDue: null, ...more,
  };
}

const FACTS: FilingFacts = withFundTotals<FilingFacts>({
  document: "MONITORING",
  formVersion: FORM_VERSION,
  fiscalYear: 2026,
  cutOffMonth: 9,
  project: { code: "301-2026-001", name: "高标准农田建设项目", departmentCode: "301", departmentName: "云溪区农业农村局", unitName: "云溪区农业农村局本级", goalText: "=1+1 建成 16,000 亩" },
  frame: "PRE_2021",
  curve: CURVES.EVEN,
  funds: [
    { row: "generalPublicBudget", initialFen: wan(1900), adjustedFen: wan(1850.5), executedFen: wan(89.974001), expectedFen: wan(1610), origin: "TYPED" },
    { row: "other", initialFen: wan(200), adjustedFen: wan(200), executedFen: wan(0), expectedFen: null, origin: "TYPED" },
  ],
  indicators: [
    indicator("A", {
      staged: [null, null, micro(3_000), null, null, null, null, null, micro(12_000.5), null, null, null], actual: { kind: "NUMBER", micro: micro(9_870.25) }, forecast: { kind: "NUMBER", micro: micro(14_500) },
      likelihood: "POSSIBLE", causes: ["FUNDING", "OTHER"], explanation: "雨季停工 38 天；第二批资金 9 月下达", measure: "增开 2 个作业面", measureDue: "2026-11-30",
    }),
    indicator("B", { level2: "QUALITY", nature: "QUALITATIVE", target: { kind: "TEXT", text: "明显改善" }, unit: "", actual: { kind: "TEXT", text: "已完成主体" }, actualBand: "PARTLY", forecast: { kind: "TEXT", text: "年底全部完成" }, forecastBand: "ACHIEVED", likelihood: "CERTAIN" }),
    indicator("C", { level1: "SATISFACTION", level2: "SATISFACTION", unit: "%", target: { kind: "NUMBER", operator: "GE", micro: micro(90) } }),
  ],
});

const withoutPrinted = ({ printed: _, ...facts }: FilingFacts) => facts;

/** A target form says nothing of progress. */
const asTarget = (facts: FilingFacts): FilingFacts => ({
  ...facts,
  document: "TARGET",
  cutOffMonth: 12,
  funds: facts.funds.map((fund) => ({ ...fund, executedFen: null, expectedFen: null })),
  indicators: facts.indicators.map((row) => ({ ...row, actual: null, actualBand: null, forecast: null, forecastBand: null, likelihood: null, causes: [], explanation: null, measure: null, measureDue: null })),
});

test("a monitoring form written, read back, is the same filing", async () => {
  const { forms, faults } = await readMonitoringWorkbook(await writeForm(monitoringForm(FACTS), FACTS, { stamp: "filing-7/rev-2" }));

  expect(faults).toEqual([]);
  // Weights and stages of the goal are not printed on this form; the adjustment of a budget is.
  const printed = { ...FACTS, indicators: FACTS.indicators.map((row) => ({ ...row, weightBp: null, staged: [] })) };
  expect(withoutPrinted(forms[0]!.facts)).toEqual(withoutPrinted(printed));
  expect(forms[0]!.key).toBe("filing-7/rev-2");
  expect(forms[0]!.facts.printed?.funds.total).toMatchObject({ executedFen: wan(89.974001), rateBp: 439 });
});

test("every typed cell is found where it was written", async () => {
  const bytes = await writeForm(monitoringForm(FACTS), FACTS);
  const { forms } = await readMonitoringWorkbook(bytes);
  const sheet = (await readWorkbook(bytes)).sheets[0]!;
  const textAt = (path: string) => {
    const place = forms[0]!.cellPlaces[path]!;
    return sheet.cells.find((cell) => cellAddress(cell.row, cell.column) === `${place.column}${place.row}`)?.text;
  };

  expect(textAt(fundPath("generalPublicBudget", "executed"))).toBe("89.974001");
  expect(textAt(indicatorPath("A", "actual"))).toBe("9870.25");
  expect(textAt(indicatorPath("A", "measure"))).toBe("增开 2 个作业面（完成时限：2026-11-30）");
  for (const { path, origin } of cellsOf(FACTS)) if (origin === "TYPED" && !path.startsWith("funds.total")) expect(forms[0]!.cellPlaces[path] ?? forms[0]!.cellPlaces[path.replace("Band", "")]).toBeDefined();
});

test("a target form written, read back, is the same goal", async () => {
  const goal = asTarget(FACTS);
  const { forms, faults } = await readTargetWorkbook(await writeForm(targetForm(goal), goal));

  expect(faults).toEqual([]);
  expect(withoutPrinted(forms[0]!.facts)).toEqual(withoutPrinted(goal));
});

describe("a form that was worked on elsewhere", () => {
  async function edited(edit: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void) {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await writeForm(monitoringForm(FACTS), FACTS)) as unknown as ArrayBuffer);
    edit(book.worksheets[0]!, book);
    return readMonitoringWorkbook(new Uint8Array(await book.xlsx.writeBuffer()));
  }
  const cellOf = (sheet: ExcelJS.Worksheet, text: string) => {
    let found: ExcelJS.Cell | undefined;
    sheet.eachRow((row) => row.eachCell((cell) => (found ??= cell.value === text ? cell : undefined)));
    return found!;
  };

  test("keeps the ids of its indicators; one renamed is a new one", async () => {
    const { forms } = await edited((sheet) => (cellOf(sheet, "指标A").value = "指标A（改名）"));

    expect(forms[0]!.facts.indicators.map(({ id, name }) => [id, name])).toEqual([["row12", "指标A（改名）"], ["B", "指标B"], ["C", "指标C"]]);
  });

  test("is read without its stamp, too", async () => {
    const { forms, faults } = await edited((_sheet, book) => book.removeWorksheet(STAMP_SHEET));

    expect(faults).toEqual([]);
    expect(forms[0]!.facts.indicators.map(({ id, name }) => [id, name])).toEqual([["i1", "指标A"], ["i2", "指标B"], ["i3", "指标C"]]);
  });

  test("takes any tick mark, and words in a cause column for an explanation", async () => {
    const { forms } = await edited((sheet) => {
      const row = cellOf(sheet, "指标C").fullAddress.row;
      sheet.getCell(row, 8).value = "资金未到位";
      sheet.getCell(row, 9).value = "否";
      sheet.getCell(row, 15).value = "✔";
    });

    expect(forms[0]!.facts.indicators[2]).toMatchObject({ causes: ["FUNDING"], explanation: "资金未到位", likelihood: "POSSIBLE" });
  });

  test.each<[string, (sheet: ExcelJS.Worksheet, row: number) => void, { code: string; column: string }]>([
    ["two likelihoods", (sheet, row) => [14, 15].forEach((column) => (sheet.getCell(row, column).value = "√")), { code: "TOO_MANY_TICKS", column: "O" }],
    ["a formula for an actual", (sheet, row) => (sheet.getCell(row, 6).value = { formula: "1+1", result: 2 }), { code: "FORMULA", column: "F" }],
    ["a seventh decimal", (sheet, row) => (sheet.getCell(row, 6).value = "0.1234567"), { code: "TOO_MANY_DECIMALS", column: "F" }],
    ["a text beyond its limit", (sheet, row) => (sheet.getCell(row, 13).value = "长".repeat(501)), { code: "TOO_LONG", column: "M" }],
  ])("names the place of %s", async (_what, change, fault) => {
    const { faults } = await edited((sheet) => change(sheet, cellOf(sheet, "指标C").fullAddress.row));

    expect(faults).toEqual([expect.objectContaining({ severity: "BLOCK", ...fault })]);
  });

  test("a total written as a formula is natural, and recomputed", async () => {
    const { forms, faults } = await edited((sheet) => (sheet.getCell("H6").value = { formula: "SUM(H7:H8)", result: 1 }));

    expect(faults).toEqual([expect.objectContaining({ cell: "H6", code: "FORMULA", severity: "WARN" })]);
    expect(forms[0]!.facts.funds[0]!.executedFen).toBe(wan(89.974001));
  });
});

describe("the workbook as others open it", () => {
  async function opened(fillable: boolean) {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await writeForm(monitoringForm(FACTS), FACTS, { fillable })) as unknown as ArrayBuffer);
    return book;
  }

  test("prints on A4 across, fitted to the width, with heads repeated and pages counted", async () => {
    const sheet = (await opened(false)).worksheets[0]!;

    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "10:11" });
    expect(sheet.headerFooter.oddFooter).toContain("&P");
    expect(sheet.getCell("A1").font).toMatchObject({ name: "方正小标宋简体", size: 20 });
    expect(sheet.getCell("D3").font.name).toBe("宋体");
    expect(sheet.getCell("A1").isMerged).toBe(true);
  });

  test("has numbers as numbers, and text that looks like a formula as text", async () => {
    const sheet = (await opened(true)).worksheets[0]!;

    expect(sheet.getCell("H7").value).toBe(89.974001);
    expect(sheet.getCell("H7").numFmt).toBe("#,##0.00####");
    expect(sheet.getCell("M7").value).toBeCloseTo(0.0486, 6);
    expect(sheet.getCell("D9").value).toBe("=1+1 建成 16,000 亩");
    expect(sheet.getCell("D9").numFmt).toBe("@");
  });

  test("lets one type where one may, with a list to tick from, and nowhere else", async () => {
    const book = await opened(true);
    const sheet = book.worksheets[0]!;

    expect(sheet.getCell("F12").protection).toMatchObject({ locked: false });
    expect(sheet.getCell("D12").protection?.locked ?? true).toBe(true);
    expect(sheet.getCell("H12").dataValidation).toMatchObject({ type: "list", formulae: ['"√"'] });
    expect(book.getWorksheet(STAMP_SHEET)?.state).toBe("veryHidden");
  });
});

test("many projects go into one workbook, a sheet each, whatever their names", async () => {
  const named = (name: string, code: string): FilingFacts => ({ ...asTarget(FACTS), project: { ...FACTS.project, name, code } });
  const projects = [named("道路/桥梁[一期]:*?", "1"), named("道路 桥梁 一期", "2"), named(`${"很长".repeat(30)}`, "3"), named(`${"很长".repeat(30)}`, "4"), named("坏\u0001字\ufffe符\ud800_x0041_", "5")];

  const { forms, faults } = await readTargetWorkbook(await writeForms(projects.map((facts) => ({ layout: targetForm(facts), facts }))));

  expect(faults).toEqual([]);
  expect(forms.map(({ facts }) => facts.project.code)).toEqual(["1", "2", "3", "4", "5"]);
  expect(forms[4]!.facts.project.name).toBe("坏字符_x0041_");
});
