import { WARNING_CODES, type WarningCode } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { UnitRow } from "../../database/base-rows.js";
import { ChoiceColumn, IdColumn, InstantColumn, TextColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References } from "../../database/references.js";
import { Filing } from "../monitoring/index.js";

/** What the department's side said about a warning; the latest stands. Warnings themselves are told from figures and never stored. */
@OwnedBy("DEPARTMENT", { appendOnly: true })
@Entity("warning_explanation")
@IndexOn("filingId", "code", "at")
@References(() => Filing, { filingId: "id", districtId: "districtId", departmentId: "departmentId" })
export class WarningExplanation extends UnitRow {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  @IdColumn({ fixed: true })
  readonly cycleId!: string;

  @ChoiceColumn(WARNING_CODES, { fixed: true })
  readonly code!: WarningCode;

  @TextColumn(500, { fixed: true })
  readonly text!: string;

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @InstantColumn({ fixed: true })
  readonly at!: Date;
}
