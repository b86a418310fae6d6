import { chinaDate, engagementReasons, evaluationReason, type TeamPost } from "@jianxiao/domain";
import type { Viewer } from "../../../access/viewer.js";
import { KeyReused } from "../../../database/once.js";
import type { UnitOfWork, Work } from "../../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../../graphql/problems.js";
import { Appointment, requireProof } from "../../identity/index.js";
import { Department } from "../../organisation/index.js";
import { Project, ProjectYear } from "../../projects/index.js";
import { DocumentRequest, EvaluationTask } from "../work/task.entity.js";
import type { EndEngagementInput, OpenEngagementInput, RemoveMemberInput } from "./commission.input.js";
import { EngagementChanged, type EngagementResult } from "./commission.types.js";
import { Declaration, Engagement, EngagementMember } from "./engagement.entity.js";
import { Firm, FirmPerson, FirmService } from "./firm.entity.js";
import { syncGrants } from "./grants.js";
import { notTheOffice } from "./office-only.js";

type Given = Omit<OpenEngagementInput, "key">;
type Refusal = NotFound | NotAllowed | Invalid;
type Member = { person: FirmPerson; accountId: string; post: TeamPost };
type Engaged = { projectId: string; projectYearId: string; name: string; departmentId: string; unitId: string; departmentName: string; departmentIsBureau: boolean; isKey: boolean };

/** Engaging a firm, and ending it. Nobody sees anything yet: that takes each person's undertaking and declarations. */
export class EngagementsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async open(viewer: Viewer, { key, ...input }: OpenEngagementInput): Promise<EngagementResult> {
    const outcome = await this.unitOfWork.run(viewer, (work) =>
      work.once<{ id: string } | Refusal>(key, input, async () => {
        const refused = notTheOffice(viewer) ?? requireProof(viewer, work.now);
        return refused ?? openIn(work, viewer, input);
      }, (result) => "id" in result),
    );
    if (outcome instanceof KeyReused) return new Invalid("KEY_REUSED", "key");
    if (!("id" in outcome)) return outcome;
    const engagement = await this.unitOfWork.read(viewer, ({ rows }) => rows(Engagement).find(outcome.id));
    return engagement ? new EngagementChanged(engagement) : new NotFound("engagement");
  }

  /** Ends an engagement; everybody's access ends with it, and what was still asked for is withdrawn. */
  end(viewer: Viewer, { id, version, terminate, reason }: EndEngagementInput): Promise<EngagementResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const refused = notTheOffice(viewer);
      if (refused) return refused;
      const engagement = await work.rows(Engagement).findForUpdate(id);
      if (!engagement) return new NotFound("engagement");
      if (engagement.version !== version) return new StaleVersion();
      if (engagement.state !== "ACTIVE") return new NotAllowed([evaluationReason("ENGAGEMENT_OVER")]);
      const ended = await work.rows(Engagement).save(Object.assign(engagement, { state: terminate ? "TERMINATED" : "CLOSED", endedReason: reason.trim() }));
      const tasks = await work.rows(EvaluationTask).findMany({ engagementId: id });
      await work.rows(DocumentRequest).update({ taskId: tasks.map((task) => task.id), state: "ASKED" }, { state: "WITHDRAWN" });
      await work.audit("END_ENGAGEMENT", { object: "engagement", objectId: id, params: { reason: reason.trim() } });
      await syncGrants(work, ended, reason.trim());
      return new EngagementChanged(ended);
    });
  }

  /** Takes one person off the team; their access ends at once. */
  removeMember(viewer: Viewer, { memberId, reason }: RemoveMemberInput): Promise<EngagementResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const refused = notTheOffice(viewer);
      if (refused) return refused;
      const member = await work.rows(EngagementMember).findForUpdate(memberId);
      const engagement = member && (await work.rows(Engagement).find(member.engagementId));
      if (!member || !engagement) return new NotFound("member");
      if (member.removedAt === null) {
        await work.rows(EngagementMember).save(Object.assign(member, { removedAt: work.now, removedReason: reason.trim() }));
        await work.audit("REMOVE_MEMBER", { object: "engagement", objectId: engagement.id, params: { reason: reason.trim() } });
        await syncGrants(work, engagement, reason.trim());
      }
      return new EngagementChanged(engagement);
    });
  }
}

async function openIn(work: Work, viewer: Viewer, input: Given): Promise<{ id: string } | Refusal> {
  const { rows, audit } = work;
  if (viewer.role !== "PERFORMANCE_OFFICE") throw new Error("Only the performance office engages");
  const firm = await rows(Firm).find(input.firmId);
  const [bureau] = await rows(Department).findMany({ isBureau: true });
  if (!firm || !bureau) return new NotFound("firm");
  const [taken] = await rows(Engagement).findMany({ no: input.no });
  if (taken) return new Invalid("INVALID", "no", { field: input.no });
  const projects = await engaged(work, input.projectIds);
  const strange = projects.length === new Set(input.projectIds).size ? projects.find(({ isKey }) => !isKey)?.name : "";
  if (strange !== undefined) return new NotAllowed([evaluationReason("NOT_A_KEY_PROJECT", strange === "" ? {} : { project: strange })]);
  const team = await teamOf(work, firm, input);
  if (!team) return new NotAllowed([evaluationReason("NOT_AN_EVALUATOR")]);
  const services = await rows(FirmService).findMany({ firmId: firm.id });
  const reasons = engagementReasons({ commissioner: { departmentId: bureau.id }, firm: { blocked: firm.blocked, services }, projects, team, from: input.from, until: input.until });
  if (reasons.length > 0) return new NotAllowed(reasons);

  const { no, from, until, feeFen, scope } = input;
  const commissionerName = `${bureau.name}${viewer.organisation}`;
  const engagement = await rows(Engagement).add({
    no, firmId: firm.id, firmName: firm.name, commissionerOfficeId: viewer.officeId, commissionerDepartmentId: bureau.id, commissionerName, from, until, feeFen, scope, state: "ACTIVE",
  });
  const { id: engagementId } = engagement;
  const members = await rows(EngagementMember).addAll(team.map(({ person, accountId, post }) => ({ engagementId, firmPersonId: person.id, accountId, name: person.name, post, engagementNo: no, commissionerName, until })));
  await rows(Declaration).addAll(
    members.flatMap(({ id: memberId, accountId }) => projects.map(({ projectId, departmentId, name, departmentName }) => ({ memberId, engagementId, accountId, projectId, departmentId, projectName: name, departmentName }))),
  );
  await rows(EvaluationTask).addAll(
    projects.map(({ projectId, projectYearId, departmentId, unitId }) => ({
      engagementId, commissionerDepartmentId: bureau.id, projectId, projectYearId, departmentId, unitId, engagementNo: no, firmName: firm.name, commissionerName, from, until, scope, purpose: "", method: "", limits: "",
    })),
  );
  await audit("OPEN_ENGAGEMENT", { object: "engagement", objectId: engagementId, params: { name: firm.name, count: projects.length } });
  return { id: engagementId };
}

/** The projects, each in its latest year. */
async function engaged({ rows }: Work, projectIds: readonly string[]): Promise<Engaged[]> {
  const found = await rows(Project).select("p")
    .join(ProjectYear, "y", "y.projectId = p.id")
    .join(Department, "d", "d.id = p.departmentId")
    .where("p.id IN (:...projectIds) AND p.classified = :no", { projectIds, no: false })
    .columns({ projectId: "p.id", projectYearId: "y.id", name: "p.name", departmentId: "p.departmentId", unitId: "p.unitId", departmentName: "d.name", departmentIsBureau: "d.isBureau", isKey: "y.isKey" })
    .orderBy("y.fiscalYear")
    .all<Engaged>();
  return [...new Map(found.map((project) => [project.projectId, project])).values()];
}

/** The people asked for, each of this firm and with an evaluator's appointment in force; undefined when one is not. */
async function teamOf({ rows, now }: Work, firm: Firm, { team }: Given): Promise<Member[] | undefined> {
  const people = new Map((await rows(FirmPerson).byIds(team.map(({ firmPersonId }) => firmPersonId))).map((person) => [person.id, person]));
  const accounts = [...people.values()].flatMap(({ accountId }) => accountId ?? []);
  const today = chinaDate(now);
  const posts = await rows(Appointment).findMany({ accountId: accounts, role: "EVALUATOR" });
  const inForce = new Set(posts.filter(({ from, until }) => from <= today && (until === null || until >= today)).map(({ accountId }) => accountId));
  const members = team.flatMap(({ firmPersonId, post }): Member[] => {
    const person = people.get(firmPersonId);
    return person && person.firmId === firm.id && person.accountId !== null && inForce.has(person.accountId) ? [{ person, accountId: person.accountId, post }] : [];
  });
  return members.length === team.length ? members : undefined;
}
