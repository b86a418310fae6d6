import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { ArrayMaxSize } from "class-validator";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { BulkDecided, FilingView, LIMITS, MoveFilingResult } from "../monitoring/index.js";
import { assignmentsOf } from "./assignments.js";
import type { AssignmentService } from "./assignment.service.js";
import type { BulkService } from "./bulk.service.js";
import { commentsOn, type CommentsService } from "./comments.service.js";
import { decisionsOn } from "./decisions.js";
import { AcceptFilingInput, AssignReviewersInput, BulkAcceptInput, BulkReturnInput, CommentInput, GiveBackFilingInput, MoveDepartmentInput, ReviewerAbsenceInput } from "./review.input.js";
import { AddCommentResult, AssignReviewersResult, EndAbsenceResult, MoveDepartmentResult, ReviewerAbsenceResult } from "./review.results.js";
import type { ReviewService } from "./review.service.js";
import { CommentView, FilingFindings, ReviewAssignments, ReviewDecision, ReviewStandards } from "./review.types.js";
import { standardsOf } from "./standards.js";

@ArgsType()
class PreviewArgs {
  @ArrayMaxSize(LIMITS.filingsAtOnce)
  @Field(() => [ID])
  ids!: string[];
}

@SignedIn()
@Resolver(() => FilingView)
export class ReviewResolver {
  constructor(
    private readonly review: ReviewService,
    private readonly bulk: BulkService,
    private readonly remarks: CommentsService,
    private readonly assignment: AssignmentService,
  ) {}

  @Mutation(() => MoveFilingResult)
  returnFiling(@Arg("input", () => GiveBackFilingInput) input: GiveBackFilingInput, @Ctx() { viewer }: SignedInContext): Promise<MoveFilingResult> {
    return this.review.return(viewer, input);
  }

  @Mutation(() => MoveFilingResult)
  acceptFiling(@Arg("input", () => AcceptFilingInput) input: AcceptFilingInput, @Ctx() { viewer }: SignedInContext): Promise<MoveFilingResult> {
    return this.review.accept(viewer, input);
  }

  @Mutation(() => MoveFilingResult)
  reopenFiling(@Arg("input", () => GiveBackFilingInput) input: GiveBackFilingInput, @Ctx() { viewer }: SignedInContext): Promise<MoveFilingResult> {
    return this.review.reopen(viewer, input);
  }

  /** What a bulk acceptance would do, row by row. */
  @Query(() => BulkDecided)
  bulkAcceptPreview(@Args(() => PreviewArgs) { ids }: PreviewArgs, @Ctx() { viewer }: SignedInContext): Promise<BulkDecided> {
    return this.bulk.preview(viewer, ids);
  }

  /** Cells the findings of these filings are about: what a bulk return names. */
  @Query(() => [FilingFindings])
  filingFindings(@Args(() => PreviewArgs) { ids }: PreviewArgs, @Ctx() { viewer }: SignedInContext): Promise<FilingFindings[]> {
    return this.bulk.findings(viewer, ids);
  }

  @Mutation(() => BulkDecided)
  acceptFilings(@Arg("input", () => BulkAcceptInput) input: BulkAcceptInput, @Ctx() { viewer }: SignedInContext): Promise<BulkDecided> {
    return this.bulk.accept(viewer, input);
  }

  @Mutation(() => BulkDecided)
  returnFilings(@Arg("input", () => BulkReturnInput) input: BulkReturnInput, @Ctx() { viewer }: SignedInContext): Promise<BulkDecided> {
    return this.bulk.return(viewer, input);
  }

  @Mutation(() => AddCommentResult)
  addComment(@Arg("input", () => CommentInput) input: CommentInput, @Ctx() { viewer }: SignedInContext): Promise<AddCommentResult> {
    return this.remarks.add(viewer, input);
  }

  @Query(() => ReviewStandards, { nullable: true })
  async reviewStandards(@Arg("cycleId", () => ID) cycleId: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<ReviewStandards | undefined> {
    const found = await unitOfWork.read(viewer, ({ rows }) => standardsOf(rows, cycleId));
    return found && Object.assign(new ReviewStandards(), {
      cycleId, version: found.version, bothSign: found.cycle.bothSign ?? false, project: found.items.PROJECT, department: found.items.DEPARTMENT, report: found.items.REPORT,
    });
  }

  @Query(() => ReviewAssignments, { nullable: true })
  reviewAssignments(@Arg("cycleId", () => ID) cycleId: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<ReviewAssignments | undefined> {
    return unitOfWork.read(viewer, (reading) => assignmentsOf(reading, viewer, cycleId));
  }

  @Mutation(() => AssignReviewersResult)
  assignReviewers(@Arg("input", () => AssignReviewersInput) input: AssignReviewersInput, @Ctx() { viewer }: SignedInContext): Promise<AssignReviewersResult> {
    return this.assignment.assign(viewer, input);
  }

  @Mutation(() => AssignReviewersResult)
  distributeReviewers(@Arg("cycleId", () => ID) cycleId: string, @Arg("officeId", () => ID) officeId: string, @Ctx() { viewer }: SignedInContext): Promise<AssignReviewersResult> {
    return this.assignment.distribute(viewer, cycleId, officeId);
  }

  @Mutation(() => ReviewerAbsenceResult)
  enterReviewerAbsence(@Arg("input", () => ReviewerAbsenceInput) input: ReviewerAbsenceInput, @Ctx() { viewer }: SignedInContext): Promise<ReviewerAbsenceResult> {
    return this.assignment.absence(viewer, input);
  }

  @Mutation(() => EndAbsenceResult)
  endReviewerAbsence(@Arg("id", () => ID) id: string, @Ctx() { viewer }: SignedInContext): Promise<EndAbsenceResult> {
    return this.assignment.endAbsence(viewer, id);
  }

  @Mutation(() => MoveDepartmentResult)
  moveDepartment(@Arg("input", () => MoveDepartmentInput) input: MoveDepartmentInput, @Ctx() { viewer }: SignedInContext): Promise<MoveDepartmentResult> {
    return this.assignment.moveDepartment(viewer, input);
  }

  @FieldResolver(() => [CommentView])
  comments(@Root() { id }: FilingView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<CommentView[]> {
    return unitOfWork.read(viewer, (reading) => commentsOn(reading, id));
  }

  @FieldResolver(() => [ReviewDecision], { description: "Decisions of the bureau with their verdicts; the verdicts are the bureau's own." })
  decisions(@Root() { id }: FilingView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<ReviewDecision[]> {
    return unitOfWork.read(viewer, (reading) => decisionsOn(reading, viewer, id));
  }
}
