import { CHECK_CODES, FINDING_SOURCES, SEVERITIES, type CheckCode, type FindingSource, type Severity } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { DepartmentRow } from "../../database/base-rows.js";
import { ChoiceColumn, IdColumn, LongTextColumn, TextColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { Cycle, Filing } from "../monitoring/index.js";
import { Department } from "../organisation/index.js";
import { ProjectYear } from "../projects/index.js";

/**
 * One problem somebody found: the hub from which corrections, funding decisions, goal adjustments and assessment events lead on. Never changed:
 * what it turned out to be stands in what followed from it. Without a unit it is about the whole department, and its units do not see it.
 */
@Entity("finding")
@OwnedBy("DEPARTMENT", { grant: true, appendOnly: true })
@UniqueOn("id", "districtId", "departmentId")
@IndexOn("districtId", "departmentId")
@IndexOn("filingId")
@IndexOn("projectId")
@References(() => Department, { departmentId: "id", districtId: "districtId" })
@References(() => ProjectYear, { projectYearId: "id", districtId: "districtId", departmentId: "departmentId" })
@References(() => Cycle, { cycleId: "id", districtId: "districtId" })
@References(() => Filing, { filingId: "id", districtId: "districtId", departmentId: "departmentId" })
export class FindingRow extends DepartmentRow {
  @IdColumn({ fixed: true, nullable: true })
  readonly unitId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly projectId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly projectYearId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly cycleId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly filingId!: string | null;

  /** The cell it is about, where it is about one. */
  @TextColumn(80, { fixed: true, nullable: true })
  readonly path!: string | null;

  @ChoiceColumn(FINDING_SOURCES, { fixed: true })
  readonly source!: FindingSource;

  @ChoiceColumn(SEVERITIES, { fixed: true })
  readonly severity!: Severity;

  @LongTextColumn({ fixed: true })
  readonly text!: string;

  @ChoiceColumn(CHECK_CODES, { fixed: true, nullable: true })
  readonly checkCode!: CheckCode | null;

  /** The site visit it was made on. */
  @IdColumn({ fixed: true, nullable: true })
  readonly visitId!: string | null;

  @TextColumn(100, { fixed: true })
  readonly raisedBy!: string;

  @TextColumn(100, { fixed: true })
  readonly raisedByOrganisation!: string;
}
