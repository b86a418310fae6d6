import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { ExplainWarningInput, ExplainWarningResult, WarningArgs, WarningPage } from "./warning.types.js";
import { warningPage } from "./warnings.js";
import type { WarningsService } from "./warnings.service.js";

/** What the platform warns of between the deadlines, and what the departments say to it. */
@SignedIn()
@Resolver()
export class WarningsResolver {
  constructor(private readonly service: WarningsService) {}

  @Query(() => WarningPage)
  warnings(@Args(() => WarningArgs) asked: WarningArgs, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<WarningPage> {
    return unitOfWork.read(viewer, (reading) => warningPage(reading, viewer, asked));
  }

  @Mutation(() => ExplainWarningResult)
  explainWarning(@Arg("input", () => ExplainWarningInput) input: ExplainWarningInput, @Ctx() { viewer }: SignedInContext): Promise<ExplainWarningResult> {
    return this.service.explain(viewer, input);
  }
}
