import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, dropColumn, text } from "./table.js";

/** Projects somebody puts into the second round, whatever their figures say. */
export class SecondRoundPicks1790000000066 implements MigrationInterface {
  readonly name = "SecondRoundPicks1790000000066";

  async up(db: QueryRunner): Promise<void> {
    await addColumn(db, "cycle_project", "pickedReason", text(500, { nullable: true }));
    await addColumn(db, "cycle_project", "pickedBy", text(100, { nullable: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await dropColumn(db, "cycle_project", "pickedBy");
    await dropColumn(db, "cycle_project", "pickedReason");
  }
}
