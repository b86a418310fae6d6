import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FormCell, FormLayout } from "../cells/cell.js";
import { cellAt, cellsOf } from "../cells/cells.js";
import { withCell } from "../cells/with-cell.js";
import { aForm, anIndicator, wan } from "../filing/facts.fixture.js";
import type { FilingFacts } from "../filing/facts.js";
import { LEVEL1, LEVEL2 } from "../indicators/indicator.js";
import { micro } from "../indicators/micro.js";
import { formCellText, splitBanded } from "./form-cell.js";
import { monitoringForm } from "./monitoring-form.js";
import { summaryForm } from "./summary-form.js";
import { summaryRows } from "./summary-rows.js";
import { targetForm } from "./target-form.js";

/** How often each square of the printed grid is covered. */
function coverage({ cells, rowCount, widths }: FormLayout): number[][] {
  const squares = Array.from({ length: rowCount }, () => widths.map(() => 0));
  for (const { row, column, rowSpan, columnSpan } of cells) {
    for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) squares[r]![c]! += 1;
  }
  return squares;
}

const anyForm = fc
  .array(fc.tuple(fc.constantFrom(...LEVEL1), fc.constantFrom(...LEVEL2), fc.boolean()), { maxLength: 14 })
  .map((levels) => aForm({ indicators: levels.map(([level1, level2, staged], at) => anIndicator(`i${at}`, { level1, level2, staged: staged ? [null, null, micro(5_000_000)] : [] })) }));

describe.each([
  ["项目支出绩效目标执行监控表", monitoringForm],
  ["项目支出绩效目标申报表", targetForm],
])("%s", (title, layoutOf) => {
  test("covers every square exactly once, whatever the indicators", () => {
    fc.assert(fc.property(anyForm, (facts) => expect(new Set(coverage(layoutOf(facts)).flat())).toEqual(new Set([1]))), { numRuns: 50 });
  });

  test("shows only cells that exist, each place once", () => {
    const facts = aForm();
    const places = layoutOf(facts).cells.filter(({ kind }) => kind === "VALUE").map(({ path, option }) => `${path} ${option ?? ""}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { path } of layoutOf(facts).cells) if (path) expect(cellAt(facts, path)).toBeDefined();
  });

  test("is headed as the official form", () => {
    expect(layoutOf(aForm()).title.zh).toBe(title);
    expect(layoutOf(aForm()).captionRight.zh).toBe("单位：万元");
  });
});

describe("the monitoring form", () => {
  const facts = aForm();
  const layout = monitoringForm(facts);
  const heads = layout.cells.filter(({ kind }) => kind === "HEAD");
  const textAt = (row: number, column: number) => layout.cells.find((cell) => cell.row <= row && row < cell.row + cell.rowSpan && cell.column <= column && column < cell.column + cell.columnSpan)?.text?.zh.replace(/\n/g, "");

  test("has a place for every cell a person types", () => {
    const printed = new Set(layout.cells.flatMap(({ path, also = [] }) => [path, ...also]));
    for (const { path } of cellsOf(facts).filter(({ origin }) => origin === "TYPED")) expect(printed).toContain(path);
  });

  test("merges heads and row groups as on paper", () => {
    const head = layout.headRows[0];
    expect(Array.from({ length: 17 }, (_, column) => textAt(head, column))).toEqual([
      "绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "1—9月完成情况", "全年预计完成情况",
      "偏差原因分析", "偏差原因分析", "偏差原因分析", "偏差原因分析", "偏差原因分析", "偏差原因分析", "完成目标可能性", "完成目标可能性", "完成目标可能性", "备注",
    ]);
    expect(Array.from({ length: 9 }, (_, at) => textAt(head + 1, 7 + at))).toEqual(["经费保障", "制度保障", "人员保障", "硬件条件保障", "其他", "原因说明", "确定能", "有可能", "完全不可能"]);
    expect(heads.find(({ text }) => text?.zh === "产出指标")).toMatchObject({ rowSpan: 3, vertical: true });
    expect(heads.find(({ text }) => text?.zh === "数量指标")).toMatchObject({ rowSpan: 2 });
    expect(heads.find(({ text }) => text?.zh === "经费保障")).toMatchObject({ vertical: true });
  });

  test("prints the funds with the parts under 其中", () => {
    expect(layout.cells.filter(({ column, row, kind }) => column === 3 && kind === "HEAD" && row > 2 && row < 7).map(({ text }) => text?.zh)).toEqual(["年度资金总额", "其中：本年一般公共预算拨款", "上年结转资金", "其他资金"]);
    expect(layout.cells.filter(({ column, row }) => column === 16 && row > 2 && row < 7).map(({ text }) => text?.zh)).toEqual(["合计，自动计算", "国库支付至9月30日", "国库支付至9月30日", "单位填报"]);
  });

  test("prints measure and date together, ticks as √, a band before its words", () => {
    const filled = [["indicators[a].measure", "增开作业面"], ["indicators[a].measureDue", "2026-11-30"], ["indicators[a].likelihood", "POSSIBLE"], ["indicators[d].actual", "已初见成效"], ["indicators[d].actualBand", "PARTLY"]]
      .reduce((form, [path = "", text = ""]) => withCell(form, path, text), facts);
    const shown = (path: string, option?: string) => formCellText(monitoringForm(filled).cells.find((cell) => cell.path === path && cell.option === option) as FormCell, filled, "zh");
    expect(shown("indicators[a].measure")).toBe("增开作业面（完成时限：2026-11-30）");
    expect([shown("indicators[a].likelihood", "CERTAIN"), shown("indicators[a].likelihood", "POSSIBLE")]).toEqual(["", "√"]);
    expect(shown("indicators[d].actual")).toBe("部分达成：已初见成效");
    expect(splitBanded("部分达成：已初见成效")).toEqual({ band: "PARTLY", words: "已初见成效" });
    expect(splitBanded("已初见成效：三处")).toEqual({ band: null, words: "已初见成效：三处" });
  });
});

test("the target form carries nature, value, unit, weight and stages", () => {
  const facts = aForm({ indicators: [anIndicator("a", { weightBp: 1_250, staged: [null, null, null, null, null, micro(40_500_000)] })] });
  const row = targetForm(facts).cells.filter((cell) => cell.row === targetForm(facts).rowCount - 1 && cell.column > 3);
  expect(row.map(({ text }) => text?.zh)).toEqual(["正向", "≥100", "亩", "12.5", "40.5"]);
  expect(row.at(-1)?.value).toEqual({ kind: "NUMBER", micro: 40_500_000 });
});

describe("the summary", () => {
  const filing = (code: string, unitName: string, budget: number, executed: number, expected: number | null): { filingId: string; facts: FilingFacts } => {
    const base = aForm();
    const facts = aForm({
      project: { ...base.project, code, unitName },
      funds: [{ row: "total", initialFen: wan(budget), adjustedFen: wan(budget), executedFen: wan(executed), expectedFen: expected === null ? null : wan(expected), origin: "TYPED" }],
    });
    return { filingId: code, facts };
  };
  const rows = summaryRows([filing("1", "甲站", 100, 90, 100), filing("2", "乙站", 300, 30, 200), filing("3", "甲站", 0, 0, 0)]);

  test("groups by unit with subtotals, and totals from sums", () => {
    expect(rows.map(({ unitName, projectCode, isSubtotal, isTotal }) => `${unitName} ${projectCode}${isSubtotal ? "小计" : ""}${isTotal ? "合计" : ""}`)).toEqual(["甲站 1", "甲站 3", "甲站 小计", "乙站 2", "乙站 小计", " 合计"]);
    const total = rows.at(-1);
    expect(total).toMatchObject({ adjustedFen: wan(400), executedFen: wan(120), rateBp: 3_000, expectedFen: wan(300), expectedRateBp: 7_500, expectedBalanceFen: wan(100) });
  });

  test("has no rate without a budget and no balance without a forecast", () => {
    expect(rows[1]?.rateBp).toBeNull();
    expect(summaryRows([filing("1", "甲站", 100, 90, null)]).at(-1)).toMatchObject({ expectedBalanceFen: null, expectedRateBp: null });
  });

  test("puts reasons and measures of several indicators one after another, each once, with one full stop at most between", () => {
    const { filingId, facts } = filing("1", "甲站", 100, 90, 100);
    const [first] = facts.indicators;
    if (!first) throw new Error("The form has no indicators");
    const indicators = [
      { ...first, id: "a", name: "检测批次", likelihood: "POSSIBLE" as const, causes: ["FUNDING" as const], explanation: "资金晚到。", measure: "按周调度。" },
      { ...first, id: "b", name: "培训人次", likelihood: "POSSIBLE" as const, causes: [], explanation: "疫情停课；", measure: "按周调度。" },
      { ...first, id: "c", name: "满意度", likelihood: "IMPOSSIBLE" as const, causes: [], explanation: "未调查。", measure: "年底前补做。" },
    ];
    expect(summaryRows([{ filingId, facts: { ...facts, indicators } }])[0]).toMatchObject({ problems: "检测批次：经费保障，资金晚到；培训人次：疫情停课；满意度：未调查。", measures: "按周调度；年底前补做。" });
  });

  test("prints every square once, with numbers behind the figures", () => {
    const layout = summaryForm({ fiscalYear: 2026, cutOffMonth: 9, departmentName: "云溪区农业农村局", rows });
    expect(new Set(coverage(layout).flat())).toEqual(new Set([1]));
    expect(layout.cells.find(({ value }) => value?.kind === "MONEY" && value.fen === wan(120))?.text?.zh).toBe("120.00");
  });
});
