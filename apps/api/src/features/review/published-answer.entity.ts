import { Entity } from "typeorm";
import { DistrictRow } from "../../database/base-rows.js";
import { IdColumn, InstantColumn, LongTextColumn, TextColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { District } from "../organisation/index.js";

/** A question and its answer that every department of the district may read. In the bureau's own words: who asked stands nowhere in them. */
@OwnedBy("DISTRICT")
@Entity("published_answer")
@UniqueOn("districtId", "sourceId")
@IndexOn("districtId", "publishedAt")
@References(() => District, { districtId: "id" })
export class PublishedAnswer extends DistrictRow {
  /** The comment that asked; one of its own for an answer nobody asked for. Never told: it would lead to the asker. */
  @IdColumn({ fixed: true })
  readonly sourceId!: string;

  /** The column of the forms it is about, as the end of a cell's path; null: about none in particular. */
  @TextColumn(40, { fixed: true, nullable: true })
  readonly about!: string | null;

  @LongTextColumn({ fixed: true })
  readonly question!: string;

  @LongTextColumn({ fixed: true })
  readonly answer!: string;

  @TextColumn(100, { fixed: true })
  readonly organisation!: string;

  @InstantColumn({ fixed: true })
  readonly publishedAt!: Date;
}
