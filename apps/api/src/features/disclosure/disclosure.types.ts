import type { WithheldReason } from "@jianxiao/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { CycleView } from "../monitoring/index.js";

const WithheldReasonEnum = enumOf("WithheldReason", ["NOT_ACCEPTED", "WORD", "PERSONAL"] as const);


/** A table of the pack, its values as they will be read. */
@ObjectType("PublicTable")
export class PublicTableView {
  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly note!: string;

  @Field(() => [String])
  readonly columns!: string[];

  /** By column: it is a number. */
  @Field(() => [Boolean])
  readonly numbers!: boolean[];

  @Field(() => [[String]])
  readonly rows!: string[][];

  @Field(() => [String], { nullable: true })
  readonly total!: string[] | null;
}

@ObjectType("WithheldProject")
export class WithheldView {
  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly departmentName!: string;

  @Field(() => WithheldReasonEnum)
  readonly reason!: WithheldReason;
}

/** 公开包 as it would be published now, and what stays inside. */
@ObjectType("Disclosure")
export class DisclosureView {
  @Field(() => CycleView)
  readonly cycle!: CycleView;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly intro!: string;

  @Field(() => [PublicTableView])
  readonly tables!: PublicTableView[];

  @Field(() => [WithheldView])
  readonly withheld!: WithheldView[];

  /** Left out of the cycle itself; only their number is known here. */
  @Field(() => Int)
  readonly exempt!: number;
}
