import { BODY_ACTIONS, type BodyAction, type BodyAllowance } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { Reason } from "../../graphql/problems.js";
import { LocalDateScalar } from "../../graphql/scalars.js";

export const BodyActionEnum = enumOf("BodyAction", BODY_ACTIONS);

/** What the viewer may do to a body, with the reasons where not now. */
@ObjectType("BodyAllowance")
export class BodyAllowanceView {
  @Field(() => BodyActionEnum)
  readonly action: BodyAction;

  @Field(() => Boolean)
  readonly allowed: boolean;

  @Field(() => [Reason])
  readonly reasons: Reason[];

  constructor({ action, allowed, reasons }: BodyAllowance) {
    this.action = action;
    this.allowed = allowed;
    this.reasons = reasons.map((reason) => new Reason(reason));
  }
}

/** A unit on the page of its department. */
@ObjectType()
export class DepartmentUnit {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Boolean)
  readonly isHeadquarters!: boolean;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => LocalDateScalar, { nullable: true })
  readonly closedOn!: string | null;

  @Field(() => [BodyAllowanceView])
  readonly allowedActions!: BodyAllowanceView[];
}
