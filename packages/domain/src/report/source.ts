import { CAUSE_LABELS } from "../cells/labels.js";
import type { SummaryRow } from "../forms/summary-rows.js";
import { CAUSES, type Cause } from "../indicators/indicator.js";
import type { FilingFacts } from "../filing/facts.js";
import type { DepartmentFacts } from "../department/facts.js";

/** What a report is drawn from: the project forms as they stand, their 汇总表, and the overall table where it is there. */
export type ReportSource = {
  departmentName: string;
  fiscalYear: number;
  cutOffMonth: number;
  /** Lines of the 汇总表: projects, subtotals, total. */
  rows: readonly SummaryRow[];
  forms: readonly Pick<FilingFacts, "indicators">[];
  /** Expected execution of all projects by now, weighted by budget. */
  expectedProgressBp: number;
  exempt: number;
  department: DepartmentFacts | null;
};

export const projectRowsOf = ({ rows }: Pick<ReportSource, "rows">): SummaryRow[] => rows.filter(({ isSubtotal, isTotal }) => !isSubtotal && !isTotal);

/** How many indicators name each cause. */
export function causeCounts({ forms }: Pick<ReportSource, "forms">): { cause: Cause; count: number }[] {
  const named = forms.flatMap(({ indicators }) => indicators.flatMap(({ causes }) => causes));
  return CAUSES.map((cause) => ({ cause, count: named.filter((its) => its === cause).length }));
}

export const causeName = (cause: Cause): string => CAUSE_LABELS[cause].zh;
