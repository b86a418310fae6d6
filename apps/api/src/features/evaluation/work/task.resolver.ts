import { frameReasons, frameScore, type TeamPost } from "@jianxiao/domain";
import { Arg, Args, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../../access/signed-in.js";
import { AuditEvent } from "../../../audit/audit-event.entity.js";
import { PageArgs, PageOf } from "../../../graphql/page.js";
import { Reason } from "../../../graphql/problems.js";
import type { SignedInContext } from "../../../graphql/request-context.js";
import { Department, Unit } from "../../organisation/index.js";
import { MonthAmount, monthAmounts, Project, ProjectYear } from "../../projects/index.js";
import { EngagementMember } from "../commission/engagement.entity.js";
import { TeamPostEnum } from "../evaluation.enums.js";
import { Questionnaire } from "../questionnaires/questionnaire.entity.js";
import { EvaluationFinding, EvaluationReport } from "../reports/report.entity.js";
import { reportShown } from "../reports/report-shown.js";
import { seesWorkingPapers } from "../side.js";
import { SiteVisit } from "../visits/visit.entity.js";
import { courses, cycleFigures, submittedForms } from "./course.js";
import { startingFrame } from "./starting-frame.js";
import { DocumentRequest, EvaluationBenchmark, EvaluationItem, EvaluationSample, EvaluationTask, ReleasedContact } from "./task.entity.js";
import { CycleFigures, EvaluatedProject, EvaluationPlan, EvaluationScoreView, IndicatorCourse, StartingItem, TeamMemberView } from "./work.types.js";

@ObjectType("EvaluationTaskPage")
class EvaluationTaskPage extends PageOf(EvaluationTask) {}

/** One key project within an engagement. What the evaluated side may not see is empty for it. */
@SignedIn()
@Resolver(() => EvaluationTask)
export class TaskResolver {
  @Query(() => EvaluationTaskPage)
  evaluationTasks(@Args(() => PageArgs) { limit, offset }: PageArgs, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<EvaluationTaskPage> {
    return unitOfWork.read(viewer, async ({ rows }) => Object.assign(new EvaluationTaskPage(), await rows(EvaluationTask).page({}, { order: { from: "DESC" }, limit, offset })));
  }

  @Query(() => EvaluationTask, { nullable: true })
  evaluationTask(@Arg("id", () => ID) id: string, @Ctx() { load }: SignedInContext): Promise<EvaluationTask | undefined> {
    return load(EvaluationTask, id);
  }

  @FieldResolver(() => EvaluatedProject)
  async project(@Root() { projectId, projectYearId, departmentId, unitId }: EvaluationTask, @Ctx() { load }: SignedInContext): Promise<EvaluatedProject> {
    const [project, year, department, unit] = await Promise.all([load(Project, projectId), load(ProjectYear, projectYearId), load(Department, departmentId), load(Unit, unitId)]);
    return Object.assign(new EvaluatedProject(), {
      id: projectId, code: project?.code ?? "", name: project?.name ?? "", fiscalYear: year?.fiscalYear ?? 0, departmentName: department?.name ?? "", unitName: unit?.name ?? "",
      adjustedFen: year?.adjustedFen ?? 0, paidFen: year?.paidFen ?? 0,
    });
  }

  /** The viewer's own post on the team. */
  @FieldResolver(() => TeamPostEnum, { nullable: true })
  async myPost(@Root() { engagementId }: EvaluationTask, @Ctx() { viewer, loadBy }: SignedInContext): Promise<TeamPost | null> {
    if (viewer.role !== "EVALUATOR") return null;
    const members = await loadBy(EngagementMember, "engagementId", engagementId);
    return members.find(({ accountId, removedAt }) => accountId === viewer.accountId && removedAt === null)?.post ?? null;
  }

  @FieldResolver(() => EvaluationPlan, { nullable: true })
  plan(@Root() { purpose, method, limits }: EvaluationTask, @Ctx() { viewer }: SignedInContext): EvaluationPlan | null {
    return seesWorkingPapers(viewer) ? Object.assign(new EvaluationPlan(), { purpose, method, limits }) : null;
  }

  @FieldResolver(() => [EvaluationItem])
  async items(@Root() { id }: EvaluationTask, @Ctx() { viewer, loadBy }: SignedInContext): Promise<EvaluationItem[]> {
    if (!seesWorkingPapers(viewer)) return [];
    return (await loadBy(EvaluationItem, "taskId", id)).sort((a, b) => a.ord - b.ord);
  }

  @FieldResolver(() => EvaluationScoreView, { nullable: true })
  async score(@Root() task: EvaluationTask, @Ctx() context: SignedInContext): Promise<EvaluationScoreView | null> {
    if (!seesWorkingPapers(context.viewer)) return null;
    const items = await this.items(task, context);
    return Object.assign(new EvaluationScoreView(), frameScore(items), { reasons: frameReasons(items).map((reason) => new Reason(reason)) });
  }

  @FieldResolver(() => [StartingItem], { description: "What a plan begins with: general rows, and the goal's own indicators." })
  startingFrame(@Root() { projectYearId }: EvaluationTask, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<StartingItem[]> {
    if (!seesWorkingPapers(viewer)) return Promise.resolve([]);
    return unitOfWork.read(viewer, async ({ rows }) => (await startingFrame(rows, projectYearId)).map((item) => Object.assign(new StartingItem(), item)));
  }

  @FieldResolver(() => [DocumentRequest])
  async requests(@Root() { id }: EvaluationTask, @Ctx() { loadBy }: SignedInContext): Promise<DocumentRequest[]> {
    return (await loadBy(DocumentRequest, "taskId", id)).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (a.id < b.id ? -1 : 1));
  }

  @FieldResolver(() => [EvaluationSample])
  async samples(@Root() { id }: EvaluationTask, @Ctx() { viewer, loadBy }: SignedInContext): Promise<EvaluationSample[]> {
    return seesWorkingPapers(viewer) ? (await loadBy(EvaluationSample, "taskId", id)).sort((a, b) => (a.id < b.id ? -1 : 1)) : [];
  }

  @FieldResolver(() => [EvaluationBenchmark])
  benchmarks(@Root() { id }: EvaluationTask, @Ctx() { viewer, loadBy }: SignedInContext): Promise<EvaluationBenchmark[]> {
    return seesWorkingPapers(viewer) ? loadBy(EvaluationBenchmark, "taskId", id) : Promise.resolve([]);
  }

  @FieldResolver(() => [ReleasedContact])
  contacts(@Root() { id }: EvaluationTask, @Ctx() { loadBy }: SignedInContext): Promise<ReleasedContact[]> {
    return loadBy(ReleasedContact, "taskId", id);
  }

  @FieldResolver(() => [SiteVisit])
  async visits(@Root() { id }: EvaluationTask, @Ctx() { viewer, loadBy }: SignedInContext): Promise<SiteVisit[]> {
    return seesWorkingPapers(viewer) ? (await loadBy(SiteVisit, "taskId", id)).sort((a, b) => a.no - b.no) : [];
  }

  @FieldResolver(() => [Questionnaire])
  async questionnaires(@Root() { id }: EvaluationTask, @Ctx() { viewer, loadBy }: SignedInContext): Promise<Questionnaire[]> {
    return seesWorkingPapers(viewer) ? (await loadBy(Questionnaire, "taskId", id)).sort((a, b) => a.no - b.no) : [];
  }

  @FieldResolver(() => [EvaluationFinding])
  async findings(@Root() { id }: EvaluationTask, @Ctx() { viewer, loadBy }: SignedInContext): Promise<EvaluationFinding[]> {
    return seesWorkingPapers(viewer) ? (await loadBy(EvaluationFinding, "taskId", id)).sort((a, b) => a.no - b.no) : [];
  }

  /** The evaluated side sees it from the moment it is sent to them. */
  @FieldResolver(() => EvaluationReport, { nullable: true })
  async report(@Root() { id }: EvaluationTask, @Ctx() { viewer, loadBy }: SignedInContext): Promise<EvaluationReport | undefined> {
    const [report] = await loadBy(EvaluationReport, "taskId", id);
    return report && reportShown(viewer, report) ? report : undefined;
  }

  /** By name for the bureau; evaluators see each other as posts. */
  @FieldResolver(() => [TeamMemberView])
  team(@Root() { engagementId, projectId }: EvaluationTask, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<TeamMemberView[]> {
    return unitOfWork.read(viewer, async ({ rows }) => {
      const members = await rows(EngagementMember).findMany({ engagementId, removedAt: null });
      const counted = await rows(AuditEvent).select("e").where("e.projectId = :projectId AND e.act = 'DOWNLOAD_FILE'", { projectId })
        .columns({ accountId: "e.accountId", count: { sql: "COUNT(*)", as: "whole" } }).groupBy("e.accountId").all<{ accountId: string; count: number }>();
      return members.map(({ post, name, accountId }) => Object.assign(new TeamMemberView(), { post, name: viewer.role === "EVALUATOR" ? null : name, downloads: counted.find((each) => each.accountId === accountId)?.count ?? 0 }));
    });
  }

  @FieldResolver(() => [MonthAmount])
  months(@Root() { projectYearId }: EvaluationTask, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<MonthAmount[]> {
    return unitOfWork.read(viewer, async ({ rows }) => {
      const year = await rows(ProjectYear).find(projectYearId);
      return year ? monthAmounts(rows, { projectYearId, adjustedFen: year.adjustedFen, curve: year.curve }) : [];
    });
  }

  @FieldResolver(() => [CycleFigures])
  cycles(@Root() { projectId }: EvaluationTask, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<CycleFigures[]> {
    return unitOfWork.read(viewer, async ({ rows }) => cycleFigures(await submittedForms(rows, projectId)));
  }

  @FieldResolver(() => [IndicatorCourse])
  courses(@Root() { projectId }: EvaluationTask, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<IndicatorCourse[]> {
    return unitOfWork.read(viewer, async ({ rows }) => courses(await submittedForms(rows, projectId)));
  }
}

/** One thing a sample could draw, and whether it was drawn. */
@ObjectType("SampledUnit")
class SampledUnit {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly label!: string;

  @Field(() => String)
  readonly stratum!: string;

  @Field(() => Boolean)
  readonly drawn!: boolean;
}

@SignedIn()
@Resolver(() => EvaluationSample)
export class SampleResolver {
  @FieldResolver(() => [SampledUnit])
  population(@Root() { population, drawn }: EvaluationSample): SampledUnit[] {
    return population.map(({ id, label, stratum }) => Object.assign(new SampledUnit(), { id, label, stratum, drawn: drawn.includes(id) }));
  }
}
