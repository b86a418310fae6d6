import type { Role } from "@jianxiao/domain";
import { Length, MaxLength } from "class-validator";
import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { RoleEnum } from "../../graphql/enums.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { DateTimeScalar, LocalDateScalar } from "../../graphql/scalars.js";
import { AccountView } from "./accounts.types.js";

@InputType({ description: "A post to be given: the role says whether it wants a unit, a department, an office or neither." })
export class PostInput {
  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true })
  officeId?: string | null;

  @Field(() => ID, { nullable: true, description: "The firm of the library, for evaluators." })
  firmId?: string | null;

  /** Name of the body of outside supervision. */
  @MaxLength(100)
  @Field(() => String, { nullable: true })
  organisation?: string | null;

  @Field(() => LocalDateScalar)
  from!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  until?: string | null;

  @MaxLength(200)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@ObjectType({ description: "A firm that evaluators may be appointed for." })
export class FirmRef {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;
}

@InputType()
export class InvitePersonInput {
  @MaxLength(64)
  @Field(() => String)
  login!: string;

  @Length(1, 100)
  @Field(() => String)
  name!: string;

  @Field(() => PostInput)
  post!: PostInput;
}

@InputType()
export class AppointInput {
  @Field(() => ID)
  accountId!: string;

  @Field(() => PostInput)
  post!: PostInput;
}

@InputType({ description: "Somebody stands in for the holder of a post, in the same role and place, for a time that ends." })
export class AppointDeputyInput {
  @Field(() => ID)
  appointmentId!: string;

  @Field(() => ID)
  accountId!: string;

  @Field(() => LocalDateScalar)
  from!: string;

  @Field(() => LocalDateScalar)
  until!: string;

  @MaxLength(200)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: "交接: another account takes the post over from a day on; the holder's ends the day before, and open work follows." })
export class HandOverInput {
  @Field(() => ID)
  appointmentId!: string;

  @Field(() => ID)
  accountId!: string;

  @Field(() => LocalDateScalar)
  from!: string;

  @MaxLength(200)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class EndAppointmentInput {
  @Field(() => ID)
  appointmentId!: string;

  /** Last day. */
  @Field(() => LocalDateScalar)
  until!: string;
}

@ObjectType({ description: "The link is told this once, to be handed to the person." })
export class PersonInvited {
  @Field(() => AccountView)
  readonly account: AccountView;

  @Field(() => String)
  readonly link: string;

  @Field(() => DateTimeScalar)
  readonly until: Date;

  /** The post waits for a second person's approval. */
  @Field(() => Boolean)
  readonly waiting: boolean;

  constructor(account: AccountView, { token, until }: { token: string; until: Date }, waiting: boolean) {
    this.account = account;
    this.link = `/set-password?token=${token}`;
    this.until = until;
    this.waiting = waiting;
  }
}

@ObjectType({ description: "`waiting`: nothing has changed yet, a second person must approve." })
export class PostsChanged {
  @Field(() => AccountView)
  readonly account: AccountView;

  @Field(() => Boolean)
  readonly waiting: boolean;

  constructor(account: AccountView, waiting: boolean) {
    this.account = account;
    this.waiting = waiting;
  }
}

export const InvitePersonResult = createUnionType({ name: "InvitePersonResult", types: () => [PersonInvited, NotFound, NotAllowed, Invalid] as const });
export type InvitePersonResult = typeof InvitePersonResult;
export const ChangePostsResult = createUnionType({ name: "ChangePostsResult", types: () => [PostsChanged, NotFound, NotAllowed, Invalid] as const });
export type ChangePostsResult = typeof ChangePostsResult;
