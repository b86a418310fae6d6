import type { Act } from "@jianxiao/domain";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import { payloadHash } from "../../audit/audit.js";
import type { RowsOf } from "../../access/rows.js";
import type { Story } from "../story/story.js";
import type { StoryPost } from "../story/organisation.js";
import type { StoryProject } from "../story/projects.js";

export type ToldAct = { act: Act; at: Date; by: StoryPost; object: string; objectId: string; project: StoryProject; params?: Record<string, string | number> };

/** The acts of the story as the trail would have recorded them. */
export async function storeTrail(rows: RowsOf, story: Story, acts: readonly ToldAct[]): Promise<void> {
  await rows(AuditEvent).addAll(
    acts.map(({ act, at, by, object, objectId, project, params = {} }) => {
      const event = {
        id: story.newId(at), at, act, object, objectId, outcome: "DONE" as const, params,
        accountId: by.accountId, appointmentId: by.appointmentId, who: by.name, role: by.role, organisation: by.organisation,
        districtId: story.district.id, departmentId: project.department.id, unitId: project.unit.id, projectId: project.id,
      };
      return { ...event, hash: payloadHash(event) };
    }),
  );
}
