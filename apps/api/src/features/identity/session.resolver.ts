import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn as SignedInOnly } from "../../access/signed-in.js";
import { NotAllowed, NotFound } from "../../graphql/problems.js";
import type { RequestContext, SignedInContext } from "../../graphql/request-context.js";
import type { SessionService } from "./session.service.js";
import { ChooseAppointmentResult, SessionView, SignedIn, SignInInput, SignInResult } from "./session.types.js";
import type { Sessions } from "./sessions.js";
import type { SignInService } from "./sign-in.service.js";

/** The door. `session` and `signIn` are the only fields a stranger may ask. */
@Resolver()
export class SessionResolver {
  constructor(
    private readonly service: SessionService,
    private readonly door: SignInService,
    private readonly sessions: Sessions,
  ) {}

  @Query(() => SessionView)
  async session(@Ctx() { viewer, exchange: { cookie } }: RequestContext): Promise<SessionView> {
    return this.service.session(viewer, viewer ? undefined : await this.sessions.pending(cookie.token));
  }

  @Mutation(() => SignInResult)
  async signIn(@Arg("input", () => SignInInput) { login, password }: SignInInput, @Ctx() { viewer, exchange }: RequestContext): Promise<SignInResult> {
    const { cookie } = exchange;
    const outcome = await this.door.signIn(login, password, exchange);
    if (!("token" in outcome)) return outcome;
    if (viewer && cookie.token !== undefined) await this.sessions.close(cookie.token, viewer);
    cookie.set(outcome.token);
    return new SignedIn(await this.service.sessionOf(outcome.token, exchange));
  }

  @SignedInOnly()
  @Mutation(() => Boolean)
  async signOut(@Ctx() { viewer, exchange: { cookie } }: SignedInContext): Promise<boolean> {
    if (cookie.token !== undefined) await this.sessions.close(cookie.token, viewer);
    cookie.clear();
    return true;
  }

  @SignedInOnly()
  @Mutation(() => ChooseAppointmentResult)
  async chooseAppointment(@Arg("id", () => ID) id: string, @Ctx() { viewer, exchange }: SignedInContext): Promise<ChooseAppointmentResult> {
    const { token } = exchange.cookie;
    const outcome = token === undefined ? "NOT_FOUND" : await this.sessions.choose(token, viewer, id, exchange);
    if (token === undefined || outcome === "NOT_FOUND") return new NotFound("appointment");
    return outcome === "CHOSEN" ? new SignedIn(await this.service.sessionOf(token, exchange)) : new NotAllowed([outcome]);
  }
}
