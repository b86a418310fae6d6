import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { Session } from "./identity.entity.js";
import { newSecret, secretHash } from "./secrets.js";
import { viewerByAppointment } from "./viewers.js";

const MINUTE = 60_000;
export const IDLE_LIMIT = 30 * MINUTE;
export const ABSOLUTE_LIMIT = 12 * 60 * MINUTE;
/** A session's last use is written at most this often. */
const SEEN_STEP = MINUTE;

/** Sessions live in the database and nowhere else: ending one, or an account, holds from the next request on. */
export class Sessions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Who a cookie's token stands for now, or undefined: unknown, idle for 30 minutes, 12 hours old, disabled or without a post. */
  async viewer(token: string | undefined): Promise<Viewer | undefined> {
    if (token === undefined || token.length > 100) return undefined;
    const found = await this.unitOfWork.systemRead("session", async ({ rows, now }) => {
      const [session] = await rows(Session).findMany({ idHash: secretHash(token) });
      if (!session?.appointmentId || session.endsAt <= now || now.getTime() - session.seenAt.getTime() >= IDLE_LIMIT) return undefined;
      const viewer = await viewerByAppointment(rows, session.appointmentId, now);
      return viewer && { session, viewer, stale: now.getTime() - session.seenAt.getTime() >= SEEN_STEP };
    });
    if (found?.stale) await this.unitOfWork.system("session", ({ rows, now }) => rows(Session).update({ id: found.session.id }, { seenAt: now }));
    return found?.viewer;
  }

  /** Opens a session under a new token, inside the caller's unit of work. */
  static async open(rows: RowsOf, now: Date, accountId: string, appointmentId: string): Promise<string> {
    const token = newSecret();
    await rows(Session).add({ idHash: secretHash(token), accountId, appointmentId, seenAt: now, endsAt: new Date(now.getTime() + ABSOLUTE_LIMIT) });
    return token;
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

  /** Puts the session under another of the person's appointments. False when it is not one of theirs, or not in force. */
  async choose(token: string, viewer: Viewer, appointmentId: string): Promise<boolean> {
    return this.unitOfWork.system("session", async ({ rows, now, audit }) => {
      const chosen = await viewerByAppointment(rows, appointmentId, now);
      if (!chosen || chosen.accountId !== viewer.accountId) return false;
      const changed = await rows(Session).update({ idHash: secretHash(token), accountId: viewer.accountId }, { appointmentId });
      if (changed === 1) await audit("CHOOSE_APPOINTMENT", { object: "account", objectId: viewer.accountId, by: chosen, params: { role: chosen.role, organisation: chosen.organisation } });
      return changed === 1;
    });
  }
}
