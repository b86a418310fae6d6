import {
  asSelfEvaluation, selfEvaluationForm,
  CURVES, FORM_VERSION, NOTHING_TYPED, type Fen, type FilingFacts, type IndicatorFacts, type Micro, type SummaryRow,
  departmentFacts, departmentForm, fen, monitoringForm, summaryForm, summaryRows, targetForm, withFundTotals,
} from "@jianxiao/domain";

const wan = (amount: number): Fen => fen(Math.round(amount * 1_000_000));
const micro = (value: number) => Math.round(value * 1_000_000) as Micro;

function indicator(id: string, more: Partial<IndicatorFacts>): IndicatorFacts {
  return {
    id, level1: "OUTPUT", level2: "QUANTITY", name: `指标${id}`, nature: "POSITIVE", target: { kind: "NUMBER", operator: "GE", micro: micro(16_000) }, unit: "亩", weightBp: 1_000, staged: [],
    actual: { kind: "NUMBER", micro: micro(9_870) }, actualBand: null, forecast: { kind: "NUMBER", micro: micro(16_000) }, forecastBand: null, likelihood: "CERTAIN", causes: [], explanation: null, measure: null, measureDue: null, ...more,
  };
}

/** A filled monitoring form with every kind of cell. */
export const FILLED: FilingFacts = withFundTotals<FilingFacts>({
  document: "MONITORING", formVersion: FORM_VERSION, fiscalYear: 2026, cutOffMonth: 9,
  project: { code: "301-2026-001", name: "高标准农田建设项目", departmentCode: "301", departmentName: "农业农村局", unitName: "农业农村局本级", goalText: "建成高标准农田 16,000 亩" },
  frame: "PRE_2021", curve: CURVES.EVEN,
  funds: [
    { row: "generalPublicBudget", initialFen: wan(1_900), adjustedFen: wan(1_850.5), executedFen: wan(89.974001), expectedFen: wan(1_610), origin: "LEDGER" },
    { row: "other", initialFen: wan(200), adjustedFen: wan(200), executedFen: wan(10), expectedFen: wan(180), origin: "TYPED" },
  ],
  indicators: [
    indicator("A", { likelihood: "POSSIBLE", causes: ["FUNDING", "OTHER"], explanation: "雨季停工 38 天", measure: "增开 2 个作业面", measureDue: "2026-11-30" }),
    indicator("B", { level2: "QUALITY", nature: "QUALITATIVE", target: { kind: "TEXT", text: "合格" }, unit: "", actual: { kind: "TEXT", text: "主体完成" }, actualBand: "PARTLY", forecast: { kind: "TEXT", text: "合格" }, forecastBand: "ACHIEVED" }),
    indicator("C", { level1: "SATISFACTION", level2: "SATISFACTION", unit: "%", target: { kind: "NUMBER", operator: "GE", micro: micro(90) }, actual: { kind: "NUMBER", micro: micro(93.5) }, forecast: { kind: "NUMBER", micro: micro(95) } }),
  ],
});

const head = { fiscalYear: 2026, cutOffMonth: 9, departmentCode: "301", departmentName: "农业农村局" };
export const OVERALL: FilingFacts = departmentFacts(head, "HENAN", NOTHING_TYPED, { count: 16, monitored: 12, exempt: 0, initialFen: wan(2_000), adjustedFen: wan(2_400), executedFen: wan(1_086.4), expectedFen: wan(2_300) });
export const ROWS: SummaryRow[] = summaryRows([{ filingId: "1", facts: FILLED }, { filingId: "2", facts: { ...FILLED, project: { ...FILLED.project, code: "301-2026-002", name: "动物防疫", unitName: "防疫中心" } } }]);
export const SUMMARY = { fiscalYear: 2026, cutOffMonth: 9, departmentName: "农业农村局", rows: ROWS };

/** The same project's self-evaluation. */
export const EVALUATED: FilingFacts = asSelfEvaluation(FILLED, { goalResult: "建成高标准农田 9,870 亩", scores: { B: 700 } });

export const LAYOUTS = { selfEvaluation: selfEvaluationForm(EVALUATED), monitoring: monitoringForm(FILLED), target: targetForm(FILLED), department: departmentForm(OVERALL), summary: summaryForm(SUMMARY) };
