import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, MaxLength, ValidateNested } from "class-validator";
import { ArgsType, createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../graphql/problems.js";
import { PageArgs, PageOf } from "../../graphql/page.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { DepartmentRef } from "../organisation/index.js";
import { RESULT_LIMITS } from "./finding.input.js";

/** 整改通知书 with how its issues stand. */
@ObjectType("RectificationNotice")
export class NoticeView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly docNo!: string;

  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => String)
  readonly addressee!: string;

  @Field(() => String)
  readonly subject!: string;

  @Field(() => String)
  readonly requirement!: string;

  @Field(() => DateTimeScalar)
  readonly issuedAt!: Date;

  @Field(() => String)
  readonly issuedBy!: string;

  @Field(() => DateTimeScalar)
  readonly dueAt!: Date;

  @Field(() => Int)
  readonly issues!: number;

  @Field(() => Int)
  readonly responded!: number;

  @Field(() => Int)
  readonly confirmed!: number;

  @Field(() => Int)
  readonly overdue!: number;
}

@ObjectType()
export class NoticePage extends PageOf(NoticeView) {}

@ArgsType()
export class NoticesArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @IsOptional()
  @MaxLength(RESULT_LIMITS.search)
  @Field(() => String, { nullable: true })
  search?: string | null;
}

@InputType({ description: "One issue of a notice: a finding and what must be done about it." })
export class NoticeIssueInput {
  @Field(() => ID)
  findingId!: string;

  @Length(1, RESULT_LIMITS.text)
  @Field(() => String)
  measure!: string;
}

@InputType({ description: "A notice to one department. Its number follows the district's scheme." })
export class IssueNoticeInput {
  @Field(() => ID)
  departmentId!: string;

  @Length(1, 200)
  @Field(() => String)
  subject!: string;

  @MaxLength(RESULT_LIMITS.text)
  @Field(() => String, { defaultValue: "" })
  requirement!: string;

  @Field(() => DateTimeScalar)
  dueAt!: Date;

  @ArrayMinSize(0)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [NoticeIssueInput])
  issues!: NoticeIssueInput[];

  @Length(1, RESULT_LIMITS.key)
  @Field(() => String)
  key!: string;
}

@ObjectType()
export class NoticeIssued {
  @Field(() => NoticeView)
  readonly notice: NoticeView;

  constructor(notice: NoticeView) {
    this.notice = notice;
  }
}

export const IssueNoticeResult = createUnionType({ name: "IssueNoticeResult", types: () => [NoticeIssued, NotFound, StaleVersion, NotAllowed, Invalid] as const });
export type IssueNoticeResult = NoticeIssued | NotFound | StaleVersion | NotAllowed | Invalid;
