import { allowedReportActions, anchored, type ReportSection, type TeamPost } from "@jianxiao/domain";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../../access/signed-in.js";
import { Reason } from "../../../graphql/problems.js";
import type { SignedInContext } from "../../../graphql/request-context.js";
import { postIn, sideOf } from "../side.js";
import { EvaluationTask } from "../work/task.entity.js";
import { issuedText } from "./issue.js";
import { reportFacts } from "./report-facts.js";
import { EvaluationReport, IssuedReport, ReportStep } from "./report.entity.js";
import { ReportAllowanceView, ReportSectionView } from "./report.types.js";

/** A report with its text, its steps and what the viewer may do with it. */
@SignedIn()
@Resolver(() => EvaluationReport)
export class ReportResolver {
  @FieldResolver(() => [ReportSectionView])
  sections(@Root() { sections }: EvaluationReport): ReportSectionView[] {
    return views(anchored(sections));
  }

  @FieldResolver(() => [IssuedReport], { description: "Every text that was signed, oldest first; downloadable for ever as it was." })
  async issues(@Root() { id }: EvaluationReport, @Ctx() { loadBy }: SignedInContext): Promise<IssuedReport[]> {
    return (await loadBy(IssuedReport, "reportId", id)).sort((a, b) => a.no - b.no);
  }

  @FieldResolver(() => [ReportStep])
  async steps(@Root() { id }: EvaluationReport, @Ctx() { loadBy }: SignedInContext): Promise<ReportStep[]> {
    return (await loadBy(ReportStep, "reportId", id)).sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
  }

  @FieldResolver(() => [ReportAllowanceView])
  async allowedActions(@Root() report: EvaluationReport, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<ReportAllowanceView[]> {
    return unitOfWork.read(viewer, async ({ rows }) => {
      const task = await rows(EvaluationTask).find(report.taskId);
      const post = task ? await postIn(rows, viewer, task.engagementId) : null;
      return allowedReportActions(viewer.role, post, await reportFacts(rows, report)).map(({ action, allowed, reasons }) => Object.assign(new ReportAllowanceView(), { action, allowed, reasons: reasons.map((reason) => new Reason(reason)) }));
    });
  }
}

/** What was signed, from the frozen text itself. */
@SignedIn()
@Resolver(() => IssuedReport)
export class IssuedReportResolver {
  @FieldResolver(() => [ReportSectionView])
  sections(@Root() issue: IssuedReport): ReportSectionView[] {
    return views(issuedText(issue, []).sections);
  }

  @FieldResolver(() => String, { nullable: true, description: "The department's reply it was signed beside." })
  reply(@Root() issue: IssuedReport): string | null {
    return issuedText(issue, []).reply;
  }
}

function views(sections: readonly ReportSection[]): ReportSectionView[] {
  return sections.map((section) => Object.assign(new ReportSectionView(), section));
}

/** The team's names are public within the report: three-step control is by name. People of the department stay posts for the evaluators. */
@SignedIn()
@Resolver(() => ReportStep)
export class ReportStepResolver {
  @FieldResolver(() => String, { nullable: true })
  who(@Root() { who, post }: ReportStep, @Ctx() { viewer }: SignedInContext): string | null {
    return sideOf(viewer) === "EVALUATOR" && !isTeamPost(post) ? null : who;
  }
}

function isTeamPost(post: string): post is TeamPost {
  return post === "LEAD" || post === "MEMBER" || post === "SECOND" || post === "FINAL";
}
