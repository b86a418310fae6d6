import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, dropColumn, text } from "./table.js";

/** What is expected of a qualitative indicator by year end, as a degree. */
export class ForecastInDegrees1790000000045 implements MigrationInterface {
  readonly name = "ForecastInDegrees1790000000045";

  async up(db: QueryRunner): Promise<void> {
    await addColumn(db, "indicator_entry", "forecastBand", text(20, { nullable: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await dropColumn(db, "indicator_entry", "forecastBand");
  }
}
