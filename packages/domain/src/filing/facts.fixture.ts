import type { FilingFacts, FundFacts, IndicatorFacts } from "./facts.js";
import { micro } from "../indicators/micro.js";
import { type Fen, fen } from "../money/fen.js";
import { CURVES } from "../signals/curves.js";

/** 万元 to fen, for tests. */
export const wan = (amount: number): Fen => fen(Math.round(amount * 1_000_000));

/** A blank quantity indicator ≥ 100 亩; give what matters. */
export function anIndicator(id: string, given: Partial<IndicatorFacts> = {}): IndicatorFacts {
  return {
    id, level1: "OUTPUT", level2: "QUANTITY", name: `指标${id}`, nature: "POSITIVE", target: { kind: "NUMBER", operator: "GE", micro: micro(100_000_000) }, unit: "亩",
    weightBp: null, staged: [], actual: null, actualBand: null, forecast: null, forecastBand: null, likelihood: null, causes: [], explanation: null, measure: null, measureDue: null, ...given,
  };
}

export function aFund(row: FundFacts["row"], given: Partial<FundFacts> = {}): FundFacts {
  return { row, initialFen: null, adjustedFen: null, executedFen: null, expectedFen: null, origin: row === "total" ? "DERIVED" : "TYPED", ...given };
}

/** A monitoring form as of September: 1,900 + 300 + 200 万元, four indicators, nothing typed yet. */
export function aForm(given: Partial<FilingFacts> = {}): FilingFacts {
  return {
    document: "MONITORING", formVersion: "MOF-136-2019", fiscalYear: 2026, cutOffMonth: 9,
    project: { code: "301-2026-001", name: "高标准农田建设项目", departmentCode: "301", departmentName: "云溪区农业农村局", unitName: "云溪区农业农村局本级", goalText: "建成高标准农田 16,000 亩" },
    frame: "PRE_2021", curve: CURVES.EVEN,
    funds: [
      aFund("total", { initialFen: wan(2400), adjustedFen: wan(2400), executedFen: wan(1086.4) }),
      aFund("generalPublicBudget", { initialFen: wan(1900), adjustedFen: wan(1900), executedFen: wan(972.15), origin: "LEDGER" }),
      aFund("carriedOver", { initialFen: wan(300), adjustedFen: wan(300), executedFen: wan(114.25), origin: "LEDGER" }),
      aFund("other", { initialFen: wan(200), adjustedFen: wan(200) }),
    ],
    indicators: [
      anIndicator("a", { name: "新增高标准农田面积", staged: [null, null, null, null, null, null, null, null, micro(60_000_000)] }),
      anIndicator("b", { name: "机耕路硬化里程", unit: "公里" }),
      anIndicator("c", { level2: "QUALITY", name: "工程验收合格率", nature: "FIXED", unit: "%" }),
      anIndicator("d", { level1: "BENEFIT", level2: "ECOLOGICAL_BENEFIT", name: "农田生态改善", nature: "QUALITATIVE", target: { kind: "TEXT", text: "明显改善" }, unit: "" }),
    ],
    ...given,
  };
}
