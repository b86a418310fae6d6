import type { MigrationInterface, QueryRunner } from "typeorm";
import { choice, createTable, forbidChanges, id, instant, text, unit } from "./table.js";

/** What departments say about warnings. */
export class Warnings1790000000080 implements MigrationInterface {
  readonly name = "Warnings1790000000080";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "warning_explanation", {
      columns: { ...unit, filingId: id(), cycleId: id(), code: choice(["WORK_BEHIND", "MONEY_BEHIND", "ZERO_EXECUTION", "RED_AGAIN", "LARGE_BALANCE"]), text: text(500), who: text(100), appointmentId: id(), at: instant() },
      index: [["filingId", "code", "at"]],
      foreign: [["filing", { filingId: "id", districtId: "districtId", departmentId: "departmentId" }]],
    });
    await forbidChanges(db, "warning_explanation");
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable("warning_explanation");
  }
}
