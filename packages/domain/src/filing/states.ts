export const FILING_KINDS = ["PROJECT", "DEPARTMENT", "REPORT"] as const;
export type FilingKind = (typeof FILING_KINDS)[number];

export const FILING_STATES = ["DRAFT", "CONFIRMED", "PASSED", "SUBMITTED", "RETURNED", "ACCEPTED"] as const;
export type FilingState = (typeof FILING_STATES)[number];

export const FILING_ACTIONS = ["CONFIRM", "SEND_BACK", "PASS", "SUBMIT", "WITHDRAW", "RETURN", "ACCEPT", "REOPEN"] as const;
export type FilingAction = (typeof FILING_ACTIONS)[number];

/** The whole life of a filing. A missing cell is an illegal move. SUBMIT and WITHDRAW move with the package. */
export const FILING_MOVES = {
  DRAFT: { CONFIRM: "CONFIRMED" },
  CONFIRMED: { SEND_BACK: "DRAFT", PASS: "PASSED" },
  PASSED: { SEND_BACK: "DRAFT", SUBMIT: "SUBMITTED" },
  SUBMITTED: { WITHDRAW: "PASSED", RETURN: "RETURNED", ACCEPT: "ACCEPTED" },
  RETURNED: { CONFIRM: "CONFIRMED" },
  ACCEPTED: { REOPEN: "RETURNED" },
} as const satisfies Record<FilingState, Partial<Record<FilingAction, FilingState>>>;

/** The state `action` leads to from `from`, or undefined when the move is illegal. */
export function nextFilingState(from: FilingState, action: FilingAction): FilingState | undefined {
  const moves: Partial<Record<FilingAction, FilingState>> = FILING_MOVES[from];
  return moves[action];
}

/** States in which cells may be typed at all; which cells is `editableCells`' business. */
export const EDITABLE_STATES: readonly FilingState[] = ["DRAFT", "RETURNED"];
