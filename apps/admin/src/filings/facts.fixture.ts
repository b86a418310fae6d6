import { fen, withCell, type FilingFacts, type FundFacts, type IndicatorFacts, type Level1, type Micro } from "@jianxiao/domain";

const wan = (value: number) => fen(value * 1_000_000);

const indicator = (id: string, level1: Level1, level2: IndicatorFacts["level2"], name: string, target: number, unit: string): IndicatorFacts => ({
  id, name, unit, level1, level2, nature: "POSITIVE", target: { kind: "NUMBER", micro: (target * 1_000_000) as Micro, operator: "GE" }, weightBp: null, staged: [],
  actual: null, actualBand: null, forecast: null, forecastBand: null, likelihood: null, causes: [], explanation: null, measure: null, measureDue: null,
});

const fund = (row: FundFacts["row"], budget: number, origin: FundFacts["origin"], executed: number | null): FundFacts => ({
  row, origin, initialFen: wan(budget), adjustedFen: wan(budget), executedFen: executed === null ? null : wan(executed), expectedFen: null,
});

/** A monitoring form as of September with an output and a satisfaction indicator; only the first one's actual figure is typed. */
export const aMonitoringForm = (): FilingFacts => withCell({
  document: "MONITORING", formVersion: "MOF-136-2019", fiscalYear: 2026, cutOffMonth: 9, frame: "PRE_2021",
  project: { code: "301-2026-001", name: "高标准农田建设项目", departmentCode: "301", departmentName: "云溪区农业农村局", unitName: "农技推广中心", goalText: "建成高标准农田" },
  curve: [833, 1667, 2500, 3333, 4167, 5000, 5833, 6667, 7500, 8333, 9167, 10_000],
  funds: [fund("total", 2_400, "DERIVED", null), fund("generalPublicBudget", 2_200, "LEDGER", 972), fund("other", 200, "TYPED", null)],
  indicators: [indicator("a", "OUTPUT", "QUANTITY", "新增面积：核心区", 16_000, "亩"), indicator("b", "SATISFACTION", "SATISFACTION", "农户满意度", 90, "%")],
}, "indicators[a].actual", "9870");
