import { fill } from "./fill.js";
import { ACCESS_PROBLEMS } from "./problems/access.js";
import { ACCOUNT_PROBLEMS } from "./problems/accounts.js";
import { CELL_PROBLEMS } from "./problems/cells.js";
import { EVALUATION_PROBLEMS } from "./problems/evaluation.js";
import { EVIDENCE_PROBLEMS } from "./problems/evidence.js";
import { FILING_PROBLEMS } from "./problems/filing.js";
import { FILLING_PROBLEMS } from "./problems/filling.js";
import { GOAL_FAULT_WORDS } from "../goals/fault-words.js";
import { FORM_FAULT_WORDS, IMPORT_PROBLEMS, WORKBOOK_PROBLEMS } from "./problems/imports.js";
import { ORGANISATION_PROBLEMS } from "./problems/organisation.js";
import { RESULT_PROBLEMS } from "./problems/results.js";
import { REVIEW_PROBLEMS } from "./problems/review.js";
import { SETTING_PROBLEMS } from "./problems/settings.js";
import { WARNING_PROBLEMS } from "./problems/warnings.js";
import type { Locale, Params, Words } from "./words.js";

/** What the lint says of a goal, told of an imported one under `LINT_…`. */
const LINT_WORDS = Object.fromEntries(Object.entries(GOAL_FAULT_WORDS).map(([code, words]) => [`LINT_${code}`, words])) as { readonly [Code in keyof typeof GOAL_FAULT_WORDS as `LINT_${Code}`]: Words };

/** A sentence for every code of a Problem, Reason, CellProblem, ImportFault or refused workbook: what is wrong, and what to do next. */
export const PROBLEMS = {
  ...ACCESS_PROBLEMS,
  ...ACCOUNT_PROBLEMS,
  ...CELL_PROBLEMS,
  ...EVIDENCE_PROBLEMS,
  ...FILING_PROBLEMS,
  ...FILLING_PROBLEMS,
  ...REVIEW_PROBLEMS,
  ...ORGANISATION_PROBLEMS,
  ...SETTING_PROBLEMS,
  ...WARNING_PROBLEMS,
  ...EVALUATION_PROBLEMS,
  ...RESULT_PROBLEMS,
  ...WORKBOOK_PROBLEMS,
  ...FORM_FAULT_WORDS,
  ...IMPORT_PROBLEMS,
  ...LINT_WORDS,
} as const satisfies Record<string, Words>;

export type ProblemCode = keyof typeof PROBLEMS;

const UNLISTED: Words = { zh: "这次没有办成（{code}）。请刷新后重试。", en: "This did not work ({code}). Reload and try again." };

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}

/** The sentence for a code. One this version doesn't know is named, so that it can be reported. */
export function problemText(code: string, params: Params, locale: Locale): string {
  return isProblemCode(code) ? fill(PROBLEMS[code], params, locale) : fill(UNLISTED, { code }, locale);
}
