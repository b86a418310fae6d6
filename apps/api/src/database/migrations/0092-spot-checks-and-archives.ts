import type { MigrationInterface, QueryRunner } from "typeorm";
import { choice, createTable, district, id, instant, json, longText, text, unit, versioned, whole } from "./table.js";

/** Self-evaluations checked on a sample, and closed cycles put away. */
export class SpotChecksAndArchives1790000000092 implements MigrationInterface {
  readonly name = "SpotChecksAndArchives1790000000092";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "spot_check_draw", {
      columns: { ...district, cycleId: id(), method: choice(["RANDOM", "STRATIFIED", "AMOUNT"]), seed: text(64), size: whole(), population: whole(), colours: json(), who: text(100), at: instant() },
      index: [["cycleId"]],
      foreign: [["cycle", { cycleId: "id", districtId: "districtId" }]],
    });
    await createTable(db, "spot_check", {
      columns: {
        ...unit, ...versioned, drawId: id(), cycleId: id(), filingId: id(), revisionId: id(), projectId: id(), state: choice(["OPEN", "DONE"]), selfScore: whole(), selfGrade: text(20), items: json(),
        score: whole({ nullable: true }), grade: text(20, { nullable: true }), difference: whole({ nullable: true }), opinion: longText({ nullable: true }), who: text(100, { nullable: true }), at: instant({ nullable: true }),
      },
      unique: [["revisionId"]],
      index: [["districtId", "cycleId", "state"]],
      foreign: [
        ["filing", { filingId: "id", districtId: "districtId", departmentId: "departmentId" }],
        ["revision", { revisionId: "id", districtId: "districtId", departmentId: "departmentId" }],
      ],
    });
    await createTable(db, "cycle_archive", {
      columns: {
        ...district, ...versioned, cycleId: id(), state: choice(["QUEUED", "RUNNING", "DONE", "FAILED"]), done: whole(), total: whole(), bytes: whole(), entries: whole(), sha256: text(64, { nullable: true }),
        appointmentId: id(), who: text(100), at: instant(), finishedAt: instant({ nullable: true }), leaseUntil: instant({ nullable: true }),
      },
      unique: [["cycleId"]],
      foreign: [["cycle", { cycleId: "id", districtId: "districtId" }]],
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable("cycle_archive");
    await db.dropTable("spot_check");
    await db.dropTable("spot_check_draw");
  }
}
