import { FILING_ACTIONS, ROLES, type FilingAction, type Role } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { UnitRow } from "../../database/base-rows.js";
import { ChoiceColumn, IdColumn, InstantColumn, LongTextColumn, TextColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References } from "../../database/references.js";
import { Filing } from "./filing.entity.js";

/** One changed cell: the field's history. Texts are canonical. */
@OwnedBy("DEPARTMENT", { appendOnly: true })
@Entity("cell_change")
@IndexOn("filingId", "path", "at")
@References(() => Filing, { filingId: "id", districtId: "districtId", departmentId: "departmentId" })
export class CellChange extends UnitRow {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  @TextColumn(80, { fixed: true })
  readonly path!: string;

  @LongTextColumn({ fixed: true, nullable: true })
  readonly was!: string | null;

  @LongTextColumn({ fixed: true, nullable: true })
  readonly now!: string | null;

  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  @ChoiceColumn(ROLES, { fixed: true })
  readonly post!: Role;

  @InstantColumn({ fixed: true })
  readonly at!: Date;
}

/** One move of a filing: the approver strip, the words quoted to the next person, and who filed read these rows. */
@OwnedBy("DEPARTMENT", { appendOnly: true })
@Entity("filing_move")
@IndexOn("filingId", "at")
@References(() => Filing, { filingId: "id", districtId: "districtId", departmentId: "departmentId" })
export class FilingMove extends UnitRow {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  @ChoiceColumn(FILING_ACTIONS, { fixed: true })
  readonly action!: FilingAction;

  /** The revision the move made or was about, where there is one. */
  @IdColumn({ fixed: true, nullable: true })
  readonly revisionId!: string | null;

  @IdColumn({ fixed: true })
  readonly accountId!: string;

  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  @ChoiceColumn(ROLES, { fixed: true })
  readonly post!: Role;

  @TextColumn(100, { fixed: true })
  readonly organisation!: string;

  @LongTextColumn({ fixed: true, nullable: true })
  readonly opinion!: string | null;

  @InstantColumn({ fixed: true })
  readonly at!: Date;
}
