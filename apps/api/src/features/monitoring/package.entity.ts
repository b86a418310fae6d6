import { PACKAGE_STATES, type PackageState, type Role, ROLES } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { DepartmentRow, Versioned } from "../../database/base-rows.js";
import { ChoiceColumn, FlagColumn, IdColumn, InstantColumn, JsonColumn, LongTextColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { Cycle } from "./cycle.entity.js";

/** A department's package (部门报送件) in a cycle. `state` follows from its filings and is never moved by hand. */
@OwnedBy("DEPARTMENT", { sharedWithUnits: true })
@Entity("package")
@UniqueOn("cycleId", "departmentId")
@UniqueOn("id", "districtId", "departmentId")
@IndexOn("districtId", "cycleId", "state")
@References(() => Cycle, { cycleId: "id", districtId: "districtId" })
export class Package extends Versioned(DepartmentRow) {
  @IdColumn({ fixed: true })
  readonly cycleId!: string;

  @ChoiceColumn(PACKAGE_STATES)
  state!: PackageState;

  @InstantColumn()
  dueAt!: Date;

  @InstantColumn({ nullable: true })
  extendedTo!: Date | null;

  /** When what now stands was submitted; null before the first submission and after its withdrawal. */
  @InstantColumn({ nullable: true })
  submittedAt!: Date | null;

  /** A reviewer has decided about some filing of the current revision. */
  @FlagColumn({ history: "NONE" })
  reviewStarted!: boolean;

  /** Number of its latest revision, withdrawn or not; 0 before the first. */
  @WholeColumn({ history: "NONE" })
  revisionNo!: number;
}

/** What the leader signed: the frozen filings, the computed 汇总表 and one digest over both. */
@OwnedBy("DEPARTMENT", { appendOnly: true })
@Entity("package_revision")
@UniqueOn("packageId", "no")
@UniqueOn("id", "districtId", "departmentId")
@References(() => Package, { packageId: "id", districtId: "districtId", departmentId: "departmentId" })
export class PackageRevision extends DepartmentRow {
  @IdColumn({ fixed: true })
  readonly packageId!: string;

  @WholeColumn({ fixed: true })
  readonly no!: number;

  @JsonColumn({ fixed: true })
  readonly revisionIds!: string[];

  /** Rows of the 汇总表 as computed when it was signed. */
  @JsonColumn({ fixed: true })
  readonly summary!: object[];

  @TextColumn(64, { fixed: true })
  readonly sha256!: string;

  @WholeColumn({ fixed: true })
  readonly filingCount!: number;

  @IdColumn({ fixed: true, nullable: true })
  readonly scanFileId!: string | null;

  /** 补报: why it came after the deadline; null for one that came in time, or again after a return. */
  @LongTextColumn({ fixed: true, nullable: true })
  readonly lateReason!: string | null;
}

/** The scan of a sealed print, matched to the submission whose digest it carries. */
@OwnedBy("DEPARTMENT", { appendOnly: true })
@Entity("package_scan")
@UniqueOn("packageRevisionId")
@References(() => PackageRevision, { packageRevisionId: "id", districtId: "districtId", departmentId: "departmentId" })
export class PackageScan extends DepartmentRow {
  @IdColumn({ fixed: true })
  readonly packageRevisionId!: string;

  /** The uploaded file as it was when it was matched. */
  @TextColumn(200, { fixed: true })
  readonly fileName!: string;

  @TextColumn(64, { fixed: true })
  readonly sha256!: string;

  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  @InstantColumn({ fixed: true })
  readonly at!: Date;
}

/** A named person's signature under a package revision. `proof` says how it was given. */
@OwnedBy("DEPARTMENT", { appendOnly: true })
@Entity("signature")
@IndexOn("districtId", "packageRevisionId")
@References(() => PackageRevision, { packageRevisionId: "id", districtId: "districtId", departmentId: "departmentId" })
export class Signature extends DepartmentRow {
  @IdColumn({ fixed: true })
  readonly packageRevisionId!: string;

  @IdColumn({ fixed: true })
  readonly accountId!: string;

  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(100, { fixed: true })
  readonly name!: string;

  @ChoiceColumn(ROLES, { fixed: true })
  readonly post!: Role;

  @InstantColumn({ fixed: true })
  readonly at!: Date;

  @TextColumn(200, { fixed: true })
  readonly proof!: string;
}
