import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTable, district, id, instant, longText, text } from "./table.js";

/** Questions with answers for every department of a district. */
export class PublishedAnswers1790000000551 implements MigrationInterface {
  readonly name = "PublishedAnswers1790000000551";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "published_answer", {
      columns: { ...district, sourceId: id(), about: text(40, { nullable: true }), question: longText(), answer: longText(), organisation: text(100), publishedAt: instant() },
      unique: [["districtId", "sourceId"]],
      index: [["districtId", "publishedAt"]],
      foreign: [["district", { districtId: "id" }]],
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable("published_answer");
  }
}
