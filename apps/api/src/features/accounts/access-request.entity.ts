import { ROLES, type Role } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { DistrictRow, Versioned } from "../../database/base-rows.js";
import { ChoiceColumn, DayColumn, IdColumn, InstantColumn, TextColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References } from "../../database/references.js";
import { Account } from "../identity/index.js";
import { Department, District, Office, Unit } from "../organisation/index.js";

export const ACCESS_REQUEST_KINDS = ["APPOINT", "HAND_OVER", "RESET_SECOND_FACTOR"] as const;
export type AccessRequestKind = (typeof ACCESS_REQUEST_KINDS)[number];
export const ACCESS_REQUEST_STATES = ["PENDING", "APPROVED", "REFUSED", "WITHDRAWN"] as const;
export type AccessRequestState = (typeof ACCESS_REQUEST_STATES)[number];

/** A right that a second person must approve before there is one. Until then nothing exists but this row: no appointment, so no way in. */
@Entity("access_request")
@OwnedBy("DEPARTMENT", { organisation: true })
@IndexOn("districtId", "state")
@IndexOn("accountId", "state")
@References(() => District, { districtId: "id" })
@References(() => Account, { accountId: "id" })
@References(() => Office, { officeId: "id", districtId: "districtId" })
@References(() => Department, { departmentId: "id", districtId: "districtId" })
@References(() => Unit, { unitId: "id", departmentId: "departmentId", districtId: "districtId" })
export class AccessRequest extends Versioned(DistrictRow) {
  @IdColumn({ fixed: true, nullable: true })
  readonly departmentId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly unitId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly officeId!: string | null;

  @ChoiceColumn(ACCESS_REQUEST_KINDS, { fixed: true })
  readonly kind!: AccessRequestKind;

  @IdColumn({ fixed: true })
  readonly accountId!: string;

  /** Whom it is about, as the name stood. */
  @TextColumn(100, { fixed: true })
  readonly name!: string;

  @ChoiceColumn(ROLES, { fixed: true })
  readonly role!: Role;

  @TextColumn(100, { fixed: true })
  readonly organisation!: string;

  @DayColumn({ fixed: true })
  readonly from!: string;

  @DayColumn({ fixed: true, nullable: true })
  readonly until!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly deputyOf!: string | null;

  /** The appointment to be handed over. */
  @IdColumn({ fixed: true, nullable: true })
  readonly takesOver!: string | null;

  @TextColumn(200, { fixed: true, nullable: true })
  readonly note!: string | null;

  @IdColumn({ fixed: true })
  readonly proposedBy!: string;

  @IdColumn({ fixed: true })
  readonly proposedByAccountId!: string;

  @TextColumn(100, { fixed: true })
  readonly proposedByName!: string;

  @ChoiceColumn(ACCESS_REQUEST_STATES)
  state!: AccessRequestState;

  @IdColumn({ nullable: true, history: "NONE" })
  decidedBy!: string | null;

  @TextColumn(100, { nullable: true })
  decidedByName!: string | null;

  @InstantColumn({ nullable: true })
  decidedAt!: Date | null;

  @TextColumn(200, { nullable: true })
  opinion!: string | null;
}
