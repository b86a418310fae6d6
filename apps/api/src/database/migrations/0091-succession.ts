import type { MigrationInterface, QueryRunner } from "typeorm";
import { choice, createTable, day, district, id, instant, text } from "./table.js";

/** Departments merged, split and renamed by succession. */
export class Succession1790000000091 implements MigrationInterface {
  readonly name = "Succession1790000000091";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "succession", {
      columns: { ...district, fromDepartmentId: id(), toDepartmentId: id(), kind: choice(["MERGED", "SPLIT", "RENAMED"]), on: day(), docNo: text(100), fromName: text(100), toName: text(100), who: text(100), at: instant() },
      unique: [["fromDepartmentId", "toDepartmentId"]],
      foreign: [["department", { fromDepartmentId: "id", districtId: "districtId" }], ["department", { toDepartmentId: "id", districtId: "districtId" }]],
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable("succession");
  }
}
