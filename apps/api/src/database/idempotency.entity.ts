import { Entity } from "typeorm";
import { DistrictRow } from "./base-rows.js";
import { IdColumn, JsonColumn, TextColumn } from "./columns.js";
import { OwnedBy } from "./owned-by.js";
import { UniqueOn } from "./references.js";

/** The answer to an act that must not happen twice, kept with it in one transaction. */
@Entity("idempotency")
@OwnedBy("APPOINTMENT", { appendOnly: true })
@UniqueOn("appointmentId", "key")
export class Idempotency extends DistrictRow {
  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(64, { fixed: true })
  readonly key!: string;

  @TextColumn(64, { fixed: true })
  readonly requestHash!: string;

  @JsonColumn({ fixed: true })
  readonly result!: unknown;
}
