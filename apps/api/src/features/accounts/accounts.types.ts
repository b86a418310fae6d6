import { ACCOUNT_ACTIONS, type AccountAction, type Dormancy, type Role } from "@jianxiao/domain";
import { Length } from "class-validator";
import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { enumOf, RoleEnum } from "../../graphql/enums.js";
import { PageOf } from "../../graphql/page.js";
import { Invalid, NotAllowed, NotFound, Reason } from "../../graphql/problems.js";
import { DateTimeScalar, LocalDateScalar } from "../../graphql/scalars.js";

export const AccountActionEnum = enumOf("AccountAction", ACCOUNT_ACTIONS);
export const AccountStateEnum = enumOf("AccountState", ["ACTIVE", "DISABLED"] as const);
export const DormancyEnum = enumOf("Dormancy", ["AWAKE", "WARNED", "DUE"] as const);
export const ACCOUNT_FILTERS = ["ACTIVE", "DISABLED", "LOCKED", "NEVER_SIGNED_IN", "LONG_UNUSED"] as const;
export type AccountFilter = (typeof ACCOUNT_FILTERS)[number];
export const AccountFilterEnum = enumOf("AccountFilter", ACCOUNT_FILTERS);

@ObjectType({ description: "A post of an account, as those who look after accounts see it." })
export class AccountPost {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => RoleEnum)
  readonly role!: Role;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => ID, { nullable: true })
  readonly departmentId!: string | null;

  @Field(() => LocalDateScalar)
  readonly from!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  readonly until!: string | null;

  /** Whom it stands in for, by name. */
  @Field(() => String, { nullable: true })
  readonly deputyOf!: string | null;

  /** In force today; otherwise it begins later or has ended. */
  @Field(() => Boolean)
  readonly inForce!: boolean;

  @Field(() => Boolean)
  readonly ended!: boolean;
}

@ObjectType()
export class AccountAllowanceView {
  @Field(() => AccountActionEnum)
  readonly action!: AccountAction;

  @Field(() => Boolean)
  readonly allowed!: boolean;

  @Field(() => [Reason])
  readonly reasons!: Reason[];
}

@ObjectType("Account")
export class AccountView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly login!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => AccountStateEnum)
  readonly state!: "ACTIVE" | "DISABLED";

  @Field(() => String, { nullable: true })
  readonly disabledReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly lockedUntil!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly lastSeenAt!: Date | null;

  @Field(() => DormancyEnum)
  readonly dormancy!: Dormancy;

  @Field(() => Boolean)
  readonly hasPassword!: boolean;

  @Field(() => Boolean)
  readonly secondFactor!: boolean;

  @Field(() => Boolean)
  readonly secondFactorNeeded!: boolean;

  /** Newest first. */
  @Field(() => [AccountPost])
  readonly posts!: AccountPost[];

  /** Requests about this account that wait for a second person. */
  @Field(() => Boolean)
  readonly waiting!: boolean;

  @Field(() => [AccountAllowanceView])
  readonly allowedActions!: AccountAllowanceView[];
}

@ObjectType()
export class AccountPage extends PageOf(AccountView) {}

@InputType({ description: "`reason` goes into the trail." })
export class AccountInput {
  @Field(() => ID)
  id!: string;

  @Length(1, 200)
  @Field(() => String)
  reason!: string;
}

@InputType()
export class CorrectNameInput extends AccountInput {
  @Length(1, 100)
  @Field(() => String)
  name!: string;
}

@InputType()
export class PasswordLinkInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType({ description: "A one-time link, told to whoever asked for it and nobody else, this once." })
export class PasswordLinkIssued {
  @Field(() => AccountView)
  readonly account: AccountView;

  /** Path below the server's address. */
  @Field(() => String)
  readonly link: string;

  @Field(() => DateTimeScalar)
  readonly until: Date;

  constructor(account: AccountView, token: string, until: Date) {
    this.account = account;
    this.link = `/set-password?token=${token}`;
    this.until = until;
  }
}

@ObjectType()
export class AccountChanged {
  @Field(() => AccountView)
  readonly account: AccountView;

  constructor(account: AccountView) {
    this.account = account;
  }
}

export const PasswordLinkResult = createUnionType({ name: "PasswordLinkResult", types: () => [PasswordLinkIssued, NotFound, NotAllowed] as const });
export type PasswordLinkResult = typeof PasswordLinkResult;
export const ChangeAccountResult = createUnionType({ name: "ChangeAccountResult", types: () => [AccountChanged, NotFound, NotAllowed, Invalid] as const });
export type ChangeAccountResult = typeof ChangeAccountResult;
