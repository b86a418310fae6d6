import { fen, hasAmount, HEARING_DAYS, limitFen, PROPOSING_ROLES, type DecisionCause, type DecisionKind, type Fen } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { signedBy } from "../monitoring/index.js";
import { BudgetLine, ProjectYear } from "../projects/index.js";
import { DecisionStep, FundingDecision } from "./decision.entity.js";
import { FindingRow } from "./finding.entity.js";
import { moneyOf } from "./money.js";

const DAY_MS = 86_400_000;

export type Proposal = { findingId: string; kind: DecisionKind; budgetLineId?: string | null; amountFen?: Fen | null; cause: DecisionCause; basis: string; pairId?: string | null };

/** Why this viewer proposes nothing, or undefined. Which departments they may do it for is what they see. */
export function mayNotPropose({ role }: Viewer): NotAllowed | undefined {
  return (PROPOSING_ROLES as readonly string[]).includes(role) ? undefined : new NotAllowed([{ code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } }]);
}

/**
 * Proposes a decision from a finding. The project's year is held meanwhile, so that proposals about the same money are judged one after the other:
 * together they never take more than there is.
 */
export async function proposeDecision(work: Work, viewer: Viewer, given: Proposal): Promise<FundingDecision | NotFound | NotAllowed | Invalid> {
  const { rows } = work;
  const basis = given.basis.trim();
  if (basis === "") return new Invalid("BASIS_MISSING", "basis");
  if (given.kind === "RESUME_PAYMENT") return new Invalid("COUNTER_BY_ITSELF", "kind");
  const finding = await rows(FindingRow).find(given.findingId);
  if (!finding) return new NotFound("finding", "findingId");
  if (finding.projectYearId === null) return new Invalid("NOT_ON_A_PROJECT", "findingId");
  const year = await rows(ProjectYear).findForUpdate(finding.projectYearId);
  if (!year) return new NotFound("project", "findingId");

  const line = await lineOf(work, year.id, given);
  if ("params" in line) return line;
  const { projectId, departmentId, unitId, fiscalYear, id: projectYearId } = year;
  return addDecision(work, viewer, { projectId, departmentId, unitId, fiscalYear, projectYearId, findingId: finding.id, kind: given.kind, cause: given.cause, basis, pairId: given.pairId ?? null, countersId: null, ...line });
}

type NewDecision = Pick<FundingDecision, "projectId" | "departmentId" | "unitId" | "fiscalYear" | "projectYearId" | "findingId" | "kind" | "cause" | "basis" | "pairId" | "countersId" | "budgetLineId" | "amountFen">;

/** Writes a proposal down, with its first step. The caller has judged the amount. */
export async function addDecision({ rows, audit, now }: Work, viewer: Viewer, given: NewDecision): Promise<FundingDecision> {
  const decision = await rows(FundingDecision).add({ ...given, state: "PROPOSED", proposedByAccountId: viewer.accountId, hearBy: new Date(now.getTime() + HEARING_DAYS * DAY_MS) });
  const { id, departmentId, unitId, projectId, kind, amountFen, basis } = decision;
  await rows(DecisionStep).add({ departmentId, unitId, decisionId: id, action: "PROPOSE", ...signedBy(viewer), opinion: basis, at: now });
  await audit("PROPOSE_DECISION", { object: "fundingDecision", objectId: id, of: { departmentId, unitId, projectId }, params: { kind, basis: basis.slice(0, 200), ...(hasAmount(kind) ? { amountFen } : {}) } });
  return decision;
}

async function lineOf({ rows }: Work, projectYearId: string, { kind, budgetLineId, amountFen }: Proposal): Promise<Pick<FundingDecision, "budgetLineId" | "amountFen"> | Invalid | NotAllowed | NotFound> {
  if (!hasAmount(kind)) return amountFen ? new Invalid("NO_AMOUNT_HERE", "amountFen") : { budgetLineId: null, amountFen: fen(0) };
  if (!amountFen) return new Invalid("AMOUNT_MISSING", "amountFen");
  if (!budgetLineId) return new Invalid("BUDGET_LINE_MISSING", "budgetLineId");
  const line = await rows(BudgetLine).find(budgetLineId);
  const money = (await moneyOf(rows, [budgetLineId])).get(budgetLineId);
  if (!line || !money || line.projectYearId !== projectYearId) return new NotFound("budgetLine", "budgetLineId");
  const limit = limitFen(kind, money) ?? fen(0);
  return amountFen > limit ? new NotAllowed([{ code: "EXCEEDS_AVAILABLE", params: { amountFen, limitFen: limit }, path: "amountFen" }]) : { budgetLineId, amountFen };
}
