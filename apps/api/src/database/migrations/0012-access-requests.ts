import type { MigrationInterface, QueryRunner } from "typeorm";
import { choice, createTable, day, district, id, instant, json, text, versioned, whole } from "./table.js";

const NULLABLE = { nullable: true };
const TO_DISTRICT = ["district", { districtId: "id" }] as const;
const ROLES = [
  "UNIT_FILLER", "UNIT_LEADER", "DEPARTMENT_SUBMITTER", "DEPARTMENT_LEADER", "DEPARTMENT_ACCOUNT_MANAGER", "PERFORMANCE_OFFICE", "BUSINESS_OFFICE",
  "BUREAU_LEADER", "EVALUATOR", "SUPERVISOR", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN",
];

/** Rights that wait for a second person, and the yearly review of all rights. */
export class AccessRequests1790000000012 implements MigrationInterface {
  readonly name = "AccessRequests1790000000012";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "access_request", {
      columns: {
        ...district, ...versioned, departmentId: id(NULLABLE), unitId: id(NULLABLE), officeId: id(NULLABLE), kind: choice(["APPOINT", "HAND_OVER", "RESET_SECOND_FACTOR"]), accountId: id(), name: text(100),
        role: choice(ROLES), organisation: text(100), from: day(), until: day(NULLABLE), deputyOf: id(NULLABLE), takesOver: id(NULLABLE), note: text(200, NULLABLE), proposedBy: id(), proposedByAccountId: id(),
        proposedByName: text(100), state: choice(["PENDING", "APPROVED", "REFUSED", "WITHDRAWN"]), decidedBy: id(NULLABLE), decidedByName: text(100, NULLABLE), decidedAt: instant(NULLABLE), opinion: text(200, NULLABLE),
      },
      index: [["districtId", "state"], ["accountId", "state"]],
      foreign: [
        TO_DISTRICT,
        ["account", { accountId: "id" }],
        ["office", { officeId: "id", districtId: "districtId" }],
        ["department", { departmentId: "id", districtId: "districtId" }],
        ["unit", { unitId: "id", departmentId: "departmentId", districtId: "districtId" }],
      ],
    });
    await createTable(db, "access_review", {
      columns: { ...district, year: whole(), lines: json(), sha256: text(64), posts: whole(), remark: text(500), appointmentId: id(), signedBy: text(100), at: instant() },
      unique: [["districtId", "year"]],
      foreign: [TO_DISTRICT],
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ["access_review", "access_request"]) await db.dropTable(table);
  }
}
