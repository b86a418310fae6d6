import {
  BANDS, CURVES, type DocumentKind, type Fen, type FilingFacts, type FundFacts, FUND_ROWS, type FundRowKey, type IndicatorFacts, type IndicatorValue, LIKELIHOODS,
  FORM_VERSION, NATURES, type Nature, type Operator, type PrintedFacts, type Target, choiceCode, frameOf, normaliseUnit, parseMicro, parseTarget, parseWanyuan, withFundTotals,
} from "@jianxiao/domain";
import { fundRowOf, levelsOf } from "../read/words.js";
import { type SourceEntry, EntryRefused, type SourceFundRow, type SourceIndicator, type SourceKind } from "./entry.js";

const DOCUMENTS: Record<SourceKind, DocumentKind> = { TARGET: "TARGET", MID_YEAR_MONITORING: "MONITORING", SELF_EVALUATION: "SELF_EVALUATION", EVALUATION: "EVALUATION" };
const OPERATORS: Record<string, Exclude<Operator, "RANGE">> = { "≥": "GE", ">": "GT", "=": "EQ", "≤": "LE", "<": "LT" };
/** How a published file says that a cell of the form was blank. */
const BLANK = "(blank on the form)";
const DECEMBER = 12;

/** Facts of one published entry: what its form says, and in `printed` what it printed where the product computes. Year 0: the document names none. */
export function factsFromJson(entry: SourceEntry): FilingFacts {
  const indicators = entry.indicators.map(indicatorFacts);
  return {
    document: DOCUMENTS[entry.documentKind],
    formVersion: FORM_VERSION,
    fiscalYear: entry.fiscalYear ?? 0,
    cutOffMonth: cutOffMonth(entry),
    project: { code: "", name: entry.name, departmentCode: "", departmentName: entry.department ?? "", unitName: entry.unit ?? "", goalText: entry.overallGoal ?? null },
    frame: frameOf(indicators.map(({ level1 }) => level1)),
    curve: CURVES.EVEN,
    funds: fundFacts(entry.funds.rows),
    indicators,
    printed: printedFacts(entry),
  };
}

/** Month of the cut-off; a cut-off after the year's end covers the whole year. */
function cutOffMonth({ fiscalYear, funds: { cutoff } }: SourceEntry): number {
  const date = /^(\d{4})-(\d{2})/.exec(cutoff ?? "");
  return date && Number(date[1]) === fiscalYear ? Number(date[2]) : DECEMBER;
}

/** Rows of money that name a source; a form that prints nothing but its total has only the total row. */
function fundFacts(rows: readonly SourceFundRow[]): readonly FundFacts[] {
  const parts = new Map<FundRowKey, FundFacts>();
  for (const row of rows) {
    const key = fundRowOf(row.item);
    if (key && key !== "total" && !parts.has(key)) parts.set(key, { row: key, ...figures(row), origin: "TYPED" });
  }
  const ordered = FUND_ROWS.flatMap((key) => parts.get(key) ?? []);
  const total = rows.find((row) => fundRowOf(row.item) === "total") ?? rows[0];
  if (ordered.length > 0) return withFundTotals({ funds: ordered }).funds;
  return total ? [{ row: "total", ...figures(total), origin: "DERIVED" }] : [];
}

type Figures = Pick<FundFacts, "initialFen" | "adjustedFen" | "executedFen" | "expectedFen">;

function figures(row: SourceFundRow): Figures {
  const initialFen = money(row.initialBudget);
  return {
    initialFen,
    adjustedFen: money(row.adjustedBudget) ?? initialFen,
    executedFen: money(row.executedFullYear ?? row.executedToCutoff),
    expectedFen: money(row.expectedFullYear),
  };
}

function money(amount: number | null | undefined): Fen | null {
  if (amount === null || amount === undefined) return null;
  const parsed = parseWanyuan(String(amount));
  if (!parsed.ok) throw new EntryRefused(`${amount} is not an amount in 万元 (${parsed.problem.code})`);
  return parsed.fen;
}

/** Id of the n-th indicator of a document that has no ids of its own; workbooks of the same document count alike. */
export const ordinalId = (index: number): string => `i${index + 1}`;

function indicatorFacts(source: SourceIndicator, index: number): IndicatorFacts {
  const levels = levelsOf(source.level1, source.level2);
  if (!levels) throw new EntryRefused(`${source.level1 ?? "(blank)"} is no level-1 indicator`);
  const { target, unit, nature } = targetOf(source);
  return {
    id: ordinalId(index),
    level1: levels.level1,
    level2: levels.level2,
    name: source.name === BLANK ? "" : source.name,
    nature,
    target,
    unit,
    weightBp: source.weight === null || source.weight === undefined ? null : Math.round(source.weight * 100),
    staged: [],
    actual: actualOf(source),
    actualBand: nature === "QUALITATIVE" ? choice(source.actualText, BANDS) : null,
    forecast: null,
    forecastBand: null,
    likelihood: choice(source.completionLikelihood, LIKELIHOODS),
    causes: [],
    explanation: null,
    measure: null,
    measureDue: null,
  };
}

function targetOf(source: SourceIndicator): { target: Target; unit: string; nature: Nature } {
  const nature = NATURES.find((known) => known === source.nature) ?? "QUALITATIVE";
  const unit = normaliseUnit(source.unit ?? "");
  if (source.targetValue === null || source.targetValue === undefined) {
    const parsed = parseTarget(source.targetText ?? "", unit, nature);
    return parsed.ok ? parsed : { target: { kind: "TEXT", text: source.targetText ?? "" }, unit, nature };
  }
  return { target: { kind: "NUMBER", operator: OPERATORS[source.operator ?? "="] ?? "EQ", micro: number(source.targetValue) }, unit, nature };
}

function number(value: number) {
  const parsed = parseMicro(String(value));
  if (!parsed.ok) throw new EntryRefused(`${value} is not an exact number (${parsed.problem.code})`);
  return parsed.micro;
}

function actualOf({ actualValue, actualText }: SourceIndicator): IndicatorValue | null {
  if (actualValue !== null && actualValue !== undefined) return { kind: "NUMBER", micro: number(actualValue) };
  return actualText ? { kind: "TEXT", text: actualText } : null;
}

function choice<Code extends string>(text: string | null | undefined, codes: readonly Code[]): Code | null {
  const code = choiceCode(text ?? "", codes);
  return codes.find((known) => known === code) ?? null;
}

function printedFacts({ funds, indicators, printedRates }: SourceEntry): PrintedFacts {
  const rates = Object.values(printedRates ?? {});
  const isTotal = (row: SourceFundRow, index: number) => fundRowOf(row.item) === "total" || (index === 0 && !funds.rows.some((other) => fundRowOf(other.item) === "total") && !fundRowOf(row.item));
  const keyOf = (row: SourceFundRow, index: number) => (isTotal(row, index) ? "total" : (fundRowOf(row.item) ?? row.item));
  return {
    funds: Object.fromEntries(funds.rows.map((row, index) => [keyOf(row, index), printedRow(row, isTotal(row, index) ? rates[0] : undefined)])),
    indicators: Object.fromEntries(indicators.map((source, index) => [ordinalId(index), printedIndicator(source)])),
    moneyUnits: [],
    problemText: null,
    totalScore: null,
  };
}

function printedRow(row: SourceFundRow, ratePercent: number | undefined): NonNullable<PrintedFacts["funds"][string]> {
  return {
    ...("initialBudget" in row ? { initialFen: money(row.initialBudget) } : {}),
    ...("adjustedBudget" in row ? { adjustedFen: money(row.adjustedBudget) } : {}),
    ...("received" in row ? { receivedFen: money(row.received) } : {}),
    ...("executedFullYear" in row || "executedToCutoff" in row ? { executedFen: money(row.executedFullYear ?? row.executedToCutoff) } : {}),
    ...("balance" in row ? { balanceFen: money(row.balance) } : {}),
    ...(ratePercent === undefined ? {} : { rateBp: Math.round(ratePercent * 100) }),
    ...("score" in row ? { score: row.score } : {}),
    ...("weight" in row ? { weight: row.weight } : {}),
  };
}

function printedIndicator(source: SourceIndicator): NonNullable<PrintedFacts["indicators"][string]> {
  return {
    ...("score" in source ? { score: source.score } : {}),
    ...("weight" in source ? { weight: source.weight } : {}),
    ...(source.actualText && typeof source.actualValue === "number" ? { note: source.actualText } : {}),
    ...levelsOf(source.level1, source.level2)?.printed,
  };
}
