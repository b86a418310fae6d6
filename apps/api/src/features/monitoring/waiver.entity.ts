import { ROLES, type CheckCode, type Role } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { UnitRow, Versioned } from "../../database/base-rows.js";
import { ChoiceColumn, IdColumn, InstantColumn, LongTextColumn, TextColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { References, UniqueOn } from "../../database/references.js";
import { Unit } from "../organisation/index.js";
import { Cycle } from "./cycle.entity.js";
import { Filing } from "./filing.entity.js";

/** Why a warning stands although it warns: read by whoever reviews. It holds for this check in this place, whatever figures it names. */
@OwnedBy("DEPARTMENT")
@Entity("check_waiver")
@UniqueOn("filingId", "code", "variant", "path")
@References(() => Filing, { filingId: "id", districtId: "districtId", departmentId: "departmentId" })
export class CheckWaiver extends UnitRow {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  @TextColumn(10, { fixed: true })
  readonly code!: CheckCode;

  /** Empty where there is none: a NULL would defeat the unique key. */
  @TextColumn(40, { fixed: true })
  readonly variant!: string;

  /** Empty: of the whole form. */
  @TextColumn(80, { fixed: true })
  readonly path!: string;

  @LongTextColumn({ fixed: true })
  readonly reason!: string;

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  @ChoiceColumn(ROLES, { fixed: true })
  readonly post!: Role;

  @InstantColumn({ fixed: true })
  readonly at!: Date;
}

/** A unit's own deadline in a cycle, where the performance office extended it. */
@OwnedBy("DEPARTMENT")
@Entity("unit_deadline")
@UniqueOn("cycleId", "unitId")
@References(() => Cycle, { cycleId: "id", districtId: "districtId" })
@References(() => Unit, { unitId: "id", departmentId: "departmentId", districtId: "districtId" })
export class UnitDeadline extends Versioned(UnitRow) {
  @IdColumn({ fixed: true })
  readonly cycleId!: string;

  @InstantColumn()
  dueAt!: Date;
}
