import type { MigrationInterface, QueryRunner } from "typeorm";
import { Entity } from "typeorm";
import { DistrictRow, UnitRow, Versioned } from "../database/base-rows.js";
import { DayColumn, FenColumn, FlagColumn, IdColumn, InstantColumn, JsonColumn, TextColumn } from "../database/columns.js";
import type { Contents } from "../database/data-source.js";
import { ENTITIES } from "../database/entities.js";
import { MIGRATIONS } from "../database/migrations/index.js";
import { createTable, day, district, fen, flag, id, instant, json, text, unit, versioned } from "../database/migrations/table.js";
import { OwnedBy } from "../database/owned-by.js";
import { References, UniqueOn } from "../database/references.js";
import { Unit } from "../features/organisation/index.js";

/** A row of a unit that evaluators see through a grant: the usual case. */
@Entity("test_paper")
@OwnedBy("DEPARTMENT", { grant: true })
@UniqueOn("id", "departmentId", "districtId")
@References(() => Unit, { unitId: "id", departmentId: "departmentId", districtId: "districtId" })
export class Paper extends Versioned(UnitRow) {
  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @TextColumn(100)
  title!: string;

  @FenColumn()
  amountFen!: number;

  @FlagColumn()
  urgent!: boolean;

  @DayColumn({ nullable: true })
  dueOn!: string | null;

  @InstantColumn({ nullable: true })
  readAt!: Date | null;

  @JsonColumn({ nullable: true })
  notes!: { words: string[] } | null;
}

/** Hangs on a paper by the whole of its owner. */
@Entity("test_page")
@OwnedBy("DEPARTMENT")
@References(() => Paper, { paperId: "id", departmentId: "departmentId", districtId: "districtId" })
export class PaperPage extends UnitRow {
  @IdColumn({ fixed: true })
  readonly paperId!: string;
}

/** What evaluators write about a project granted to them. */
@Entity("test_remark")
@OwnedBy("DEPARTMENT", { grant: true, evaluatorsWrite: true })
export class Remark extends UnitRow {
  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @TextColumn(100)
  words!: string;
}

/** The bureau's own, but for the evaluator it names. */
@Entity("test_invitation")
@OwnedBy("DISTRICT", { bureau: true, person: "accountId" })
export class Invitation extends DistrictRow {
  @IdColumn({ fixed: true })
  readonly accountId!: string;
}

/** A row of the whole district. */
@Entity("test_notice")
@OwnedBy("DISTRICT")
export class Notice extends DistrictRow {
  @TextColumn(100)
  words!: string;
}

/** Private to one appointment. */
@Entity("test_draft")
@OwnedBy("APPOINTMENT")
export class Draft extends DistrictRow {
  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(100)
  words!: string;
}

/** Added, never changed. */
@Entity("test_stamp")
@OwnedBy("DISTRICT", { appendOnly: true })
export class Stamp extends DistrictRow {
  @TextColumn(100)
  words!: string;
}

class Papers1799000000000 implements MigrationInterface {
  readonly name = "Papers1799000000000";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "test_paper", {
      columns: { ...unit, ...versioned, projectId: id(), title: text(100), amountFen: fen(), urgent: flag(), dueOn: day({ nullable: true }), readAt: instant({ nullable: true }), notes: json({ nullable: true }) },
      unique: [["id", "departmentId", "districtId"]],
      foreign: [["unit", { unitId: "id", departmentId: "departmentId", districtId: "districtId" }]],
    });
    await createTable(db, "test_page", { columns: { ...unit, paperId: id() }, foreign: [["test_paper", { paperId: "id", departmentId: "departmentId", districtId: "districtId" }]] });
    await createTable(db, "test_remark", { columns: { ...unit, projectId: id(), words: text(100) } });
    await createTable(db, "test_invitation", { columns: { ...district, accountId: id() } });
    await createTable(db, "test_notice", { columns: { ...district, words: text(100) } });
    await createTable(db, "test_draft", { columns: { ...district, appointmentId: id(), words: text(100) } });
    await createTable(db, "test_stamp", { columns: { ...district, words: text(100) } });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ["test_stamp", "test_draft", "test_notice", "test_invitation", "test_remark", "test_page", "test_paper"]) await db.dropTable(table);
  }
}

/** The product's tables and one of each kind of ownership, for the tests of the road to rows. */
export const WITH_PAPERS: Contents = {
  entities: [...ENTITIES, Paper, PaperPage, Remark, Invitation, Notice, Draft, Stamp] as (new () => object)[],
  migrations: [...MIGRATIONS, Papers1799000000000],
};
