import type { AssessmentItem } from "@jianxiao/domain";
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { assessment, assessmentEvents, mayLook } from "./assessment.js";
import { AssessmentEvent, AssessmentItemEnum, AssessmentMarkView, AssessmentView, MarkAssessmentInput, MarkAssessmentResult } from "./assessment.types.js";
import type { MarksService } from "./marks.service.js";

/** 考核 of departments, as far as the viewer sees them: a department its own score, the bureau every one. */
@SignedIn()
@Resolver()
export class AssessmentResolver {
  constructor(private readonly marks: MarksService) {}

  @Query(() => AssessmentView)
  assessment(@Arg("fiscalYear", () => Int, { nullable: true }) fiscalYear: number | null, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<AssessmentView> {
    return unitOfWork.read(viewer, (reading) => assessment(reading, viewer, fiscalYear));
  }

  @Query(() => [AssessmentEvent], { description: "The events one point of a department rests on, those that cost points first." })
  async assessmentEvents(
    @Arg("fiscalYear", () => Int) fiscalYear: number, @Arg("departmentId", () => ID) departmentId: string, @Arg("item", () => AssessmentItemEnum) item: AssessmentItem, @Ctx() { viewer, unitOfWork }: SignedInContext,
  ): Promise<AssessmentEvent[]> {
    return mayLook(viewer) ? unitOfWork.read(viewer, (reading) => assessmentEvents(reading, fiscalYear, departmentId, item)) : [];
  }

  @Query(() => [AssessmentMarkView], { description: "What was given for an item that a person marks, the one that stands first." })
  assessmentMarks(
    @Arg("fiscalYear", () => Int) fiscalYear: number, @Arg("departmentId", () => ID) departmentId: string, @Arg("item", () => AssessmentItemEnum) item: AssessmentItem, @Ctx() { viewer }: SignedInContext,
  ): Promise<AssessmentMarkView[]> {
    return this.marks.marks(viewer, fiscalYear, departmentId, item);
  }

  @Mutation(() => MarkAssessmentResult)
  markAssessment(@Arg("input", () => MarkAssessmentInput) input: MarkAssessmentInput, @Ctx() { viewer }: SignedInContext): Promise<MarkAssessmentResult> {
    return this.marks.mark(viewer, input);
  }
}
