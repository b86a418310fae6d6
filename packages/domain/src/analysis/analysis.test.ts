import { describe, expect, test } from "@jest/globals";
import { fen } from "../money/fen.js";
import { draftSection, DRAFT_RULES } from "../report/draft.js";
import { outlineSection, REPORT_OUTLINE } from "../report/outline.js";
import { plainProse, staleFigures } from "../report/prose.js";
import { headlineOf } from "../results/funding-ledger.js";
import { analysisReport } from "./make.js";
import { ANALYSIS_OUTLINE } from "./outline.js";
import { ANALYSIS_RULES } from "./rules.js";
import type { AnalysisSource } from "./source.js";

const wan = (amount: number) => fen(amount * 1_000_000);
const none = { count: 0, adjustedFen: fen(0) };
const source: AnalysisSource = {
  districtName: "云溪区", fiscalYear: 2026, cutOffMonth: 9, projects: 740, exempt: 0, filed: 740, reviewed: 700, accepted: 701, red: 2, yellow: 3, green: 735,
  adjustedFen: wan(1_000), executedFen: wan(680), rateBp: 6_800,
  departments: [
    { name: "水利局", projects: 10, filed: 10, red: 2, yellow: 1, green: 7, adjustedFen: wan(400), executedFen: wan(200), rateBp: 5_000, deviating: 3, late: true },
    { name: "教育局", projects: 20, filed: 20, red: 0, yellow: 2, green: 18, adjustedFen: wan(600), executedFen: wan(480), rateBp: 8_000, deviating: 0, late: false },
  ],
  quadrants: { IN_STEP: { count: 30, adjustedFen: wan(900) }, MONEY_SLOW: none, WORK_SLOW: none, BOTH_SLOW: { count: 2, adjustedFen: wan(100) } },
  deviating: 3, byCause: [{ cause: "FUNDING", indicators: 2 }, { cause: "INSTITUTION", indicators: 0 }, { cause: "PERSONNEL", indicators: 1 }, { cause: "HARDWARE", indicators: 0 }, { cause: "OTHER", indicators: 0 }],
  byLevel1: [], warnings: { ZERO_EXECUTION: 1 }, headline: headlineOf([{ kind: "REDUCE_BUDGET", amountFen: wan(1_159.44), executedOn: "2026-10-19" }], "2026-10-23"),
};
const report = analysisReport([], source);
const drafted = (section: string) => plainProse(draftSection(section, report));

describe("the first draft of the district's analysis", () => {
  test("says what monitoring covered, who was late, and what it brought", () => {
    expect(drafted("coverage")).toContain("2个部门、740个预算项目全部实施");
    expect(drafted("coverage")).toContain("未按时报送的部门1个：水利局。");
    expect(drafted("coverage")).not.toContain("免报");
    expect(drafted("spending")).toContain("执行率68.00%，序时进度75.00%");
    expect(drafted("deviation")).toContain("经费保障2项，人员保障1项");
    expect(drafted("application")).toContain("已调减收回资金1,159.44万元，共1笔");
    expect(drafted("advice")).not.toContain("钱快事慢");
  });

  test("is borne out by its own figures, and stale once they move", () => {
    for (const { key } of ANALYSIS_OUTLINE) expect(staleFigures(draftSection(key, report), report)).toEqual([]);
    const later = analysisReport([], { ...source, filed: 700 });
    expect(staleFigures(draftSection("coverage", report), later).map(({ name, now }) => [name, now])).toEqual([["projects.filed", "700"], ["projects.coverage", "94.59%"]]);
  });

  test("sums up to the district's own figures", () => {
    const table = report.tables.find(({ name }) => name === "departments");
    expect(table?.rows.at(-1)).toEqual(["合计", "740", "740", "2", "3", "735", "1,000.00", "680.00", "68.00%", "3"]);
  });
});

test("every figure a rule names exists, and every section of both reports has a key of its own", () => {
  const names = new Set(report.figures.map(({ name }) => name));
  for (const { sentence } of ANALYSIS_RULES) for (const [, name] of sentence.matchAll(/\{\{(?!table:)([\w.-]+)\}\}/g)) expect(names).toContain(name);
  const keys = [...REPORT_OUTLINE, ...ANALYSIS_OUTLINE].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { section } of DRAFT_RULES) expect(outlineSection(section)).toBeDefined();
});
