import type { MigrationInterface, QueryRunner } from "typeorm";
import { choice, createTable, department, id, instant, text, whole } from "./table.js";

/** Files that hang on forms, corrections, visits and whatever else a feature lets them hang on. */
export class Evidence1790000000030 implements MigrationInterface {
  readonly name = "Evidence1790000000030";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "attachment", {
      columns: {
        ...department, unitId: id({ nullable: true }), projectId: id({ nullable: true }), object: text(40), objectId: id(), path: text(80, { nullable: true }),
        name: text(200), bytes: whole(), sha256: text(64), mime: text(100), scan: choice(["WAITING", "CLEAN", "INFECTED"]),
        appointmentId: id(), who: text(100), organisation: text(100), removedAt: instant({ nullable: true }), removedBy: text(100, { nullable: true }),
      },
      unique: [["id", "districtId", "departmentId"]],
      index: [["districtId", "object", "objectId"], ["scan"]],
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable("attachment");
  }
}
