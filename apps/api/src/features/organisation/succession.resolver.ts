import { mayNotKeep } from "@jianxiao/domain";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import type { SuccessionService } from "./succession.service.js";
import { RecordSuccessionInput, SuccessionResult, SuccessionView } from "./succession.types.js";

@SignedIn()
@Resolver()
export class SuccessionResolver {
  constructor(private readonly service: SuccessionService) {}

  /** Departments that stand in the place of others, the latest first. */
  @Query(() => [SuccessionView])
  successions(@Ctx() { viewer }: SignedInContext): Promise<SuccessionView[]> {
    return this.service.list(viewer);
  }

  @Query(() => Boolean)
  mayRecordSuccession(@Ctx() { viewer }: SignedInContext): boolean {
    return mayNotKeep(viewer.role, "RECORD_SUCCESSION") === null;
  }

  @Mutation(() => SuccessionResult)
  recordSuccession(@Arg("input", () => RecordSuccessionInput) input: RecordSuccessionInput, @Ctx() { viewer }: SignedInContext): Promise<SuccessionResult> {
    return this.service.record(viewer, input);
  }

  @Mutation(() => SuccessionResult)
  cancelSuccession(@Arg("id", () => ID) id: string, @Ctx() { viewer }: SignedInContext): Promise<SuccessionResult> {
    return this.service.cancel(viewer, id);
  }
}
