import type { Viewer } from "../../access/viewer.js";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import { RecordChange } from "../../audit/record-change.entity.js";
import type { EntityClass } from "../../database/table-shape.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { knownAccounts, knownPosts } from "../accounts/index.js";
import { Engagement, EngagementMember, Firm, FirmPerson } from "../evaluation/index.js";
import { Cycle, CycleProject, Package, UnitDeadline } from "../monitoring/index.js";
import { Department, Office, OfficeDepartment, Unit } from "../organisation/index.js";
import { Project, ProjectYear } from "../projects/index.js";
import { Correction, FundingDecision } from "../results/index.js";
import { changeViews } from "./record-changes.js";
import { RecordHistoryEntry, type RecordInput, type ShownRecord } from "./record-history.types.js";

/** No history is shown longer than this, newest first. */
const LONGEST = 200;

/** Whoever may see one of these may see how it came to be as it is. Accounts and posts, which have no scope, are asked about where they are looked after. */
const ROWS: Record<Exclude<ShownRecord, "account" | "appointment">, EntityClass<{ readonly id: string }>> = {
  department: Department, unit: Unit, office: Office, office_department: OfficeDepartment, project: Project, project_year: ProjectYear, cycle: Cycle, cycle_project: CycleProject, package: Package, unit_deadline: UnitDeadline,
  correction: Correction, firm: Firm, firm_person: FirmPerson, engagement: Engagement, engagement_member: EngagementMember, funding_decision: FundingDecision,
};

/** 变更记录: who changed a record, when, from what to what. */
export class RecordHistoryService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Changes of the records the viewer may see, newest first; nothing of any other, whether it is there or not. Evaluators see how things stand, not how they came to. */
  async history(viewer: Viewer, asked: readonly RecordInput[]): Promise<RecordHistoryEntry[]> {
    if (viewer.role === "EVALUATOR") return [];
    const visible = await this.visible(viewer, asked);
    if (visible.size === 0) return [];
    return this.unitOfWork.systemRead("trail", async ({ rows }) => {
      const ids = [...visible].map((key) => key.split(" ")[1] ?? "");
      const found = (await rows(RecordChange).findMany({ recordId: ids }, { order: { at: "DESC", id: "DESC" }, limit: LONGEST })).filter(({ record, recordId }) => visible.has(`${record} ${recordId}`));
      const events = new Map((await rows(AuditEvent).byIds(found.map(({ eventId }) => eventId))).map((event) => [event.id, event]));
      const views = await changeViews(rows, found);
      return found.flatMap((change) => {
        const [event, view] = [events.get(change.eventId), views.get(change)];
        if (!event || !view) return [];
        const { who, role, organisation, act, params } = event;
        return [Object.assign(new RecordHistoryEntry(), { id: change.id, at: change.at, who, post: role, organisation, act, params, change: view })];
      });
    });
  }

  /** `kind id` of those that exist for the viewer: one statement per kind. */
  private async visible(viewer: Viewer, asked: readonly RecordInput[]): Promise<Set<string>> {
    const seen = new Set<string>();
    const idsOf = (kind: ShownRecord) => asked.filter(({ record }) => record === kind).map(({ id }) => id);
    const keep = (kind: ShownRecord, ids: readonly string[]) => ids.forEach((id) => seen.add(`${kind} ${id}`));
    await this.unitOfWork.read(viewer, async ({ rows }) => {
      for (const [kind, entity] of Object.entries(ROWS) as [keyof typeof ROWS, EntityClass<{ readonly id: string }>][]) {
        const ids = idsOf(kind);
        if (ids.length > 0) keep(kind, (await rows(entity).byIds(ids)).map(({ id }) => id));
      }
    });
    if (asked.some(({ record }) => record === "account" || record === "appointment")) {
      await this.unitOfWork.systemRead("accounts", async (reading) => {
        keep("account", await knownAccounts(reading, viewer, idsOf("account")));
        keep("appointment", await knownPosts(reading, viewer, idsOf("appointment")));
      });
    }
    return seen;
  }
}
