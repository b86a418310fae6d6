import type { FilingFacts } from "@jianxiao/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar, FilingFactsScalar } from "../../graphql/scalars.js";

/** Which earlier period a form tells of, and where it came from: a workbook, or (without a file) a filing accepted here. */
@ObjectType("EarlierSource", { description: "Which earlier period a form tells of. With a file name it was read from a workbook, else it was filed here." })
export class EarlierRef {
  @Field(() => Int)
  readonly fiscalYear!: number;

  @Field(() => Int)
  readonly cutOffMonth!: number;

  @Field(() => String, { nullable: true })
  readonly fileName!: string | null;

  @Field(() => String, { nullable: true })
  readonly sheet!: string | null;

  @Field(() => String, { nullable: true })
  readonly sha256!: string | null;

  @Field(() => String, { nullable: true })
  readonly who!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly at!: Date | null;
}

@ObjectType("EarlierForm", { description: "What a workbook of an earlier year says of a project." })
export class EarlierFormView {
  @Field(() => EarlierRef)
  readonly source!: EarlierRef;

  @Field(() => FilingFactsScalar)
  readonly facts!: FilingFacts;
}
