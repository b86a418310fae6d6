import { MaxLength } from "class-validator";
import { createUnionType, Field, InputType, ObjectType } from "type-graphql";
import { Invalid, NotAllowed } from "../../graphql/problems.js";
import { SessionView, SignedIn, SignInRefused } from "./session.types.js";

@InputType()
export class ChangePasswordInput {
  /** Not asked for where it was just given, on the way in. */
  @MaxLength(1_000)
  @Field(() => String, { nullable: true })
  current!: string | null;

  @MaxLength(1_000)
  @Field(() => String)
  next!: string;
}

@ObjectType()
export class PasswordChanged {
  @Field(() => SessionView)
  readonly session: SessionView;

  constructor(session: SessionView) {
    this.session = session;
  }
}

@ObjectType({ description: "A new secret for an authenticator; it counts from the first right code on." })
export class SecondFactorBegun {
  /** `otpauth://…`, the content of the picture. */
  @Field(() => String)
  readonly uri: string;

  /** To be typed where no picture can be scanned. */
  @Field(() => String)
  readonly secret: string;

  constructor({ uri, secret }: { uri: string; secret: string }) {
    this.uri = uri;
    this.secret = secret;
  }
}

@ObjectType({ description: "The second factor is in use; the codes are told this once." })
export class SecondFactorEnrolled {
  @Field(() => [String])
  readonly recoveryCodes: string[];

  @Field(() => SessionView)
  readonly session: SessionView;

  constructor(recoveryCodes: string[], session: SessionView) {
    this.recoveryCodes = recoveryCodes;
    this.session = session;
  }
}

@ObjectType({ description: "Earlier recovery codes are void." })
export class RecoveryCodesRenewed {
  @Field(() => [String])
  readonly recoveryCodes: string[];

  constructor(recoveryCodes: string[]) {
    this.recoveryCodes = recoveryCodes;
  }
}

@ObjectType()
export class SecondFactorRemoved {
  @Field(() => Boolean)
  readonly removed: boolean = true;
}

export const ChangePasswordResult = createUnionType({ name: "ChangePasswordResult", types: () => [PasswordChanged, NotAllowed, Invalid, SignInRefused] as const });
export type ChangePasswordResult = typeof ChangePasswordResult;
export const BeginSecondFactorResult = createUnionType({ name: "BeginSecondFactorResult", types: () => [SecondFactorBegun, NotAllowed] as const });
export type BeginSecondFactorResult = typeof BeginSecondFactorResult;
export const ConfirmSecondFactorResult = createUnionType({ name: "ConfirmSecondFactorResult", types: () => [SecondFactorEnrolled, Invalid] as const });
export type ConfirmSecondFactorResult = typeof ConfirmSecondFactorResult;
export const GiveSecondFactorResult = createUnionType({ name: "GiveSecondFactorResult", types: () => [SignedIn, SignInRefused] as const });
export type GiveSecondFactorResult = typeof GiveSecondFactorResult;
export const RenewRecoveryCodesResult = createUnionType({ name: "RenewRecoveryCodesResult", types: () => [RecoveryCodesRenewed, NotAllowed] as const });
export type RenewRecoveryCodesResult = typeof RenewRecoveryCodesResult;
export const RemoveSecondFactorResult = createUnionType({ name: "RemoveSecondFactorResult", types: () => [SecondFactorRemoved, NotAllowed] as const });
export type RemoveSecondFactorResult = typeof RemoveSecondFactorResult;
