import { Entity } from "typeorm";
import { PlatformRow } from "../database/base-rows.js";
import { ChoiceColumn, IdColumn, InstantColumn, JsonColumn, TextColumn } from "../database/columns.js";
import { OwnedBy } from "../database/owned-by.js";
import { IndexOn } from "../database/references.js";

export const AUDIT_OUTCOMES = ["DONE", "REFUSED"] as const;
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];

/** One act, written in the act's own transaction and never changed. Names are kept as they stood. */
@Entity("audit_event")
@OwnedBy("DEPARTMENT", { grant: true, appendOnly: true })
@IndexOn("objectId", "at")
@IndexOn("districtId", "at")
@IndexOn("projectId", "at")
export class AuditEvent extends PlatformRow {
  /** Empty on acts of the platform, which nobody sees through a scope. */
  @IdColumn({ fixed: true, nullable: true })
  readonly districtId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly departmentId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly unitId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly projectId!: string | null;

  @InstantColumn({ fixed: true })
  readonly at!: Date;

  @IdColumn({ fixed: true, nullable: true })
  readonly accountId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly appointmentId!: string | null;

  /** The person's name, or the reason of system work. */
  @TextColumn(100, { fixed: true })
  readonly who!: string;

  /** Role of the appointment, or SYSTEM. */
  @TextColumn(40, { fixed: true })
  readonly role!: string;

  @TextColumn(200, { fixed: true })
  readonly organisation!: string;

  /** A word of the trade from the catalogue, such as FILING_CONFIRMED. */
  @TextColumn(60, { fixed: true })
  readonly act!: string;

  @TextColumn(40, { fixed: true })
  readonly object!: string;

  @TextColumn(64, { fixed: true })
  readonly objectId!: string;

  @ChoiceColumn(AUDIT_OUTCOMES, { fixed: true })
  readonly outcome!: AuditOutcome;

  @JsonColumn({ fixed: true })
  readonly params!: Record<string, string | number>;

  /** Network address the act came from; empty in jobs and system work. */
  @TextColumn(64, { fixed: true, nullable: true })
  readonly address!: string | null;

  /** By which rule `hash` was made: see `digest.ts`. Empty in entries older than the rule's name. */
  @TextColumn(20, { fixed: true, nullable: true })
  readonly algorithm!: string | null;

  /** Digest over what the act changed in rows (`record_change`); empty where it changed none whose history is kept. */
  @TextColumn(64, { fixed: true, nullable: true })
  readonly changes!: string | null;

  /** Digest over all of the above, as canonical JSON. */
  @TextColumn(64, { fixed: true })
  readonly hash!: string;
}
