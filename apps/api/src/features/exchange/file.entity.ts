import { Entity } from "typeorm";
import { DistrictRow } from "../../database/base-rows.js";
import { IdColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn } from "../../database/references.js";

/** An uploaded file. Its bytes lie outside the database under its id; its own name is only ever a label. */
@OwnedBy("APPOINTMENT", { appendOnly: true })
@Entity("file")
@IndexOn("districtId", "appointmentId")
export class StoredFile extends DistrictRow {
  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(200, { fixed: true })
  readonly name!: string;

  @WholeColumn({ fixed: true })
  readonly bytes!: number;

  @TextColumn(64, { fixed: true })
  readonly sha256!: string;

  @TextColumn(100, { fixed: true })
  readonly mime!: string;
}
