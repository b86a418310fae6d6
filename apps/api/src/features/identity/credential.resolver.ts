import { Arg, AuthenticationError, Ctx, Mutation, Resolver } from "type-graphql";
import { SignedIn as SignedInOnly } from "../../access/signed-in.js";
import { NotAllowed } from "../../graphql/problems.js";
import type { RequestContext, SignedInContext } from "../../graphql/request-context.js";
import {
  BeginSecondFactorResult, ChangePasswordInput, ChangePasswordResult, ConfirmSecondFactorResult, GiveSecondFactorResult, PasswordChanged, RecoveryCodesRenewed, RemoveSecondFactorResult, RenewRecoveryCodesResult,
  SecondFactorBegun, SecondFactorEnrolled, SecondFactorRemoved,
} from "./credential.types.js";
import type { PasswordService } from "./password.service.js";
import type { SecondFactorService, Self } from "./second-factor.service.js";
import { secretHash } from "./secrets.js";
import type { SessionService } from "./session.service.js";
import { SignedIn } from "./session.types.js";
import type { Sessions } from "./sessions.js";

type Context = RequestContext;

/** One's own password and second factor: of somebody signed in, or on the way there. Strangers are turned away as everywhere. */
@Resolver()
export class CredentialResolver {
  constructor(
    private readonly passwords: PasswordService,
    private readonly secondFactor: SecondFactorService,
    private readonly sessions: Sessions,
    private readonly session: SessionService,
  ) {}

  @Mutation(() => ChangePasswordResult)
  async changePassword(@Arg("input", () => ChangePasswordInput) { current, next }: ChangePasswordInput, @Ctx() context: Context): Promise<ChangePasswordResult> {
    const self = await this.self(context);
    if ("pending" in self && self.pending.step !== "NEW_PASSWORD") throw new AuthenticationError();
    const outcome = await this.passwords.change(self, current, next, secretHash(tokenOf(context)));
    return "code" in outcome ? outcome : new PasswordChanged(await this.under(context, outcome.token));
  }

  @Mutation(() => BeginSecondFactorResult)
  async beginSecondFactor(@Ctx() context: Context): Promise<BeginSecondFactorResult> {
    const outcome = await this.secondFactor.begin(await this.enrolling(context));
    return "secret" in outcome ? new SecondFactorBegun(outcome) : outcome;
  }

  @Mutation(() => ConfirmSecondFactorResult)
  async confirmSecondFactor(@Arg("code", () => String) code: string, @Ctx() context: Context): Promise<ConfirmSecondFactorResult> {
    const outcome = await this.secondFactor.confirm(await this.enrolling(context), code);
    return "code" in outcome ? outcome : new SecondFactorEnrolled(outcome.recoveryCodes, await this.under(context, outcome.token));
  }

  @Mutation(() => GiveSecondFactorResult)
  async giveSecondFactor(@Arg("code", () => String) code: string, @Ctx() context: Context): Promise<GiveSecondFactorResult> {
    const pending = await this.sessions.pending(context.exchange.cookie.token);
    if (!pending) throw new AuthenticationError();
    const outcome = await this.secondFactor.give(pending, code.slice(0, 100), context.exchange.address);
    return "token" in outcome ? new SignedIn(await this.under(context, outcome.token)) : outcome;
  }

  @SignedInOnly()
  @Mutation(() => RenewRecoveryCodesResult)
  async renewRecoveryCodes(@Ctx() { viewer }: SignedInContext): Promise<RenewRecoveryCodesResult> {
    const outcome = await this.secondFactor.renewRecoveryCodes(viewer);
    return outcome instanceof NotAllowed ? outcome : new RecoveryCodesRenewed(outcome);
  }

  @SignedInOnly()
  @Mutation(() => RemoveSecondFactorResult)
  async removeSecondFactor(@Ctx() { viewer }: SignedInContext): Promise<RemoveSecondFactorResult> {
    return (await this.secondFactor.remove(viewer)) ?? new SecondFactorRemoved();
  }

  private async self({ viewer, exchange: { cookie } }: Context): Promise<Self> {
    if (viewer) return { viewer };
    const pending = await this.sessions.pending(cookie.token);
    if (!pending) throw new AuthenticationError();
    return { pending };
  }

  /** Enrolling belongs to its own step: whoever still owes a code doesn't get round it by enrolling anew. */
  private async enrolling(context: Context): Promise<Self> {
    const self = await this.self(context);
    if ("pending" in self && self.pending.step !== "ENROLMENT") throw new AuthenticationError();
    return self;
  }

  /** The session after a step: under its new token, or as it was. */
  private under({ exchange }: Context, token: string | undefined) {
    if (token !== undefined) exchange.cookie.set(token);
    return this.session.sessionOf(token ?? exchange.cookie.token ?? "", exchange);
  }
}

function tokenOf({ exchange: { cookie } }: Context): string {
  return cookie.token ?? "";
}
