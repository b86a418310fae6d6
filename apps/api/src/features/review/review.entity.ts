import { COMMENT_AUDIENCES, ROLES, VERDICTS, type CommentAudience, type Role, type Verdict } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { UnitRow } from "../../database/base-rows.js";
import { ChoiceColumn, FlagColumn, IdColumn, InstantColumn, LongTextColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { Filing } from "../monitoring/index.js";

/** What a decision said about one item of the standards. The bureau's own: a department is told by return items and opinions. */
@OwnedBy("DEPARTMENT", { appendOnly: true, bureauOnly: true })
@Entity("checklist_verdict")
@UniqueOn("reviewStepId", "itemId")
@IndexOn("filingId")
@References(() => Filing, { filingId: "id", districtId: "districtId", departmentId: "departmentId" })
export class ChecklistVerdict extends UnitRow {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  @IdColumn({ fixed: true })
  readonly revisionId!: string;

  @IdColumn({ fixed: true })
  readonly reviewStepId!: string;

  /** Lasting id of the item in the standards. */
  @TextColumn(26, { fixed: true })
  readonly itemId!: string;

  @ChoiceColumn(VERDICTS, { fixed: true })
  readonly verdict!: Verdict;

  /** CHECK: the automatic checks said so and nobody said otherwise. */
  @ChoiceColumn(["CHECK", "PERSON"], { fixed: true })
  readonly decidedBy!: "CHECK" | "PERSON";

  @TextColumn(500, { fixed: true, nullable: true })
  readonly note!: string | null;

  @WholeColumn({ fixed: true })
  readonly standardsVersion!: number;
}

/** A remark or question about a filing, or about one cell of it. Those for BUREAU do not exist outside the bureau: the scope itself leaves them out. */
@OwnedBy("DEPARTMENT", { appendOnly: true, audience: "audience" })
@Entity("filing_comment")
@IndexOn("filingId", "at")
@References(() => Filing, { filingId: "id", districtId: "districtId", departmentId: "departmentId" })
export class FilingComment extends UnitRow {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  /** The revision that stood when it was written; null while none did. */
  @IdColumn({ fixed: true, nullable: true })
  readonly revisionId!: string | null;

  @TextColumn(80, { fixed: true, nullable: true })
  readonly path!: string | null;

  @ChoiceColumn(COMMENT_AUDIENCES, { fixed: true })
  readonly audience!: CommentAudience;

  @LongTextColumn({ fixed: true })
  readonly text!: string;

  @IdColumn({ fixed: true, nullable: true })
  readonly replyToId!: string | null;

  /** It settles the thread it answers. */
  @FlagColumn({ fixed: true })
  readonly closes!: boolean;

  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  @ChoiceColumn(ROLES, { fixed: true })
  readonly post!: Role;

  @TextColumn(100, { fixed: true })
  readonly organisation!: string;

  @InstantColumn({ fixed: true })
  readonly at!: Date;
}
