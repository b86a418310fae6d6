import { fill } from "./fill.js";
import { ACCESS_PROBLEMS } from "./problems/access.js";
import { CELL_PROBLEMS } from "./problems/cells.js";
import { FILING_PROBLEMS } from "./problems/filing.js";
import { FORM_FAULT_WORDS, IMPORT_PROBLEMS, WORKBOOK_PROBLEMS } from "./problems/imports.js";
import { REVIEW_PROBLEMS } from "./problems/review.js";
import type { Locale, Params, Words } from "./words.js";

/** A sentence for every code of a Problem, Reason, CellProblem, ImportFault or refused workbook: what is wrong, and what to do next. */
export const PROBLEMS = {
  ...ACCESS_PROBLEMS,
  ...CELL_PROBLEMS,
  ...FILING_PROBLEMS,
  ...REVIEW_PROBLEMS,
  ...WORKBOOK_PROBLEMS,
  ...FORM_FAULT_WORDS,
  ...IMPORT_PROBLEMS,
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
