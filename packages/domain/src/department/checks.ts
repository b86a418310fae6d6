import { pathParts } from "../cells/path.js";
import type { CheckFinding } from "../checks/finding.js";
import type { FilingFacts } from "../filing/facts.js";
import { indicatorName } from "./cells.js";
import type { DepartmentFacts } from "./facts.js";
import { MONEY_ROW_LABELS, isTypedMoney } from "./money.js";
import { requiredDepartmentCells } from "./required.js";

const EXPLAINING: readonly string[] = ["causes", "explanation", "measure"];

/** The checks of the overall table, with the codes and sentences of the project forms: C3 and C4 completeness, C5 deviations explained, C15 forecast, C22 budget. */
export function departmentFindings({ cutOffMonth }: Pick<FilingFacts, "cutOffMonth">, department: DepartmentFacts): CheckFinding[] {
  return [...missing(department, cutOffMonth), ...impossibleMoney(department)];
}

function missing(department: DepartmentFacts, cutOffMonth: number): CheckFinding[] {
  return requiredDepartmentCells(department, cutOffMonth).flatMap(({ path, filled }): CheckFinding[] => {
    const parts = pathParts(path);
    if (filled || !parts) return [];
    if (parts.section === "FUNDS") return [{ code: "C4", severity: "BLOCK", path, params: {} }];
    const indicator = department.indicators.find(({ id }) => id === parts.row);
    if (indicator && EXPLAINING.includes(parts.column)) return [{ code: "C5", severity: "BLOCK", path, params: { likelihood: indicator.likelihood ?? "" } }];
    return [{ code: "C3", severity: "BLOCK", path, params: indicator ? { name: indicatorName(indicator).zh } : {} }];
  });
}

/** Only what is typed here is judged: sums repeat it, and the projects have their own forms. */
function impossibleMoney({ money }: DepartmentFacts): CheckFinding[] {
  return money.filter(({ row }) => isTypedMoney(row)).flatMap(({ row, adjustedFen, executedFen, expectedFen }): CheckFinding[] => [
    ...(executedFen !== null && expectedFen !== null && expectedFen < executedFen
      ? [{ code: "C15" as const, variant: "FUNDS", severity: "BLOCK" as const, path: `funds.${row}.expected`, params: { expectedFen, executedFen } }]
      : []),
    ...(row.startsWith("basic") && executedFen !== null && adjustedFen !== null && executedFen > adjustedFen
      ? [{ code: "C22" as const, severity: "BLOCK" as const, path: `funds.${row}.executed`, params: { executedFen, budgetFen: adjustedFen, overFen: executedFen - adjustedFen, name: MONEY_ROW_LABELS[row].zh } }]
      : []),
  ]);
}
