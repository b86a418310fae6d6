import type { MigrationInterface, QueryRunner } from "typeorm";
import { choice, createTable, department, forbidChanges, id, instant, longText, text, versioned, whole } from "./table.js";

const CHECKS = Array.from({ length: 25 }, (_, index) => `C${index + 1}`);
const OWNER = { districtId: "districtId", departmentId: "departmentId" };
const OWNED = ["id", "districtId", "departmentId"];
const TO_DEPARTMENT = ["department", { departmentId: "id", districtId: "districtId" }] as const;
const TO_CYCLE = ["cycle", { cycleId: "id", districtId: "districtId" }] as const;
/** Rows of a department that may also be one of its units' and about one project. */
const placed = { ...department, unitId: id({ nullable: true }), projectId: id({ nullable: true }) };

/** One list of problems, and what departments are asked to do about them. */
export class FindingsAndCorrections1790000000060 implements MigrationInterface {
  readonly name = "FindingsAndCorrections1790000000060";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "finding", {
      columns: {
        ...placed, projectYearId: id({ nullable: true }), cycleId: id({ nullable: true }), filingId: id({ nullable: true }), path: text(80, { nullable: true }),
        source: choice(["CHECK", "REVIEWER", "EVALUATOR", "WARNING", "AUDIT"]), severity: choice(["BLOCK", "WARN", "INFO"]), text: longText(),
        checkCode: choice(CHECKS, { nullable: true }), visitId: id({ nullable: true }), raisedBy: text(100), raisedByOrganisation: text(100),
      },
      unique: [OWNED],
      index: [["districtId", "departmentId"], ["filingId"], ["projectId"]],
      foreign: [TO_DEPARTMENT, ["project_year", { projectYearId: "id", ...OWNER }], TO_CYCLE, ["filing", { filingId: "id", ...OWNER }]],
    });
    await createTable(db, "evidence_link", {
      columns: { ...placed, attachmentId: id(), object: choice(["FINDING", "INDICATOR", "CORRECTION", "DECISION", "REPORT_PARAGRAPH"]), objectId: text(80) },
      unique: [["attachmentId", "object", "objectId"]],
      index: [["object", "objectId"]],
      foreign: [TO_DEPARTMENT],
    });
    await createTable(db, "rectification_notice", {
      columns: { ...department, cycleId: id({ nullable: true }), docNo: text(100), addressee: text(200), subject: text(200), requirement: longText(), dueAt: instant(), issuedAt: instant(), issuedBy: text(100) },
      unique: [["districtId", "docNo"], OWNED],
      index: [["districtId", "departmentId"]],
      foreign: [TO_DEPARTMENT, TO_CYCLE],
    });
    await createTable(db, "correction", {
      columns: {
        ...placed, ...versioned, findingId: id(), cycleId: id({ nullable: true }), filingId: id({ nullable: true }), noticeId: id({ nullable: true }), ord: whole({ nullable: true }),
        measure: longText(), ownerAppointmentId: id({ nullable: true }), state: choice(["ISSUED", "RESPONDED", "REJECTED", "CONFIRMED", "REOPENED"]), issuedAt: instant(), issuedBy: text(100),
        dueAt: instant(), firstDueAt: instant({ nullable: true }), askedUntil: instant({ nullable: true }), askedReason: text(500, { nullable: true }),
        response: longText({ nullable: true }), respondedAt: instant({ nullable: true }), respondedBy: text(100, { nullable: true }), respondedByAccountId: id({ nullable: true }),
        conclusion: longText({ nullable: true }), concludedAt: instant({ nullable: true }), concludedBy: text(100, { nullable: true }), reopenedFromId: id({ nullable: true }),
      },
      unique: [OWNED],
      index: [["districtId", "departmentId", "state"], ["districtId", "state", "dueAt"], ["findingId"], ["filingId"]],
      foreign: [["finding", { findingId: "id", ...OWNER }], ["rectification_notice", { noticeId: "id", ...OWNER }]],
    });
    await forbidChanges(db, "finding");
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ["correction", "rectification_notice", "evidence_link", "finding"]) await db.dropTable(table);
  }
}
