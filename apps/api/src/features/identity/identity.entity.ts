import { ROLES, SEPARATED_ROLES, type Role } from "@jianxiao/domain";
import { Check, Entity } from "typeorm";
import { DistrictRow, PlatformRow, Versioned } from "../../database/base-rows.js";
import { ChoiceColumn, DayColumn, IdColumn, InstantColumn, TextColumn, WholeColumn } from "../../database/columns.js";
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
  @TextColumn(200, { nullable: true })
  passwordHash!: string | null;

  @ChoiceColumn(ACCOUNT_STATES)
  state!: AccountState;

  /** Wrong passwords since the last right one. */
  @WholeColumn()
  failures!: number;

  @InstantColumn({ nullable: true })
  lockedUntil!: Date | null;
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
}

/** One signed-in browser. Only the digest of its id is kept. */
@Entity("session")
@OwnedBy("PLATFORM")
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
}

/** A one-time link by which a person sets the first password. */
@Entity("password_link")
@OwnedBy("PLATFORM")
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

/** What an evaluator may see: one project, between two moments, until revoked. */
@Entity("grant")
@OwnedBy("DISTRICT")
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

  @InstantColumn({ fixed: true })
  readonly from!: Date;

  @InstantColumn({ fixed: true })
  readonly until!: Date;

  @InstantColumn({ nullable: true })
  revokedAt!: Date | null;
}
