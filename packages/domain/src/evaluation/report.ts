import type { Reason } from "../filing/actor.js";
import type { Role } from "../people/roles.js";
import { evaluationReason, type TeamPost } from "./independence.js";

/** 编写 → 复审 → 终审 → 征求意见 → 已回复 → 已提交 → 已验收. */
export const REPORT_STATES = ["WRITING", "SECOND_REVIEW", "FINAL_REVIEW", "WITH_DEPARTMENT", "REPLIED", "ISSUED", "ACCEPTED"] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const REPORT_ACTIONS = ["HAND_UP", "PASS_SECOND", "PASS_FINAL", "HAND_BACK", "REPLY", "REVISE", "SIGN", "RETURN", "ACCEPT"] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

/** The whole life of a report. A missing cell is an illegal move: no road to ISSUED leads past the three steps and the department's reply. */
export const REPORT_MOVES = {
  WRITING: { HAND_UP: "SECOND_REVIEW" },
  SECOND_REVIEW: { PASS_SECOND: "FINAL_REVIEW", HAND_BACK: "WRITING" },
  FINAL_REVIEW: { PASS_FINAL: "WITH_DEPARTMENT", HAND_BACK: "WRITING" },
  WITH_DEPARTMENT: { REPLY: "REPLIED" },
  REPLIED: { REVISE: "WRITING", SIGN: "ISSUED" },
  ISSUED: { RETURN: "WRITING", ACCEPT: "ACCEPTED" },
  ACCEPTED: {},
} as const satisfies Record<ReportState, Partial<Record<ReportAction, ReportState>>>;

type Doer = { team: TeamPost } | { role: Role };

/** Who makes each move: a post of the team for the evaluators, a role for the others. */
export const REPORT_WHO: Record<ReportAction, readonly Doer[]> = {
  HAND_UP: [{ team: "LEAD" }],
  PASS_SECOND: [{ team: "SECOND" }],
  PASS_FINAL: [{ team: "FINAL" }],
  HAND_BACK: [{ team: "SECOND" }, { team: "FINAL" }],
  REPLY: [{ role: "DEPARTMENT_LEADER" }, { role: "DEPARTMENT_SUBMITTER" }],
  REVISE: [{ team: "LEAD" }],
  SIGN: [{ team: "LEAD" }],
  RETURN: [{ role: "PERFORMANCE_OFFICE" }],
  ACCEPT: [{ role: "PERFORMANCE_OFFICE" }],
};

export type ReportFacts = {
  state: ReportState;
  /** The report has every section of the outline with text. */
  emptySections: number;
  frame: { reasons: readonly Reason[]; unscored: number };
  /** Findings of the evaluators that no paragraph names. */
  unreportedFindings: number;
};

export type ReportAllowance = { action: ReportAction; allowed: boolean; reasons: Reason[] };

/** The state `action` leads to, or undefined when the move is illegal. */
export function nextReportState(from: ReportState, action: ReportAction): ReportState | undefined {
  const moves: Partial<Record<ReportAction, ReportState>> = REPORT_MOVES[from];
  return moves[action];
}

/** Moves of this person (role, and post in the team where there is one), each allowed or with its reasons. */
export function allowedReportActions(role: Role, post: TeamPost | null, facts: ReportFacts): ReportAllowance[] {
  const does = (doer: Doer) => ("role" in doer ? doer.role === role : role === "EVALUATOR" && doer.team === post);
  return REPORT_ACTIONS.filter((action) => REPORT_WHO[action].some(does)).map((action) => {
    const legal = nextReportState(facts.state, action) !== undefined;
    const reasons = legal ? conditions(action, facts) : [evaluationReason("ILLEGAL_REPORT_MOVE", { state: facts.state, action })];
    return { action, allowed: reasons.length === 0, reasons };
  });
}

function conditions(action: ReportAction, { emptySections, frame, unreportedFindings }: ReportFacts): Reason[] {
  if (action !== "HAND_UP" && action !== "SIGN") return [];
  return [
    ...frame.reasons,
    ...(frame.unscored > 0 ? [evaluationReason("UNSCORED", { count: frame.unscored })] : []),
    ...(emptySections > 0 ? [evaluationReason("EMPTY_SECTIONS", { count: emptySections })] : []),
    ...(unreportedFindings > 0 ? [evaluationReason("FINDING_NOT_REPORTED", { count: unreportedFindings })] : []),
  ];
}
