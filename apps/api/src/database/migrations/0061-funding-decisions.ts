import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, choice, createTable, day, fen, flag, forbidChanges, id, instant, longText, text, unit, versioned, whole } from "./table.js";

const ROLES = [
  "UNIT_FILLER", "UNIT_LEADER", "DEPARTMENT_SUBMITTER", "DEPARTMENT_LEADER", "DEPARTMENT_ACCOUNT_MANAGER", "PERFORMANCE_OFFICE", "BUSINESS_OFFICE",
  "BUREAU_LEADER", "EVALUATOR", "SUPERVISOR", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN",
];
const KINDS = ["SUSPEND_PAYMENT", "STOP_PAYMENT", "RESUME_PAYMENT", "REDUCE_BUDGET", "RECOVER_FUNDS", "RECOVER_BALANCE", "SUSPEND_PROJECT", "TRANSFER_CASE"];
const STEPS = ["PROPOSE", "STATE", "CLOSE_HEARING", "APPROVE", "REFUSE", "EXECUTE", "CANCEL", "COUNTER"];
const OWNER = { districtId: "districtId", departmentId: "departmentId" };
const TO_YEAR = ["project_year", { projectYearId: "id", ...OWNER }] as const;
const TO_LINE = ["budget_line", { budgetLineId: "id", ...OWNER }] as const;
const TO_DECISION = ["funding_decision", { decisionId: "id", ...OWNER }] as const;
const about = { projectId: id(), projectYearId: id(), fiscalYear: whole(), budgetLineId: id({ nullable: true }) };

/** Decisions about money, their steps, and the ledger of what was executed. A budget change says which decision made it. */
export class FundingDecisions1790000000061 implements MigrationInterface {
  readonly name = "FundingDecisions1790000000061";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "funding_decision", {
      columns: {
        ...unit, ...versioned, ...about, findingId: id(), kind: choice(KINDS), amountFen: fen(), cause: choice(["OBJECTIVE", "SERIOUS", "SAVED"]), basis: longText(),
        state: choice(["PROPOSED", "HEARD", "APPROVED", "EXECUTED", "REFUSED", "CANCELLED"]), proposedByAccountId: id(), hearBy: instant(), statement: longText({ nullable: true }),
        unitAgrees: flag({ nullable: true }), docNo: text(100, { nullable: true }), executedOn: day({ nullable: true }), voucherKey: text(80, { nullable: true }),
        countersId: id({ nullable: true }), pairId: id({ nullable: true }),
      },
      unique: [["id", "districtId", "departmentId"]],
      index: [["districtId", "fiscalYear", "state"], ["projectYearId", "state"], ["budgetLineId", "state"], ["findingId"], ["countersId"]],
      foreign: [TO_YEAR, TO_LINE, ["finding", { findingId: "id", ...OWNER }], ["funding_decision", { countersId: "id", ...OWNER }]],
    });
    await createTable(db, "decision_step", {
      columns: {
        ...unit, decisionId: id(), action: choice(STEPS), accountId: id(), appointmentId: id(), who: text(100), post: choice(ROLES), organisation: text(100),
        opinion: longText({ nullable: true }), provenAt: instant({ nullable: true }), at: instant(),
      },
      index: [["decisionId", "at"]],
      foreign: [TO_DECISION],
    });
    await createTable(db, "funding_entry", {
      columns: { ...unit, decisionId: id(), ...about, kind: choice(KINDS), amountFen: fen(), executedOn: day(), docNo: text(100), voucherKey: text(80, { nullable: true }), countersId: id({ nullable: true }) },
      unique: [["decisionId"]],
      index: [["districtId", "fiscalYear", "executedOn"], ["districtId", "executedOn", "kind"], ["projectYearId"]],
      foreign: [TO_DECISION, TO_YEAR, TO_LINE],
    });
    await addColumn(db, "budget_change", "fundingDecisionId", id({ nullable: true }));
    for (const table of ["decision_step", "funding_entry"]) await forbidChanges(db, table);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropColumn("budget_change", "fundingDecisionId");
    for (const table of ["funding_entry", "decision_step", "funding_decision"]) await db.dropTable(table);
  }
}
