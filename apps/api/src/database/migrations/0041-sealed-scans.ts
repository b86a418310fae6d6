import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTable, department, forbidChanges, id, instant, text } from "./table.js";

/** Scans of sealed prints, each matched to one submission. */
export class SealedScans1790000000041 implements MigrationInterface {
  readonly name = "SealedScans1790000000041";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "package_scan", {
      columns: { ...department, packageRevisionId: id(), fileName: text(200), sha256: text(64), appointmentId: id(), who: text(100), at: instant() },
      unique: [["packageRevisionId"]],
      foreign: [["package_revision", { packageRevisionId: "id", districtId: "districtId", departmentId: "departmentId" }]],
    });
    await forbidChanges(db, "package_scan");
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable("package_scan");
  }
}
