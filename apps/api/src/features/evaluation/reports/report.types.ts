import type { ReportAction, ReportSectionKey } from "@jianxiao/domain";
import { Field, ID, ObjectType } from "type-graphql";
import { Reason } from "../../../graphql/problems.js";
import { ReportActionEnum, ReportSectionEnum } from "../evaluation.enums.js";

@ObjectType("ReportParagraph")
export class ReportParagraphView {
  @Field(() => ID, { description: "Stays with the paragraph however often it is rewritten or moved." })
  readonly id!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => [ID], { description: "Findings it rests on." })
  readonly findingIds!: string[];
}

@ObjectType("ReportSection")
export class ReportSectionView {
  @Field(() => ReportSectionEnum)
  readonly key!: ReportSectionKey;

  @Field(() => [ReportParagraphView])
  readonly paragraphs!: ReportParagraphView[];
}

@ObjectType("ReportAllowance")
export class ReportAllowanceView {
  @Field(() => ReportActionEnum)
  readonly action!: ReportAction;

  @Field(() => Boolean)
  readonly allowed!: boolean;

  @Field(() => [Reason])
  readonly reasons!: Reason[];
}

/** The same picture, used elsewhere too. */
@ObjectType("PhotoReuse")
export class PhotoReuse {
  @Field(() => ID)
  readonly photoId!: string;

  @Field(() => String, { description: "The other place, in words; only what the viewer may see." })
  readonly elsewhere!: string;
}
