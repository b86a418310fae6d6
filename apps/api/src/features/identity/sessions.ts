import { accessRefused, type Reason, type SecurityPolicy } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { Session, type SessionStepKind } from "./credential.entity.js";
import { Account } from "./identity.entity.js";
import { policyOf } from "./security-policy.js";
import { newSecret, secretHash } from "./secrets.js";
import { heldAppointments, viewerByAppointment } from "./viewers.js";

const MINUTE = 60_000;
/** A session's last use is written at most this often, a person's at most each hour. */
const SEEN_STEP = MINUTE;
const LAST_SEEN_STEP = 60 * MINUTE;
/** Whoever has given the right password has this long for what is still asked. */
const STEP_LIMIT = 10 * MINUTE;

/** Where a browser asks from. */
export type Caller = { readonly address: string; readonly agent?: string | null };
/** Somebody whose password was right but who is not signed in yet. */
export type Pending = { readonly sessionId: string; readonly accountId: string; readonly step: SessionStepKind; readonly address: string };

/** Sessions live in the database and nowhere else: ending one, or an account, holds from the next request on. */
export class Sessions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Who a cookie's token stands for now, or undefined: unknown, idle, too old, not complete, disabled, without a post, or not from here or at this hour. */
  async viewer(token: string | undefined, { address }: Caller): Promise<Viewer | undefined> {
    const found = await this.look(token, async (rows, now, session) => {
      if (session.awaiting !== null || session.appointmentId === null) return undefined;
      const viewer = await viewerByAppointment(rows, session.appointmentId, now);
      const policy = viewer && (await policyOf(rows, viewer.districtId));
      if (!viewer || !policy || isIdle(session, policy, now) || accessRefused(viewer.role, address, now, policy)) return undefined;
      return { session, viewer: { ...viewer, address, provenAt: session.provenAt, proofMinutes: policy.proofMinutes }, stale: now.getTime() - session.seenAt.getTime() >= SEEN_STEP };
    });
    if (found?.stale) await this.unitOfWork.system("session", ({ rows, now }) => seen(rows, now, found.session));
    return found?.viewer;
  }

  /** Whose cookie it is while a step of signing in is still to be taken. */
  pending(token: string | undefined): Promise<Pending | undefined> {
    return this.look(token, async (rows, now, session) => {
      if (session.awaiting === null || now.getTime() - session.createdAt.getTime() >= STEP_LIMIT) return undefined;
      const account = await rows(Account).find(session.accountId);
      return account?.state === "ACTIVE" ? { sessionId: session.id, accountId: session.accountId, step: session.awaiting, address: session.address ?? "" } : undefined;
    });
  }

  private async look<Found>(token: string | undefined, work: (rows: RowsOf, now: Date, session: Session) => Promise<Found | undefined>): Promise<Found | undefined> {
    if (token === undefined || token.length > 100) return undefined;
    return this.unitOfWork.systemRead("session", async ({ rows, now }) => {
      const [session] = await rows(Session).findMany({ idHash: secretHash(token) });
      return session && session.endsAt > now ? work(rows, now, session) : undefined;
    });
  }

  /** Ends the session; sessions that ended by themselves are swept with it. */
  async close(token: string, viewer: Viewer): Promise<void> {
    await this.unitOfWork.system("session", async ({ rows, now, audit }) => {
      await rows(Session).remove({ idHash: secretHash(token) });
      for (const session of await rows(Session).findMany({ accountId: viewer.accountId })) {
        if (session.endsAt <= now) await rows(Session).remove({ id: session.id });
      }
      await audit("SIGN_OUT", { object: "account", objectId: viewer.accountId, by: viewer });
    });
  }

  /** Puts the session under another of the person's appointments. Not found when it is not one of theirs or not in force; a reason when it may not work from here or now. */
  async choose(token: string, viewer: Viewer, appointmentId: string, { address }: Caller): Promise<"CHOSEN" | "NOT_FOUND" | Reason> {
    return this.unitOfWork.system("session", async ({ rows, now, audit }) => {
      // Somebody else's post is looked up no further than one that is not there.
      const own = (await heldAppointments(rows, viewer.accountId, now)).some(({ id }) => id === appointmentId);
      const chosen = own ? await viewerByAppointment(rows, appointmentId, now) : undefined;
      if (!chosen) return "NOT_FOUND";
      const refused = accessRefused(chosen.role, address, now, await policyOf(rows, chosen.districtId));
      if (refused) return refused;
      const changed = await rows(Session).update({ idHash: secretHash(token), accountId: viewer.accountId }, { appointmentId });
      if (changed === 1) await audit("CHOOSE_APPOINTMENT", { object: "account", objectId: viewer.accountId, by: chosen, params: { role: chosen.role, organisation: chosen.organisation } });
      return changed === 1 ? "CHOSEN" : "NOT_FOUND";
    });
  }
}

/** What a new session is opened for. */
export type Opening = { accountId: string; policy: SecurityPolicy; caller: Caller; awaiting: SessionStepKind | null; /** The appointment to begin in; the person's first, when not given. */ appointmentId: string };

/** Opens a session under a new token, inside the caller's unit of work; a person's oldest sessions beyond what the policy allows end. */
export async function openSession(rows: RowsOf, now: Date, { accountId, policy, caller, awaiting, appointmentId }: Opening): Promise<string> {
  const token = newSecret();
  const endsAt = new Date(now.getTime() + policy.session.absoluteMinutes * MINUTE);
  const agent = caller.agent?.slice(0, 200) ?? null;
  await rows(Session).add({ idHash: secretHash(token), accountId, appointmentId, seenAt: now, provenAt: now, awaiting, address: caller.address.slice(0, 64), agent, endsAt });
  if (awaiting === null) {
    await endOldest(rows, accountId, policy.session.concurrent);
    await rows(Account).update({ id: accountId }, { lastSeenAt: now, dormantWarnedAt: null });
  }
  return token;
}

/** Takes a session one step on, under a new token: what was fixed before signing in is worth nothing after it (SEC-D5). */
export async function nextStep(rows: RowsOf, now: Date, sessionId: string, awaiting: SessionStepKind | null): Promise<string | undefined> {
  const before = await rows(Session).findForUpdate(sessionId);
  if (!before || before.appointmentId === null) return undefined;
  const { accountId, appointmentId, address, agent } = before;
  await rows(Session).remove({ id: sessionId });
  const [post] = (await heldAppointments(rows, accountId, now)).filter(({ id }) => id === appointmentId);
  const viewer = post && (await viewerByAppointment(rows, post.id, now));
  if (!viewer) return undefined;
  return openSession(rows, now, { accountId, appointmentId, policy: await policyOf(rows, viewer.districtId), caller: { address: address ?? "", agent }, awaiting });
}

/** The person at this session has proved to be there. Inside the caller's unit of work. */
export async function markProven(rows: RowsOf, now: Date, token: string, accountId: string): Promise<boolean> {
  return (await rows(Session).update({ idHash: secretHash(token), accountId }, { provenAt: now })) === 1;
}

function isIdle({ seenAt }: Session, { session }: SecurityPolicy, now: Date): boolean {
  return now.getTime() - seenAt.getTime() >= session.idleMinutes * MINUTE;
}

async function seen(rows: RowsOf, now: Date, { id, accountId }: Session): Promise<void> {
  await rows(Session).update({ id }, { seenAt: now });
  const account = await rows(Account).find(accountId);
  if (account && now.getTime() - (account.lastSeenAt?.getTime() ?? 0) >= LAST_SEEN_STEP) await rows(Account).update({ id: accountId }, { lastSeenAt: now });
}

async function endOldest(rows: RowsOf, accountId: string, allowed: number): Promise<void> {
  const sessions = await rows(Session).findMany({ accountId, awaiting: null }, { order: { seenAt: "DESC", id: "DESC" } });
  const beyond = sessions.slice(allowed).map(({ id }) => id);
  if (beyond.length > 0) await rows(Session).remove({ id: beyond });
}
