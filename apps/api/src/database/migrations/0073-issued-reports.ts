import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, choice, createTable, day, dropColumn, forbidChanges, id, instant, longText, text, unit, whole } from "./table.js";

const OWNER = { districtId: "districtId", departmentId: "departmentId" };
const COPIED = "`id`, `createdAt`, `districtId`, `departmentId`, `unitId`, `projectId`, `frozen`, `sha256`, `score`, `grade`, `issuedAt`";

/** Every signed report stands for itself, instead of one frozen text that the next return overwrites; and the day by which a department should reply. */
export class IssuedReports1790000000073 implements MigrationInterface {
  readonly name = "IssuedReports1790000000073";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "issued_report", {
      columns: { ...unit, reportId: id(), projectId: id(), no: whole(), frozen: longText(), sha256: text(64), score: whole(), grade: choice(["EXCELLENT", "GOOD", "FAIR", "POOR"], { nullable: true }), issuedAt: instant() },
      unique: [["reportId", "no"], ["id", "districtId", "departmentId"]],
      foreign: [["evaluation_report", { reportId: "id", ...OWNER }]],
    });
    await db.query(`INSERT INTO \`issued_report\` (${COPIED}, \`reportId\`, \`no\`) SELECT ${COPIED}, \`id\`, 1 FROM \`evaluation_report\` WHERE \`frozen\` IS NOT NULL`);
    await forbidChanges(db, "issued_report");
    await dropColumn(db, "evaluation_report", "frozen");
    await addColumn(db, "evaluation_report", "replyDueOn", day({ nullable: true }));
  }

  async down(db: QueryRunner): Promise<void> {
    await dropColumn(db, "evaluation_report", "replyDueOn");
    await addColumn(db, "evaluation_report", "frozen", longText({ nullable: true }));
    await db.query(
      "UPDATE `evaluation_report` SET `frozen` = (SELECT `i`.`frozen` FROM `issued_report` `i` WHERE `i`.`reportId` = `evaluation_report`.`id` AND `i`.`sha256` = `evaluation_report`.`sha256` ORDER BY `i`.`no` DESC LIMIT 1) WHERE `sha256` IS NOT NULL",
    );
    await db.dropTable("issued_report");
  }
}
