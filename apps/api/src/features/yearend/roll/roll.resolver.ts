import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../../access/signed-in.js";
import type { SignedInContext } from "../../../graphql/request-context.js";
import type { YearRollService } from "./roll.service.js";
import { RollYearInput, RollYearResult, YearRollView } from "./roll.types.js";

@SignedIn()
@Resolver()
export class YearRollResolver {
  constructor(private readonly service: YearRollService) {}

  /** What opening the year after this one would do; absent for those who may not. */
  @Query(() => YearRollView, { nullable: true })
  yearRoll(@Arg("fromYear", () => Int) fromYear: number, @Ctx() { viewer }: SignedInContext): Promise<YearRollView | undefined> {
    return this.service.preview(viewer, fromYear);
  }

  @Mutation(() => RollYearResult)
  rollYear(@Arg("input", () => RollYearInput) input: RollYearInput, @Ctx() { viewer }: SignedInContext): Promise<RollYearResult> {
    return this.service.roll(viewer, input);
  }
}
