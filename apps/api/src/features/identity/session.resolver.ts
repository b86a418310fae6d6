import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn as SignedInOnly } from "../../access/signed-in.js";
import { NotFound } from "../../graphql/problems.js";
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
  session(@Ctx() { viewer }: RequestContext): Promise<SessionView> {
    return this.service.session(viewer);
  }

  @Mutation(() => SignInResult)
  async signIn(@Arg("input", () => SignInInput) { login, password }: SignInInput, @Ctx() { viewer, exchange: { cookie, address } }: RequestContext): Promise<SignInResult> {
    const outcome = await this.door.signIn(login, password, address);
    if (!("token" in outcome)) return outcome;
    if (viewer && cookie.token !== undefined) await this.sessions.close(cookie.token, viewer);
    cookie.set(outcome.token);
    return new SignedIn(await this.service.session(await this.sessions.viewer(outcome.token)));
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
  async chooseAppointment(@Arg("id", () => ID) id: string, @Ctx() { viewer, exchange: { cookie } }: SignedInContext): Promise<ChooseAppointmentResult> {
    const { token } = cookie;
    if (token === undefined || !(await this.sessions.choose(token, viewer, id))) return new NotFound("appointment");
    return new SignedIn(await this.service.session(await this.sessions.viewer(token)));
  }
}
