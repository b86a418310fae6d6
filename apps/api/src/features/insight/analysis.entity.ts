import { Entity } from "typeorm";
import { DistrictRow, Versioned } from "../../database/base-rows.js";
import { IdColumn, LongTextColumn, TextColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { References, UniqueOn } from "../../database/references.js";
import { Cycle } from "../monitoring/index.js";

/** One written section of the district's analysis of a cycle. Its figures are fields in the prose; what they show now is drawn from the cycle. */
@OwnedBy("DISTRICT", { bureau: true })
@Entity("analysis_section")
@UniqueOn("cycleId", "key")
@References(() => Cycle, { cycleId: "id", districtId: "districtId" })
export class AnalysisSection extends Versioned(DistrictRow) {
  @IdColumn({ fixed: true })
  readonly cycleId!: string;

  @TextColumn(40, { fixed: true })
  readonly key!: string;

  @LongTextColumn({ nullable: true })
  body!: string | null;

  /** Who wrote it last. */
  @TextColumn(100, { history: "NONE" })
  who!: string;
}
