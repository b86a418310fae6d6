import { Entity } from "typeorm";
import { UnitRow } from "../../database/base-rows.js";
import { IdColumn, InstantColumn, TextColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { Filing } from "../monitoring/index.js";

/** Somebody has a form open: a heartbeat, overwritten while they stay and stale half a minute after they left. */
@OwnedBy("DEPARTMENT", { unkept: "who is there now, of no record" })
@Entity("presence")
@UniqueOn("appointmentId", "filingId")
@IndexOn("filingId", "seenAt")
@References(() => Filing, { filingId: "id", districtId: "districtId", departmentId: "departmentId" })
export class Presence extends UnitRow {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  /** The cell they are in. */
  @TextColumn(80, { nullable: true })
  path!: string | null;

  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  @TextColumn(100, { fixed: true })
  readonly organisation!: string;

  @InstantColumn()
  seenAt!: Date;
}
