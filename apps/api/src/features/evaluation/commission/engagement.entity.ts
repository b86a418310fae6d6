import { DECLARATION_ANSWERS, ENGAGEMENT_STATES, TEAM_POSTS, type DeclarationAnswer, type EngagementState, type Fen, type TeamPost } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { DistrictRow, Versioned } from "../../../database/base-rows.js";
import { ChoiceColumn, DayColumn, FenColumn, IdColumn, InstantColumn, LongTextColumn, TextColumn } from "../../../database/columns.js";
import { OwnedBy } from "../../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../../database/references.js";
import { DateTimeScalar, FenScalar, LocalDateScalar } from "../../../graphql/scalars.js";
import { Department, Office } from "../../organisation/index.js";
import { DeclarationAnswerEnum, EngagementStateEnum, TeamPostEnum } from "../evaluation.enums.js";
import { Firm, FirmPerson } from "./firm.entity.js";

/** 委托: a firm engaged by an office of the bureau, between two days, for a fee the bureau pays. */
@ObjectType("Engagement")
@Entity("engagement")
@OwnedBy("DISTRICT", { bureau: true })
@UniqueOn("districtId", "no")
@UniqueOn("id", "districtId")
@UniqueOn("id", "districtId", "commissionerDepartmentId")
@References(() => Firm, { firmId: "id", districtId: "districtId" })
@References(() => Office, { commissionerOfficeId: "id", districtId: "districtId" })
@References(() => Department, { commissionerDepartmentId: "id", districtId: "districtId" })
export class Engagement extends Versioned(DistrictRow) {
  /** Number of the contract. */
  @Field(() => String)
  @TextColumn(60, { fixed: true })
  readonly no!: string;

  @Field(() => ID)
  @IdColumn({ fixed: true })
  readonly firmId!: string;

  @Field(() => String)
  @TextColumn(100, { fixed: true })
  readonly firmName!: string;

  @IdColumn({ fixed: true })
  readonly commissionerOfficeId!: string;

  /** The department the commissioner belongs to; tasks repeat it, and a CHECK there keeps it from being the evaluated side. */
  @IdColumn({ fixed: true })
  readonly commissionerDepartmentId!: string;

  @Field(() => String)
  @TextColumn(200, { fixed: true })
  readonly commissionerName!: string;

  @Field(() => LocalDateScalar)
  @DayColumn({ fixed: true })
  readonly from!: string;

  @Field(() => LocalDateScalar)
  @DayColumn({ fixed: true })
  readonly until!: string;

  @Field(() => FenScalar)
  @FenColumn({ fixed: true })
  readonly feeFen!: Fen;

  @Field(() => String)
  @LongTextColumn({ fixed: true })
  readonly scope!: string;

  @Field(() => EngagementStateEnum)
  @ChoiceColumn(ENGAGEMENT_STATES)
  state!: EngagementState;

  @Field(() => String, { nullable: true })
  @TextColumn(500, { nullable: true })
  endedReason!: string | null;

  @Field(() => Int)
  override readonly version!: number;
}

/** A person on the team of an engagement. The person sees their own row, even before any project is open to them. */
@ObjectType("EngagementMember")
@Entity("engagement_member")
@OwnedBy("DISTRICT", { bureau: true, person: "accountId" })
@UniqueOn("engagementId", "accountId")
@UniqueOn("id", "districtId")
@IndexOn("districtId", "accountId")
@References(() => Engagement, { engagementId: "id", districtId: "districtId" })
@References(() => FirmPerson, { firmPersonId: "id", districtId: "districtId" })
export class EngagementMember extends Versioned(DistrictRow) {
  @Field(() => ID)
  @IdColumn({ fixed: true })
  readonly engagementId!: string;

  @IdColumn({ fixed: true })
  readonly firmPersonId!: string;

  @IdColumn({ fixed: true })
  readonly accountId!: string;

  @Field(() => String)
  @TextColumn(100, { fixed: true })
  readonly name!: string;

  @Field(() => TeamPostEnum)
  @ChoiceColumn(TEAM_POSTS, { fixed: true })
  readonly post!: TeamPost;

  /** Of the engagement, repeated so that the person need not see the contract to know what they sign. */
  @Field(() => String)
  @TextColumn(60, { fixed: true })
  readonly engagementNo!: string;

  @Field(() => String)
  @TextColumn(200, { fixed: true })
  readonly commissionerName!: string;

  @Field(() => LocalDateScalar)
  @DayColumn({ fixed: true })
  readonly until!: string;

  /** When the confidentiality undertaking was signed. */
  @Field(() => DateTimeScalar, { nullable: true })
  @InstantColumn({ nullable: true })
  undertakingAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @InstantColumn({ nullable: true })
  removedAt!: Date | null;

  @Field(() => String, { nullable: true })
  @TextColumn(500, { nullable: true })
  removedReason!: string | null;
}

/** What one person says about one project, before it opens to them. */
@ObjectType("Declaration")
@Entity("declaration")
@OwnedBy("DISTRICT", { bureau: true, person: "accountId" })
@UniqueOn("memberId", "projectId")
@IndexOn("districtId", "engagementId")
@References(() => EngagementMember, { memberId: "id", districtId: "districtId" })
@References(() => Department, { departmentId: "id", districtId: "districtId" })
export class Declaration extends Versioned(DistrictRow) {
  @Field(() => ID)
  @IdColumn({ fixed: true })
  readonly memberId!: string;

  @IdColumn({ fixed: true })
  readonly engagementId!: string;

  @IdColumn({ fixed: true })
  readonly accountId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @IdColumn({ fixed: true })
  readonly departmentId!: string;

  @Field(() => String)
  @TextColumn(200, { fixed: true })
  readonly projectName!: string;

  @Field(() => String)
  @TextColumn(100, { fixed: true })
  readonly departmentName!: string;

  @Field(() => DeclarationAnswerEnum, { nullable: true })
  @ChoiceColumn(DECLARATION_ANSWERS, { nullable: true })
  answer!: DeclarationAnswer | null;

  /** What the tie is: in the person's words, or by the record. */
  @Field(() => String, { nullable: true })
  @TextColumn(500, { nullable: true })
  tie!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @InstantColumn({ nullable: true })
  answeredAt!: Date | null;
}
