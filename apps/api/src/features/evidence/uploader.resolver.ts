import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { Viewer } from "../../access/viewer.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { AttachmentView } from "./evidence.types.js";
import { EvidenceLinkView } from "./link.types.js";

type By = { readonly who: string; readonly organisation: string };

/** Outsiders see whose a file is, not by whom: people of other bodies have no names for them. */
function nameFor({ role, organisation: own }: Viewer, { who, organisation }: By): string {
  return role === "EVALUATOR" && organisation !== own ? "" : who;
}

@SignedIn()
@Resolver(() => AttachmentView)
export class AttachmentResolver {
  @FieldResolver(() => String, { description: "Empty for evaluators, where it is somebody of another body." })
  who(@Root() by: AttachmentView, @Ctx() { viewer }: SignedInContext): string {
    return nameFor(viewer, by);
  }
}

@SignedIn()
@Resolver(() => EvidenceLinkView)
export class EvidenceLinkResolver {
  @FieldResolver(() => String, { description: "Empty for evaluators, where it is somebody of another body." })
  who(@Root() by: EvidenceLinkView, @Ctx() { viewer }: SignedInContext): string {
    return nameFor(viewer, by);
  }
}
