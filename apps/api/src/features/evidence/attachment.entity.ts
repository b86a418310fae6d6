import { SCAN_STATES, type EvidenceKind, type ScanState } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { DepartmentRow } from "../../database/base-rows.js";
import { ChoiceColumn, IdColumn, InstantColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, UniqueOn } from "../../database/references.js";

/**
 * A file that hangs on something: a form or one of its cells, a correction, a visit. Its bytes lie outside the database under its id and never change;
 * removing hides it and keeps both.
 */
@OwnedBy("DEPARTMENT", { grant: true, evaluatorsWrite: true })
@Entity("attachment")
@UniqueOn("id", "districtId", "departmentId")
@IndexOn("districtId", "object", "objectId")
@IndexOn("districtId", "sha256")
@IndexOn("scan")
export class Attachment extends DepartmentRow {
  @IdColumn({ fixed: true, nullable: true })
  readonly unitId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly projectId!: string | null;

  /** What kind of thing it hangs on. No CHECK: features add kinds. */
  @TextColumn(40, { fixed: true })
  readonly object!: EvidenceKind;

  @IdColumn({ fixed: true })
  readonly objectId!: string;

  /** The cell it is evidence of; null: of the whole thing. */
  @TextColumn(80, { fixed: true, nullable: true })
  readonly path!: string | null;

  @TextColumn(200, { fixed: true })
  readonly name!: string;

  @WholeColumn({ fixed: true })
  readonly bytes!: number;

  @TextColumn(64, { fixed: true })
  readonly sha256!: string;

  @TextColumn(100, { fixed: true })
  readonly mime!: string;

  @ChoiceColumn(SCAN_STATES)
  scan!: ScanState;

  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  @TextColumn(100, { fixed: true })
  readonly organisation!: string;

  @InstantColumn({ nullable: true })
  removedAt!: Date | null;

  @TextColumn(100, { nullable: true })
  removedBy!: string | null;
}
