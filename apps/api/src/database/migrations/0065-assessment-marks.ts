import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTable, department, forbidChanges, id, instant, text, whole } from "./table.js";

/** What people give departments in their assessment. */
export class AssessmentMarks1790000000065 implements MigrationInterface {
  readonly name = "AssessmentMarks1790000000065";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "assessment_mark", {
      columns: { ...department, fiscalYear: whole(), item: text(40), no: whole(), score: whole(), reason: text(500), basis: text(200), appointmentId: id(), who: text(100), at: instant() },
      unique: [["departmentId", "fiscalYear", "item", "no"]],
      foreign: [["department", { departmentId: "id", districtId: "districtId" }]],
    });
    await forbidChanges(db, "assessment_mark");
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable("assessment_mark");
  }
}
