import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, createTable, dropColumn, forbidChanges, id, identified, instant, json, text } from "./table.js";

/** What each act changed, row by row and field by field; the act's entry holds the digest of it. Empty on acts written before. */
export class RecordChanges1790000000013 implements MigrationInterface {
  readonly name = "RecordChanges1790000000013";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "record_change", {
      columns: { ...identified, districtId: id({ nullable: true }), eventId: id(), at: instant(), record: text(40), recordId: id(), fields: json() },
      index: [["recordId", "at"], ["eventId"]],
    });
    await forbidChanges(db, "record_change");
    await addColumn(db, "audit_event", "changes", text(64, { nullable: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await dropColumn(db, "audit_event", "changes");
    await db.dropTable("record_change");
  }
}
