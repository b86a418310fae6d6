import { Entity } from "typeorm";
import type { FieldChange } from "../access/changes.js";
import { PlatformRow } from "../database/base-rows.js";
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from "../database/columns.js";
import { OwnedBy } from "../database/owned-by.js";
import { IndexOn } from "../database/references.js";

/** What one act changed in one row, field by field: written with the act, and held by its digest. Shown to those who may see the row, or whose office the trail is. */
@Entity("record_change")
@OwnedBy("PLATFORM", { appendOnly: true })
@IndexOn("recordId", "at")
@IndexOn("eventId")
export class RecordChange extends PlatformRow {
  @IdColumn({ fixed: true, nullable: true })
  readonly districtId!: string | null;

  @IdColumn({ fixed: true })
  readonly eventId!: string;

  @InstantColumn({ fixed: true })
  readonly at!: Date;

  /** The row's table and id. */
  @TextColumn(40, { fixed: true })
  readonly record!: string;

  @IdColumn({ fixed: true })
  readonly recordId!: string;

  @JsonColumn({ fixed: true })
  readonly fields!: readonly FieldChange[];
}
