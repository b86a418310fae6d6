import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { FilingView } from "../monitoring/index.js";
import { AnswerDisputeInput, DisputeLedgerInput, DisputeResult, DisputeView } from "./dispute.types.js";
import type { DisputesService } from "./disputes.service.js";

@SignedIn()
@Resolver(() => FilingView)
export class DisputeResolver {
  constructor(private readonly service: DisputesService) {}

  @FieldResolver(() => [DisputeView], { description: "Treasury figures of this form held to be wrong." })
  disputes(@Root() { id }: FilingView, @Ctx() { viewer }: SignedInContext): Promise<DisputeView[]> {
    return this.service.list(viewer, id);
  }

  @Mutation(() => DisputeResult)
  disputeLedger(@Arg("input", () => DisputeLedgerInput) input: DisputeLedgerInput, @Ctx() { viewer }: SignedInContext): Promise<DisputeResult> {
    return this.service.raise(viewer, input);
  }

  @Mutation(() => DisputeResult)
  answerDispute(@Arg("input", () => AnswerDisputeInput) input: AnswerDisputeInput, @Ctx() { viewer }: SignedInContext): Promise<DisputeResult> {
    return this.service.answer(viewer, input);
  }
}
