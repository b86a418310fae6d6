import { MEMBERSHIP_ACTIONS, type FilingState, type Membership, type MembershipAction, MEMBERSHIPS } from "@jianxiao/domain";
import { IsOptional, Length, MaxLength } from "class-validator";
import { ArgsType, createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { PageArgs, PageOf } from "../../graphql/page.js";
import { Invalid, NotAllowed, NotFound, Reason } from "../../graphql/problems.js";
import { DepartmentRef, UnitRef } from "../organisation/index.js";
import { FilingStateEnum } from "./monitoring.enums.js";
import { LIMITS } from "./limits.js";

export const MembershipEnum = enumOf("Membership", MEMBERSHIPS);
export const MembershipActionEnum = enumOf("MembershipAction", MEMBERSHIP_ACTIONS);

@ObjectType("MembershipAllowance")
export class MembershipAllowance {
  @Field(() => MembershipActionEnum)
  readonly action!: MembershipAction;

  @Field(() => Boolean)
  readonly allowed!: boolean;

  @Field(() => [Reason])
  readonly reasons!: Reason[];
}

/** A project of a cycle and how it stands in it. */
@ObjectType("CycleMember")
export class CycleMember {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly projectId!: string;

  @Field(() => String)
  readonly projectCode!: string;

  @Field(() => String)
  readonly projectName!: string;

  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => UnitRef)
  readonly unit!: UnitRef;

  @Field(() => MembershipEnum)
  readonly membership!: Membership;

  @Field(() => String, { nullable: true })
  readonly reason!: string | null;

  @Field(() => FilingStateEnum, { nullable: true })
  readonly filingState!: FilingState | null;

  @Field(() => [MembershipAllowance])
  readonly allowedActions!: MembershipAllowance[];
}

@ObjectType("CycleMemberPage")
export class CycleMemberPage extends PageOf(CycleMember) {}

@ArgsType()
export class CycleMembersArgs extends PageArgs {
  @Field(() => ID)
  cycleId!: string;

  @Field(() => [MembershipEnum], { nullable: true })
  memberships?: Membership[] | null;

  @IsOptional()
  @MaxLength(LIMITS.search)
  @Field(() => String, { nullable: true })
  search?: string | null;
}

/** A project of the year that isn't in the cycle and could be added. */
@ObjectType("AddableProject")
export class AddableProject {
  @Field(() => ID)
  readonly projectYearId!: string;

  @Field(() => String)
  readonly projectCode!: string;

  @Field(() => String)
  readonly projectName!: string;

  @Field(() => String)
  readonly departmentName!: string;
}

@InputType("ChangeMembershipInput")
export class ChangeMembershipInput {
  @Field(() => ID)
  id!: string;

  @Field(() => MembershipActionEnum)
  action!: MembershipAction;

  @Length(1, 200)
  @Field(() => String)
  reason!: string;
}

@InputType("AddToCycleInput")
export class AddToCycleInput {
  @Field(() => ID)
  cycleId!: string;

  @Field(() => ID)
  projectYearId!: string;

  @Length(1, 200)
  @Field(() => String)
  reason!: string;
}

@ObjectType("MembershipChanged")
export class MembershipChanged {
  @Field(() => CycleMember)
  readonly member: CycleMember;

  constructor(member: CycleMember) {
    this.member = member;
  }
}

export const ChangeMembershipResult = createUnionType({ name: "ChangeMembershipResult", types: () => [MembershipChanged, NotFound, NotAllowed, Invalid] as const });
export type ChangeMembershipResult = MembershipChanged | NotFound | NotAllowed | Invalid;
