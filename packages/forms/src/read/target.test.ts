import { describe, expect, test } from "@jest/globals";
import { problemText, targetText } from "@jianxiao/domain";
import ExcelJS from "exceljs";
import { readTargetWorkbook } from "./target.js";

type Fill = (sheet: ExcelJS.Worksheet) => void;

async function workbook(...fills: Fill[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fills.forEach((fill, index) => fill(book.addWorksheet(`表${index + 1}`)));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const ROWS: ExcelJS.CellValue[][] = [
  ["项目支出绩效目标申报表"],
  ["（2026年度）", null, null, null, null, "单位：万元"],
  ["项目名称", "2025年结转高标准农田建设项目", null, "项目编码", "301-2026-001"],
  ["主管部门及代码", "云溪区农业农村局（301）", null, "实施单位", "云溪区农田\n建设中心"],
  ["项目资金\n（万元）", "年度资金总额：", null, "2,400.00"],
  [null, "其中：财政拨款", null, 1900],
  [null, "上年结转资金", null, "３００"],
  [null, "其他资金", null, "200万元"],
  ["年度总体目标", "建成高标准农田 16,000 亩。"],
  ["一级指标", "二级指标", "三级指标", "指标值"],
  ["产出指标", "数量指标", "新增高标准农田面积", "≥16,000亩"],
  [null, null, "新打机井", ">=96眼"],
  [null, "质量指标", "工程验收合格率", 1],
  ["效益指标", "社会效益指标", "灌溉条件", "明显改善"],
  [null, "生态效益指标"],
  [],
  ["注：1. 本表一式两份。"],
];
const MERGES = [[1, 1, 1, 6], [3, 2, 3, 3], [5, 1, 8, 1], [11, 1, 13, 1], [11, 2, 12, 2]] as const;

/** A form as bureaus hand it out, `offset` columns to the right: head in pairs, labels with one amount, indicators with merged levels. */
const officialAt = (offset: number): Fill => (sheet) => {
  for (const row of ROWS) sheet.addRow([...new Array<null>(offset).fill(null), ...row]);
  sheet.getCell(13, 4 + offset).numFmt = "0%";
  for (const [top, left, bottom, right] of MERGES) sheet.mergeCells(top, left + offset, bottom, right + offset);
};
const official = officialAt(0);

test("reads an official form as it is filled in practice", async () => {
  const { forms, faults } = await readTargetWorkbook(await workbook(official));

  expect(faults).toEqual([]);
  const { facts } = forms[0]!;
  expect(facts.fiscalYear).toBe(2026);
  expect(facts.project).toEqual({
    code: "301-2026-001", name: "2025年结转高标准农田建设项目", departmentCode: "301", departmentName: "云溪区农业农村局", unitName: "云溪区农田建设中心", goalText: "建成高标准农田 16,000 亩。",
  });
  expect(facts.funds.map(({ row, initialFen }) => [row, initialFen])).toEqual([
    ["total", 2_400_000_000], ["generalPublicBudget", 1_900_000_000], ["carriedOver", 300_000_000], ["other", 200_000_000],
  ]);
  expect(facts.indicators.map((row) => [row.id, row.level1, row.level2, row.name, targetText(row), row.nature])).toEqual([
    ["i1", "OUTPUT", "QUANTITY", "新增高标准农田面积", "≥16,000亩", "POSITIVE"],
    ["i2", "OUTPUT", "QUANTITY", "新打机井", "≥96眼", "POSITIVE"],
    ["i3", "OUTPUT", "QUALITY", "工程验收合格率", "=100%", "FIXED"],
    ["i4", "BENEFIT", "SOCIAL_BENEFIT", "灌溉条件", "明显改善", "QUALITATIVE"],
  ]);
});

test("columns may be moved, sheets added and rows left formatted but empty", async () => {
  const moved: Fill = (sheet) => {
    officialAt(2)(sheet);
    for (let row = 18; row < 200; row++) sheet.getCell(row, 3).border = { top: { style: "thin" } };
  };
  const { forms, faults } = await readTargetWorkbook(await workbook((sheet) => (sheet.getCell("A1").value = "填报说明：项目名称请写全称"), moved));

  expect(faults).toEqual([]);
  expect(forms.map(({ sheet, facts }) => [sheet, facts.indicators.length])).toEqual([["表2", 4]]);
});

test("sign, unit and weight in columns of their own are one target", async () => {
  const { forms } = await readTargetWorkbook(
    await workbook((sheet) => {
      sheet.addRow(["2022年度项目支出绩效目标表"]);
      sheet.addRow(["项目名称：城区绿化", null, null, "项目编码：A-1"]);
      sheet.addRow(["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "分值"]);
      sheet.addRow(["产出指标", "数量指标", "补植面积", "≥", 1200.5, "平方米", 10]);
      sheet.addRow(["满意度指标", "", "群众满意度", "正向", "90", "百分比", "5分"]);
    }),
  );

  expect(forms[0]!.facts.project).toMatchObject({ name: "城区绿化", code: "A-1" });
  expect(forms[0]!.facts.indicators.map((row) => [targetText(row), row.nature, row.weightBp, row.level2])).toEqual([
    ["≥1,200.5平方米", "POSITIVE", 1_000, "QUANTITY"],
    ["=90%", "POSITIVE", 500, "SATISFACTION"],
  ]);
});

describe("a list of many projects", () => {
  const list = (...rows: ExcelJS.CellValue[][]): Fill => (sheet) => {
    sheet.addRow(["2026年度项目支出绩效目标汇总（单位：万元）"]);
    sheet.addRow(["序号", "主管部门", "预算单位", "项目编码", "项目名称", "年初预算数", "其中：财政拨款", "年度目标", "一级指标", "二级指标", "三级指标", "年度指标值", "分值"]);
    sheet.addRows(rows);
  };
  const FIRST = [1, "301-云溪区农业农村局", "本级", "301-001", "农田建设", 60, 60, "建成 500 亩"];
  const NONE = new Array<null>(8).fill(null);

  test("is read project by project, whatever is left out below its first line", async () => {
    const { forms, faults } = await readTargetWorkbook(
      await workbook(
        list(
          [...FIRST, "产出指标", "数量指标", "新增面积", "≥500亩", 20],
          [...NONE, null, "质量指标", "合格率", "=100%", 20],
          [2, "301-云溪区农业农村局", "种子站", "301-002", "良种推广", 50, null, null, "产出指标", "数量指标", "推广面积", "≥50亩", 20],
        ),
      ),
    );

    expect(faults).toEqual([]);
    expect(forms.map(({ row, facts }) => [row, facts.project.code, facts.project.departmentName, facts.project.unitName, facts.fiscalYear, facts.indicators.map(({ name }) => name)])).toEqual([
      [3, "301-001", "云溪区农业农村局", "本级", 2026, ["新增面积", "合格率"]],
      [5, "301-002", "云溪区农业农村局", "种子站", 2026, ["推广面积"]],
    ]);
    expect(forms[0]!.facts.funds.map(({ row, initialFen }) => [row, initialFen])).toEqual([["total", 60_000_000], ["generalPublicBudget", 60_000_000]]);
    expect(forms[1]!.facts.funds.map(({ row, initialFen }) => [row, initialFen])).toEqual([["total", 50_000_000]]);
  });

  test.each<[string, ExcelJS.CellValue[], { cell: string; code: string }]>([
    ["a code that comes again further down", [3, null, null, "301-001", "农田建设", 1, null, null, "产出指标", "数量指标", "再来", "≥1亩"], { cell: "D5", code: "DUPLICATE_PROJECT" }],
    ["a budget in words", [3, null, null, "301-009", "绿化", "待定", null, null, "产出指标", "数量指标", "株数", "≥1株"], { cell: "F5", code: "NOT_A_NUMBER" }],
    ["a project without a name", [3, null, null, "301-009", null, 1, null, null, "产出指标", "数量指标", "株数", "≥1株"], { cell: "E5", code: "PROJECT_NAME_MISSING" }],
  ])("names the place of %s", async (_what, row, fault) => {
    const { faults } = await readTargetWorkbook(
      await workbook(list([...FIRST, "产出指标", "数量指标", "新增面积", "≥500亩"], [2, null, null, "301-002", "良种推广", 50, null, null, "产出指标", "数量指标", "面积", "≥50亩"], row)),
    );

    expect(faults).toContainEqual(expect.objectContaining({ severity: "BLOCK", ...fault }));
  });
});

describe("names the place of", () => {
  const changed = (change: Fill): Fill => (sheet) => {
    official(sheet);
    change(sheet);
  };

  test.each<[string, Fill, { cell: string; code: string; severity?: string }]>([
    ["a formula where an amount belongs", (sheet) => (sheet.getCell("D6").value = { formula: "D5-500", result: 1900 }), { cell: "D6", code: "FORMULA" }],
    ["元 for 万元 in the caption", (sheet) => (sheet.getCell("F2").value = "单位：元"), { cell: "F2", code: "WRONG_MONEY_UNIT" }],
    ["元 in an amount", (sheet) => (sheet.getCell("D6").value = "19000000元"), { cell: "D6", code: "WRONG_MONEY_UNIT" }],
    ["a negative amount", (sheet) => (sheet.getCell("D8").value = -200), { cell: "D8", code: "NEGATIVE" }],
    ["words for an amount", (sheet) => (sheet.getCell("D8").value = "约2百"), { cell: "D8", code: "NOT_A_NUMBER" }],
    ["a seventh decimal", (sheet) => (sheet.getCell("D8").value = "0.0000001"), { cell: "D8", code: "TOO_MANY_DECIMALS" }],
    ["a total that is not the sum", (sheet) => (sheet.getCell("D5").value = 2300), { cell: "D5", code: "TOTAL_MISMATCH" }],
    ["an unknown level", (sheet) => (sheet.getCell("A14").value = "其他指标"), { cell: "A14", code: "LEVEL1_UNKNOWN" }],
    ["a missing target", (sheet) => (sheet.getCell("D12").value = null), { cell: "D12", code: "TARGET_MISSING" }],
    ["a missing indicator name", (sheet) => (sheet.getCell("C12").value = null), { cell: "C12", code: "INDICATOR_NAME_MISSING" }],
    ["a missing project name", (sheet) => (sheet.getCell("B3").value = null), { cell: "B3", code: "PROJECT_NAME_MISSING" }],
    ["a missing code", (sheet) => (sheet.getCell("E3").value = null), { cell: "E3", code: "PROJECT_CODE_MISSING", severity: "WARN" }],
    ["a missing year", (sheet) => (sheet.getCell("A2").value = null), { cell: "A1", code: "YEAR_MISSING" }],
    ["an error value", (sheet) => (sheet.getCell("D12").value = { error: "#REF!" }), { cell: "D12", code: "CELL_ERROR" }],
  ])("%s", async (_what, change, fault) => {
    const { faults } = await readTargetWorkbook(await workbook(changed(change)));

    expect(faults).toContainEqual(expect.objectContaining({ sheet: "表1", severity: "BLOCK", ...fault }));
  });

  test("a project that stands on two sheets", async () => {
    const { faults } = await readTargetWorkbook(await workbook(official, official));

    expect(faults).toEqual([expect.objectContaining({ sheet: "表2", cell: "E3", code: "DUPLICATE_PROJECT" })]);
    expect(problemText(faults[0]!.code, faults[0]!.params, "zh")).toBe("项目301-2026-001在文件中出现不止一次，另一处在 表1 第 3 行。请只保留一处。");
  });

  test("nothing, when the workbook holds no form at all", async () => {
    const { forms, faults } = await readTargetWorkbook(await workbook((sheet) => (sheet.getCell("A1").value = "通讯录")));

    expect(forms).toEqual([]);
    expect(faults).toEqual([expect.objectContaining({ code: "NO_FORM", cell: "A1" })]);
  });
});
