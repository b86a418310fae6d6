import type { WrittenReport } from "@jianxiao/domain";
import { MaxLength } from "class-validator";
import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../graphql/problems.js";
import { WrittenReportScalar } from "../../graphql/scalars.js";
import { CycleView } from "../monitoring/index.js";

/** The district's analysis of a cycle: what the bureau wrote, and the figures and tables the cycle gives now. */
@ObjectType("Analysis")
export class AnalysisView {
  @Field(() => CycleView)
  readonly cycle!: CycleView;

  @Field(() => WrittenReportScalar)
  readonly report!: WrittenReport;

  @Field(() => Boolean)
  readonly editable!: boolean;
}

@InputType()
export class SaveAnalysisInput {
  @Field(() => ID)
  cycleId!: string;

  @MaxLength(40)
  @Field(() => String)
  key!: string;

  /** The text it was changed from. */
  @MaxLength(20_000)
  @Field(() => String, { nullable: true })
  was?: string | null;

  @MaxLength(20_000)
  @Field(() => String, { nullable: true })
  now?: string | null;
}

@ObjectType()
export class AnalysisSaved {
  @Field(() => AnalysisView)
  readonly analysis: AnalysisView;

  constructor(analysis: AnalysisView) {
    this.analysis = analysis;
  }
}

export const SaveAnalysisResult = createUnionType({ name: "SaveAnalysisResult", types: () => [AnalysisSaved, NotFound, NotAllowed, StaleVersion, Invalid] as const });
export type SaveAnalysisResult = AnalysisSaved | NotFound | NotAllowed | StaleVersion | Invalid;
