import type { MigrationInterface, QueryRunner } from "typeorm";
import { forbidChangesBut } from "./table.js";

/** What of an approved indicator is due by when may be said later than its approval; everything else of it stays as approved. */
export class StagedTargets1790000000036 implements MigrationInterface {
  readonly name = "StagedTargets1790000000036";

  async up(db: QueryRunner): Promise<void> {
    await forbidChangesBut(db, "indicator", ["staged"]);
  }

  async down(db: QueryRunner): Promise<void> {
    await forbidChangesBut(db, "indicator", []);
  }
}
