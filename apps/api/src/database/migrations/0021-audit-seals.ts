import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTable, forbidChanges, identified, instant, longText, text, whole } from "./table.js";

/** The chain over the trail: each seal names the entries it holds, in order, and the seal before it. */
export class AuditSeals1790000000021 implements MigrationInterface {
  readonly name = "AuditSeals1790000000021";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "audit_seal", {
      columns: { ...identified, chain: text(26), seq: whole(), at: instant(), count: whole(), entries: longText(), root: text(64), prev: text(64), algorithm: text(20), head: text(64) },
      unique: [["chain", "seq"]],
    });
    await forbidChanges(db, "audit_seal");
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable("audit_seal");
  }
}
