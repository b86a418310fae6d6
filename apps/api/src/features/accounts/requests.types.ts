import type { Role } from "@jianxiao/domain";
import { MaxLength, Length } from "class-validator";
import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { enumOf, RoleEnum } from "../../graphql/enums.js";
import { PageOf } from "../../graphql/page.js";
import { Invalid, NotAllowed, NotFound, Reason } from "../../graphql/problems.js";
import { DateTimeScalar, LocalDateScalar } from "../../graphql/scalars.js";
import { ACCESS_REQUEST_KINDS, ACCESS_REQUEST_STATES, type AccessRequestKind, type AccessRequestState } from "./access-request.entity.js";

export const AccessRequestKindEnum = enumOf("AccessRequestKind", ACCESS_REQUEST_KINDS);
export const AccessRequestStateEnum = enumOf("AccessRequestState", ACCESS_REQUEST_STATES);

@ObjectType("AccessRequest", { description: "A right that waits for, or had, a second person's decision." })
export class AccessRequestView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => AccessRequestKindEnum)
  readonly kind!: AccessRequestKind;

  @Field(() => AccessRequestStateEnum)
  readonly state!: AccessRequestState;

  @Field(() => ID)
  readonly accountId!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => RoleEnum)
  readonly role!: Role;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => LocalDateScalar)
  readonly from!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  readonly until!: string | null;

  /** Whom the person would stand in for, or take over from, by name. */
  @Field(() => String, { nullable: true })
  readonly inPlaceOf!: string | null;

  @Field(() => String, { nullable: true })
  readonly note!: string | null;

  @Field(() => String)
  readonly proposedBy!: string;

  @Field(() => DateTimeScalar)
  readonly proposedAt!: Date;

  @Field(() => String, { nullable: true })
  readonly decidedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly opinion!: string | null;

  /** Why this viewer may not decide it; empty when they may. */
  @Field(() => [Reason])
  readonly undecidable!: Reason[];

  /** Whether it is the viewer's own to take back. */
  @Field(() => Boolean)
  readonly withdrawable!: boolean;
}

@ObjectType()
export class AccessRequestPage extends PageOf(AccessRequestView) {}

@InputType()
export class ApproveAccessInput {
  @Field(() => ID)
  id!: string;

  @MaxLength(200)
  @Field(() => String, { nullable: true })
  opinion?: string | null;
}

@InputType()
export class RefuseAccessInput {
  @Field(() => ID)
  id!: string;

  @Length(1, 200)
  @Field(() => String)
  opinion!: string;
}

@ObjectType()
export class AccessDecided {
  @Field(() => AccessRequestView)
  readonly request: AccessRequestView;

  constructor(request: AccessRequestView) {
    this.request = request;
  }
}

export const DecideAccessResult = createUnionType({ name: "DecideAccessResult", types: () => [AccessDecided, NotFound, NotAllowed, Invalid] as const });
export type DecideAccessResult = typeof DecideAccessResult;
