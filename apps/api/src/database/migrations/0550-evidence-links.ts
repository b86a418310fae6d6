import type { MigrationInterface, QueryRunner } from "typeorm";
import { choice, createTable, department, id, text } from "./table.js";

const placed = { ...department, unitId: id({ nullable: true }), projectId: id({ nullable: true }) };

/** Files that prove something in a second place name it as files themselves do, and who said so. The table of before was never written to. */
export class EvidenceLinks1790000000550 implements MigrationInterface {
  readonly name = "EvidenceLinks1790000000550";

  async up(db: QueryRunner): Promise<void> {
    await db.dropTable("evidence_link");
    await createTable(db, "evidence_link", {
      columns: { ...placed, attachmentId: id(), object: text(40), objectId: id(), path: text(80), appointmentId: id(), who: text(100), organisation: text(100) },
      unique: [["attachmentId", "object", "objectId", "path"]],
      index: [["districtId", "object", "objectId"]],
      foreign: [["attachment", { attachmentId: "id", districtId: "districtId", departmentId: "departmentId" }]],
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable("evidence_link");
    await createTable(db, "evidence_link", {
      columns: { ...placed, attachmentId: id(), object: choice(["FINDING", "INDICATOR", "CORRECTION", "DECISION", "REPORT_PARAGRAPH"]), objectId: text(80) },
      unique: [["attachmentId", "object", "objectId"]],
      index: [["object", "objectId"]],
      foreign: [["department", { departmentId: "id", districtId: "districtId" }]],
    });
  }
}
