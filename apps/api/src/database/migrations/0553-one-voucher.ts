import { TableIndex, type MigrationInterface, type QueryRunner } from "typeorm";

const VOUCHER = ["districtId", "voucherKey"];

/** A voucher proves one line of the funding ledger, whoever writes at the same moment. */
export class OneVoucher1790000000553 implements MigrationInterface {
  readonly name = "OneVoucher1790000000553";

  async up(db: QueryRunner): Promise<void> {
    await db.createIndex("funding_entry", new TableIndex({ columnNames: VOUCHER, isUnique: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropIndex("funding_entry", db.dataSource.namingStrategy.indexName("funding_entry", VOUCHER));
  }
}
