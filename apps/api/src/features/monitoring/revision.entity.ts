import {
  CHECK_CODES, COLOURS, ROLES, SEVERITIES,
  type CheckCode, type Colour, type Fen, type Grade, type Role, type Severity,
} from "@jianxiao/domain";
import { Entity } from "typeorm";
import { DepartmentRow, UnitRow } from "../../database/base-rows.js";
import { ChoiceColumn, FenColumn, FlagColumn, IdColumn, InstantColumn, JsonColumn, LongTextColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { Filing } from "./filing.entity.js";
import { RETURN_ITEM_STATES, type ReturnItemState } from "./monitoring.enums.js";

/** A frozen filing. `facts` is canonical JSON and `sha256` its digest; the figures are those of the facts, so that lists need not read them. */
@OwnedBy("DEPARTMENT", { grant: true, appendOnly: true })
@Entity("revision")
@UniqueOn("filingId", "no")
@UniqueOn("id", "districtId", "departmentId")
@References(() => Filing, { filingId: "id", districtId: "districtId", departmentId: "departmentId" })
export class Revision extends UnitRow {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @WholeColumn({ fixed: true })
  readonly no!: number;

  @LongTextColumn({ fixed: true })
  readonly facts!: string;

  @TextColumn(40, { fixed: true })
  readonly formVersion!: string;

  @TextColumn(64, { fixed: true })
  readonly sha256!: string;

  @InstantColumn({ fixed: true })
  readonly frozenAt!: Date;

  @TextColumn(100, { fixed: true })
  readonly frozenBy!: string;

  @FenColumn({ fixed: true })
  readonly initialFen!: Fen;

  @FenColumn({ fixed: true })
  readonly adjustedFen!: Fen;

  @FenColumn({ fixed: true })
  readonly executedFen!: Fen;

  @FenColumn({ fixed: true })
  readonly expectedFen!: Fen;

  @WholeColumn({ fixed: true, nullable: true })
  readonly rateBp!: number | null;

  @WholeColumn({ fixed: true, nullable: true })
  readonly score!: number | null;

  @TextColumn(20, { fixed: true, nullable: true })
  readonly grade!: Grade | null;

  @WholeColumn({ fixed: true, nullable: true })
  readonly attainmentBp!: number | null;

  @ChoiceColumn(COLOURS, { fixed: true, nullable: true })
  readonly execColour!: Colour | null;

  @ChoiceColumn(COLOURS, { fixed: true, nullable: true })
  readonly perfColour!: Colour | null;

  @ChoiceColumn(COLOURS, { fixed: true, nullable: true })
  readonly colour!: Colour | null;
}

/** One finding of an automatic check about a filing as it now stands. */
@OwnedBy("DEPARTMENT", { unkept: "judged anew from the cells" })
@Entity("check_result")
@IndexOn("filingId")
@IndexOn("districtId", "cycleId", "code")
@References(() => Filing, { filingId: "id", districtId: "districtId", departmentId: "departmentId" })
export class CheckResult extends UnitRow {
  @IdColumn({ fixed: true })
  readonly cycleId!: string;

  @IdColumn({ fixed: true })
  readonly filingId!: string;

  /** Place in the order the checks gave them. */
  @WholeColumn()
  ord!: number;

  @ChoiceColumn(CHECK_CODES, { fixed: true })
  readonly code!: CheckCode;

  @TextColumn(40, { fixed: true, nullable: true })
  readonly variant!: string | null;

  @TextColumn(80, { fixed: true, nullable: true })
  readonly path!: string | null;

  @ChoiceColumn(SEVERITIES, { fixed: true })
  readonly severity!: Severity;

  @JsonColumn({ fixed: true })
  readonly params!: Record<string, string | number>;

  /** The check is on trial; only the bureau sees it. Null where it isn't. */
  @FlagColumn({ fixed: true, nullable: true })
  readonly trial!: boolean | null;
}

/** A decision of the bureau on a frozen revision. */
@OwnedBy("DEPARTMENT", { appendOnly: true })
@Entity("review_step")
@IndexOn("revisionId")
@References(() => Revision, { revisionId: "id", districtId: "districtId", departmentId: "departmentId" })
export class ReviewStep extends DepartmentRow {
  @IdColumn({ fixed: true })
  readonly revisionId!: string;

  @IdColumn({ fixed: true })
  readonly officeId!: string;

  @ChoiceColumn(["RETURN", "ACCEPT", "REOPEN"], { fixed: true })
  readonly outcome!: "RETURN" | "ACCEPT" | "REOPEN";

  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @LongTextColumn({ fixed: true, nullable: true })
  readonly opinion!: string | null;

  @InstantColumn({ fixed: true })
  readonly at!: Date;
}

/** One cell the bureau returned, with its reason, and the department's reply. */
@OwnedBy("DEPARTMENT")
@Entity("return_item")
@IndexOn("filingId", "state")
@References(() => Filing, { filingId: "id", districtId: "districtId", departmentId: "departmentId" })
@References(() => Revision, { revisionId: "id", districtId: "districtId", departmentId: "departmentId" })
export class ReturnItem extends UnitRow {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  @IdColumn({ fixed: true })
  readonly revisionId!: string;

  @TextColumn(80, { fixed: true })
  readonly path!: string;

  @LongTextColumn({ fixed: true })
  readonly reason!: string;

  @InstantColumn({ fixed: true })
  readonly dueAt!: Date;

  @ChoiceColumn(RETURN_ITEM_STATES)
  state!: ReturnItemState;

  @LongTextColumn({ nullable: true })
  reply!: string | null;

  @TextColumn(100, { fixed: true })
  readonly returnedBy!: string;

  @ChoiceColumn(ROLES, { fixed: true })
  readonly returnedByPost!: Role;

  @InstantColumn({ fixed: true })
  readonly returnedAt!: Date;

  @LongTextColumn({ fixed: true, nullable: true })
  readonly valueWhenReturned!: string | null;

  @InstantColumn({ nullable: true })
  answeredAt!: Date | null;
}
