import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, createTable, district, dropColumn, flag, forbidChanges, id, instant, json, text, whole } from "./table.js";

/** What districts decide for themselves, and findings of checks on trial. */
export class Settings1790000000050 implements MigrationInterface {
  readonly name = "Settings1790000000050";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "setting", {
      columns: { ...district, kind: text(40), version: whole(), body: json(), appointmentId: id(), who: text(100), at: instant() },
      unique: [["districtId", "kind", "version"]],
      foreign: [["district", { districtId: "id" }]],
    });
    await forbidChanges(db, "setting");
    await addColumn(db, "check_result", "trial", flag({ nullable: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await dropColumn(db, "check_result", "trial");
    await db.dropTable("setting");
  }
}
