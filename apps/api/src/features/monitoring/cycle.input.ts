import { DEFAULT_DELIVERABLES, type CycleKind, type FilingKind } from "@jianxiao/domain";
import { ArrayUnique, Length, Max, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { LIMITS } from "./limits.js";
import { CycleKindEnum, FilingKindEnum } from "./monitoring.enums.js";

@InputType("OpenCycleInput")
export class OpenCycleInput {
  @Field(() => CycleKindEnum, { defaultValue: "MONITORING" satisfies CycleKind })
  kind!: CycleKind;

  @Min(2000)
  @Max(2100)
  @Field(() => Int)
  fiscalYear!: number;

  @Min(1)
  @Max(12)
  @Field(() => Int)
  cutOffMonth!: number;

  @Min(1)
  @Max(99)
  @Field(() => Int, { defaultValue: 1 })
  round!: number;

  @Field(() => DateTimeScalar)
  unitDueAt!: Date;

  @Field(() => DateTimeScalar)
  departmentDueAt!: Date;

  @Field(() => DateTimeScalar)
  reviewDueAt!: Date;

  @MaxLength(LIMITS.instructions)
  @Field(() => String)
  instructions!: string;

  @ArrayUnique()
  @Field(() => [FilingKindEnum], { defaultValue: [...DEFAULT_DELIVERABLES.kinds], description: "Deliverables asked of each department; project forms always." })
  kinds!: FilingKind[];

  @MaxLength(40)
  @Field(() => String, { defaultValue: DEFAULT_DELIVERABLES.departmentFrame, description: "Code of the indicator frame of the overall table." })
  departmentFrame!: string;

  @Field(() => Boolean, { defaultValue: DEFAULT_DELIVERABLES.sealedScan, description: "Whether a scan of the sealed print must be matched to what was submitted." })
  sealedScan!: boolean;

  /** A cycle whose flagged projects alone are taken in: the second round. */
  @Field(() => ID, { nullable: true })
  flaggedOf?: string | null;

  @Length(1, LIMITS.key)
  @Field(() => String)
  key!: string;
}
