import { LIKELIHOODS, TYPED_MONEY_ROWS, type Fen, type Likelihood, type TypedMoneyRow } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { UnitRow } from "../../../database/base-rows.js";
import { ChoiceColumn, DayColumn, FenColumn, IdColumn, LongTextColumn, TextColumn, WholeColumn } from "../../../database/columns.js";
import { OwnedBy } from "../../../database/owned-by.js";
import { References, UniqueOn } from "../../../database/references.js";
import { Filing } from "../filing.entity.js";

const OWNER = { filingId: "id", districtId: "districtId", departmentId: "departmentId" };

/** What a department says of itself in its overall table (部门整体支出绩效监控表). */
@OwnedBy("DEPARTMENT", { unkept: "cells have a history of their own" })
@Entity("department_entry")
@UniqueOn("filingId")
@References(() => Filing, OWNER)
export class DepartmentEntry extends UnitRow {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  @LongTextColumn({ nullable: true })
  functions!: string | null;

  @LongTextColumn({ nullable: true })
  dutyGoal!: string | null;
}

/** A typed line of the department's income and expenditure; sums and the projects' line are computed. */
@OwnedBy("DEPARTMENT", { unkept: "cells have a history of their own" })
@Entity("money_entry")
@UniqueOn("filingId", "row")
@References(() => Filing, OWNER)
export class MoneyEntry extends UnitRow {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  @ChoiceColumn(TYPED_MONEY_ROWS, { fixed: true })
  readonly row!: TypedMoneyRow;

  @FenColumn({ nullable: true })
  initialFen!: Fen | null;

  @FenColumn({ nullable: true })
  adjustedFen!: Fen | null;

  @FenColumn({ nullable: true })
  executedFen!: Fen | null;

  @FenColumn({ nullable: true })
  expectedFen!: Fen | null;
}

/** One of the department's main tasks of the year, by its place on the form. */
@OwnedBy("DEPARTMENT", { unkept: "cells have a history of their own" })
@Entity("task_entry")
@UniqueOn("filingId", "no")
@References(() => Filing, OWNER)
export class TaskEntry extends UnitRow {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  @WholeColumn({ fixed: true })
  readonly no!: number;

  @TextColumn(200, { nullable: true })
  name!: string | null;

  @LongTextColumn({ nullable: true })
  content!: string | null;

  @LongTextColumn({ nullable: true })
  projects!: string | null;

  @FenColumn({ nullable: true })
  budgetFen!: Fen | null;

  @LongTextColumn({ nullable: true })
  progress!: string | null;
}

/** What a department says of one row of the indicator frame. */
@OwnedBy("DEPARTMENT", { unkept: "cells have a history of their own" })
@Entity("overall_entry")
@UniqueOn("filingId", "code")
@References(() => Filing, OWNER)
export class OverallEntry extends UnitRow {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  /** Of the row in its frame. */
  @TextColumn(40, { fixed: true })
  readonly code!: string;

  @TextColumn(200, { nullable: true })
  name!: string | null;

  @TextColumn(200, { nullable: true })
  target!: string | null;

  @TextColumn(200, { nullable: true })
  actual!: string | null;

  @TextColumn(200, { nullable: true })
  forecast!: string | null;

  @ChoiceColumn(LIKELIHOODS, { nullable: true })
  likelihood!: Likelihood | null;

  /** Codes in the order of the enumeration, joined by ","; null when none is ticked. */
  @TextColumn(100, { nullable: true })
  causes!: string | null;

  @LongTextColumn({ nullable: true })
  explanation!: string | null;

  @LongTextColumn({ nullable: true })
  measure!: string | null;

  @DayColumn({ nullable: true })
  measureDue!: string | null;
}

/** One section of the report (部门绩效监控总结报告), with its live figures as `{{name|text}}`. */
@OwnedBy("DEPARTMENT", { unkept: "cells have a history of their own" })
@Entity("report_section")
@UniqueOn("filingId", "key")
@References(() => Filing, OWNER)
export class ReportSection extends UnitRow {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  @TextColumn(40, { fixed: true })
  readonly key!: string;

  @LongTextColumn({ nullable: true })
  body!: string | null;
}
