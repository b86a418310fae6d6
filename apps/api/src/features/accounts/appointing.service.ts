import { APPOINTS, chinaDate, datesFault, deputyFault, mayNotAppoint, placeOf, type Reason } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { isDuplicate } from "../../database/faults.js";
import type { Profile } from "../../database/installation.entity.js";
import type { SystemWork, UnitOfWork } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { requireProof } from "../../graphql/proof.js";
import { Firm } from "../evaluation/index.js";
import { Account, Appointment, issuePasswordLink } from "../identity/index.js";
import { Department, Office, Unit } from "../organisation/index.js";
import { accountRefusal, heldAccount, visibleAccount } from "./accounts.service.js";
import { accountViews } from "./account-view.js";
import { FirmRef, PersonInvited, PostsChanged, type AppointDeputyInput, type AppointInput, type ChangePostsResult, type EndAppointmentInput, type HandOverInput, type InvitePersonInput, type InvitePersonResult, type PostInput } from "./appointing.types.js";
import { endPost, ownerOf, postRefusal, proposePost, type Proposed } from "./posts.js";
import { actorOf, dutyOf, ownDepartment } from "./who.js";

type Refusal = NotFound | NotAllowed | Invalid;

/** Who gets which post: given at once, or proposed to a second person where the role is sensitive. */
export class AppointingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profile: Profile,
  ) {}

  /** A new account with its first post, and the one-time link that sets its password. */
  async invite(viewer: Viewer, { login, name, post }: InvitePersonInput): Promise<InvitePersonResult> {
    if (!/^[0-9A-Za-z._-]{3,64}$/.test(login.trim())) return new Invalid("NOT_A_LOGIN", "login");
    if (name.trim() === "") return new Invalid("MISSING_FIELD", "name");
    const outcome = await this.run(viewer, async (work) => {
      const proposed = await this.proposal(work, viewer, post);
      if (!("kind" in proposed)) return proposed;
      const account = await work.rows(Account).add({ login: login.trim(), name: name.trim(), duty: dutyOf(post.role), state: "ACTIVE", failures: 0 });
      await work.audit("INVITE_PERSON", { object: "account", objectId: account.id, by: viewer, of: ownerOf(viewer, proposed), params: { name: account.name, login: account.login } });
      const link = await issuePasswordLink(work, account.id);
      const waiting = (await proposePost(work, viewer, account, proposed)) === "WAITING";
      const [view] = await accountViews(work, viewer, this.profile, [account.id]);
      return view ? new PersonInvited(view, link, waiting) : new NotFound("account");
    }).catch((error: unknown) => {
      if (isDuplicate(error, "account", "login")) return new Invalid("LOGIN_TAKEN", "login");
      throw error;
    });
    return outcome;
  }

  /** The library's firms, by name, for those who appoint evaluators. */
  firms(viewer: Viewer): Promise<FirmRef[]> {
    return this.unitOfWork.systemRead("accounts", async ({ rows }) => {
      if (mayNotAppoint(actorOf(viewer), { role: "EVALUATOR", departmentId: null })) return [];
      return (await rows(Firm).findMany({ districtId: viewer.districtId, blocked: false }, { order: { name: "ASC" } })).map(({ id, name }) => Object.assign(new FirmRef(), { id, name }));
    });
  }

  /** A further post for somebody who has an account. */
  appoint(viewer: Viewer, { accountId, post }: AppointInput): Promise<ChangePostsResult> {
    return this.run(viewer, async (work) => {
      const proposed = await this.proposal(work, viewer, post);
      return "kind" in proposed ? this.give(work, viewer, accountId, proposed) : proposed;
    });
  }

  /** Somebody stands in, in the principal's role and place, within the principal's time. */
  appointDeputy(viewer: Viewer, { appointmentId, accountId, from, until, note }: AppointDeputyInput): Promise<ChangePostsResult> {
    return this.run(viewer, async (work) => {
      const principal = await standingPost(work, viewer, appointmentId);
      if (!(principal instanceof Appointment)) return principal;
      const { role, departmentId } = principal;
      const fault = deputyFault({ role, departmentId, accountId, from, until }, principal) ?? datesFault({ from, until }, chinaDate(work.now));
      if (fault) return new NotAllowed([fault]);
      return this.give(work, viewer, accountId, { ...sameAs(principal), kind: "APPOINT", from, until, deputyOf: principal.id, takesOver: null, note: note ?? null });
    });
  }

  /** 交接: another account takes the post over from a day on. */
  handOver(viewer: Viewer, { appointmentId, accountId, from, note }: HandOverInput): Promise<ChangePostsResult> {
    return this.run(viewer, async (work) => {
      const post = await standingPost(work, viewer, appointmentId);
      if (!(post instanceof Appointment)) return post;
      const fault: Reason | null = post.accountId === accountId ? { code: "HANDOVER_TO_SELF", params: {} } : datesFault({ from, until: post.until }, chinaDate(work.now));
      if (fault) return new NotAllowed([fault]);
      if (from <= post.from) return new Invalid("POST_ENDS_BEFORE_IT_BEGINS", "from");
      return this.give(work, viewer, accountId, { ...sameAs(post), kind: "HAND_OVER", from, until: post.until, deputyOf: post.deputyOf, takesOver: post.id, note: note ?? null });
    });
  }

  /** Sets a post's last day; its deputies' end with it. Nobody ends their own, nor the district's last of an administrator. */
  end(viewer: Viewer, { appointmentId, until }: EndAppointmentInput): Promise<ChangePostsResult> {
    return this.run(viewer, async (work) => {
      const post = await standingPost(work, viewer, appointmentId);
      if (!(post instanceof Appointment)) return post;
      if (until < post.from) return new Invalid("POST_ENDS_BEFORE_IT_BEGINS", "until");
      if (post.accountId === viewer.accountId) return new NotAllowed([{ code: "OWN_RIGHTS", params: {} }]);
      if (await isLastAdministrator(work, post)) return new NotAllowed([{ code: "POST_KEPT_BY_LAST", params: { role: post.role } }]);
      await endPost(work, post, until);
      await work.audit("END_APPOINTMENT", { object: "appointment", objectId: post.id, by: viewer, of: ownerOf(viewer, post), params: { name: post.holderName, role: post.role } });
      return this.changed(work, viewer, post.accountId, false);
    });
  }

  /** Asks a second person to take the second factor off an account whose holder has lost it. */
  requestSecondFactorReset(viewer: Viewer, id: string, reason: string): Promise<ChangePostsResult> {
    return this.run(viewer, async (work) => {
      const account = await heldAccount(work, viewer, id);
      if (!account) return new NotFound("account");
      const refused = await accountRefusal(work, viewer, account, "RESET_SECOND_FACTOR");
      if (refused) return refused;
      const [post] = await work.rows(Appointment).findMany({ accountId: id, districtId: viewer.districtId }, { order: { from: "DESC" }, limit: 1 });
      if (!post) return new NotFound("appointment");
      const waiting = await proposePost(work, viewer, account, { ...sameAs(post), kind: "RESET_SECOND_FACTOR", from: chinaDate(work.now), until: null, deputyOf: null, takesOver: null, note: reason });
      return this.changed(work, viewer, id, waiting === "WAITING");
    });
  }

  /** One transaction, with proof of presence. */
  private run<Result>(viewer: Viewer, act: (work: SystemWork) => Promise<Result | Refusal>): Promise<Result | Refusal> {
    return this.unitOfWork.system("accounts", async (work) => requireProof(viewer, work.now) ?? appointsNobody(viewer) ?? act(work));
  }

  private async give(work: SystemWork, viewer: Viewer, accountId: string, proposed: Proposed): Promise<PostsChanged | Refusal> {
    const account = await heldAccount(work, viewer, accountId);
    if (!account) return new NotFound("account");
    const refused = await accountRefusal(work, viewer, account, "APPOINT");
    if (refused) return refused;
    const clash = await postRefusal(work, account, proposed, viewer.districtId);
    if (clash) return new NotAllowed([clash]);
    return this.changed(work, viewer, accountId, (await proposePost(work, viewer, account, proposed)) === "WAITING");
  }

  private async changed(work: SystemWork, viewer: Viewer, accountId: string, waiting: boolean): Promise<PostsChanged | NotFound> {
    const account = await visibleAccount(work, viewer, this.profile, accountId);
    return account ? new PostsChanged(account, waiting) : new NotFound("account");
  }

  /** The post with its place, as far as it is the viewer's to give. */
  private async proposal({ rows, now }: SystemWork, viewer: Viewer, post: PostInput): Promise<Proposed | Refusal> {
    const { role, from, until = null, note = null } = post;
    const place = await this.place({ rows }, viewer, post);
    if (!("organisation" in place)) return place;
    const refusal = mayNotAppoint(actorOf(viewer), { role, departmentId: place.departmentId }) ?? datesFault({ from, until }, chinaDate(now));
    return refusal ? new NotAllowed([refusal]) : { kind: "APPOINT", role, ...place, from, until, deputyOf: null, takesOver: null, note };
  }

  /** Evaluators come from a firm of the bureau's library, and from none that may not be engaged. */
  private async firm({ rows }: Pick<SystemWork, "rows">, { districtId }: Viewer, firmId: string | null) {
    const [firm] = firmId ? await rows(Firm).findMany({ id: firmId, districtId }) : [];
    if (!firm) return firmId ? new NotFound("firm") : new Invalid("MISSING_FIELD", "firmId");
    return firm.blocked ? new NotAllowed([{ code: "FIRM_BLOCKED", params: {} }]) : { ...NOWHERE, organisation: firm.name };
  }

  private async place({ rows }: Pick<SystemWork, "rows">, viewer: Viewer, { role, unitId, departmentId, officeId, firmId, organisation }: PostInput) {
    const { districtId, districtName } = viewer;
    const own = ownDepartment(viewer);
    const nowhere = NOWHERE;
    switch (placeOf(role)) {
      case "UNIT": {
        const [unit] = unitId ? await rows(Unit).findMany({ id: unitId, districtId, ...(own === undefined ? {} : { departmentId: own }) }) : [];
        return unit ? { ...nowhere, departmentId: unit.departmentId, unitId: unit.id, organisation: unit.name } : unitId ? new NotFound("unit") : new Invalid("MISSING_FIELD", "unitId");
      }
      case "DEPARTMENT": {
        const [department] = departmentId && (own ?? departmentId) === departmentId ? await rows(Department).findMany({ id: departmentId, districtId }) : [];
        return department ? { ...nowhere, departmentId: department.id, organisation: department.name } : departmentId ? new NotFound("department") : new Invalid("MISSING_FIELD", "departmentId");
      }
      case "OFFICE": {
        const [office] = officeId ? await rows(Office).findMany({ id: officeId, districtId, kind: role === "PERFORMANCE_OFFICE" ? "PERFORMANCE" : "BUSINESS" }) : [];
        return office ? { ...nowhere, officeId: office.id, organisation: office.name } : officeId ? new NotFound("office") : new Invalid("MISSING_FIELD", "officeId");
      }
      case "DISTRICT":
        if (role === "EVALUATOR") return this.firm({ rows }, viewer, firmId ?? null);
        if (role !== "SUPERVISOR") return { ...nowhere, organisation: districtName };
        return organisation?.trim() ? { ...nowhere, organisation: organisation.trim() } : new Invalid("MISSING_FIELD", "organisation");
    }
  }
}

const NOWHERE = { departmentId: null, unitId: null, officeId: null } as const;

/** Refuses those who appoint nobody before anything is looked up: what exists is not told by how they are refused. */
function appointsNobody({ role }: Viewer): NotAllowed | undefined {
  return APPOINTS[role] ? undefined : new NotAllowed([{ code: "NOT_YOURS_TO_APPOINT", params: {} }]);
}

/** A post in force or still to begin, that is the viewer's to give; held. */
async function standingPost({ rows, now }: SystemWork, viewer: Viewer, id: string): Promise<Appointment | Refusal> {
  const post = await rows(Appointment).findForUpdate(id);
  const department = ownDepartment(viewer);
  if (!post || post.districtId !== viewer.districtId || (department !== undefined && post.departmentId !== department)) return new NotFound("appointment");
  const refusal = mayNotAppoint(actorOf(viewer), post);
  if (refusal) return new NotAllowed([refusal]);
  return post.until !== null && post.until < chinaDate(now) ? new NotAllowed([{ code: "POST_ENDED", params: {} }]) : post;
}

function sameAs({ role, departmentId, unitId, officeId, organisation }: Appointment) {
  return { role, departmentId, unitId, officeId, organisation };
}

async function isLastAdministrator({ rows, now }: SystemWork, post: Appointment): Promise<boolean> {
  if (post.duty === "BUSINESS") return false;
  const today = chinaDate(now);
  const others = await rows(Appointment).findMany({ districtId: post.districtId, role: post.role });
  return !others.some(({ id, from, until, deputyOf }) => id !== post.id && deputyOf === null && from <= today && (until === null || until > today));
}
