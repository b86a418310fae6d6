import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { DepartmentRef } from "../organisation/index.js";

/** What a leader has to look into, the gravest first. */
export const ATTENTION_KINDS = ["RED_AGAIN", "LATE", "UNEXPLAINED", "BEHIND"] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

export const AttentionKindEnum = enumOf("AttentionKind", ATTENTION_KINDS);

/**
 * One matter with the rows behind it. RED_AGAIN: projects of one department red at two cut-offs running; LATE: departments that did not submit in
 * time; UNEXPLAINED: warnings nobody has explained; BEHIND: projects of one department in the quadrant where money and work are both slow.
 */
@ObjectType("Attention")
export class Attention {
  @Field(() => ID)
  readonly key!: string;

  @Field(() => AttentionKindEnum)
  readonly kind!: AttentionKind;

  @Field(() => Int)
  readonly count!: number;

  /** Null where the matter is the whole district's. */
  @Field(() => DepartmentRef, { nullable: true })
  readonly department!: DepartmentRef | null;
}
