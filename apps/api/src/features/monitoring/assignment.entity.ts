import { Entity } from "typeorm";
import { DistrictRow } from "../../database/base-rows.js";
import { DayColumn, IdColumn, InstantColumn, TextColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { Department, District, Office } from "../organisation/index.js";
import { Cycle } from "./cycle.entity.js";

/** Who in an office reviews a department in a cycle. It shares out work; what somebody may decide is their office's business. */
@OwnedBy("DISTRICT", { narrowed: true, bureauOnly: true })
@Entity("reviewer_assignment")
@UniqueOn("cycleId", "departmentId", "officeId")
@IndexOn("districtId", "cycleId", "appointmentId")
@References(() => Cycle, { cycleId: "id", districtId: "districtId" })
@References(() => Department, { departmentId: "id", districtId: "districtId" })
@References(() => Office, { officeId: "id", districtId: "districtId" })
export class ReviewerAssignment extends DistrictRow {
  @IdColumn({ fixed: true })
  readonly cycleId!: string;

  @IdColumn({ fixed: true })
  readonly departmentId!: string;

  @IdColumn({ fixed: true })
  readonly officeId!: string;

  @IdColumn({ history: "NONE" })
  appointmentId!: string;

  @TextColumn(100)
  reviewer!: string;

  @TextColumn(100, { history: "NONE" })
  assignedBy!: string;

  @InstantColumn({ history: "NONE" })
  at!: Date;
}

/** A reviewer is away: what is assigned to them stands in the deputy's queue too, from one day to another. */
@OwnedBy("DISTRICT", { bureauOnly: true })
@Entity("reviewer_absence")
@IndexOn("districtId", "deputyId", "until")
@References(() => District, { districtId: "id" })
export class ReviewerAbsence extends DistrictRow {
  /** Appointment of who is away. */
  @IdColumn({ fixed: true })
  readonly absentId!: string;

  @TextColumn(100, { fixed: true })
  readonly absentName!: string;

  /** Appointment of who stands in. */
  @IdColumn({ fixed: true })
  readonly deputyId!: string;

  @TextColumn(100, { fixed: true })
  readonly deputyName!: string;

  @DayColumn({ fixed: true })
  readonly from!: string;

  /** Last day; moved forward when they are back earlier. */
  @DayColumn()
  until!: string;

  @TextColumn(100, { fixed: true })
  readonly grantedBy!: string;
}
