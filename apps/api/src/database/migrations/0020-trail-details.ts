import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, text } from "./table.js";

/** The trail says from where somebody acted, and by which rule each entry's digest was made. Empty in entries written before. */
export class TrailDetails1790000000020 implements MigrationInterface {
  readonly name = "TrailDetails1790000000020";

  async up(db: QueryRunner): Promise<void> {
    await addColumn(db, "audit_event", "address", text(64, { nullable: true }));
    await addColumn(db, "audit_event", "algorithm", text(20, { nullable: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropColumn("audit_event", "algorithm");
    await db.dropColumn("audit_event", "address");
  }
}
