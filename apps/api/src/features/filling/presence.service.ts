import type { Viewer } from "../../access/viewer.js";
import { atLeast, lessThan } from "../../access/where.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { Filing } from "../monitoring/index.js";
import { Presence } from "./presence.entity.js";
import { FilingPulse, PresentPerson } from "./presence.types.js";

/** A browser tells every ten seconds; who has not for three times that has gone. */
const GONE_AFTER_MS = 30_000;

const TYPISTS = new Set<Viewer["role"]>(["UNIT_FILLER", "UNIT_LEADER", "DEPARTMENT_SUBMITTER", "DEPARTMENT_LEADER"]);

export type Heartbeat = { filingIds: readonly string[]; at: string | null; path: string | null };

/** Heartbeats of open forms: who else is here, and which forms have changed since. Rows, not sockets, so that any number of servers may answer. */
export class PresenceService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Tells that the viewer looks at `filingIds` with the cursor in `at`, and answers with each form's version and the others in it. Readers of the bureau leave no trace.
   * Seen, not done: a heartbeat writes nothing into the trail.
   */
  async beat(viewer: Viewer, { filingIds, at, path }: Heartbeat): Promise<FilingPulse[]> {
    if (at !== null && TYPISTS.has(viewer.role)) await this.tell(viewer, at, path);
    return this.unitOfWork.read(viewer, async ({ rows, now }) => {
      const filings = await rows(Filing).findMany({ id: filingIds });
      const people = await rows(Presence).findMany({ filingId: filings.map(({ id }) => id), seenAt: atLeast(new Date(now.getTime() - GONE_AFTER_MS)) }, { order: { who: "ASC" } });
      const others = people.filter(({ appointmentId }) => appointmentId !== viewer.appointmentId);
      return filings.map(({ id, version }) => Object.assign(new FilingPulse(), {
        id, version,
        people: others.filter(({ filingId }) => filingId === id).map((person) => Object.assign(new PresentPerson(), { who: person.who, organisation: person.organisation, path: person.path, seenAt: person.seenAt })),
      }));
    });
  }

  private tell(viewer: Viewer, filingId: string, path: string | null): Promise<void> {
    return this.unitOfWork.run(viewer, async ({ rows, now }) => {
      const { appointmentId, accountName, organisation } = viewer;
      if ((await rows(Presence).update({ appointmentId, filingId }, { path, seenAt: now })) > 0) return;
      const filing = await rows(Filing).find(filingId);
      if (!filing) return;
      await rows(Presence).remove({ appointmentId, seenAt: lessThan(new Date(now.getTime() - GONE_AFTER_MS)) });
      const { departmentId, unitId } = filing;
      await rows(Presence).add({ departmentId, unitId, filingId, path, appointmentId, who: accountName, organisation, seenAt: now });
    });
  }
}
