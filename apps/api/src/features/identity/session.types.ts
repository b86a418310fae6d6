import type { App, Role } from "@jianxiao/domain";
import { MaxLength } from "class-validator";
import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { PROFILES, type Profile } from "../../database/installation.entity.js";
import { AppEnum, enumOf, RoleEnum } from "../../graphql/enums.js";
import { Invalid, NotAllowed, NotFound, Problem, type Params } from "../../graphql/problems.js";
import { DateTimeScalar, LocalDateScalar } from "../../graphql/scalars.js";
import { SESSION_STEPS, type SessionStepKind } from "./credential.entity.js";

export const SessionStepEnum = enumOf("SessionStepKind", SESSION_STEPS);
export const ProfileEnum = enumOf("Profile", PROFILES);

/** One of the viewer's own appointments. */
@ObjectType("Appointment")
export class AppointmentView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => RoleEnum)
  readonly role!: Role;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => ID, { nullable: true })
  readonly departmentId!: string | null;

  @Field(() => ID, { nullable: true })
  readonly unitId!: string | null;

  @Field(() => ID, { nullable: true })
  readonly officeId!: string | null;

  @Field(() => [AppEnum])
  readonly apps!: readonly App[];

  @Field(() => LocalDateScalar)
  readonly from!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  readonly until!: string | null;

  /** Whom this appointment stands in for, by name; empty on a post of one's own. */
  @Field(() => String, { nullable: true })
  readonly deputyOf!: string | null;
}

@ObjectType("Viewer")
export class ViewerView {
  @Field(() => ID)
  readonly accountId!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly login!: string;

  @Field(() => String)
  readonly districtName!: string;

  @Field(() => AppointmentView)
  readonly appointment!: AppointmentView;

  @Field(() => [AppointmentView])
  readonly appointments!: AppointmentView[];

  /** Whether proofs of presence want the second factor's code beside the password. */
  @Field(() => Boolean)
  readonly secondFactor!: boolean;
}

@ObjectType({ description: "The password was right; this is still to be done before anybody is signed in." })
export class SessionStep {
  @Field(() => SessionStepEnum)
  readonly kind!: SessionStepKind;

  @Field(() => String)
  readonly login!: string;

  @Field(() => String)
  readonly name!: string;
}

@ObjectType({ description: "Only in the demonstration: accounts anybody may sign in with. Password is the same for all and printed at start." })
export class DemoAccount {
  @Field(() => String)
  readonly login!: string;

  @Field(() => String)
  readonly password!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => RoleEnum)
  readonly role!: Role;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => AppEnum)
  readonly app!: App;
}

@ObjectType("Session")
export class SessionView {
  @Field(() => ProfileEnum)
  readonly profile!: Profile;

  @Field(() => DateTimeScalar)
  readonly now!: Date;

  @Field(() => ViewerView, { nullable: true })
  readonly viewer!: ViewerView | null;

  @Field(() => SessionStep, { nullable: true })
  readonly step!: SessionStep | null;

  @Field(() => [DemoAccount])
  readonly demoAccounts!: DemoAccount[];
}

@ObjectType()
export class SignedIn {
  @Field(() => SessionView)
  readonly session: SessionView;

  constructor(session: SessionView) {
    this.session = session;
  }
}

@ObjectType({ implements: Problem, description: "Wrong login, password or code; locked or slowed down for a while (params.until); not from here or not at this hour." })
export class SignInRefused extends Problem {
  constructor(code: string, params: Params = {}) {
    super(code, params);
  }
}

@InputType()
export class SignInInput {
  @MaxLength(64)
  @Field(() => String)
  login!: string;

  @MaxLength(1_000)
  @Field(() => String)
  password!: string;
}

export const SignInResult = createUnionType({ name: "SignInResult", types: () => [SignedIn, SignInRefused, Invalid] as const });
export type SignInResult = typeof SignInResult;

export const ChooseAppointmentResult = createUnionType({ name: "ChooseAppointmentResult", types: () => [SignedIn, NotFound, NotAllowed] as const });
export type ChooseAppointmentResult = typeof ChooseAppointmentResult;
