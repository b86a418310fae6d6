import type { ReportAction, ReportSectionKey, Severity } from "@jianxiao/domain";
import { ArrayMaxSize, Length, Max, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { SeverityEnum } from "../../../graphql/enums.js";
import { LocalDateScalar } from "../../../graphql/scalars.js";
import { EvidenceSortEnum, ReportActionEnum, ReportSectionEnum, type EvidenceSort } from "../evaluation.enums.js";
import { LIMITS } from "../limits.js";

@InputType("FindingEvidenceInput")
export class FindingEvidenceInput {
  @Field(() => EvidenceSortEnum)
  sort!: EvidenceSort;

  @Field(() => ID)
  id!: string;
}

@InputType("SaveEvaluationFindingInput")
export class SaveEvaluationFindingInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => ID, { nullable: true, description: "Empty: a new finding." })
  id?: string | null;

  @Field(() => ID, { nullable: true })
  visitId?: string | null;

  @Field(() => ID, { nullable: true })
  itemId?: string | null;

  @Field(() => SeverityEnum)
  severity!: Severity;

  @Length(1, LIMITS.text)
  @Field(() => String)
  text!: string;

  @MaxLength(LIMITS.text)
  @Field(() => String, { nullable: true })
  suggestion?: string | null;

  @MaxLength(LIMITS.name)
  @Field(() => String, { nullable: true })
  addressee?: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  dueOn?: string | null;

  @ArrayMaxSize(LIMITS.evidence)
  @ValidateNested({ each: true })
  @Field(() => [FindingEvidenceInput])
  evidence!: FindingEvidenceInput[];

  @Field(() => Boolean, { defaultValue: false })
  withdraw!: boolean;

  @MaxLength(LIMITS.key)
  @Field(() => String, { nullable: true, description: "A new finding sent again under the same key is the same finding." })
  key?: string | null;
}

@InputType("ReportParagraphInput")
export class ReportParagraphInput {
  @MaxLength(LIMITS.key)
  @Field(() => ID, { nullable: true, description: "Empty: a new paragraph." })
  id?: string | null;

  @MaxLength(LIMITS.text)
  @Field(() => String)
  text!: string;

  @ArrayMaxSize(LIMITS.evidence)
  @Field(() => [ID])
  findingIds!: string[];
}

@InputType("ReportSectionInput")
export class ReportSectionInput {
  @Field(() => ReportSectionEnum)
  key!: ReportSectionKey;

  @ArrayMaxSize(LIMITS.paragraphs)
  @ValidateNested({ each: true })
  @Field(() => [ReportParagraphInput])
  paragraphs!: ReportParagraphInput[];
}

@InputType("SaveReportInput")
export class SaveReportInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => Int)
  version!: number;

  @ArrayMaxSize(8)
  @ValidateNested({ each: true })
  @Field(() => [ReportSectionInput])
  sections!: ReportSectionInput[];
}

@InputType("MoveReportInput", { description: "`opinion` is what the mover says; of REPLY it is the department's reply, of SIGN the lead's own name, typed." })
export class MoveReportInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ReportActionEnum)
  action!: ReportAction;

  @MaxLength(LIMITS.text)
  @Field(() => String)
  opinion!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: "With PASS_FINAL: by when the department replies." })
  replyDueOn?: string | null;

  @Min(0)
  @Max(100)
  @Field(() => Int, { nullable: true, description: "With ACCEPT: how timely the firm was, 0–100." })
  timeliness?: number | null;

  @Min(0)
  @Max(100)
  @Field(() => Int, { nullable: true, description: "With ACCEPT: how good its work was, 0–100." })
  quality?: number | null;
}
