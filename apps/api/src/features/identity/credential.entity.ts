import { Entity } from "typeorm";
import { PlatformRow } from "../../database/base-rows.js";
import { IdColumn, InstantColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { Account } from "./identity.entity.js";

/** What a person may still have to do after the right password: give the second factor's code, enrol one, choose a new password. */
export const SESSION_STEPS = ["SECOND_FACTOR", "ENROLMENT", "NEW_PASSWORD"] as const;
export type SessionStepKind = (typeof SESSION_STEPS)[number];

/** One signed-in browser. Only the digest of its id is kept. */
@Entity("session")
@OwnedBy("PLATFORM", { unkept: "the work of signing in, told by its acts" })
@UniqueOn("idHash")
@IndexOn("accountId")
@References(() => Account, { accountId: "id" })
export class Session extends PlatformRow {
  @TextColumn(64, { fixed: true })
  readonly idHash!: string;

  @IdColumn({ fixed: true })
  readonly accountId!: string;

  @IdColumn({ nullable: true })
  appointmentId!: string | null;

  @InstantColumn()
  seenAt!: Date;

  @InstantColumn({ fixed: true })
  readonly endsAt!: Date;

  /** When the person last proved to be there, by password and second factor; empty until they have in this session. */
  @InstantColumn({ nullable: true })
  provenAt!: Date | null;

  /** The step that is still to be taken before anybody is signed in; empty when all are. */
  @TextColumn(20, { nullable: true })
  awaiting!: SessionStepKind | null;

  @TextColumn(64, { fixed: true, nullable: true })
  readonly address!: string | null;

  /** The browser, as it calls itself. */
  @TextColumn(200, { fixed: true, nullable: true })
  readonly agent!: string | null;
}

/** A one-time link by which a person sets the first password. */
@Entity("password_link")
@OwnedBy("PLATFORM", { unkept: "the work of signing in, told by its acts" })
@UniqueOn("tokenHash")
@References(() => Account, { accountId: "id" })
export class PasswordLink extends PlatformRow {
  @IdColumn({ fixed: true })
  readonly accountId!: string;

  @TextColumn(64, { fixed: true })
  readonly tokenHash!: string;

  @InstantColumn({ fixed: true })
  readonly until!: Date;

  @InstantColumn({ nullable: true })
  usedAt!: Date | null;
}

/** An earlier password's hash, so that it doesn't come back. */
@Entity("password_history")
@OwnedBy("PLATFORM", { unkept: "the work of signing in, told by its acts" })
@IndexOn("accountId")
@References(() => Account, { accountId: "id" })
export class PasswordHistory extends PlatformRow {
  @IdColumn({ fixed: true })
  readonly accountId!: string;

  @TextColumn(200, { fixed: true })
  readonly passwordHash!: string;
}

/** A code that stands in for the second factor, once. Only its digest is kept. */
@Entity("recovery_code")
@OwnedBy("PLATFORM", { unkept: "the work of signing in, told by its acts" })
@UniqueOn("accountId", "codeHash")
@References(() => Account, { accountId: "id" })
export class RecoveryCode extends PlatformRow {
  @IdColumn({ fixed: true })
  readonly accountId!: string;

  @TextColumn(64, { fixed: true })
  readonly codeHash!: string;

  @InstantColumn({ nullable: true })
  usedAt!: Date | null;
}

/** Attempts from one address, or at one login that doesn't exist: rows, so that neither a restart nor a second server forgets them. */
@Entity("sign_in_attempt")
@OwnedBy("PLATFORM", { unkept: "the work of signing in, told by its acts" })
@UniqueOn("subject")
@IndexOn("at")
export class SignInAttempt extends PlatformRow {
  /** `address:…` or `login:` and a digest. */
  @TextColumn(80, { fixed: true })
  readonly subject!: string;

  @WholeColumn()
  failures!: number;

  @InstantColumn({ nullable: true })
  until!: Date | null;

  /** The last attempt. */
  @InstantColumn()
  at!: Date;
}
