import { Entity } from "typeorm";
import { PlatformRow } from "./base-rows.js";
import { ChoiceColumn, InstantColumn, JsonColumn } from "./columns.js";
import { OwnedBy } from "./owned-by.js";

export const PROFILES = ["DEMONSTRATION", "PRODUCTION"] as const;
export type Profile = (typeof PROFILES)[number];

/** The one row about this installation. A demonstration never becomes production. */
@Entity("installation")
@OwnedBy("PLATFORM", { unkept: "set up once, by its own acts" })
export class Installation extends PlatformRow {
  @ChoiceColumn(PROFILES, { fixed: true })
  readonly profile!: Profile;

  /** When it was first started: the demonstration's open deadlines count from here. */
  @InstantColumn({ fixed: true })
  readonly firstStartedAt!: Date;

  /** When the demonstration's rows were complete. */
  @InstantColumn({ nullable: true })
  seededAt!: Date | null;

  /** Logins the demonstration shows on its sign-in page, in order. */
  @JsonColumn({ nullable: true })
  demoLogins!: string[] | null;

  /** SHA-256 of the one-time secret of production's first run; empty when it was used. */
  @JsonColumn({ nullable: true })
  firstRun!: { secretHash: string } | null;
}
