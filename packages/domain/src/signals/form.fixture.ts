import type { FilingFacts, FundFacts, IndicatorFacts } from "../filing/facts.js";
import { micro } from "../indicators/micro.js";
import { parseTarget } from "../indicators/target.js";
import type { Fen } from "../money/fen.js";
import { parseWanyuan } from "../money/wanyuan.js";
import type { Assessment } from "./assess.js";
import { CURVES } from "./curves.js";

export const money = (wanyuan: string | null): Fen | null => {
  if (wanyuan === null) return null;
  const parsed = parseWanyuan(wanyuan);
  if (!parsed.ok) throw new Error(wanyuan);
  return parsed.fen;
};

type RowText = {
  budget: string | null;
  adjusted?: string;
  executed: string | null;
  expected?: string | null;
  origin?: FundFacts["origin"];
};
export const row = (name: FundFacts["row"], { budget, adjusted, executed, expected = null, origin = "LEDGER" }: RowText): FundFacts => ({
  row: name,
  initialFen: money(budget),
  adjustedFen: money(adjusted ?? budget),
  executedFen: money(executed),
  expectedFen: money(expected),
  origin,
});
export const emptyTotal: FundFacts = {
  row: "total",
  initialFen: null,
  adjustedFen: null,
  executedFen: null,
  expectedFen: null,
  origin: "DERIVED",
};

type IndicatorText = Partial<Omit<IndicatorFacts, "target" | "actual" | "forecast">> & {
  target?: string;
  actual?: number;
  forecast?: number;
};
export function indicator(id: string, { target = "≥100%", actual, forecast, ...rest }: IndicatorText = {}): IndicatorFacts {
  const parsed = parseTarget(target);
  if (!parsed.ok) throw new Error(target);
  return {
    id,
    level1: "OUTPUT",
    level2: "QUALITY",
    name: `指标${id}`,
    nature: parsed.nature,
    target: parsed.target,
    unit: parsed.unit,
    weightBp: null,
    staged: [],
    actual: actual === undefined ? null : { kind: "NUMBER", micro: micro(actual * 1e6) },
    actualBand: null,
    forecast: forecast === undefined ? null : { kind: "NUMBER", micro: micro(forecast * 1e6) },
    forecastBand: null,
    likelihood: null,
    causes: [],
    explanation: null,
    measure: null,
    measureDue: null,
    ...rest,
  };
}

export function facts(
  cutOffMonth: number,
  funds: FundFacts[],
  indicators: IndicatorFacts[] = [],
  curve: readonly number[] = CURVES.EVEN,
): FilingFacts {
  return {
    document: "MONITORING",
    formVersion: "MOF-136-2019",
    fiscalYear: 2026,
    cutOffMonth,
    frame: "PRE_2021",
    curve,
    funds: [emptyTotal, ...funds],
    indicators,
    project: {
      code: "301-2026-001",
      name: "测试项目",
      departmentCode: "301",
      departmentName: "测试部门",
      unitName: "测试单位",
      goalText: null,
    },
  };
}

export const coloured = (assessment: Assessment) => assessment.signals.map(({ code, colour }) => `${code} ${colour}`);
