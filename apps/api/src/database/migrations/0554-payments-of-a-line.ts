import { TableIndex, type MigrationInterface, type QueryRunner } from "typeorm";

const LINE = ["budgetLineId", "paidOn"];

/** What was paid of a budget line since a decision, without reading the payments of all districts. */
export class PaymentsOfALine1790000000554 implements MigrationInterface {
  readonly name = "PaymentsOfALine1790000000554";

  async up(db: QueryRunner): Promise<void> {
    await db.createIndex("payment", new TableIndex({ columnNames: LINE }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropIndex("payment", db.dataSource.namingStrategy.indexName("payment", LINE));
  }
}
