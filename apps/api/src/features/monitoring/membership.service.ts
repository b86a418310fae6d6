import { allowedMembershipActions, nextMembership, type Act, type MembershipAction, type Reason } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { newId } from "../../database/new-id.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { Project } from "../projects/index.js";
import { addFilings } from "./add-filings.js";
import { Cycle, CycleProject } from "./cycle.entity.js";
import { Filing } from "./filing.entity.js";
import { cycleMember } from "./membership-list.js";
import { MembershipChanged, type AddToCycleInput, type ChangeMembershipInput, type ChangeMembershipResult } from "./membership.types.js";
import { Package } from "./package.entity.js";
import { followFilings } from "./package-state.js";
import { takeSnapshot } from "./snapshot.js";
import { actorOf } from "./standing.js";

const ONLY_PERFORMANCE_OFFICE: Reason = { code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } };
const ACT_OF: Record<MembershipAction, Act> = { EXEMPT: "EXEMPT_PROJECT", CANCEL: "CANCEL_PROJECT", RESTORE: "RESTORE_PROJECT" };

type Outcome = { memberId: string } | NotFound | NotAllowed | Invalid;

/** Projects added, exempted or cancelled while a cycle runs: moves of the performance office, each with its reason and trail. */
export class MembershipService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  change(viewer: Viewer, { id, action, reason }: ChangeMembershipInput): Promise<ChangeMembershipResult> {
    return this.answered(viewer, reason, async (work, words) => {
      const { rows, audit } = work;
      const member = await rows(CycleProject).findForUpdate(id);
      const cycle = member && (await rows(Cycle).find(member.cycleId));
      const project = member && (await rows(Project).find(member.projectId));
      if (!member || !cycle || !project) return new NotFound("cycleProject");
      const [filing] = await rows(Filing).findMany({ cycleProjectId: id });
      const standing = { membership: member.membership, cycleOpen: cycle.state === "OPEN", classified: project.classified, filing: filing?.state ?? null };
      const allowance = allowedMembershipActions(actorOf(viewer), standing).find((each) => each.action === action);
      const next = nextMembership(member.membership, action);
      if (!allowance?.allowed || next === undefined) return new NotAllowed(allowance?.reasons ?? [{ code: "ILLEGAL_MOVE", params: {} }]);
      member.membership = next;
      member.reason = words;
      await rows(CycleProject).update({ id }, { membership: next, reason: words });
      if (filing) await followed(work, filing.packageId);
      const { departmentId, unitId } = member;
      await audit(ACT_OF[action], { object: "cycleProject", objectId: id, of: { departmentId, unitId }, params: { reason: words } });
      return { memberId: id };
    });
  }

  add(viewer: Viewer, { cycleId, projectYearId, reason }: AddToCycleInput): Promise<ChangeMembershipResult> {
    if (viewer.role !== "PERFORMANCE_OFFICE") return Promise.resolve(new NotAllowed([ONLY_PERFORMANCE_OFFICE]));
    return this.answered(viewer, reason, async (work, words) => {
      const { rows, audit, now } = work;
      const cycle = await rows(Cycle).find(cycleId);
      if (!cycle) return new NotFound("cycle");
      if (cycle.state !== "OPEN") return new NotAllowed([{ code: "CYCLE_CLOSED", params: {} }]);
      const snapshot = await takeSnapshot(rows, cycle.fiscalYear, cycle.cutOff);
      const project = snapshot.projects.find((each) => each.projectYearId === projectYearId);
      const listed = await rows(CycleProject).count({ cycleId, projectYearId });
      if (!project || listed > 0 || project.classified) return new NotFound("projectYear");
      const { departmentId, unitId, projectId, goalVersionId } = project;
      const member = await rows(CycleProject).add({ id: newId(now), cycleId, departmentId, unitId, projectId, projectYearId, goalVersionId, budgetAsOf: cycle.cutOff, membership: "ADDED", reason: words });
      const [owner] = await rows(Package).findMany({ cycleId, departmentId });
      const box = owner ?? (await rows(Package).add({ departmentId, cycleId, state: "FILLING", dueAt: cycle.departmentDueAt, reviewStarted: false, revisionNo: 0 }));
      await addFilings(work, cycle, { ...snapshot, projects: [project] }, [member], [box]);
      await followed(work, box.id);
      await audit("ADD_PROJECT", { object: "cycleProject", objectId: member.id, of: { departmentId, unitId }, params: { reason: words } });
      return { memberId: member.id };
    });
  }

  private async answered(viewer: Viewer, reason: string, change: (work: Work, words: string) => Promise<Outcome>): Promise<ChangeMembershipResult> {
    const words = reason.trim();
    if (words === "") return new Invalid("MEMBERSHIP_REASON_MISSING", "reason");
    const outcome = await this.unitOfWork.run(viewer, (work) => change(work, words));
    if (!("memberId" in outcome)) return outcome;
    const member = await this.unitOfWork.read(viewer, (reading) => cycleMember(reading, viewer, outcome.memberId));
    return member ? new MembershipChanged(member) : new NotFound("cycleProject");
  }
}

/** What a package amounts to changes with its projects. */
async function followed({ rows }: Work, packageId: string): Promise<void> {
  const owner = await rows(Package).findForUpdate(packageId);
  if (owner) await followFilings(rows, owner);
}
