import type { EvidenceKind } from "@jianxiao/domain";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import type { EvidenceService } from "./evidence.service.js";
import { EvidenceLinksArgs, EvidenceLinkView, LinkableEvidence, LinkEvidenceInput, LinkEvidenceResult, UnlinkEvidenceInput, UnlinkEvidenceResult } from "./link.types.js";
import type { EvidenceLinksService } from "./links.service.js";
import { EvidenceKindEnum, EvidenceView, RemoveAttachmentInput, RemoveAttachmentResult, SameFile } from "./evidence.types.js";

@SignedIn()
@Resolver(() => EvidenceView)
export class EvidenceResolver {
  constructor(
    private readonly service: EvidenceService,
    private readonly links: EvidenceLinksService,
  ) {}

  @Query(() => EvidenceView, { nullable: true, description: "All files of a thing, or those of one of its cells." })
  attachments(
    @Arg("object", () => EvidenceKindEnum) object: EvidenceKind,
    @Arg("id", () => ID) objectId: string,
    @Arg("path", () => String, { nullable: true }) path: string | null | undefined,
    @Ctx() { viewer }: SignedInContext,
  ): Promise<EvidenceView | undefined> {
    return this.service.list(viewer, { object, objectId, path });
  }

  @FieldResolver(() => [SameFile], { description: "Where the same files are used elsewhere too." })
  elsewhere(@Root() evidence: EvidenceView, @Ctx() { viewer }: SignedInContext): Promise<SameFile[]> {
    return this.service.elsewhere(viewer, evidence);
  }

  @Mutation(() => RemoveAttachmentResult)
  removeAttachment(@Arg("input", () => RemoveAttachmentInput) { id }: RemoveAttachmentInput, @Ctx() { viewer }: SignedInContext): Promise<RemoveAttachmentResult> {
    return this.service.remove(viewer, id);
  }

  @Query(() => [EvidenceLinkView], { description: "Files of elsewhere that prove these things or cells of them." })
  evidenceLinks(@Args(() => EvidenceLinksArgs) { object, ids }: EvidenceLinksArgs, @Ctx() { viewer }: SignedInContext): Promise<EvidenceLinkView[]> {
    return this.links.of(viewer, object, ids);
  }

  @Query(() => LinkableEvidence, { nullable: true })
  linkableEvidence(@Arg("object", () => EvidenceKindEnum) object: EvidenceKind, @Arg("id", () => ID) objectId: string, @Ctx() { viewer }: SignedInContext): Promise<LinkableEvidence | undefined> {
    return this.links.choice(viewer, { object, objectId });
  }

  @Mutation(() => LinkEvidenceResult)
  linkEvidence(@Arg("input", () => LinkEvidenceInput) input: LinkEvidenceInput, @Ctx() { viewer }: SignedInContext): Promise<LinkEvidenceResult> {
    return this.links.link(viewer, input);
  }

  @Mutation(() => UnlinkEvidenceResult)
  unlinkEvidence(@Arg("input", () => UnlinkEvidenceInput) { id }: UnlinkEvidenceInput, @Ctx() { viewer }: SignedInContext): Promise<UnlinkEvidenceResult> {
    return this.links.unlink(viewer, id);
  }
}
