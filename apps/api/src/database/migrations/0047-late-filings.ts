import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, dropColumn, longText } from "./table.js";

/** 补报: why a package was submitted after its deadline, signed with it. */
export class LateFilings1790000000047 implements MigrationInterface {
  readonly name = "LateFilings1790000000047";

  async up(db: QueryRunner): Promise<void> {
    await addColumn(db, "package_revision", "lateReason", longText({ nullable: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await dropColumn(db, "package_revision", "lateReason");
  }
}
