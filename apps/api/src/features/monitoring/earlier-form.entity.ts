import { Entity } from "typeorm";
import { UnitRow } from "../../database/base-rows.js";
import { IdColumn, LongTextColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { References, UniqueOn } from "../../database/references.js";
import { Project } from "../projects/index.js";

/** 往年实际值: what a workbook of an earlier year says of a project, with where it came from. A workbook read again is a further row; the latest counts. */
@OwnedBy("DEPARTMENT", { grant: true, appendOnly: true })
@Entity("earlier_form")
@UniqueOn("projectId", "fiscalYear", "cutOffMonth", "no")
@References(() => Project, { projectId: "id", districtId: "districtId", departmentId: "departmentId" })
export class EarlierForm extends UnitRow {
  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @WholeColumn({ fixed: true })
  readonly fiscalYear!: number;

  @WholeColumn({ fixed: true })
  readonly cutOffMonth!: number;

  @WholeColumn({ fixed: true })
  readonly no!: number;

  /** `FilingFacts` as read, in canonical JSON. */
  @LongTextColumn({ fixed: true })
  readonly facts!: string;

  @TextColumn(200, { fixed: true })
  readonly fileName!: string;

  @TextColumn(100, { fixed: true })
  readonly sheet!: string;

  @TextColumn(64, { fixed: true })
  readonly sha256!: string;

  @TextColumn(100, { fixed: true })
  readonly who!: string;
}
