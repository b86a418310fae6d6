import type { MigrationInterface, QueryRunner } from "typeorm";
import { choice, createTable, department, fen, flag, id, instant, longText, text, unit, versioned } from "./table.js";

const ROLES = [
  "UNIT_FILLER", "UNIT_LEADER", "DEPARTMENT_SUBMITTER", "DEPARTMENT_LEADER", "DEPARTMENT_ACCOUNT_MANAGER", "PERFORMANCE_OFFICE", "BUSINESS_OFFICE",
  "BUREAU_LEADER", "EVALUATOR", "SUPERVISOR", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN",
];
const TO_FILING = ["filing", { filingId: "id", districtId: "districtId", departmentId: "departmentId" }] as const;

/** Warnings explained, deadlines extended, treasury figures disputed. */
export class WaiversAndExtensions1790000000032 implements MigrationInterface {
  readonly name = "WaiversAndExtensions1790000000032";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "check_waiver", {
      columns: { ...unit, filingId: id(), code: text(10), variant: text(40), path: text(80), reason: longText(), who: text(100), post: choice(ROLES), at: instant() },
      unique: [["filingId", "code", "variant", "path"]],
      foreign: [TO_FILING],
    });
    await createTable(db, "extension_request", {
      columns: {
        ...department, ...versioned, cycleId: id(), packageId: id(), unitId: id({ nullable: true }), wantedUntil: instant(), reason: longText(), state: choice(["OPEN", "GRANTED", "REFUSED"]),
        who: text(100), post: choice(ROLES), organisation: text(100), askedAt: instant(),
        grantedUntil: instant({ nullable: true }), answer: longText({ nullable: true }), decidedBy: text(100, { nullable: true }), decidedAt: instant({ nullable: true }),
      },
      index: [["districtId", "cycleId", "state"]],
      foreign: [["package", { packageId: "id", districtId: "districtId", departmentId: "departmentId" }]],
    });
    await createTable(db, "unit_deadline", {
      columns: { ...unit, ...versioned, cycleId: id(), dueAt: instant() },
      unique: [["cycleId", "unitId"]],
      foreign: [["cycle", { cycleId: "id", districtId: "districtId" }], ["unit", { unitId: "id", departmentId: "departmentId", districtId: "districtId" }]],
    });
    await createTable(db, "payment_dispute", {
      columns: {
        ...unit, ...versioned, filingId: id(), projectId: id(), row: text(40), ledgerFen: fen(), claimedFen: fen(), note: longText(), open: flag(), upheld: flag({ nullable: true }),
        appointmentId: id(), who: text(100), post: choice(ROLES), at: instant(), answer: longText({ nullable: true }), answeredBy: text(100, { nullable: true }), answeredAt: instant({ nullable: true }),
      },
      unique: [["id", "districtId", "departmentId"]],
      index: [["filingId"], ["districtId", "open"]],
      foreign: [TO_FILING],
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ["payment_dispute", "unit_deadline", "extension_request", "check_waiver"]) await db.dropTable(table);
  }
}
