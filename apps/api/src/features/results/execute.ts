import { fen, negated } from "@jianxiao/domain";
import type { Work } from "../../database/unit-of-work.js";
import { BudgetChange, ProjectYear } from "../projects/index.js";
import { FundingDecision, FundingEntry } from "./decision.entity.js";

export type Execution = { docNo: string; executedOn: string; voucherKey: string | null };

/**
 * Enters an approved decision into the ledger. A counter-decision enters under the kind it takes back, with a negative amount. A cut changes the
 * budget of its line, a countered cut changes it back; cycles keep the budgets they were opened with.
 */
export async function execute({ rows, audit }: Pick<Work, "rows" | "audit">, decision: FundingDecision, year: ProjectYear, { docNo, executedOn, voucherKey }: Execution): Promise<void> {
  const { id: decisionId, districtId, departmentId, unitId, projectId, projectYearId, fiscalYear, budgetLineId, countersId } = decision;
  const countered = countersId === null ? undefined : await rows(FundingDecision).find(countersId);
  const kind = countered?.kind ?? decision.kind;
  const amountFen = countered ? negated(decision.amountFen) : decision.amountFen;
  const owner = { districtId, departmentId, unitId };
  await rows(FundingEntry).add({ ...owner, decisionId, projectId, projectYearId, fiscalYear, budgetLineId, kind, amountFen, executedOn, docNo, voucherKey, countersId });
  Object.assign(decision, { docNo, executedOn, voucherKey });
  if (kind !== "REDUCE_BUDGET" || budgetLineId === null) return;
  const deltaFen = negated(amountFen);
  await rows(BudgetChange).add({ ...owner, projectId, budgetLineId, deltaFen, effectiveOn: executedOn, docNo, fundingDecisionId: decisionId });
  year.adjustedFen = fen(year.adjustedFen + deltaFen);
  await rows(ProjectYear).save(year);
  await audit("CHANGE_BUDGET", { object: "project", objectId: projectId, of: { departmentId, unitId, projectId }, params: { deltaFen, docNo } });
}
