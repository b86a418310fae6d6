import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { EarlierFormView } from "./earlier-form.types.js";
import { earlierForms } from "./earlier-forms.js";

@SignedIn()
@Resolver()
export class EarlierFormResolver {
  @Query(() => [EarlierFormView], { description: "Earlier years of a project as read from workbooks, newest first." })
  earlierForms(@Arg("projectId", () => ID) projectId: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<EarlierFormView[]> {
    return unitOfWork.read(viewer, async ({ rows }) => (await earlierForms(rows, projectId)).map((form) => Object.assign(new EarlierFormView(), form)));
  }
}
