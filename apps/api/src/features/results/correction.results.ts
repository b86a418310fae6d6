import { createUnionType, Field, ObjectType } from "type-graphql";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../graphql/problems.js";
import { CorrectionView } from "./correction.types.js";

@ObjectType()
export class CorrectionMoved {
  @Field(() => CorrectionView)
  readonly correction: CorrectionView;

  constructor(correction: CorrectionView) {
    this.correction = correction;
  }
}

export const MoveCorrectionResult = createUnionType({ name: "MoveCorrectionResult", types: () => [CorrectionMoved, NotFound, StaleVersion, NotAllowed, Invalid] as const });
export type MoveCorrectionResult = CorrectionMoved | NotFound | StaleVersion | NotAllowed | Invalid;
