import type { FilingFacts } from "@jianxiao/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar, FilingFactsScalar } from "../../graphql/scalars.js";
import { CycleView } from "./cycle.types.js";
import { EditRightsView, ReturnItemView } from "./edit-rights.types.js";
import { FilingFigures } from "./filing-figures.types.js";
import type { AnyFilingLine } from "./filing-lines.js";
import { FindingView } from "./finding.types.js";

/** One written form as this viewer sees it. What costs a statement of its own is a field resolver. */
@ObjectType("Filing")
export class FilingView extends FilingFigures {
  @Field(() => CycleView)
  readonly cycle!: CycleView;

  @Field(() => FilingFactsScalar)
  readonly facts!: FilingFacts;

  @Field(() => [FindingView])
  readonly findings!: FindingView[];

  @Field(() => EditRightsView)
  readonly editRights!: EditRightsView;

  @Field(() => [ReturnItemView])
  readonly returnItems!: ReturnItemView[];

  @Field(() => Boolean, { description: "Whether the viewer writes replies to the open return items." })
  readonly mayReply!: boolean;

  @Field(() => Int)
  readonly expectedProgressBp!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly lastSavedAt!: Date | null;

  /** Not a field: what the field resolvers go on from. */
  readonly line!: AnyFilingLine;
}
