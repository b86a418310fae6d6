import { Entity } from "typeorm";
import { DistrictRow, Versioned } from "../../database/base-rows.js";
import { IdColumn, LongTextColumn, TextColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { UniqueOn } from "../../database/references.js";

/** How one post likes a screen, such as columns, their order and widths. What the text means is the screen's business. */
@OwnedBy("APPOINTMENT", { unkept: "a person's own, of no record" })
@Entity("preference")
@UniqueOn("appointmentId", "key")
export class Preference extends Versioned(DistrictRow) {
  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(40, { fixed: true })
  readonly key!: string;

  @LongTextColumn()
  body!: string;
}
