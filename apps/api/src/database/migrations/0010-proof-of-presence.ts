import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, instant } from "./table.js";

/** When the person at a session last proved to be there. */
export class ProofOfPresence1790000000010 implements MigrationInterface {
  readonly name = "ProofOfPresence1790000000010";

  async up(db: QueryRunner): Promise<void> {
    await addColumn(db, "session", "provenAt", instant({ nullable: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropColumn("session", "provenAt");
  }
}
