import { chinaDate, difference, emptySections, frameReasons, frameScore, rateBp, satisfactionText, tally, unreported, type DraftFacts, type ReportFacts } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import { Department, Unit } from "../../organisation/index.js";
import { GoalVersion, Project, ProjectYear } from "../../projects/index.js";
import { Questionnaire, QuestionnaireAnswer } from "../questionnaires/questionnaire.entity.js";
import { SiteVisit, VerifiedValue } from "../visits/visit.entity.js";
import { DocumentRequest, EvaluationItem, type EvaluationTask } from "../work/task.entity.js";
import { EvaluationFinding, type EvaluationReport } from "./report.entity.js";

/** What the rules ask about a report before it moves on. Two statements. */
export async function reportFacts(rows: RowsOf, report: EvaluationReport): Promise<ReportFacts> {
  const items = await rows(EvaluationItem).findMany({ taskId: report.taskId });
  const findings = await rows(EvaluationFinding).findMany({ taskId: report.taskId, withdrawnAt: null });
  return {
    state: report.state, emptySections: emptySections(report.sections, findings.length > 0).length,
    frame: { reasons: frameReasons(items), unscored: frameScore(items).unscored }, unreportedFindings: unreported(report.sections, findings.map(({ id }) => id)).length,
  };
}

/** Everything a first draft is written from. */
export async function draftFacts(rows: RowsOf, task: EvaluationTask): Promise<DraftFacts> {
  const taskId = task.id;
  const project = await rows(Project).find(task.projectId);
  const year = await rows(ProjectYear).find(task.projectYearId);
  const department = await rows(Department).find(task.departmentId);
  const unit = await rows(Unit).find(task.unitId);
  if (!project || !year || !department || !unit) throw new Error(`Task ${taskId} has lost its project`);
  const [goal] = await rows(GoalVersion).findMany({ projectYearId: year.id, state: "APPROVED" }, { order: { no: "DESC" }, limit: 1 });
  const items = await rows(EvaluationItem).findMany({ taskId }, { order: { ord: "ASC" } });
  const visits = await rows(SiteVisit).findMany({ taskId }, { order: { no: "ASC" } });
  const values = await rows(VerifiedValue).findMany({ visitId: visits.map(({ id }) => id) }, { order: { ord: "ASC" } });
  const requests = await rows(DocumentRequest).findMany({ taskId });
  const questionnaires = await rows(Questionnaire).findMany({ taskId, state: ["OPEN", "CLOSED"] }, { order: { no: "ASC" } });
  const answers = await rows(QuestionnaireAnswer).findMany({ questionnaireId: questionnaires.map(({ id }) => id) });
  const findings = await rows(EvaluationFinding).findMany({ taskId, withdrawnAt: null }, { order: { no: "ASC" } });
  return {
    projectName: project.name, departmentName: department.name, unitName: unit.name, firmName: task.firmName, commissioner: task.commissionerName, goalText: goal?.text ?? "", fiscalYear: year.fiscalYear,
    adjustedFen: year.adjustedFen, paidFen: year.paidFen, rateBp: rateBp(year.paidFen, year.adjustedFen),
    plan: { purpose: task.purpose, method: task.method, limits: task.limits },
    frame: items.map(({ part, level2, name, points, rule, score }) => ({ part, level2, name, points, rule, score })),
    visits: visits.filter(({ state }) => state === "CLOSED").map(({ id, paperNo, place, startedAt, plannedOn }) => ({
      paperNo, place, day: startedAt === null ? plannedOn : chinaDate(startedAt),
      differences: values.filter(({ visitId, verifiedText }) => visitId === id && verifiedText !== "").map(({ name, claimedText, verifiedText, unitName, claimedMicro, verifiedMicro }) => ({
        name, claimed: claimedText, verified: verifiedMicro === null || unitName === "" || verifiedText.endsWith(unitName) ? verifiedText : `${verifiedText} ${unitName}`, bp: difference(claimedMicro, verifiedMicro)?.bp ?? null,
      })),
    })),
    documents: { asked: requests.filter(({ state }) => state !== "WITHDRAWN").length, answered: requests.filter(({ state }) => state === "ANSWERED" || state === "SETTLED").length },
    questionnaires: questionnaires.map(({ id, title, questions }) => resultsOf(title, questions, answers.filter(({ questionnaireId }) => questionnaireId === id))),
    findings: findings.map(({ id, text, suggestion, addressee, dueOn }) => ({ id, text, suggestion, addressee, dueOn })),
  };
}

function resultsOf(title: string, questions: Questionnaire["questions"], answers: readonly QuestionnaireAnswer[]): DraftFacts["questionnaires"][number] {
  const told = tally(questions, answers.map((form) => form.answers));
  const results = questions.flatMap(({ text }, at) => {
    const { satisfaction = null, count = 0 } = told[at] ?? {};
    return satisfaction === null ? [] : [{ question: text, text: satisfactionText({ ...satisfaction, count }) }];
  });
  return { title, count: answers.length, results };
}
