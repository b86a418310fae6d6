import type { ORGANISATION_PROBLEMS } from "../catalogue/problems/organisation.js";
import type { Reason } from "../filing/actor.js";
import { type Fen, sumFen } from "../money/fen.js";
import type { Role } from "../people/roles.js";

/** Projects, their budget lines and changes are the performance office's to write down where no workbook brings them. */
export const PROJECT_WHO: readonly Role[] = ["PERFORMANCE_OFFICE"];

type Fault = { code: keyof typeof ORGANISATION_PROBLEMS; params: Reason["params"] };

/** Why this role may not; null when it may. */
export function mayNotKeepProjects(role: Role): Reason | null {
  return PROJECT_WHO.includes(role) ? null : { code: "WRONG_ROLE", params: { role: PROJECT_WHO[0] ?? "" } };
}

/** What is wrong with the lines of a budget; null when nothing is. */
export function budgetLinesFault(lines: readonly { source: string }[]): Fault | null {
  if (lines.length === 0) return { code: "NO_BUDGET_LINES", params: {} };
  return new Set(lines.map(({ source }) => source)).size < lines.length ? { code: "SOURCE_TWICE", params: {} } : null;
}

export type LineBefore = { fiscalYear: number; adjustedFen: Fen; paidFen: Fen };

/** What is wrong with a change of a budget line: it falls into the year, changes something, and leaves no less than was paid. */
export function budgetChangeFault({ fiscalYear, adjustedFen, paidFen }: LineBefore, { deltaFen, effectiveOn }: { deltaFen: Fen; effectiveOn: string }): Fault | null {
  if (deltaFen === 0) return { code: "NOTHING_CHANGES", params: {} };
  if (Number(effectiveOn.slice(0, 4)) !== fiscalYear) return { code: "OUTSIDE_THE_YEAR", params: { fiscalYear } };
  const budgetFen = sumFen([adjustedFen, deltaFen]);
  return budgetFen < Math.max(0, paidFen) ? { code: "BELOW_PAID", params: { budgetFen, paidFen } } : null;
}
