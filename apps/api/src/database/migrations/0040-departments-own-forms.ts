import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, choice, createTable, day, fen, id, json, longText, text, unit, whole } from "./table.js";

const TO_FILING = ["filing", { filingId: "id", districtId: "districtId", departmentId: "departmentId" }] as const;
const nullable = { nullable: true };

/** What a cycle asks for, and the two forms a department writes for itself: its overall table and its report. */
export class DepartmentsOwnForms1790000000040 implements MigrationInterface {
  readonly name = "DepartmentsOwnForms1790000000040";

  async up(db: QueryRunner): Promise<void> {
    await addColumn(db, "cycle", "deliverables", json(nullable));
    await createTable(db, "department_entry", {
      columns: { ...unit, filingId: id(), functions: longText(nullable), dutyGoal: longText(nullable) },
      unique: [["filingId"]],
      foreign: [TO_FILING],
    });
    await createTable(db, "money_entry", {
      columns: {
        ...unit, filingId: id(), row: choice(["incomeFiscal", "incomeOther", "basicStaff", "basicPublic"]),
        initialFen: fen(nullable), adjustedFen: fen(nullable), executedFen: fen(nullable), expectedFen: fen(nullable),
      },
      unique: [["filingId", "row"]],
      foreign: [TO_FILING],
    });
    await createTable(db, "task_entry", {
      columns: { ...unit, filingId: id(), no: whole(), name: text(200, nullable), content: longText(nullable), projects: longText(nullable), budgetFen: fen(nullable), progress: longText(nullable) },
      unique: [["filingId", "no"]],
      foreign: [TO_FILING],
    });
    await createTable(db, "overall_entry", {
      columns: {
        ...unit, filingId: id(), code: text(40), name: text(200, nullable), target: text(200, nullable), actual: text(200, nullable), forecast: text(200, nullable),
        likelihood: choice(["CERTAIN", "POSSIBLE", "IMPOSSIBLE"], nullable), causes: text(100, nullable), explanation: longText(nullable), measure: longText(nullable), measureDue: day(nullable),
      },
      unique: [["filingId", "code"]],
      foreign: [TO_FILING],
    });
    await createTable(db, "report_section", {
      columns: { ...unit, filingId: id(), key: text(40), body: longText(nullable) },
      unique: [["filingId", "key"]],
      foreign: [TO_FILING],
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ["report_section", "overall_entry", "task_entry", "money_entry", "department_entry"]) await db.dropTable(table);
    await db.dropColumn("cycle", "deliverables");
  }
}
