import { Entity } from "typeorm";
import { DistrictRow } from "../../database/base-rows.js";
import { IdColumn, InstantColumn, JsonColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { References, UniqueOn } from "../../database/references.js";
import { District } from "../organisation/index.js";

/** One version of what a district decided. Never changed: a change is a further version, so that what was judged by an earlier one can be told. */
@OwnedBy("DISTRICT", { organisation: true, appendOnly: true })
@Entity("setting")
@UniqueOn("districtId", "kind", "version")
@References(() => District, { districtId: "id" })
export class Setting extends DistrictRow {
  /** A `SettingKind`. Without a CHECK: the domain's list grows with the product, and SQLite can't widen a CHECK that stands. */
  @TextColumn(40, { fixed: true })
  readonly kind!: string;

  @WholeColumn({ fixed: true })
  readonly version!: number;

  @JsonColumn({ fixed: true })
  readonly body!: unknown;

  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  @InstantColumn({ fixed: true })
  readonly at!: Date;
}
