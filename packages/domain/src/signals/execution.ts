import type { FilingFacts, FundFacts } from "../filing/facts.js";
import { type Fen, fen, sumFen, ZERO } from "../money/fen.js";
import { rateBp } from "../money/rate.js";
import { worstColour } from "../indicators/completion.js";
import { expectedProgressBp } from "./curves.js";
import type { Colour, CycleSettings } from "./settings.js";
import type { Signal } from "./signal.js";

export type Execution = {
  initialFen: Fen;
  adjustedFen: Fen;
  executedFen: Fen;
  /** Sum of what has been forecast so far. */
  expectedFen: Fen;
  /** Null without a budget, and while a budgeted row has no executed figure yet. */
  rateBp: number | null;
  /** 预计执行率; null without a budget, and while a budgeted row has no forecast yet. */
  expectedRateBp: number | null;
  expectedProgressBp: number;
  /** Rate minus expected progress. */
  gapBp: number | null;
  /** Adjusted budget − expected execution; null while a budgeted row has no forecast, because a missing forecast is not a balance. */
  expectedBalanceFen: Fen | null;
  execColour: Colour | null;
  signals: Signal[];
};

/** The rows a project's money is summed from: the parts, or the total row where a form prints nothing else. */
export function sourceRows(facts: Pick<FilingFacts, "funds">): readonly FundFacts[] {
  const parts = facts.funds.filter((row) => row.row !== "total");
  return parts.some((row) => row.initialFen !== null || row.adjustedFen !== null || row.executedFen !== null || row.expectedFen !== null)
    ? parts
    : facts.funds.filter((row) => row.row === "total");
}

/** 调整后预算数, which is the initial budget where nothing was adjusted; null where the row has no budget figure. */
export function budgetOf(row: FundFacts): Fen | null {
  return row.adjustedFen ?? row.initialFen;
}

/** Whether money stands in this row, so that its figures are owed. */
export function isBudgeted(row: FundFacts): boolean {
  return (budgetOf(row) ?? 0) > 0;
}

/** Money axis of a project: sums of its rows, rate against expected progress, and why it is yellow or red (rules-and-forms §3.4). */
export function assessExecution(facts: FilingFacts, settings: CycleSettings): Execution {
  const rows = sourceRows(facts);
  const initialFen = sumFen(rows.map((row) => row.initialFen ?? ZERO));
  const adjustedFen = sumFen(rows.map((row) => budgetOf(row) ?? ZERO));
  const executedFen = sumFen(rows.map((row) => row.executedFen ?? ZERO));
  const expectedFen = sumFen(rows.map((row) => row.expectedFen ?? ZERO));
  const budgeted = rows.filter(isBudgeted);
  const executedKnown = budgeted.every((row) => row.executedFen !== null);
  const expectedKnown = budgeted.length > 0 && budgeted.every((row) => row.expectedFen !== null);

  const progressBp = expectedProgressBp(facts.curve, facts.cutOffMonth);
  const rate = executedKnown ? rateBp(executedFen, adjustedFen) : null;
  const gapBp = rate === null ? null : rate - progressBp;
  const expectedBalanceFen = expectedKnown ? fen(adjustedFen - expectedFen) : null;
  const balanceBp = expectedBalanceFen === null ? null : rateBp(expectedBalanceFen, adjustedFen);

  const signals: Signal[] = [];
  const because = (code: Signal["code"], colour: Signal["colour"], column: string, params: Signal["params"]) =>
    signals.push({ axis: "EXECUTION", code, colour, params, path: `funds.total.${column}` });

  if (executedFen > adjustedFen) because("OVER_EXECUTION", "RED", "executed", { executedFen, adjustedFen });
  // Nothing spent is a signal only where something should have been: a curve may start later in the year.
  if (rate === 0 && executedFen === 0 && progressBp > 0) because("ZERO_EXECUTION", "RED", "executed", { expectedProgressBp: progressBp });
  else if (gapBp !== null && rate !== null && gapBp < settings.executionGapYellowBp) {
    because("EXECUTION_GAP", gapBp < settings.executionGapRedBp ? "RED" : "YELLOW", "rate", {
      rateBp: rate,
      expectedProgressBp: progressBp,
      gapBp,
    });
  }
  if (balanceBp !== null && expectedBalanceFen !== null && balanceBp > settings.expectedBalanceYellowBp) {
    because("EXPECTED_BALANCE", balanceBp > settings.expectedBalanceRedBp ? "RED" : "YELLOW", "expected", {
      balanceFen: expectedBalanceFen,
      balanceBp,
    });
  }

  const judged = rate !== null || signals.length > 0;
  return {
    initialFen,
    adjustedFen,
    executedFen,
    expectedFen,
    rateBp: rate,
    expectedRateBp: expectedKnown ? rateBp(expectedFen, adjustedFen) : null,
    expectedProgressBp: progressBp,
    gapBp,
    expectedBalanceFen,
    execColour: judged ? worstColour(["GREEN", ...signals.map(({ colour }) => colour)]) : null,
    signals,
  };
}
