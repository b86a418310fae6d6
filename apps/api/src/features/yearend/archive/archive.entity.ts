import { Entity } from "typeorm";
import { DistrictRow, Versioned } from "../../../database/base-rows.js";
import { ChoiceColumn, IdColumn, InstantColumn, TextColumn, WholeColumn } from "../../../database/columns.js";
import { OwnedBy } from "../../../database/owned-by.js";
import { References, UniqueOn } from "../../../database/references.js";
import { Cycle } from "../../monitoring/index.js";

export const ARCHIVE_STATES = ["QUEUED", "RUNNING", "DONE", "FAILED"] as const;
export type ArchiveState = (typeof ARCHIVE_STATES)[number];

/** 归档: a closed cycle in one file with an index of digests. The bytes lie outside the database under its id. */
@OwnedBy("DISTRICT", { bureau: true })
@Entity("cycle_archive")
@UniqueOn("cycleId")
@References(() => Cycle, { cycleId: "id", districtId: "districtId" })
export class CycleArchive extends Versioned(DistrictRow) {
  @IdColumn({ fixed: true })
  readonly cycleId!: string;

  @ChoiceColumn(ARCHIVE_STATES)
  state!: ArchiveState;

  /** Departments put away, of how many. */
  @WholeColumn()
  done!: number;

  @WholeColumn()
  total!: number;

  @WholeColumn()
  bytes!: number;

  /** Files in it, the index aside. */
  @WholeColumn()
  entries!: number;

  /** Digest of the whole file. */
  @TextColumn(64, { nullable: true })
  sha256!: string | null;

  /** Whom the work runs as. */
  @IdColumn()
  appointmentId!: string;

  @TextColumn(100)
  who!: string;

  @InstantColumn()
  at!: Date;

  @InstantColumn({ nullable: true })
  finishedAt!: Date | null;

  @InstantColumn({ nullable: true })
  leaseUntil!: Date | null;
}
