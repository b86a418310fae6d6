import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, dropColumn, forbidChangesBut, text, whole, widenChoice } from "./table.js";

const JOB_KINDS = ["IMPORT_GOALS", "IMPORT_PAYMENTS", "IMPORT_MONITORING", "IMPORT_ORGANISATION", "IMPORT_EARLIER"];

/** Approved indicators remember the entry of the indicator library they were taken from, and in which wording; fixed with them. And the library comes from workbooks. */
export class IndicatorLibrary1790000000552 implements MigrationInterface {
  readonly name = "IndicatorLibrary1790000000552";

  async up(db: QueryRunner): Promise<void> {
    await addColumn(db, "indicator", "libraryKey", text(40, { nullable: true }));
    await addColumn(db, "indicator", "librarySince", whole({ nullable: true }));
    await forbidChangesBut(db, "indicator", ["staged"]);
    await widenChoice(db, "job", "kind", JOB_KINDS, [...JOB_KINDS, "IMPORT_LIBRARY"]);
  }

  async down(db: QueryRunner): Promise<void> {
    await widenChoice(db, "job", "kind", [...JOB_KINDS, "IMPORT_LIBRARY"], JOB_KINDS);
    await forbidChangesBut(db, "indicator", ["staged", "libraryKey", "librarySince"]);
    for (const name of ["librarySince", "libraryKey"]) await dropColumn(db, "indicator", name);
    await forbidChangesBut(db, "indicator", ["staged"]);
  }
}
