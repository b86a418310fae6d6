import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, choice, createTable, day, district, forbidChanges, id, text, widenChoice } from "./table.js";

const KINDS = ["DEPARTMENT", "UNIT", "OFFICE"];
const JOB_KINDS = ["IMPORT_GOALS", "IMPORT_PAYMENTS", "IMPORT_MONITORING"];

/** Names through time, closing of units and offices, and organisation from a workbook. */
export class OrganisationNames1790000000004 implements MigrationInterface {
  readonly name = "OrganisationNames1790000000004";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "org_name", {
      columns: { ...district, kind: choice(KINDS), orgId: id(), from: day(), name: text(100) },
      unique: [["orgId", "from"]],
      foreign: [["district", { districtId: "id" }]],
    });
    await forbidChanges(db, "org_name");
    for (const table of ["unit", "office"]) await addColumn(db, table, "closedOn", day({ nullable: true }));
    await widenChoice(db, "job", "kind", JOB_KINDS, [...JOB_KINDS, "IMPORT_ORGANISATION"]);
  }

  async down(db: QueryRunner): Promise<void> {
    await widenChoice(db, "job", "kind", [...JOB_KINDS, "IMPORT_ORGANISATION"], JOB_KINDS);
    for (const table of ["office", "unit"]) await db.dropColumn(table, "closedOn");
    await db.dropTable("org_name");
  }
}
