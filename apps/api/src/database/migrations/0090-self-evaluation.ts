import { TableIndex, type MigrationInterface, type QueryRunner } from "typeorm";
import { addColumn, dropColumn, json, longText, text, whole } from "./table.js";

const NARROW = ["districtId", "fiscalYear", "cutOff", "round"];
const WIDE = [...NARROW, "kind"];

/** A cycle says what it is held for; filings of a self-evaluation keep their scores, what they began with, and what the goal came to. */
export class SelfEvaluation1790000000090 implements MigrationInterface {
  readonly name = "SelfEvaluation1790000000090";

  async up(db: QueryRunner): Promise<void> {
    await addColumn(db, "cycle", "kind", text(20, { nullable: true }));
    await db.query("UPDATE `cycle` SET `kind` = 'MONITORING'");
    await reindex(db, NARROW, WIDE);
    for (const table of ["filing", "revision"]) {
      await addColumn(db, table, "score", whole({ nullable: true }));
      await addColumn(db, table, "grade", text(20, { nullable: true }));
    }
    await addColumn(db, "filing", "goalResult", longText({ nullable: true }));
    await addColumn(db, "filing", "carried", json({ nullable: true }));
    await addColumn(db, "indicator_entry", "score", whole({ nullable: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await dropColumn(db, "indicator_entry", "score");
    await dropColumn(db, "filing", "carried");
    await dropColumn(db, "filing", "goalResult");
    for (const table of ["revision", "filing"]) {
      await dropColumn(db, table, "grade");
      await dropColumn(db, table, "score");
    }
    await reindex(db, WIDE, NARROW);
    await dropColumn(db, "cycle", "kind");
  }
}

/** The new index first: MySQL wants one to stand for the foreign key on the district. */
async function reindex(db: QueryRunner, from: string[], to: string[]): Promise<void> {
  await db.createIndex("cycle", new TableIndex({ columnNames: to, isUnique: true }));
  await db.dropIndex("cycle", db.dataSource.namingStrategy.indexName("cycle", from));
}
