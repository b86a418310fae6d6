import { CORRECTION_STATES, type CorrectionState } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { DepartmentRow, Versioned } from "../../database/base-rows.js";
import { ChoiceColumn, IdColumn, InstantColumn, LongTextColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { Cycle } from "../monitoring/index.js";
import { Department } from "../organisation/index.js";
import { FindingRow } from "./finding.entity.js";

/** 整改通知书: a numbered letter to one department that carries corrections. Its issues are its corrections; where they stand is where it stands. */
@Entity("rectification_notice")
@OwnedBy("DEPARTMENT")
@UniqueOn("districtId", "docNo")
@UniqueOn("id", "districtId", "departmentId")
@IndexOn("districtId", "departmentId")
@References(() => Department, { departmentId: "id", districtId: "districtId" })
@References(() => Cycle, { cycleId: "id", districtId: "districtId" })
export class RectificationNotice extends DepartmentRow {
  @IdColumn({ fixed: true, nullable: true })
  readonly cycleId!: string | null;

  @TextColumn(100, { fixed: true })
  readonly docNo!: string;

  /** 主送单位. */
  @TextColumn(200, { fixed: true })
  readonly addressee!: string;

  @TextColumn(200, { fixed: true })
  readonly subject!: string;

  /** What is asked of the department as a whole. */
  @LongTextColumn({ fixed: true })
  readonly requirement!: string;

  @InstantColumn({ fixed: true })
  readonly dueAt!: Date;

  @InstantColumn({ fixed: true })
  readonly issuedAt!: Date;

  @TextColumn(100, { fixed: true })
  readonly issuedBy!: string;
}

/** 纠偏措施: what must be done about a finding, by whom and when, what was answered and what the bureau made of it. */
@Entity("correction")
@OwnedBy("DEPARTMENT")
@UniqueOn("id", "districtId", "departmentId")
@IndexOn("districtId", "departmentId", "state")
@IndexOn("districtId", "state", "dueAt")
@IndexOn("findingId")
@IndexOn("filingId")
@References(() => FindingRow, { findingId: "id", districtId: "districtId", departmentId: "departmentId" })
@References(() => RectificationNotice, { noticeId: "id", districtId: "districtId", departmentId: "departmentId" })
export class Correction extends Versioned(DepartmentRow) {
  @IdColumn({ fixed: true, nullable: true })
  readonly unitId!: string | null;

  @IdColumn({ fixed: true })
  readonly findingId!: string;

  @IdColumn({ fixed: true, nullable: true })
  readonly projectId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly cycleId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly filingId!: string | null;

  /** Set when the correction is escalated into a numbered notice, with its place among the notice's issues. */
  @IdColumn({ nullable: true })
  noticeId!: string | null;

  @WholeColumn({ nullable: true })
  ord!: number | null;

  @LongTextColumn({ fixed: true })
  readonly measure!: string;

  /** The appointment that answers for it; empty: the department's leader. */
  @IdColumn({ nullable: true })
  ownerAppointmentId!: string | null;

  @ChoiceColumn(CORRECTION_STATES)
  state!: CorrectionState;

  @InstantColumn({ fixed: true })
  readonly issuedAt!: Date;

  @TextColumn(100, { fixed: true })
  readonly issuedBy!: string;

  @InstantColumn()
  dueAt!: Date;

  /** When it was first due, once it has been extended. */
  @InstantColumn({ nullable: true })
  firstDueAt!: Date | null;

  @InstantColumn({ nullable: true })
  askedUntil!: Date | null;

  @TextColumn(500, { nullable: true })
  askedReason!: string | null;

  @LongTextColumn({ nullable: true })
  response!: string | null;

  @InstantColumn({ nullable: true })
  respondedAt!: Date | null;

  @TextColumn(100, { nullable: true })
  respondedBy!: string | null;

  @IdColumn({ nullable: true, history: "NONE" })
  respondedByAccountId!: string | null;

  @LongTextColumn({ nullable: true })
  conclusion!: string | null;

  @InstantColumn({ nullable: true })
  concludedAt!: Date | null;

  @TextColumn(100, { nullable: true })
  concludedBy!: string | null;

  /** The confirmed correction whose problem came back. */
  @IdColumn({ fixed: true, nullable: true })
  readonly reopenedFromId!: string | null;
}
