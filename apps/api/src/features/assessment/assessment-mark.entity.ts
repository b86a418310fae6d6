import type { MarkedItem } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { DepartmentRow } from "../../database/base-rows.js";
import { IdColumn, InstantColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { References, UniqueOn } from "../../database/references.js";
import { Department } from "../organisation/index.js";

/** What a person gave a department for an item that no event tells of, and why. The latest stands; earlier ones stay. */
@OwnedBy("DEPARTMENT", { appendOnly: true })
@Entity("assessment_mark")
@UniqueOn("departmentId", "fiscalYear", "item", "no")
@References(() => Department, { departmentId: "id", districtId: "districtId" })
export class AssessmentMark extends DepartmentRow {
  @WholeColumn({ fixed: true })
  readonly fiscalYear!: number;

  /** A `MarkedItem`. Without a CHECK: the scoring table grows with the product. */
  @TextColumn(40, { fixed: true })
  readonly item!: MarkedItem;

  /** Counts the marks of one item from 1. */
  @WholeColumn({ fixed: true })
  readonly no!: number;

  /** Hundredths of a point. */
  @WholeColumn({ fixed: true })
  readonly score!: number;

  @TextColumn(500, { fixed: true })
  readonly reason!: string;

  /** The document it rests on. */
  @TextColumn(200, { fixed: true })
  readonly basis!: string;

  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  @InstantColumn({ fixed: true })
  readonly at!: Date;
}
