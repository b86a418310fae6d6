import type { App, Role } from "@jianxiao/domain";
import { MaxLength } from "class-validator";
import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { PROFILES, type Profile } from "../../database/installation.entity.js";
import { AppEnum, enumOf, RoleEnum } from "../../graphql/enums.js";
import { Invalid, NotFound, Problem, type Params } from "../../graphql/problems.js";
import { DateTimeScalar, LocalDateScalar } from "../../graphql/scalars.js";

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

@ObjectType({ implements: Problem, description: "Wrong login or password, or locked for a while (params.until)." })
export class SignInRefused extends Problem {
  constructor(code: "SIGN_IN_REFUSED" | "LOCKED_OUT" | "RATE_LIMITED" | "NO_APPOINTMENT", params: Params = {}) {
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

export const ChooseAppointmentResult = createUnionType({ name: "ChooseAppointmentResult", types: () => [SignedIn, NotFound] as const });
export type ChooseAppointmentResult = typeof ChooseAppointmentResult;
