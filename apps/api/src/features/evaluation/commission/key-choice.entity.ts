import type { CandidateCriteria, CandidateGround } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { DistrictRow } from "../../../database/base-rows.js";
import { JsonColumn, TextColumn, WholeColumn } from "../../../database/columns.js";
import { OwnedBy } from "../../../database/owned-by.js";
import { IndexOn } from "../../../database/references.js";

/** What was decided about one candidate, and why. */
export type KeyDecision = { projectId: string; projectName: string; grounds: CandidateGround[]; chosen: boolean; reason: string };

/** One round of choosing key projects: what was looked for, with the seed of the draw, and what was decided. Never changed. */
@Entity("key_choice")
@OwnedBy("DISTRICT", { bureau: true, appendOnly: true })
@IndexOn("districtId", "fiscalYear")
export class KeyChoice extends DistrictRow {
  @WholeColumn({ fixed: true })
  readonly fiscalYear!: number;

  @JsonColumn({ fixed: true })
  readonly criteria!: CandidateCriteria;

  @JsonColumn({ fixed: true })
  readonly decisions!: KeyDecision[];

  @TextColumn(100, { fixed: true })
  readonly decidedBy!: string;
}
