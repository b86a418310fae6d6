import { SUCCESSION_KINDS, type SuccessionKind } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { DistrictRow } from "../../database/base-rows.js";
import { ChoiceColumn, DayColumn, IdColumn, InstantColumn, TextColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { References, UniqueOn } from "../../database/references.js";
import { Department } from "./organisation.entity.js";

/** 机构改革: from a day on one department stands in the place of another. Known to everybody of the district, like the departments' names; no row moves. */
@Entity("succession")
@OwnedBy("DISTRICT", { organisation: true })
@UniqueOn("fromDepartmentId", "toDepartmentId")
@References(() => Department, { fromDepartmentId: "id", districtId: "districtId" })
@References(() => Department, { toDepartmentId: "id", districtId: "districtId" })
export class Succession extends DistrictRow {
  @IdColumn({ fixed: true })
  readonly fromDepartmentId!: string;

  @IdColumn({ fixed: true })
  readonly toDepartmentId!: string;

  @ChoiceColumn(SUCCESSION_KINDS, { fixed: true })
  readonly kind!: SuccessionKind;

  @DayColumn({ fixed: true })
  readonly on!: string;

  @TextColumn(100, { fixed: true })
  readonly docNo!: string;

  /** Names as they were when it was recorded: whoever may not see the department still reads what became of it. */
  @TextColumn(100, { fixed: true })
  readonly fromName!: string;

  @TextColumn(100, { fixed: true })
  readonly toName!: string;

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  @InstantColumn({ fixed: true })
  readonly at!: Date;
}
