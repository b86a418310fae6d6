import type { EvidenceKind } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { DepartmentRow } from "../../database/base-rows.js";
import { IdColumn, TextColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { Attachment } from "./attachment.entity.js";

/**
 * A file that hangs in one place and also proves something in another: a finding, a cell, a score. It has the owner of what it proves, and only files of the same
 * department can stand there. Taken back, it is gone; the trail keeps that it was.
 */
@Entity("evidence_link")
@OwnedBy("DEPARTMENT", { grant: true, evaluatorsWrite: true })
@UniqueOn("attachmentId", "object", "objectId", "path")
@IndexOn("districtId", "object", "objectId")
@References(() => Attachment, { attachmentId: "id", districtId: "districtId", departmentId: "departmentId" })
export class EvidenceLink extends DepartmentRow {
  @IdColumn({ fixed: true, nullable: true })
  readonly unitId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly projectId!: string | null;

  @IdColumn({ fixed: true })
  readonly attachmentId!: string;

  /** What kind of thing it proves. No CHECK: features add kinds. */
  @TextColumn(40, { fixed: true })
  readonly object!: EvidenceKind;

  @IdColumn({ fixed: true })
  readonly objectId!: string;

  /** The cell it proves; empty: the whole thing. Never null, which a unique key would not tell apart. */
  @TextColumn(80, { fixed: true })
  readonly path!: string;

  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  @TextColumn(100, { fixed: true })
  readonly organisation!: string;
}
