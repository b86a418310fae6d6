import { createUnionType, Field, ID, ObjectType } from "type-graphql";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { CommentView, ReviewAssignments } from "./review.types.js";

@ObjectType("CommentAdded")
export class CommentAdded {
  @Field(() => CommentView)
  readonly comment: CommentView;

  constructor(comment: CommentView) {
    this.comment = comment;
  }
}

export const AddCommentResult = createUnionType({ name: "AddCommentResult", types: () => [CommentAdded, NotFound, Invalid] as const });
export type AddCommentResult = CommentAdded | NotFound | Invalid;

@ObjectType("ReviewersAssigned")
export class ReviewersAssigned {
  @Field(() => ID)
  readonly cycleId: string;

  @Field(() => ReviewAssignments)
  readonly assignments: ReviewAssignments;

  constructor(cycleId: string, assignments: ReviewAssignments) {
    this.cycleId = cycleId;
    this.assignments = assignments;
  }
}

export const AssignReviewersResult = createUnionType({ name: "AssignReviewersResult", types: () => [ReviewersAssigned, NotFound, NotAllowed, Invalid] as const });
export type AssignReviewersResult = ReviewersAssigned | NotFound | NotAllowed | Invalid;

@ObjectType("AbsenceEntered")
export class AbsenceEntered {
  @Field(() => ID)
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const ReviewerAbsenceResult = createUnionType({ name: "ReviewerAbsenceResult", types: () => [AbsenceEntered, NotFound, NotAllowed, Invalid] as const });
export type ReviewerAbsenceResult = AbsenceEntered | NotFound | NotAllowed | Invalid;

@ObjectType("AbsenceEnded")
export class AbsenceEnded {
  @Field(() => ID)
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const EndAbsenceResult = createUnionType({ name: "EndAbsenceResult", types: () => [AbsenceEnded, NotFound, NotAllowed] as const });
export type EndAbsenceResult = AbsenceEnded | NotFound | NotAllowed;

@ObjectType("DepartmentMoved")
export class DepartmentMoved {
  @Field(() => ID)
  readonly departmentId: string;

  constructor(departmentId: string) {
    this.departmentId = departmentId;
  }
}

export const MoveDepartmentResult = createUnionType({ name: "MoveDepartmentResult", types: () => [DepartmentMoved, NotFound, NotAllowed, Invalid] as const });
export type MoveDepartmentResult = DepartmentMoved | NotFound | NotAllowed | Invalid;
