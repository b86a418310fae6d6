import { Max, Min } from "class-validator";
import { ArgsType, Field, Int, ObjectType, type ClassType } from "type-graphql";

export const MAX_PAGE = 100;

/** What part of a list: at most 100 rows. */
@ArgsType()
export class PageArgs {
  @Min(1)
  @Max(MAX_PAGE)
  @Field(() => Int, { defaultValue: 20 })
  limit!: number;

  @Min(0)
  @Max(1_000_000)
  @Field(() => Int, { defaultValue: 0 })
  offset!: number;
}

/** One page of a list and the number of all: `class FilingPage extends PageOf(Filing) {}`. */
export function PageOf<Node extends object>(Node: ClassType<Node>) {
  @ObjectType()
  abstract class Page {
    @Field(() => [Node])
    nodes!: Node[];

    @Field(() => Int)
    total!: number;
  }
  return Page;
}
