import {
  chinaDate, DEFAULT_CHECKLIST, difference, draftReport, drawSample, endOfChinaDay, formatMicro, micro, microText, paperNo, targetText, type FilingFacts, type ReportAction, type ReportState, type TeamPost,
} from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { SystemWork } from "../../database/unit-of-work.js";
import {
  claimText, DocumentRequest, draftFacts, EvaluationFinding, EvaluationItem, EvaluationReport, EvaluationSample, FirmRating, frozenReport, IssuedReport, Questionnaire, QuestionnaireAnswer, ReportStep, SiteVisit, startingFrame, submittedForms, VerifiedValue,
  type Engagement, type EvaluationTask,
} from "../../features/evaluation/index.js";
import { sha256 } from "../../features/monitoring/index.js";
import { raiseCorrection, raiseFinding } from "../../features/results/index.js";
import { REQUESTED, SITES, type EvaluationStage } from "../data/evaluation.js";
import { atTime } from "../story/calendar.js";
import type { StoryPost } from "../story/organisation.js";
import type { StoryProject } from "../story/projects.js";
import type { Story } from "../story/story.js";

type Told = { task: EvaluationTask; project: StoryProject; stage: EvaluationStage; team: ReadonlyMap<TeamPost, StoryPost>; engagement: Engagement };
type Owner = { districtId: string; departmentId: string; unitId: string; projectId: string };

/** What the evaluators did on one key project, as far as it has come: the same rules make these rows as make those of a real evaluation. */
export async function storeTaskWork(work: SystemWork, story: Story, told: Told): Promise<void> {
  const { task, stage } = told;
  const { rows } = work;
  if (stage === "ENGAGED") return;
  const owner = { districtId: task.districtId, departmentId: task.departmentId, unitId: task.unitId, projectId: task.projectId };
  const done = stage === "WITH_DEPARTMENT" || stage === "ACCEPTED";
  const items = await storeFrame(rows, story, told, owner, done);
  await storeRequests(rows, story, told, owner);
  if (stage === "ASKING") return;
  await storeSample(rows, story, told, owner);
  const visit = await storeVisits(rows, story, told, owner);
  await storeQuestionnaire(rows, story, told, owner, items);
  const finding = await rows(EvaluationFinding).add({
    id: story.newId(story.startedAt), ...owner, taskId: task.id, no: 1, visitId: visit.id, itemId: items.find(({ part, level2 }) => part === "OUTPUT" && level2 === "数量指标")?.id ?? null, severity: "WARN", text: SITES[told.project.name]?.text ?? "",
    suggestion: SITES[told.project.name]?.suggestion ?? null, addressee: SITES[told.project.name]?.addressee ?? null, dueOn: task.until, evidence: [{ sort: "VISIT", id: visit.id }],
  });
  if (done) await storeReport(work, story, told, owner, finding);
}

async function storeFrame(rows: RowsOf, { newId, startedAt }: Story, { task }: Told, owner: Owner, scored: boolean): Promise<EvaluationItem[]> {
  const frame = await startingFrame(rows, task.projectYearId);
  return rows(EvaluationItem).addAll(
    frame.map((item, ord) => {
      const loses = ord % 4 === 2;
      return { id: newId(startedAt), ...owner, taskId: task.id, ...item, ord, score: scored ? (loses ? Math.round(item.points * 0.8) : item.points) : null, basis: scored && loses ? "资料不完整或现场核实有差异，见工作底稿。" : "" };
    }),
  );
}

async function storeRequests(rows: RowsOf, { newId, startedAt }: Story, { task, stage }: Told, owner: Owner): Promise<void> {
  await rows(DocumentRequest).addAll(
    REQUESTED.map(([title, detail], index) => {
      const answered = stage !== "ASKING" || index === 0;
      const settled = answered && (stage === "WITH_DEPARTMENT" || stage === "ACCEPTED" || index < 2);
      return {
        id: newId(startedAt), ...owner, taskId: task.id, title, detail, dueAt: atTime(startedAt, index === 1 && stage === "ASKING" ? -1 : 5 + index, 17, 30), state: settled ? ("SETTLED" as const) : answered ? ("ANSWERED" as const) : ("ASKED" as const),
        reply: answered ? "资料已整理，原件可到单位查阅。" : null, answeredAt: answered ? atTime(startedAt, -6, 15) : null,
      };
    }),
  );
}

async function storeSample(rows: RowsOf, { newId, startedAt, fiscalYear }: Story, { task, project }: Told, owner: Owner): Promise<void> {
  const population = Array.from({ length: 18 }, (_, index) => ({ id: `D${String(index + 1).padStart(2, "0")}`, label: `${project.name.slice(0, 4)}点位 ${index + 1}`, stratum: index % 3 === 0 ? "乡镇" : "城区", amountFen: 40_000_000 + ((index * 37) % 11) * 9_000_000 }));
  const seed = `${fiscalYear}-${project.code}`;
  await rows(EvaluationSample).add({ id: newId(startedAt), ...owner, taskId: task.id, title: "现场核查点位", method: "AMOUNT", seed, population, drawn: drawSample(population, { method: "AMOUNT", size: 5, seed }) });
}

/** A closed visit everywhere; where the evaluators are still on their way, a second one under way. */
async function storeVisits(rows: RowsOf, story: Story, told: Told, owner: Owner): Promise<SiteVisit> {
  const first = await storeVisit(rows, story, told, owner, 1, true);
  return told.stage === "VISITING" ? storeVisit(rows, story, told, owner, 2, false) : first;
}

async function storeVisit(rows: RowsOf, { newId, startedAt, fiscalYear }: Story, { task, project }: Told, owner: Owner, no: number, closed: boolean): Promise<SiteVisit> {
  const site = SITES[project.name];
  if (!site) throw new Error(`Nobody knows where ${project.name} is`);
  const at = closed ? atTime(startedAt, -8, 10) : atTime(startedAt, 0, 10, 5);
  const visit = await rows(SiteVisit).add({
    id: newId(startedAt), ...owner, taskId: task.id, no, paperNo: paperNo(fiscalYear, project.code, no), place: no === 1 ? site.place.slice(0, 3).concat("项目部") : site.place, latMicro: site.latMicro, lonMicro: site.lonMicro,
    plannedOn: at.toISOString().slice(0, 10), state: closed ? "CLOSED" : "PLANNED", startedAt: closed ? at : null, closedAt: closed ? atTime(startedAt, -8, 16) : null,
    checklist: DEFAULT_CHECKLIST.map((text, index) => ({ key: String(index + 1), text, answer: closed ? (index === 0 ? ("NO" as const) : ("YES" as const)) : null, note: closed && index === 0 ? "编号与台账有一处不符" : "" })),
    ...(closed ? { unitAnswer: "AGREED" as const, unitPost: "项目单位负责人", signature: "M60 120L120 60L150 140L220 70L260 130L330 90L400 120", unitAnsweredAt: atTime(startedAt, -8, 15) } : {}),
  });
  const latest = (await submittedForms(rows, project.id)).at(-1);
  const indicators = latest ? (JSON.parse(latest.facts) as FilingFacts).indicators.filter(({ actual, level1 }) => actual?.kind === "NUMBER" && level1 !== "COST").slice(0, 6) : [];
  await rows(VerifiedValue).addAll(
    indicators.map((indicator, ord) => {
      const claimedMicro = indicator.actual?.kind === "NUMBER" ? indicator.actual.micro : null;
      const found = claimedMicro === null || !closed ? null : micro(Math.round((claimedMicro * (ord === 0 ? site.share : 1)) / 1_000_000) * 1_000_000);
      return {
        id: newId(startedAt), ...owner, visitId: visit.id, indicatorId: indicator.id, ord, name: indicator.name, level1: indicator.level1, level2: indicator.level2, unitName: indicator.unit, targetText: targetText(indicator),
        claimedMicro, claimedText: claimText(indicator), verifiedMicro: found, verifiedText: found === null ? "" : microText(found), basis: found !== null && difference(claimedMicro, found)?.needsBasis ? `${site.text}核实 ${formatMicro(found)} ${indicator.unit}。` : "",
      };
    }),
  );
  return visit;
}

/** How the villagers and parents of the demonstration answered, by points; a few say why. */
const ANSWERED: readonly number[] = [5, 5, 4, 5, 4, 4, 3, 5, 4, 2, 5, 4, 4, 5, 3, 4, 5, 5, 4, 4, 1, 5, 4, 5];
const SAID: Readonly<Record<number, string>> = { 6: "完工后还要有人维护。", 9: "工期拖得久，影响出行。", 20: "施工噪声大，没有提前告知。" };

async function storeQuestionnaire(rows: RowsOf, { newId, startedAt }: Story, { task, project }: Told, owner: Owner, items: readonly EvaluationItem[]): Promise<void> {
  const id = newId(startedAt);
  await rows(Questionnaire).add({
    id, ...owner, taskId: task.id, no: 1, title: "服务对象满意度调查", intro: "请根据您的实际感受填写。", itemId: items.find(({ level2 }) => level2.includes("满意度"))?.id ?? null, state: "OPEN", token: sha256(id).slice(0, 27), until: task.until,
    openedAt: atTime(startedAt, -9, 9),
    questions: [
      { key: "q1", kind: "SATISFACTION", text: `您对“${project.name}”的总体评价是`, required: true, options: [] },
      { key: "q2", kind: "SINGLE", text: "您从哪里知道这个项目", required: true, options: ["公示栏或村里通知", "网上", "听别人说", "不知道"] },
      { key: "q3", kind: "TEXT", text: "您有什么意见或建议", required: false, options: [] },
    ],
  });
  await rows(QuestionnaireAnswer).addAll(ANSWERED.map((points, at) => ({
    id: newId(startedAt), ...owner, questionnaireId: id, mark: sha256(`${id}-${at}`),
    answers: [{ key: "q1", chosen: [points], text: "" }, { key: "q2", chosen: [at % 4 === 3 ? at % 3 : 0], text: "" }, ...(SAID[at] === undefined ? [] : [{ key: "q3", chosen: [], text: SAID[at] }])],
  })));
}

const STEPS: readonly [action: ReportAction, days: number, opinion: string][] = [["HAND_UP", -6, ""], ["PASS_SECOND", -5, "底稿与报告数据一致，同意。"], ["PASS_FINAL", -5, "结论有据，同意征求意见。"], ["REPLY", -3, "意见属实，已着手整改。"], ["SIGN", -2, ""], ["ACCEPT", -1, "报告质量较好，同意验收。"]];

async function storeReport(work: SystemWork, story: Story, { task, project, stage, team, engagement }: Told, owner: Owner, finding: EvaluationFinding): Promise<void> {
  const { rows } = work;
  const { newId, startedAt, posts } = story;
  const accepted = stage === "ACCEPTED";
  const facts = await draftFacts(rows, task);
  const sections = draftReport(facts);
  const lead = team.get("LEAD");
  const leader = posts.find(({ role, departmentId }) => role === "DEPARTMENT_LEADER" && departmentId === project.department.id);
  const office = posts.find(({ role }) => role === "PERFORMANCE_OFFICE");
  if (!lead || !leader || !office) throw new Error(`Nobody signs for ${project.name}`);
  const signedAt = atTime(startedAt, -2, 11);
  const reply = accepted ? "意见属实，已着手整改。" : null;
  const nameOf = (post: TeamPost) => [team.get(post)?.name ?? ""];
  const issue = accepted ? frozenReport({ facts, sections, reply, team: { LEAD: nameOf("LEAD"), SECOND: nameOf("SECOND"), FINAL: nameOf("FINAL") }, signedBy: lead.name, signedAt }) : undefined;
  const state: ReportState = accepted ? "ACCEPTED" : "WITH_DEPARTMENT";
  const report = await rows(EvaluationReport).add({
    id: newId(startedAt), ...owner, taskId: task.id, state, sections, reply, replyDueOn: chinaDate(atTime(startedAt, 5, 12)), repliedAt: accepted ? atTime(startedAt, -3, 15) : null,
    score: issue?.score ?? null, grade: issue?.grade ?? null, sha256: issue?.sha256 ?? null, issuedAt: issue?.issuedAt ?? null,
  });
  if (issue) await rows(IssuedReport).add({ id: newId(startedAt), ...owner, reportId: report.id, no: 1, ...issue });
  const makers: Partial<Record<ReportAction, { person: StoryPost | undefined; post: string }>> = {
    HAND_UP: { person: lead, post: "LEAD" }, PASS_SECOND: { person: team.get("SECOND"), post: "SECOND" }, PASS_FINAL: { person: team.get("FINAL"), post: "FINAL" }, REPLY: { person: leader, post: leader.role },
    SIGN: { person: lead, post: "LEAD" }, ACCEPT: { person: office, post: office.role },
  };
  await rows(ReportStep).addAll(
    STEPS.slice(0, accepted ? undefined : 3).map(([action, days, opinion], index) => ({
      id: newId(startedAt), ...owner, reportId: report.id, action, who: makers[action]?.person?.name ?? "", post: makers[action]?.post ?? "", organisation: makers[action]?.person?.organisation ?? "", opinion, at: atTime(startedAt, days, 10 + index),
    })),
  );
  if (!accepted) return;
  await rows(FirmRating).add({ id: newId(startedAt), districtId: owner.districtId, firmId: engagement.firmId, taskId: task.id, projectName: project.name, timeliness: 96, quality: 92, remark: "按期提交，底稿完整。", ratedBy: office.name });
  const by = { accountName: task.firmName, organisation: task.firmName };
  const raised = await raiseFinding(work, by, { ...owner, projectYearId: task.projectYearId, source: "EVALUATOR", severity: "WARN", text: finding.text, visitId: finding.visitId });
  const correction = await raiseCorrection({ ...work, now: atTime(startedAt, -1, 16) }, { accountName: office.name, organisation: office.organisation }, raised, { measure: `${finding.addressee ?? ""}：${finding.suggestion ?? ""}`, dueAt: endOfChinaDay(task.until) });
  await rows(EvaluationFinding).update({ id: finding.id }, { findingId: raised.id, correctionId: correction.id });
}
