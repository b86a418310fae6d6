import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { SignedIn } from "../../../access/signed-in.js";
import type { SignedInContext } from "../../../graphql/request-context.js";
import type { EvaluationFindingsService } from "../reports/findings.service.js";
import { MoveReportInput, SaveEvaluationFindingInput, SaveReportInput } from "../reports/report.input.js";
import type { ReportsService } from "../reports/reports.service.js";
import type { RequestsService } from "./requests.service.js";
import { AnswerRequestInput, DrawSampleInput, ReleaseBenchmarkInput, ReleaseContactInput, RequestDocumentInput, SavePlanInput, ScoreEvaluationInput, SettleRequestInput } from "./work.input.js";
import type { WorkService } from "./work.service.js";
import { TaskResult } from "./work.types.js";

type Services = { work: WorkService; requests: RequestsService; findings: EvaluationFindingsService; reports: ReportsService };

/** Everything that is done to a task. */
@SignedIn()
@Resolver()
export class WorkResolver {
  constructor(private readonly services: Services) {}

  @Mutation(() => TaskResult)
  saveEvaluationPlan(@Arg("input", () => SavePlanInput) input: SavePlanInput, @Ctx() { viewer }: SignedInContext): Promise<TaskResult> {
    return this.services.work.savePlan(viewer, input);
  }

  @Mutation(() => TaskResult)
  scoreEvaluation(@Arg("input", () => ScoreEvaluationInput) input: ScoreEvaluationInput, @Ctx() { viewer }: SignedInContext): Promise<TaskResult> {
    return this.services.work.score(viewer, input);
  }

  @Mutation(() => TaskResult)
  drawSample(@Arg("input", () => DrawSampleInput) input: DrawSampleInput, @Ctx() { viewer }: SignedInContext): Promise<TaskResult> {
    return this.services.work.drawSample(viewer, input);
  }

  @Mutation(() => TaskResult)
  releaseBenchmark(@Arg("input", () => ReleaseBenchmarkInput) input: ReleaseBenchmarkInput, @Ctx() { viewer }: SignedInContext): Promise<TaskResult> {
    return this.services.work.releaseBenchmark(viewer, input);
  }

  @Mutation(() => TaskResult)
  releaseContact(@Arg("input", () => ReleaseContactInput) input: ReleaseContactInput, @Ctx() { viewer }: SignedInContext): Promise<TaskResult> {
    return this.services.work.releaseContact(viewer, input);
  }

  @Mutation(() => TaskResult)
  requestDocument(@Arg("input", () => RequestDocumentInput) input: RequestDocumentInput, @Ctx() { viewer }: SignedInContext): Promise<TaskResult> {
    return this.services.requests.ask(viewer, input);
  }

  @Mutation(() => TaskResult)
  answerDocumentRequest(@Arg("input", () => AnswerRequestInput) input: AnswerRequestInput, @Ctx() { viewer }: SignedInContext): Promise<TaskResult> {
    return this.services.requests.answer(viewer, input);
  }

  @Mutation(() => TaskResult)
  settleDocumentRequest(@Arg("input", () => SettleRequestInput) input: SettleRequestInput, @Ctx() { viewer }: SignedInContext): Promise<TaskResult> {
    return this.services.requests.settle(viewer, input);
  }

  @Mutation(() => TaskResult)
  saveEvaluationFinding(@Arg("input", () => SaveEvaluationFindingInput) input: SaveEvaluationFindingInput, @Ctx() { viewer }: SignedInContext): Promise<TaskResult> {
    return this.services.findings.save(viewer, input);
  }

  @Mutation(() => TaskResult)
  draftEvaluationReport(@Arg("taskId", () => ID) taskId: string, @Ctx() { viewer }: SignedInContext): Promise<TaskResult> {
    return this.services.reports.draft(viewer, taskId);
  }

  @Mutation(() => TaskResult)
  saveEvaluationReport(@Arg("input", () => SaveReportInput) input: SaveReportInput, @Ctx() { viewer }: SignedInContext): Promise<TaskResult> {
    return this.services.reports.save(viewer, input);
  }

  @Mutation(() => TaskResult)
  moveEvaluationReport(@Arg("input", () => MoveReportInput) input: MoveReportInput, @Ctx() { viewer }: SignedInContext): Promise<TaskResult> {
    return this.services.reports.move(viewer, input);
  }
}
