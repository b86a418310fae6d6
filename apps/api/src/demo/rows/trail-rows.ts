import type { Act, FilingAction } from "@jianxiao/domain";
import type { New, RowsOf } from "../../access/rows.js";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import { ALGORITHM, payloadHash } from "../../audit/digest.js";
import type { StoryPost } from "../story/organisation.js";
import type { Story } from "../story/story.js";
import { moves } from "./cycle-rows.js";
import { ownerOf } from "./project-rows.js";

const ACT_OF: Record<FilingAction, Act> = {
  CONFIRM: "CONFIRM_FILING", SEND_BACK: "SEND_BACK_FILING", PASS: "PASS_FILING", SUBMIT: "SUBMIT_FILING", WITHDRAW: "WITHDRAW_FILING", RETURN: "RETURN_FILING", ACCEPT: "ACCEPT_FILING", REOPEN: "REOPEN_FILING",
};

/** One act of the told year, before it is a row. */
export type Event = Pick<New<AuditEvent>, "object" | "objectId" | "departmentId" | "unitId" | "projectId" | "params"> & { act: Act; at: Date; by: StoryPost };

/** The trail of the told year: cycles, packages and every move of a filing, as the acts would have written it. */
export async function storeTrail(rows: RowsOf, story: Story): Promise<void> {
  const events: Event[] = [];
  const add = (act: Act, at: Date, by: StoryPost, of: Pick<Event, "object" | "objectId" | "departmentId" | "unitId" | "projectId">, params: Event["params"] = {}) => events.push({ ...of, act, at, by, params });
  const performance = story.posts.find(({ role }) => role === "PERFORMANCE_OFFICE");
  if (!performance) throw new Error("Nobody to open a cycle");
  for (const cycle of story.cycles) {
    const nobodys = { departmentId: null, unitId: null, projectId: null };
    add("OPEN_CYCLE", cycle.openedAt, performance, { object: "cycle", objectId: cycle.id, ...nobodys }, { fiscalYear: story.fiscalYear, cutOffMonth: cycle.cutOffMonth, count: story.projects.length });
    for (const box of cycle.packages) {
      for (const { submittedAt, by, nth } of box.revisions) {
        const count = box.filings.filter(({ rounds }) => rounds.length > nth).length;
        add("SUBMIT_PACKAGE", submittedAt, by, { object: "package", objectId: box.id, departmentId: box.department.id, unitId: null, projectId: null }, { signature: by.name, no: nth + 1, count });
      }
      for (const filing of box.filings) {
        const { departmentId, unitId } = ownerOf(story, filing.project);
        const of = { object: "filing", objectId: filing.id, departmentId, unitId, projectId: filing.project.id };
        for (const { action, step, opinion } of moves(filing)) add(ACT_OF[action], step.at, step.by, of, opinion === null ? {} : { opinion });
      }
    }
  }
  await storeEvents(rows, story, events);
}

/** Writes acts into the trail as the product would have: whole, with their digests. */
export async function storeEvents(rows: RowsOf, { district, newId }: Story, events: readonly Event[]): Promise<void> {
  const stored = events.map(({ by, ...event }) => {
    const whole = {
      id: newId(event.at), ...event, outcome: "DONE" as const, accountId: by.accountId, appointmentId: by.appointmentId, who: by.name, role: by.role, organisation: by.organisation, districtId: district.id,
      address: null, algorithm: ALGORITHM,
    };
    return { ...whole, hash: payloadHash(whole) };
  });
  await rows(AuditEvent).addAll(stored);
}
