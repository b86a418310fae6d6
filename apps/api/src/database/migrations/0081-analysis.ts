import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTable, district, id, longText, text, versioned } from "./table.js";

/** What the bureau writes in its analysis of a cycle. */
export class Analysis1790000000081 implements MigrationInterface {
  readonly name = "Analysis1790000000081";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "analysis_section", {
      columns: { ...district, ...versioned, cycleId: id(), key: text(40), body: longText({ nullable: true }), who: text(100) },
      unique: [["cycleId", "key"]],
      foreign: [["cycle", { cycleId: "id", districtId: "districtId" }]],
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable("analysis_section");
  }
}
