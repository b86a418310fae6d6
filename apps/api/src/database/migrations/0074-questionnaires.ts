import type { MigrationInterface, QueryRunner } from "typeorm";
import { choice, createTable, day, forbidChanges, id, instant, json, longText, text, unit, versioned, whole } from "./table.js";

const OWNER = { districtId: "districtId", departmentId: "departmentId" };
const OWNED = ["id", "districtId", "departmentId"];
const none = { nullable: true } as const;

/** Questionnaires of evaluators and what was answered anonymously. */
export class Questionnaires1790000000074 implements MigrationInterface {
  readonly name = "Questionnaires1790000000074";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "questionnaire", {
      columns: {
        ...unit, ...versioned, taskId: id(), projectId: id(), no: whole(), title: text(200), intro: longText(), itemId: id(none), questions: json(), state: choice(["DRAFT", "OPEN", "CLOSED"]), token: text(43, none), until: day(),
        openedAt: instant(none), closedAt: instant(none),
      },
      unique: [["taskId", "no"], ["token"], OWNED],
      foreign: [["evaluation_task", { taskId: "id", ...OWNER }]],
    });
    await createTable(db, "questionnaire_answer", {
      columns: { ...unit, questionnaireId: id(), projectId: id(), mark: text(64), answers: json() },
      unique: [["questionnaireId", "mark"]],
      foreign: [["questionnaire", { questionnaireId: "id", ...OWNER }]],
    });
    await forbidChanges(db, "questionnaire_answer");
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable("questionnaire_answer");
    await db.dropTable("questionnaire");
  }
}
