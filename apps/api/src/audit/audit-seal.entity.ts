import { Entity } from "typeorm";
import { PlatformRow } from "../database/base-rows.js";
import { InstantColumn, JsonColumn, TextColumn, WholeColumn } from "../database/columns.js";
import { OwnedBy } from "../database/owned-by.js";
import { UniqueOn } from "../database/references.js";

/** Some entries of the trail, sealed together; the next seal repeats this one's digest. */
@Entity("audit_seal")
@OwnedBy("PLATFORM", { appendOnly: true })
@UniqueOn("chain", "seq")
export class AuditSeal extends PlatformRow {
  /** A district's id, or "-" for acts of the platform. */
  @TextColumn(26, { fixed: true })
  readonly chain!: string;

  /** From 1, without gaps. */
  @WholeColumn({ fixed: true })
  readonly seq!: number;

  @InstantColumn({ fixed: true })
  readonly at!: Date;

  @WholeColumn({ fixed: true })
  readonly count!: number;

  /** Ids of the entries, in the order their digests went into `root`. */
  @JsonColumn({ fixed: true })
  readonly entries!: string[];

  /** Digest over the entries' digests. */
  @TextColumn(64, { fixed: true })
  readonly root!: string;

  /** `head` of the seal before it; empty for the first. */
  @TextColumn(64, { fixed: true })
  readonly prev!: string;

  @TextColumn(20, { fixed: true })
  readonly algorithm!: string;

  /** Digest over all of the above: what a checkpoint signs. */
  @TextColumn(64, { fixed: true })
  readonly head!: string;
}
