import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, choice, createTable, day, district, dropColumn, flag, forbidChanges, id, instant, longText, text, unit, whole } from "./table.js";

const ROLES = [
  "UNIT_FILLER", "UNIT_LEADER", "DEPARTMENT_SUBMITTER", "DEPARTMENT_LEADER", "DEPARTMENT_ACCOUNT_MANAGER", "PERFORMANCE_OFFICE", "BUSINESS_OFFICE",
  "BUREAU_LEADER", "EVALUATOR", "SUPERVISOR", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN",
];
const OWNER = { districtId: "districtId", departmentId: "departmentId" };
const TO_FILING = ["filing", { filingId: "id", ...OWNER }] as const;

/** Verdicts per standard, comments on cells, who reviews whom, and the second signature. */
export class Review1790000000051 implements MigrationInterface {
  readonly name = "Review1790000000051";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "checklist_verdict", {
      columns: {
        ...unit, filingId: id(), revisionId: id(), reviewStepId: id(), itemId: text(26), verdict: choice(["OK", "DOUBT", "FAIL"]), decidedBy: choice(["CHECK", "PERSON"]),
        note: text(500, { nullable: true }), standardsVersion: whole(),
      },
      unique: [["reviewStepId", "itemId"]],
      index: [["filingId"]],
      foreign: [TO_FILING],
    });
    await createTable(db, "filing_comment", {
      columns: {
        ...unit, filingId: id(), revisionId: id({ nullable: true }), path: text(80, { nullable: true }), audience: choice(["BUREAU", "DEPARTMENT", "PUBLIC_QA"]), text: longText(),
        replyToId: id({ nullable: true }), closes: flag(), appointmentId: id(), who: text(100), post: choice(ROLES), organisation: text(100), at: instant(),
      },
      index: [["filingId", "at"]],
      foreign: [TO_FILING],
    });
    await createTable(db, "reviewer_assignment", {
      columns: { ...district, cycleId: id(), departmentId: id(), officeId: id(), appointmentId: id(), reviewer: text(100), assignedBy: text(100), at: instant() },
      unique: [["cycleId", "departmentId", "officeId"]],
      index: [["districtId", "cycleId", "appointmentId"]],
      foreign: [["cycle", { cycleId: "id", districtId: "districtId" }], ["department", { departmentId: "id", districtId: "districtId" }], ["office", { officeId: "id", districtId: "districtId" }]],
    });
    await createTable(db, "reviewer_absence", {
      columns: { ...district, absentId: id(), absentName: text(100), deputyId: id(), deputyName: text(100), from: day(), until: day(), grantedBy: text(100) },
      index: [["districtId", "deputyId", "until"]],
      foreign: [["district", { districtId: "id" }]],
    });
    for (const table of ["checklist_verdict", "filing_comment"]) await forbidChanges(db, table);
    await addColumn(db, "filing", "signedRevisionId", id({ nullable: true }));
    await addColumn(db, "filing", "reviewGrade", text(20, { nullable: true }));
    await addColumn(db, "cycle", "standardsVersion", whole({ nullable: true }));
    await addColumn(db, "cycle", "bothSign", flag({ nullable: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await dropColumn(db, "cycle", "bothSign");
    await dropColumn(db, "cycle", "standardsVersion");
    await dropColumn(db, "filing", "reviewGrade");
    await dropColumn(db, "filing", "signedRevisionId");
    for (const table of ["reviewer_absence", "reviewer_assignment", "filing_comment", "checklist_verdict"]) await db.dropTable(table);
  }
}
