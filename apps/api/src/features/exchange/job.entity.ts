import type { ImportFault } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { DistrictRow } from "../../database/base-rows.js";
import { ChoiceColumn, IdColumn, InstantColumn, JsonColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, UniqueOn } from "../../database/references.js";
import type { PreviewLine } from "./preview.js";

export const JOB_KINDS = ["IMPORT_GOALS", "IMPORT_PAYMENTS", "IMPORT_MONITORING", "IMPORT_ORGANISATION", "IMPORT_EARLIER", "IMPORT_LIBRARY"] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export const JOB_STATES = ["QUEUED", "READING", "READY", "APPLYING", "DONE", "FAILED", "CANCELLED"] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What the person who started an import said beside the file. */
export type JobOptions = { unitId: string | null; cycleId: string | null; docNo: string | null };

/** Why a job failed, for the screen to put into words. */
export type JobProblem = { code: string; params: Record<string, string | number> };

/** One import: a file being read, waiting to be looked at, applied or given up. Private to the appointment that started it. */
@OwnedBy("APPOINTMENT", { unkept: "progress of work, told by its acts" })
@Entity("job")
@IndexOn("districtId", "appointmentId")
@IndexOn("state", "leaseUntil")
export class Job extends DistrictRow {
  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @IdColumn({ fixed: true })
  readonly accountId!: string;

  @ChoiceColumn(JOB_KINDS, { fixed: true })
  readonly kind!: JobKind;

  @ChoiceColumn(JOB_STATES)
  state!: JobState;

  @IdColumn({ fixed: true })
  readonly fileId!: string;

  @TextColumn(200, { fixed: true })
  readonly fileName!: string;

  @WholeColumn({ fixed: true })
  readonly bytes!: number;

  @TextColumn(64, { fixed: true })
  readonly sha256!: string;

  @JsonColumn({ fixed: true })
  readonly options!: JobOptions;

  @WholeColumn()
  done!: number;

  @WholeColumn()
  total!: number;

  @WholeColumn()
  faultCount!: number;

  /** Faults that stop the import. */
  @WholeColumn()
  blockCount!: number;

  @WholeColumn()
  previewCount!: number;

  /** Counts of what an applied import did. */
  @JsonColumn({ nullable: true })
  result!: Record<string, string | number> | null;

  @JsonColumn({ nullable: true })
  problem!: JobProblem | null;

  /** Which server process works on it, and until when it may. */
  @TextColumn(40, { nullable: true })
  leaseOwner!: string | null;

  @InstantColumn({ nullable: true })
  leaseUntil!: Date | null;
}

/** One thing read from the file (a form, a payment), what is wrong with it, and what applying it would change. */
@OwnedBy("APPOINTMENT", { unkept: "a preview, gone when it is applied" })
@Entity("import_row")
@UniqueOn("jobId", "ord")
@IndexOn("districtId", "appointmentId")
export class ImportRow extends DistrictRow {
  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @IdColumn({ fixed: true })
  readonly jobId!: string;

  /** From 0, in the order of the file. */
  @WholeColumn({ fixed: true })
  readonly ord!: number;

  @TextColumn(100, { fixed: true })
  readonly sheet!: string;

  /** As in the file, from 1; 0 when the row stands for a whole sheet or file. */
  @WholeColumn({ fixed: true })
  readonly row!: number;

  /** What was read; null where nothing could be. */
  @JsonColumn({ fixed: true, nullable: true })
  readonly content!: unknown;

  @JsonColumn()
  faults!: ImportFault[];

  @WholeColumn()
  faultCount!: number;

  @JsonColumn()
  preview!: PreviewLine[];

  @WholeColumn()
  previewCount!: number;
}
