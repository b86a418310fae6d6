import type { FilingFacts } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar, FilingFactsScalar } from "../../graphql/scalars.js";
import { CycleRef } from "./cycle.types.js";

@ObjectType("RevisionRef")
export class RevisionRef {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly no!: number;

  @Field(() => DateTimeScalar)
  readonly frozenAt!: Date;

  @Field(() => String)
  readonly sha256!: string;

  @Field(() => String)
  readonly frozenBy!: string;
}

@ObjectType("FilingVersion", { description: "A revision that can be held against others, with the cycle it was filed in." })
export class FilingVersion extends RevisionRef {
  @Field(() => ID)
  readonly filingId!: string;

  @Field(() => CycleRef)
  readonly cycle!: CycleRef;
}

@ObjectType("Revision")
export class RevisionView extends RevisionRef {
  @Field(() => FilingFactsScalar)
  readonly facts!: FilingFacts;
}

/** One step of the approver strip: 填报, 确认, 部门审核, 报送, 审核. */
@ObjectType("StepEntry")
export class StepEntry {
  @Field(() => String)
  readonly step!: string;

  @Field(() => String)
  readonly state!: string;

  @Field(() => String, { nullable: true })
  readonly who!: string | null;

  @Field(() => String, { nullable: true })
  readonly post!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly at!: Date | null;

  @Field(() => String, { nullable: true })
  readonly opinion!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly dueAt!: Date | null;
}

@ObjectType("CellHistoryEntry")
export class CellHistoryEntry {
  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => String)
  readonly who!: string;

  @Field(() => String)
  readonly post!: string;

  @Field(() => String, { nullable: true })
  readonly was!: string | null;

  @Field(() => String, { nullable: true })
  readonly now!: string | null;
}
