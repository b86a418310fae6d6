import { ROLES, SEPARATED_ROLES, type Role } from "@jianxiao/domain";
import { Check, Entity } from "typeorm";
import { DistrictRow, PlatformRow, Versioned } from "../../database/base-rows.js";
import { BigWholeColumn, ChoiceColumn, DayColumn, IdColumn, InstantColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { Department, District, Office, Unit } from "../organisation/index.js";

export const ACCOUNT_STATES = ["ACTIVE", "DISABLED"] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** What an account may ever be appointed to: business, or one of the three administrators (三权分立). */
export const DUTIES = ["BUSINESS", ...SEPARATED_ROLES] as const;
export type Duty = (typeof DUTIES)[number];

/** A person. */
@Entity("account")
@OwnedBy("PLATFORM")
@UniqueOn("login")
@UniqueOn("id", "duty")
export class Account extends Versioned(PlatformRow) {
  @TextColumn(64)
  login!: string;

  @TextColumn(100)
  name!: string;

  @ChoiceColumn(DUTIES, { fixed: true })
  readonly duty!: Duty;

  /** argon2id; empty until the person has set a password by a one-time link. */
  @TextColumn(200, { nullable: true, history: "SECRET" })
  passwordHash!: string | null;

  @ChoiceColumn(ACCOUNT_STATES)
  state!: AccountState;

  /** Wrong passwords since the last right one. */
  @WholeColumn({ history: "NONE" })
  failures!: number;

  @InstantColumn({ nullable: true })
  lockedUntil!: Date | null;

  /** When the password was set; from then its age counts. */
  @InstantColumn({ nullable: true })
  passwordSetAt!: Date | null;

  /** The last sign-in, or a later use of the session, to the hour. */
  @InstantColumn({ nullable: true, history: "NONE" })
  lastSeenAt!: Date | null;

  /** When it was last enabled; from then, or from its making, it counts as awake before the first sign-in. */
  @InstantColumn({ nullable: true, history: "NONE" })
  enabledAt!: Date | null;

  /** When those who look after accounts were told that it lies idle. */
  @InstantColumn({ nullable: true, history: "NONE" })
  dormantWarnedAt!: Date | null;

  @TextColumn(200, { nullable: true })
  disabledReason!: string | null;

  /** The second factor's secret, encrypted with a key that is not in this database. */
  @TextColumn(400, { nullable: true, history: "SECRET" })
  totpEnc!: string | null;

  /** A secret that was shown but not confirmed by a code yet. */
  @TextColumn(400, { nullable: true, history: "NONE" })
  totpPendingEnc!: string | null;

  /** The time step of the last code that was taken: a code is good once. */
  @BigWholeColumn({ nullable: true, history: "NONE" })
  totpStep!: number | null;
}

/** 任职: a person in a role, attached to one organisation, from one day to another. `Viewer` is one of these. */
@Entity("appointment")
@OwnedBy("DISTRICT", { organisation: true, narrowed: true })
@UniqueOn("id", "districtId")
@IndexOn("accountId")
@IndexOn("districtId", "departmentId")
@References(() => District, { districtId: "id" })
@References(() => Account, { accountId: "id", duty: "duty" })
@References(() => Office, { officeId: "id", districtId: "districtId" })
@References(() => Department, { departmentId: "id", districtId: "districtId" })
@References(() => Unit, { unitId: "id", departmentId: "departmentId", districtId: "districtId" })
@Check("`duty` = CASE WHEN `role` IN ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN') THEN `role` ELSE 'BUSINESS' END")
@Check("`officeId` IS NULL OR `departmentId` IS NULL")
export class Appointment extends DistrictRow {
  @IdColumn({ fixed: true })
  readonly accountId!: string;

  /** The account's duty; the foreign key keeps the three administrators apart from each other and from business. */
  @TextColumn(40, { fixed: true })
  readonly duty!: Duty;

  @ChoiceColumn(ROLES, { fixed: true })
  readonly role!: Role;

  @IdColumn({ fixed: true, nullable: true })
  readonly officeId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly departmentId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly unitId!: string | null;

  /** The person's name, kept here so that names on forms need no platform rows. */
  @TextColumn(100)
  holderName!: string;

  /** Name of the unit, department, office, firm or district it is attached to. */
  @TextColumn(100)
  organisation!: string;

  @DayColumn()
  from!: string;

  /** Last day; empty while it lasts. */
  @DayColumn({ nullable: true })
  until!: string | null;

  /** The appointment this one stands in for. */
  @IdColumn({ fixed: true, nullable: true })
  readonly deputyOf!: string | null;

  /** The appointment this one took over; what it had open follows. */
  @IdColumn({ fixed: true, nullable: true })
  readonly takesOver!: string | null;

  /** Who gave the post and, where a second person was needed, who approved it: appointments. Empty on those the first run and the demonstration made. */
  @IdColumn({ fixed: true, nullable: true })
  readonly grantedBy!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly approvedBy!: string | null;
}

/** What an evaluator may see: one project, between two moments, until revoked. Known to those who see the whole district and to whom it names. */
@Entity("grant")
@OwnedBy("DISTRICT", { bureau: true, person: "accountId" })
@UniqueOn("accountId", "projectId", "from")
@IndexOn("accountId", "projectId", "until")
@IndexOn("accountId", "departmentId", "until")
@References(() => Account, { accountId: "id" })
@References(() => Department, { departmentId: "id", districtId: "districtId" })
export class Grant extends DistrictRow {
  @IdColumn({ fixed: true })
  readonly accountId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  /** The project's department, so that its name may be seen with it. */
  @IdColumn({ fixed: true })
  readonly departmentId!: string;

  /** The engagement it was written by, and by which it is revoked. */
  @IdColumn({ fixed: true, nullable: true })
  readonly engagementId!: string | null;

  @InstantColumn({ fixed: true })
  readonly from!: Date;

  @InstantColumn({ fixed: true })
  readonly until!: Date;

  @InstantColumn({ nullable: true })
  revokedAt!: Date | null;
}
