import { EXTENSION_STATES, ROLES, type ExtensionState, type Role } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { DepartmentRow, Versioned } from "../../database/base-rows.js";
import { ChoiceColumn, IdColumn, InstantColumn, LongTextColumn, TextColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References } from "../../database/references.js";
import { Package } from "../monitoring/index.js";

/** Somebody asks for more time: a unit to confirm, or (without unit) the department to submit. */
@OwnedBy("DEPARTMENT")
@Entity("extension_request")
@IndexOn("districtId", "cycleId", "state")
@References(() => Package, { packageId: "id", districtId: "districtId", departmentId: "departmentId" })
export class ExtensionRequest extends Versioned(DepartmentRow) {
  @IdColumn({ fixed: true })
  readonly cycleId!: string;

  @IdColumn({ fixed: true })
  readonly packageId!: string;

  @IdColumn({ fixed: true, nullable: true })
  readonly unitId!: string | null;

  @InstantColumn({ fixed: true })
  readonly wantedUntil!: Date;

  @LongTextColumn({ fixed: true })
  readonly reason!: string;

  @ChoiceColumn(EXTENSION_STATES)
  state!: ExtensionState;

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  @ChoiceColumn(ROLES, { fixed: true })
  readonly post!: Role;

  @TextColumn(100, { fixed: true })
  readonly organisation!: string;

  @InstantColumn({ fixed: true })
  readonly askedAt!: Date;

  @InstantColumn({ nullable: true })
  grantedUntil!: Date | null;

  @LongTextColumn({ nullable: true })
  answer!: string | null;

  @TextColumn(100, { nullable: true })
  decidedBy!: string | null;

  @InstantColumn({ nullable: true })
  decidedAt!: Date | null;
}
