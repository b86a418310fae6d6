import { Entity } from "typeorm";
import { DistrictRow } from "../../database/base-rows.js";
import { IdColumn, InstantColumn, JsonColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { References, UniqueOn } from "../../database/references.js";
import { District } from "../organisation/index.js";
import type { AccessLine } from "./access-lines.js";

/** The yearly sign-off: who could do what, as the security administrator saw and signed it. Never changed. */
@Entity("access_review")
@OwnedBy("DISTRICT", { organisation: true, appendOnly: true })
@UniqueOn("districtId", "year")
@References(() => District, { districtId: "id" })
export class AccessReview extends DistrictRow {
  @WholeColumn({ fixed: true })
  readonly year!: number;

  @JsonColumn({ fixed: true })
  readonly lines!: readonly AccessLine[];

  /** SHA-256 over the lines. */
  @TextColumn(64, { fixed: true })
  readonly sha256!: string;

  @WholeColumn({ fixed: true })
  readonly posts!: number;

  @TextColumn(500, { fixed: true })
  readonly remark!: string;

  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(100, { fixed: true })
  readonly signedBy!: string;

  @InstantColumn({ fixed: true })
  readonly at!: Date;
}
