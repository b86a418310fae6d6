import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { runChecks, selfEvaluationForm, valueText } from "@jianxiao/domain";
import ExcelJS from "exceljs";
import { EVALUATED } from "../fidelity/forms.fixture.js";
import { entriesOf, type SourceEntry } from "../source/entry.js";
import { factsFromJson } from "../source/facts-from-json.js";
import { writeForm } from "../write/form.js";
import { readMonitoringWorkbook } from "./monitoring.js";
import { readSelfEvaluationWorkbook } from "./self-evaluation.js";

const FIXTURE = new URL("../../fixtures/real-projects.json", import.meta.url);
const published = entriesOf(JSON.parse(readFileSync(FIXTURE, "utf8")) as unknown).filter(({ documentKind }) => documentKind === "SELF_EVALUATION");

/** The entry as the paper form printed it: two head rows over the goal, a total below, levels merged down. */
async function paperOf(entry: SourceEntry, change: (sheet: ExcelJS.Worksheet) => void = () => undefined): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("自评表");
  sheet.addRow(["项目支出绩效自评表"]);
  sheet.addRow([entry.fiscalYear === null ? "" : `（${entry.fiscalYear}年度）`]);
  sheet.addRow(["项目名称", entry.name]);
  sheet.addRow(["主管部门", entry.department ?? "", null, null, "实施单位", entry.unit ?? ""]);
  sheet.addRow(["项目资金（万元）", null, "年初预算数", "到位数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"]);
  for (const row of entry.funds.rows) {
    sheet.addRow([null, row.item, row.initialBudget, row.received, row.adjustedBudget, row.executedFullYear ?? row.executedToCutoff, row.weight ?? "—", null, row.score ?? "—"]);
  }
  sheet.addRow(["年度总体目标", "预期目标", null, null, "实际完成情况"]);
  sheet.addRow([null, entry.overallGoal ?? "完成全年任务", null, null, "全部完成"]);
  sheet.addRow(["一级指标", "二级指标", "三级指标", "指标性质", "年度指标值（A）", "度量单位", "实际完成值（B）", "分值", "得分", "偏差原因分析及改进措施"]);
  for (const { level1, level2, name, operator, targetValue, targetText, unit, actualValue, actualText, weight, score } of entry.indicators) {
    sheet.addRow([level1, level2, name, operator, targetValue ?? targetText, unit, actualValue ?? actualText, weight, score]);
  }
  sheet.addRow(["总分", null, null, null, null, null, null, 100, entry.indicators.reduce((sum, { score }) => sum + (score ?? 0), entry.funds.rows.reduce((sum, { score }) => sum + (score ?? 0), 0))]);
  sheet.addRow(["填表人：", null, "联系电话："]);
  change(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const marks = (facts: Parameters<typeof runChecks>[0]) => runChecks(facts, "FILE").map(({ code, variant, severity, path }) => `${code}${variant ? `.${variant}` : ""} ${severity} ${path}`);

describe("a published self-evaluation on paper shows the mistakes of its published facts", () => {
  test.each(published.map((entry) => [entry.id, entry] as const))("%s", async (_id, entry) => {
    const { forms, faults } = await readSelfEvaluationWorkbook(await paperOf(entry));
    const facts = forms[0]!.facts;
    const said = factsFromJson(entry);

    expect(faults.filter(({ severity }) => severity === "BLOCK")).toEqual([]);
    expect(facts.project).toMatchObject({ name: entry.name, goalText: entry.overallGoal ?? "完成全年任务", goalResult: "全部完成" });
    expect(facts.indicators.map((row) => [row.name, valueText(row.actual), row.actualBand, row.weightBp])).toEqual(said.indicators.map((row) => [row.name, valueText(row.actual), row.actualBand, row.weightBp]));
    expect(facts.printed?.totalScore).not.toBeNull();
    // What paper alone can't tell: rates printed nowhere on it, late tranches.
    expect(marks(facts)).toEqual(marks(said));
  });
});

test("points that don't add up, or don't follow the rule, are found", async () => {
  const entry = published.find(({ id }) => id === "ca-2020-centenarian")!;
  const bytes = await paperOf(entry, (sheet) => {
    const rows = Array.from({ length: sheet.rowCount }, (_, index) => sheet.getRow(index + 1));
    rows.find((row) => row.getCell(3).value === "补贴发放率")!.getCell(9).value = "20分";
    rows.find((row) => row.getCell(1).value === "总分")!.getCell(9).value = 95;
  });

  expect(marks((await readSelfEvaluationWorkbook(bytes)).forms[0]!.facts)).toEqual(["C24 WARN indicators[i3].actual", "C24.TOTAL WARN null"]);
});

test("the form we write is read back as it was filled", async () => {
  const { forms, faults } = await readSelfEvaluationWorkbook(await writeForm(selfEvaluationForm(EVALUATED), EVALUATED));
  const facts = forms[0]!.facts;

  expect(faults.filter(({ severity }) => severity === "BLOCK")).toEqual([]);
  expect(facts).toMatchObject({ document: "SELF_EVALUATION", formVersion: EVALUATED.formVersion, cutOffMonth: 12, project: EVALUATED.project });
  const typed = ({ indicators }: typeof facts) => indicators.map(({ id, actual, actualBand, explanation, measure, score }) => ({ id, actual, actualBand, explanation, measure, score: score ?? null }));
  expect(typed(facts)).toEqual(typed(EVALUATED));
  expect(forms[0]!.cellPlaces["project.goalResult"]).toBeDefined();
});

test("is no monitoring form, and a monitoring form is none", async () => {
  const entry = published[0]!;
  expect((await readMonitoringWorkbook(await paperOf(entry))).forms).toEqual([]);
  expect((await readSelfEvaluationWorkbook(await paperOf(entry, (sheet) => sheet.eachRow((row) => row.eachCell((cell) => void (cell.value === "得分" && (cell.value = "备注"))))))).faults).toMatchObject([{ code: "NO_FORM" }]);
});
