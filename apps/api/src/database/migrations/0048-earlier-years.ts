import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTable, forbidChanges, id, longText, text, unit, whole, widenChoice } from "./table.js";

const JOB_KINDS = ["IMPORT_GOALS", "IMPORT_PAYMENTS", "IMPORT_MONITORING", "IMPORT_ORGANISATION"];

/** Results of earlier years, read from their workbooks. */
export class EarlierYears1790000000048 implements MigrationInterface {
  readonly name = "EarlierYears1790000000048";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "earlier_form", {
      columns: { ...unit, projectId: id(), fiscalYear: whole(), cutOffMonth: whole(), no: whole(), facts: longText(), fileName: text(200), sheet: text(100), sha256: text(64), who: text(100) },
      unique: [["projectId", "fiscalYear", "cutOffMonth", "no"]],
      foreign: [["project", { projectId: "id", districtId: "districtId", departmentId: "departmentId" }]],
    });
    await forbidChanges(db, "earlier_form");
    await widenChoice(db, "job", "kind", JOB_KINDS, [...JOB_KINDS, "IMPORT_EARLIER"]);
  }

  async down(db: QueryRunner): Promise<void> {
    await widenChoice(db, "job", "kind", [...JOB_KINDS, "IMPORT_EARLIER"], JOB_KINDS);
    await db.dropTable("earlier_form");
  }
}
