import type { MigrationInterface, QueryRunner } from "typeorm";
import { choice, createTable, id, instant, json, longText, text, unit, versioned, whole } from "./table.js";

/** Revisions of approved goals on their way to the next version. */
export class GoalRevisions1790000000042 implements MigrationInterface {
  readonly name = "GoalRevisions1790000000042";

  async up(db: QueryRunner): Promise<void> {
    const nullable = { nullable: true };
    await createTable(db, "goal_revision", {
      columns: {
        ...unit, ...versioned, projectId: id(), projectYearId: id(), baseGoalId: id(nullable), state: choice(["DRAFT", "PENDING", "APPROVED", "DISCARDED"]), draft: json(), reason: longText(), blocks: whole(),
        opinion: longText(nullable), docNo: text(100, nullable), who: text(100), decidedBy: text(100, nullable), decidedAt: instant(nullable), goalVersionId: id(nullable),
      },
      index: [["projectYearId", "state"], ["districtId", "state"]],
      foreign: [["project_year", { projectYearId: "id", districtId: "districtId", departmentId: "departmentId" }]],
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable("goal_revision");
  }
}
