import type { Reason } from "../filing/actor.js";
import type { Grade } from "../selfevaluation/rules.js";
import type { Colour } from "../signals/settings.js";

/** 资金拨付: what the treasury side is advised to do with further payments. */
export const DISBURSEMENT_ADVICE = ["STOP", "SUSPEND", "AFTER_RECTIFICATION", "PAY"] as const;
export type DisbursementAdvice = (typeof DISBURSEMENT_ADVICE)[number];

/** 资金分配: what next year's budget is advised to do with the project (中发〔2018〕34号: good → priority, ordinary → improve, poor → cut, none → cancel). */
export const ALLOCATION_ADVICE = ["CANCEL", "CUT", "IMPROVE", "KEEP", "PRIORITY"] as const;
export type AllocationAdvice = (typeof ALLOCATION_ADVICE)[number];

/** What is known of a project when its results are handed on. Amounts in fen. */
export type ResultFacts = {
  colour: Colour | null;
  execColour: Colour | null;
  perfColour: Colour | null;
  rateBp: number | null;
  attainmentBp: number | null;
  stoppedFen: number;
  suspendedFen: number;
  /** Executed cuts and recoveries, less counter-decisions. */
  takenFen: number;
  projectSuspended: boolean;
  caseTransferred: boolean;
  /** Corrections still owed; of them late ones. */
  owed: number;
  overdue: number;
  /** 绩效自评 of the year as it stands, the spot check counted in; absent while there is none. */
  selfScore?: number | null;
  selfGrade?: Grade | null;
};

export type Advised<Advice extends string> = { advice: Advice; reasons: Reason[] };

const reason = (code: string, params: Reason["params"] = {}): Reason => ({ code, params });

/** What holds payments back, the strongest first; every fact that says so is a reason. */
export function disbursementAdvice({ stoppedFen, suspendedFen, projectSuspended, caseTransferred, owed, overdue }: ResultFacts): Advised<DisbursementAdvice> {
  const stops = [...(stoppedFen > 0 ? [reason("PAYMENTS_STOPPED", { amountFen: stoppedFen })] : []), ...(caseTransferred ? [reason("CASE_TRANSFERRED")] : [])];
  const holds = [...(suspendedFen > 0 ? [reason("PAYMENTS_SUSPENDED", { amountFen: suspendedFen })] : []), ...(projectSuspended ? [reason("PROJECT_SUSPENDED")] : [])];
  const waits = owed > 0 ? [reason("CORRECTIONS_OWED", { count: owed, overdue })] : [];
  const all = [...stops, ...holds, ...waits];
  if (stops.length > 0) return { advice: "STOP", reasons: all };
  if (holds.length > 0) return { advice: "SUSPEND", reasons: all };
  // An answer that is late is waited for; one that is still in time is not.
  return overdue > 0 ? { advice: "AFTER_RECTIFICATION", reasons: waits } : { advice: "PAY", reasons: waits };
}

/** What next year's budget should do, from decisions first, then from the colours of the latest cycle. */
export function allocationAdvice(facts: ResultFacts): Advised<AllocationAdvice> {
  const { colour, perfColour, execColour, rateBp, attainmentBp, takenFen, overdue, selfGrade = null, selfScore = null } = facts;
  const payments = disbursementAdvice(facts);
  const figures = [
    ...(execColour !== null && execColour !== "GREEN" ? [reason("EXECUTION_BEHIND", { colour: execColour, ...(rateBp === null ? {} : { rateBp }) })] : []),
    ...(perfColour !== null && perfColour !== "GREEN" ? [reason("PERFORMANCE_BEHIND", { colour: perfColour, ...(attainmentBp === null ? {} : { attainmentBp }) })] : []),
  ];
  // 中 asks for improvement and 差 for a cut; 优 and 良 are said beside what else is known.
  const evaluated = selfGrade === null ? [] : [reason("SELF_EVALUATED", { grade: selfGrade, score: ((selfScore ?? 0) / 100).toFixed(2) })];
  const taken = takenFen > 0 ? [reason("MONEY_TAKEN", { amountFen: takenFen })] : [];
  if (payments.advice === "STOP") return { advice: "CANCEL", reasons: [...payments.reasons, ...figures, ...evaluated] };
  if (perfColour === "RED" || taken.length > 0 || payments.advice === "SUSPEND" || selfGrade === "POOR") return { advice: "CUT", reasons: [...payments.reasons, ...taken, ...figures, ...evaluated] };
  if ((colour !== "GREEN" && colour !== null) || selfGrade === "FAIR") return { advice: "IMPROVE", reasons: [...payments.reasons, ...figures, ...evaluated] };
  if (overdue > 0 || colour === null) return { advice: "KEEP", reasons: [...payments.reasons, ...evaluated] };
  return { advice: attainmentBp !== null && attainmentBp >= 9_500 ? "PRIORITY" : "KEEP", reasons: [...(attainmentBp === null ? [] : [reason("GOAL_REACHED", { attainmentBp })]), ...evaluated] };
}
