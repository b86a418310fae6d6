import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTable, forbidChanges, id, text, unit } from "./table.js";

const OWNER = { districtId: "districtId", departmentId: "departmentId" };

/** A budget cut for an objective cause adjusts the goal with it. */
export class GoalAdjustments1790000000062 implements MigrationInterface {
  readonly name = "GoalAdjustments1790000000062";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "goal_adjustment", {
      columns: { ...unit, decisionId: id(), projectId: id(), goalVersionId: id(), indicatorId: id(), name: text(300), was: text(500), target: text(500) },
      unique: [["decisionId", "indicatorId"]],
      foreign: [["funding_decision", { decisionId: "id", ...OWNER }], ["goal_version", { goalVersionId: "id", ...OWNER }]],
    });
    await forbidChanges(db, "goal_adjustment");
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable("goal_adjustment");
  }
}
