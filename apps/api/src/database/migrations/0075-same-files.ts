import { TableIndex, type MigrationInterface, type QueryRunner } from "typeorm";

const index = () => new TableIndex({ columnNames: ["districtId", "sha256"] });

/** The same bytes are looked for wherever files are listed. */
export class SameFiles1790000000075 implements MigrationInterface {
  readonly name = "SameFiles1790000000075";

  async up(db: QueryRunner): Promise<void> {
    await db.createIndex("attachment", index());
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropIndex("attachment", db.dataSource.namingStrategy.indexName("attachment", ["districtId", "sha256"]));
  }
}
