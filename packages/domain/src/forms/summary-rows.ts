import { BAND_LABELS, CAUSE_LABELS } from "../cells/labels.js";
import type { FilingFacts, IndicatorFacts } from "../filing/facts.js";
import { CAUSES, type Likelihood } from "../indicators/indicator.js";
import { type Fen, fen, sumFen } from "../money/fen.js";
import { rateBp } from "../money/rate.js";
import type { Grade } from "../selfevaluation/rules.js";
import { deviates, scoringOf } from "../selfevaluation/score.js";
import { type Assessment, assess } from "../signals/assess.js";
import { worstColour } from "../indicators/completion.js";
import { worstLikelihood } from "../signals/performance.js";
import { type Colour, type CycleSettings, DEFAULT_SETTINGS } from "../signals/settings.js";

/** A line of 项目支出绩效监控汇总表: a project, a unit's subtotal, or the total of the department. */
export type SummaryRow = {
  filingId: string | null;
  projectCode: string;
  projectName: string;
  unitName: string;
  isSubtotal: boolean;
  isTotal: boolean;
  initialFen: Fen;
  adjustedFen: Fen;
  executedFen: Fen;
  /** Recomputed from the sums of the line, never averaged; null without a budget. */
  rateBp: number | null;
  expectedFen: Fen;
  expectedRateBp: number | null;
  indicatorCount: number;
  done: number;
  onTrack: number;
  deviating: number;
  /** The worst of the line. */
  likelihood: Likelihood | null;
  problems: string;
  measures: string;
  /** The latest date of the measures. */
  measureDue: string | null;
  /** 调整后预算 − 全年预计执行; null while a forecast is missing, because a missing forecast is no balance. */
  expectedBalanceFen: Fen | null;
  colour: Colour | null;
  /** 自评总分 and grade of a project; absent from a monitoring summary. */
  score?: number | null;
  grade?: Grade | null;
};

export type SummarySource = { filingId: string; facts: FilingFacts };

/** The summary of a department: its projects by unit, a subtotal after each unit where there are several, and the total. Always computed, never stored apart from the filings. */
export function summaryRows(filings: readonly SummarySource[], settings: CycleSettings = DEFAULT_SETTINGS): SummaryRow[] {
  const projects = filings.map((filing) => projectRow(filing, assess(filing.facts, settings)));
  const units = [...new Set(projects.map(({ unitName }) => unitName))];
  const lines = units.flatMap((unitName) => {
    const own = projects.filter((row) => row.unitName === unitName);
    return units.length > 1 ? [...own, sumRow(own, { unitName, isSubtotal: true })] : own;
  });
  return [...lines, sumRow(projects, { isTotal: true })];
}

function projectRow({ filingId, facts }: SummarySource, assessment: Assessment): SummaryRow {
  const { initialFen, adjustedFen, executedFen, expectedFen, counts } = assessment;
  const explained = facts.selfEvaluation ? facts.indicators.filter((indicator) => deviates(indicator, scoringOf(facts)) !== null) : facts.indicators.filter((indicator) => indicator.likelihood !== "CERTAIN");
  return {
    filingId,
    projectCode: facts.project.code,
    projectName: facts.project.name,
    unitName: facts.project.unitName,
    isSubtotal: false,
    isTotal: false,
    initialFen, adjustedFen, executedFen,
    rateBp: assessment.rateBp,
    expectedFen,
    expectedRateBp: assessment.expectedRateBp,
    indicatorCount: counts.indicatorCount, done: counts.done, onTrack: counts.onTrack, deviating: counts.deviating,
    likelihood: assessment.worstLikelihood,
    problems: oneAfterAnother(distinct(explained.map(problemOf))),
    measures: oneAfterAnother(distinct(facts.indicators.map(({ measure }) => measure ?? ""))),
    measureDue: latest(facts.indicators.map(({ measureDue }) => measureDue)),
    expectedBalanceFen: assessment.expectedBalanceFen,
    colour: assessment.colour,
    ...(facts.selfEvaluation ? { score: assessment.score, grade: assessment.grade } : {}),
  };
}

function problemOf({ name, causes, explanation, actualBand }: IndicatorFacts): string {
  const ticked = CAUSES.filter((cause) => causes.includes(cause)).map((cause) => CAUSE_LABELS[cause].zh);
  const said = explanation ?? (actualBand === null || actualBand === "ACHIEVED" ? "" : BAND_LABELS[actualBand].zh);
  const words = [ticked.join("、"), said].filter((text) => text !== "").join("，");
  return words === "" ? "" : `${name}：${words}`;
}

/** A line of sums; rates follow from them. Sums of balances are known only when every one is. */
function sumRow(rows: readonly SummaryRow[], place: Partial<SummaryRow>): SummaryRow {
  const sum = (figure: "initialFen" | "adjustedFen" | "executedFen" | "expectedFen") => sumFen(rows.map((row) => row[figure]));
  const count = (figure: "indicatorCount" | "done" | "onTrack" | "deviating") => rows.reduce((total, row) => total + row[figure], 0);
  const adjustedFen = sum("adjustedFen");
  const executedFen = sum("executedFen");
  const expectedFen = sum("expectedFen");
  const balanceKnown = rows.every((row) => row.expectedBalanceFen !== null || row.adjustedFen === 0);
  return {
    filingId: null, projectCode: "", projectName: "", unitName: "", isSubtotal: false, isTotal: false,
    initialFen: sum("initialFen"), adjustedFen, executedFen,
    rateBp: rateBp(executedFen, adjustedFen),
    expectedFen,
    expectedRateBp: balanceKnown ? rateBp(expectedFen, adjustedFen) : null,
    indicatorCount: count("indicatorCount"), done: count("done"), onTrack: count("onTrack"), deviating: count("deviating"),
    likelihood: worstLikelihood(rows),
    problems: "", measures: "", measureDue: null,
    expectedBalanceFen: balanceKnown ? fen(adjustedFen - expectedFen) : null,
    colour: worstColour(rows.map(({ colour }) => colour)),
    ...place,
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))];
}

/** Several texts in one cell: what ends like a sentence does so once, at the end. */
function oneAfterAnother(texts: readonly string[]): string {
  return texts.map((text, at) => (at < texts.length - 1 ? text.replace(/[。；;]+$/, "") : text)).join("；");
}

function latest(dates: readonly (string | null)[]): string | null {
  return dates.reduce((last, date) => (date !== null && (last === null || date > last) ? date : last), null);
}
