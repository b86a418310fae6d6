import { COMMENT_AUDIENCES, STANDARD_GROUPS, STANDARD_MEANS, type CheckCode, type CommentAudience, type StandardGroup, type StandardMeans, type Verdict } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { DateTimeScalar, LocalDateScalar } from "../../graphql/scalars.js";
import { DepartmentRef } from "../organisation/index.js";

export const CommentAudienceEnum = enumOf("CommentAudience", COMMENT_AUDIENCES);
export const StandardGroupEnum = enumOf("StandardGroup", STANDARD_GROUPS);
export const StandardMeansEnum = enumOf("StandardMeans", STANDARD_MEANS);

@ObjectType("StandardItem")
export class StandardItemView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => StandardGroupEnum)
  readonly group!: StandardGroup;

  @Field(() => StandardMeansEnum)
  readonly means!: StandardMeans;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String)
  readonly guidance!: string;

  @Field(() => [String])
  readonly checks!: CheckCode[];

  @Field(() => [String])
  readonly reasons!: string[];
}

/** What a cycle's filings are held against, as the cycle took it over. */
@ObjectType("ReviewStandards")
export class ReviewStandards {
  @Field(() => ID)
  readonly cycleId!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => Boolean)
  readonly bothSign!: boolean;

  @Field(() => [StandardItemView])
  readonly project!: StandardItemView[];

  @Field(() => [StandardItemView])
  readonly department!: StandardItemView[];

  @Field(() => [StandardItemView])
  readonly report!: StandardItemView[];
}

@ObjectType("ChecklistVerdict")
export class VerdictView {
  @Field(() => ID)
  readonly itemId!: string;

  @Field(() => String)
  readonly verdict!: Verdict;

  @Field(() => String)
  readonly decidedBy!: string;

  @Field(() => String, { nullable: true })
  readonly note!: string | null;
}

/** A decision of the bureau with the verdicts behind it. */
@ObjectType("ReviewDecision")
export class ReviewDecision {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly revisionId!: string;

  @Field(() => String)
  readonly outcome!: string;

  @Field(() => String)
  readonly office!: string;

  @Field(() => String, { nullable: true })
  readonly opinion!: string | null;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => [VerdictView])
  readonly verdicts!: VerdictView[];
}

@ObjectType("FilingComment")
export class CommentView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { nullable: true })
  readonly path!: string | null;

  @Field(() => CommentAudienceEnum)
  readonly audience!: CommentAudience;

  @Field(() => String)
  readonly text!: string;

  @Field(() => ID, { nullable: true })
  readonly replyToId!: string | null;

  @Field(() => Boolean)
  readonly closes!: boolean;

  @Field(() => String)
  readonly who!: string;

  @Field(() => String)
  readonly post!: string;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;
}

@ObjectType("Reviewer")
export class ReviewerView {
  /** The appointment's id. */
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => ID)
  readonly officeId!: string;

  @Field(() => String)
  readonly office!: string;

  /** Until when they are away, and who stands in. */
  @Field(() => LocalDateScalar, { nullable: true })
  readonly awayUntil!: string | null;

  @Field(() => String, { nullable: true })
  readonly deputy!: string | null;
}

/** A department of a cycle: who holds it, who reviews it, how much there is to do. */
@ObjectType("ReviewAssignment")
export class AssignmentView {
  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => Boolean)
  readonly isBureau!: boolean;

  @Field(() => ID, { nullable: true })
  readonly officeId!: string | null;

  @Field(() => String, { nullable: true })
  readonly office!: string | null;

  @Field(() => ID, { nullable: true })
  readonly reviewerId!: string | null;

  @Field(() => String, { nullable: true })
  readonly reviewer!: string | null;

  @Field(() => Int)
  readonly filings!: number;

  @Field(() => Int)
  readonly waiting!: number;
}

/** Somebody is away, now or soon, and somebody stands in. */
@ObjectType("ReviewerAbsence")
export class AbsenceView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly absent!: string;

  @Field(() => String)
  readonly deputy!: string;

  @Field(() => LocalDateScalar)
  readonly from!: string;

  @Field(() => LocalDateScalar)
  readonly until!: string;

  @Field(() => Boolean)
  readonly mayEnd!: boolean;
}

@ObjectType("ReviewAssignments")
export class ReviewAssignments {
  @Field(() => [AssignmentView])
  readonly departments!: AssignmentView[];

  @Field(() => [ReviewerView])
  readonly reviewers!: ReviewerView[];

  @Field(() => [AbsenceView])
  readonly absences!: AbsenceView[];

  /** Whether the viewer may assign. */
  @Field(() => Boolean)
  readonly editable!: boolean;
}

/** Cells of a filing its findings are about, trials aside. */
@ObjectType("FilingFindings")
export class FilingFindings {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => [String])
  readonly paths!: string[];
}
