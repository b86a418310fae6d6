import type { Allowance } from "@jianxiao/domain";
import { Field, ObjectType } from "type-graphql";
import { Reason } from "../../graphql/problems.js";

/** One move this viewer's role makes on a noun of the results: possible now, or why not. `action` is the noun's own word, such as RESPOND of `CorrectionAction`. */
@ObjectType()
export class MoveAllowance {
  @Field(() => String)
  readonly action!: string;

  @Field(() => Boolean)
  readonly allowed!: boolean;

  @Field(() => [Reason])
  readonly reasons!: Reason[];
}

/** What the domain allows, as the API says it. */
export function moveAllowances(allowed: readonly Allowance<string>[]): MoveAllowance[] {
  return allowed.map(({ action, allowed: may, reasons }) => Object.assign(new MoveAllowance(), { action, allowed: may, reasons: reasons.map((reason) => new Reason(reason)) }));
}
