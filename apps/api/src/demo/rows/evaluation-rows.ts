import { DEFAULT_CRITERIA, fen, type TeamPost } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { SystemWork } from "../../database/unit-of-work.js";
import { Declaration, Engagement, EngagementMember, EvaluationTask, Firm, FirmPerson, FirmService, KeyChoice, syncGrants } from "../../features/evaluation/index.js";
import { ProjectYear } from "../../features/projects/index.js";
import { BLOCKED_FIRM, FIRMS, PLAN, type EvaluationStage, type ToldFirm } from "../data/evaluation.js";
import { atTime, dayOf } from "../story/calendar.js";
import type { StoryPost } from "../story/organisation.js";
import type { StoryProject } from "../story/projects.js";
import type { Story } from "../story/story.js";
import { ownerOf } from "./project-rows.js";
import { storeTaskWork } from "./task-rows.js";

/** The key projects of the year: how they were chosen, who was engaged, who declared what, and the work as far as it has come. */
export async function storeEvaluation(work: SystemWork, story: Story): Promise<void> {
  await storeChoice(work.rows, story);
  const { district, newId, startedAt } = story;
  const { credit, ...blocked } = BLOCKED_FIRM;
  await work.rows(Firm).add({ id: newId(startedAt), districtId: district.id, ...blocked, blocked: true, creditRecord: credit });
  for (const [index, firm] of FIRMS.entries()) await storeEngagement(work, story, firm, index + 1);
}

async function storeChoice(rows: RowsOf, { district, projects, fiscalYear, posts, newId, cycles: [, open] }: Story): Promise<void> {
  const seed = `${district.name}-${fiscalYear}-重点`;
  await rows(KeyChoice).add({
    id: newId(open.openedAt), districtId: district.id, fiscalYear, criteria: { ...DEFAULT_CRITERIA, seed }, decidedBy: posts.find(({ role }) => role === "PERFORMANCE_OFFICE")?.name ?? "",
    decisions: projects.filter(({ isKey }) => isKey).map(({ id, name }) => ({ projectId: id, projectName: name, grounds: ["AMOUNT" as const, "CONCERN" as const], chosen: true, reason: "资金量大、群众关注，列入年度重点项目第三方核查。" })),
  });
  await rows(ProjectYear).update({ projectId: projects.filter(({ isKey }) => isKey).map(({ id }) => id) }, { isKey: true });
}

async function storeEngagement(work: SystemWork, story: Story, told: ToldFirm, nth: number): Promise<void> {
  const { rows } = work;
  const { district, posts, offices, departments, fiscalYear, newId, startedAt } = story;
  const districtId = district.id;
  const signedAt = atTime(startedAt, -20, 10);
  const id = () => newId(signedAt);
  const office = offices.find(({ kind }) => kind === "PERFORMANCE");
  const bureau = departments.find(({ isBureau }) => isBureau);
  if (!office || !bureau) throw new Error("Nobody can engage a firm");
  const firm = await rows(Firm).add({ id: id(), districtId, name: told.name, registrationNo: told.registrationNo, kind: told.kind, blocked: false, creditRecord: told.credit });
  const served = departments.find(({ name }) => name === told.serves?.department);
  if (served && told.serves) await rows(FirmService).add({ id: id(), districtId, firmId: firm.id, departmentId: served.id, what: told.serves.what, until: null });
  const until = dayOf(atTime(startedAt, 60, 9));
  const commissionerName = `${bureau.name}${office.name}`;
  const engagement = await rows(Engagement).add({
    id: id(), districtId, no: `云财绩委〔${fiscalYear}〕${nth}号`, firmId: firm.id, firmName: told.name, commissionerOfficeId: office.id, commissionerDepartmentId: bureau.id, commissionerName,
    from: dayOf(signedAt), until, feeFen: fen(told.feeFen), scope: told.scope, state: "ACTIVE",
  });
  const projects = Object.entries(told.projects).map(([name, stage]) => ({ project: named(story, name), stage }));
  const team = new Map<TeamPost, StoryPost>();
  for (const [post, login] of Object.entries(told.logins) as [TeamPost, string][]) {
    const person = posts.find((each) => each.login === login);
    if (!person) throw new Error(`Nobody is ${login}`);
    team.set(post, person);
    await storeMember(work, story, { engagement, firm, person, post, signedAt, projects });
  }
  await syncGrants({ ...work, now: signedAt }, engagement, "");
  for (const { project, stage } of projects) {
    const task = await rows(EvaluationTask).add({
      id: id(), ...ownerOf(story, project), engagementId: engagement.id, commissionerDepartmentId: bureau.id, projectId: project.id, projectYearId: project.yearId, engagementNo: engagement.no, firmName: told.name,
      commissionerName, from: engagement.from, until, scope: told.scope, ...(stage === "ENGAGED" ? { purpose: "", method: "", limits: "" } : PLAN),
    });
    await storeTaskWork(work, story, { task, project, stage, team, engagement });
  }
}

type Joining = { engagement: Engagement; firm: Firm; person: StoryPost; post: TeamPost; signedAt: Date; projects: readonly { project: StoryProject; stage: EvaluationStage }[] };

/** One person of the team, who has signed and declared; the member has not yet declared on what has just been engaged. */
async function storeMember({ rows }: SystemWork, story: Story, { engagement, firm, person, post, signedAt, projects }: Joining): Promise<void> {
  const id = () => story.newId(signedAt);
  const districtId = story.district.id;
  const member = await rows(FirmPerson).add({ id: id(), districtId, firmId: firm.id, accountId: person.accountId, name: person.name, title: post === "LEAD" ? "主评人，高级会计师" : "评价师", expert: false });
  const joined = await rows(EngagementMember).add({
    id: id(), districtId, engagementId: engagement.id, firmPersonId: member.id, accountId: person.accountId, name: person.name, post, engagementNo: engagement.no, commissionerName: engagement.commissionerName,
    until: engagement.until, undertakingAt: signedAt,
  });
  await rows(Declaration).addAll(
    projects.map(({ project, stage }) => {
      const open = post === "MEMBER" && stage === "ENGAGED";
      return {
        id: id(), districtId, memberId: joined.id, engagementId: engagement.id, accountId: person.accountId, projectId: project.id, departmentId: project.department.id, projectName: project.name,
        departmentName: project.department.name, answer: open ? null : ("NO_TIE" as const), answeredAt: open ? null : signedAt,
      };
    }),
  );
}

function named({ projects }: Story, name: string): StoryProject {
  const found = projects.find((project) => project.name === name && project.isKey);
  if (!found) throw new Error(`${name} is no key project`);
  return found;
}
