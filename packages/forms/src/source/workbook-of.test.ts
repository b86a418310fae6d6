import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type FilingFacts, targetText, valueText } from "@jianxiao/domain";
import { readWorkbook } from "../book/read-workbook.js";
import { readMonitoringWorkbook } from "../read/monitoring.js";
import { readTargetWorkbook } from "../read/target.js";
import { type SourceEntry, entriesOf } from "./entry.js";
import { factsFromJson } from "./facts-from-json.js";
import { monitoringWorkbookOf, targetWorkbookOf } from "./workbook-of.js";

const entries = entriesOf(JSON.parse(readFileSync(new URL("../../fixtures/real-projects.json", import.meta.url), "utf8")) as unknown);
const named = (list: readonly SourceEntry[]) => list.map((entry) => [entry.id, entry] as const);
const withIndicators = entries.filter(({ indicators }) => indicators.length > 0);
const entry = (id: string) => entries.find((candidate) => candidate.id === id)!;

const goalLines = ({ indicators }: FilingFacts) =>
  indicators.filter(({ name }) => name !== "").map((row) => `${row.level1} ${row.level2} ${row.name} ${targetText(row)} ${row.nature} ${row.weightBp ?? ""}`).sort();
const moneyLines = ({ funds }: FilingFacts) => funds.map(({ row, initialFen, adjustedFen }) => `${row} ${initialFen ?? adjustedFen}`);

describe("as a target workbook, imported", () => {
  test.each(named(withIndicators))("%s says what its source says", async (_id, source) => {
    const facts = factsFromJson(source);
    const { forms, faults } = await readTargetWorkbook(await targetWorkbookOf(source, { code: "P-1", fiscalYear: source.fiscalYear ?? 2023 }));

    expect(faults.filter(({ severity }) => severity === "BLOCK")).toEqual([]);
    expect(forms).toHaveLength(1);
    const read = forms[0]!.facts;
    expect(read.project).toMatchObject({ code: "P-1", name: facts.project.name, departmentName: facts.project.departmentName, unitName: facts.project.unitName, goalText: facts.project.goalText });
    expect(goalLines(read)).toEqual(goalLines(facts));
    expect(moneyLines(read)).toEqual(moneyLines(facts));
  });
});

describe("as a monitoring workbook, imported", () => {
  test.each(named(withIndicators.filter(({ documentKind }) => documentKind === "MID_YEAR_MONITORING" || documentKind === "SELF_EVALUATION")))("%s says what its source says", async (_id, source) => {
    const facts = factsFromJson(source);
    const { forms, faults } = await readMonitoringWorkbook(await monitoringWorkbookOf(source));
    const typed = (read: FilingFacts) => read.indicators.map((row) => [row.id, row.name, valueText(row.actual), row.actualBand, row.likelihood]).sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1));

    expect(faults.filter(({ severity }) => severity === "BLOCK")).toEqual([]);
    const read = forms[0]!.facts;
    expect([read.fiscalYear, read.cutOffMonth]).toEqual([facts.fiscalYear, facts.cutOffMonth]);
    expect(typed(read)).toEqual(typed(facts));
    expect(read.funds.map(({ row, executedFen, expectedFen }) => [row, executedFen, expectedFen])).toEqual(facts.funds.map(({ row, executedFen, expectedFen }) => [row, executedFen, expectedFen]));
  });
});

describe("nothing is invented:", () => {
  test("a code the source lacks stays empty, and is asked for", async () => {
    const { forms, faults } = await readTargetWorkbook(await targetWorkbookOf(entry("yy-2022-farmland")));

    expect(forms[0]!.facts.project.code).toBe("");
    expect(faults).toEqual([expect.objectContaining({ code: "PROJECT_CODE_MISSING", severity: "WARN" })]);
  });

  test("a year the source lacks stays blank, and stops the import", async () => {
    const { faults } = await readTargetWorkbook(await targetWorkbookOf(entry("hn-school-subsidy")));

    expect(faults).toContainEqual(expect.objectContaining({ code: "YEAR_MISSING", severity: "BLOCK" }));
  });

  test("headings of another frame are printed as the source has them, without a second level", async () => {
    const texts = (await readWorkbook(await targetWorkbookOf(entry("sc-2023-work-relief")))).sheets[0]!.cells.map(({ text }) => text);

    expect(texts).toEqual(expect.arrayContaining(["计划管理指标", "资金管理指标", "项目管理指标", "监督检查指标"]));
    expect(texts).not.toContain("数量指标");
    expect(texts).not.toContain("质量指标");
  });

  test("what is filled in by hand is read like the rest, and each such cell says so", async () => {
    const archive = entry("cs-2022-archive");
    const indicators = [{ level1: "产出指标", level2: "数量指标", name: "整理档案", nature: "POSITIVE", operator: "≥", targetValue: 5, unit: "万卷" }];
    const bytes = await monitoringWorkbookOf(archive, { indicators, cells: { "indicators[i1].actual": "3", "indicators[i1].likelihood": "CERTAIN" } });

    const { forms, faults } = await readMonitoringWorkbook(bytes);
    expect(faults.filter(({ severity }) => severity === "BLOCK")).toEqual([]);
    expect(forms[0]!.facts.indicators).toMatchObject([{ name: "整理档案", actual: { kind: "NUMBER", micro: 3_000_000 }, likelihood: "CERTAIN" }]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(bytes) as never);
    const noted: string[] = [];
    book.worksheets[0]!.eachRow((row) => row.eachCell((cell) => void (cell.note && !cell.isMerged && noted.push(cell.text))));
    expect(noted).toEqual(expect.arrayContaining(["整理档案", "3"]));
  });
});
