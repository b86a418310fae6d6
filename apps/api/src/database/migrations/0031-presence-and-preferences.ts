import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTable, district, id, instant, longText, text, unit, versioned } from "./table.js";

/** Who has which form open right now, and how each person likes their tables. */
export class PresenceAndPreferences1790000000031 implements MigrationInterface {
  readonly name = "PresenceAndPreferences1790000000031";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "presence", {
      columns: { ...unit, filingId: id(), path: text(80, { nullable: true }), appointmentId: id(), who: text(100), organisation: text(100), seenAt: instant() },
      unique: [["appointmentId", "filingId"]],
      index: [["filingId", "seenAt"]],
      foreign: [["filing", { filingId: "id", districtId: "districtId", departmentId: "departmentId" }]],
    });
    await createTable(db, "preference", {
      columns: { ...district, ...versioned, appointmentId: id(), key: text(40), body: longText() },
      unique: [["appointmentId", "key"]],
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ["preference", "presence"]) await db.dropTable(table);
  }
}
