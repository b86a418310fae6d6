import { difference, formatMicro, micro } from "@jianxiao/domain";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../../access/signed-in.js";
import type { SignedInContext } from "../../../graphql/request-context.js";
import { PhotoReuse } from "../reports/report.types.js";
import { seesWorkingPapers } from "../side.js";
import { EvaluationTask } from "../work/task.entity.js";
import { photosElsewhere } from "./photos-elsewhere.js";
import { SiteVisit, VerifiedValue, VisitPhoto } from "./visit.entity.js";
import { ConfirmVisitInput, PlanVisitInput, SaveVisitInput, VoidPhotoInput } from "./visit.input.js";
import { CheckLineView, ValueDifference, VisitResult } from "./visit.types.js";
import type { VisitsService } from "./visits.service.js";

/** One visit, for the evaluators and the bureau. */
@SignedIn()
@Resolver(() => SiteVisit)
export class VisitResolver {
  constructor(private readonly service: VisitsService) {}

  @Query(() => SiteVisit, { nullable: true })
  async siteVisit(@Arg("id", () => ID) id: string, @Ctx() { viewer, load }: SignedInContext): Promise<SiteVisit | undefined> {
    return seesWorkingPapers(viewer) ? load(SiteVisit, id) : undefined;
  }

  @FieldResolver(() => EvaluationTask, { nullable: true })
  task(@Root() { taskId }: SiteVisit, @Ctx() { load }: SignedInContext): Promise<EvaluationTask | undefined> {
    return load(EvaluationTask, taskId);
  }

  @FieldResolver(() => [CheckLineView])
  checklist(@Root() { checklist }: SiteVisit): CheckLineView[] {
    return checklist.map((line) => Object.assign(new CheckLineView(), line));
  }

  @FieldResolver(() => String, { nullable: true, description: "An SVG path on a field of 600 × 200; seen in this visit only." })
  signature(@Root() { signature }: SiteVisit): string | null {
    return signature;
  }

  @FieldResolver(() => [VerifiedValue])
  async values(@Root() { id }: SiteVisit, @Ctx() { loadBy }: SignedInContext): Promise<VerifiedValue[]> {
    return (await loadBy(VerifiedValue, "visitId", id)).sort((a, b) => a.ord - b.ord);
  }

  @FieldResolver(() => [VisitPhoto])
  async photos(@Root() { id }: SiteVisit, @Ctx() { loadBy }: SignedInContext): Promise<VisitPhoto[]> {
    return (await loadBy(VisitPhoto, "visitId", id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  @FieldResolver(() => [PhotoReuse], { description: "Photos of this visit whose very picture stands elsewhere too." })
  async reused(@Root() { id }: SiteVisit, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<PhotoReuse[]> {
    return unitOfWork.read(viewer, (reading) => photosElsewhere(reading, viewer, id));
  }

  @Mutation(() => VisitResult)
  planVisit(@Arg("input", () => PlanVisitInput) input: PlanVisitInput, @Ctx() { viewer }: SignedInContext): Promise<VisitResult> {
    return this.service.plan(viewer, input);
  }

  @Mutation(() => VisitResult)
  saveVisit(@Arg("input", () => SaveVisitInput) input: SaveVisitInput, @Ctx() { viewer }: SignedInContext): Promise<VisitResult> {
    return this.service.save(viewer, input);
  }

  @Mutation(() => VisitResult)
  confirmVisit(@Arg("input", () => ConfirmVisitInput) input: ConfirmVisitInput, @Ctx() { viewer }: SignedInContext): Promise<VisitResult> {
    return this.service.confirm(viewer, input);
  }

  @Mutation(() => VisitResult)
  closeVisit(@Arg("id", () => ID) id: string, @Ctx() { viewer }: SignedInContext): Promise<VisitResult> {
    return this.service.close(viewer, id);
  }

  @Mutation(() => VisitResult)
  voidPhoto(@Arg("input", () => VoidPhotoInput) input: VoidPhotoInput, @Ctx() { viewer }: SignedInContext): Promise<VisitResult> {
    return this.service.voidPhoto(viewer, input);
  }
}

@SignedIn()
@Resolver(() => VerifiedValue)
export class VerifiedValueResolver {
  @FieldResolver(() => ValueDifference, { nullable: true })
  difference(@Root() { claimedMicro, verifiedMicro, unitName }: VerifiedValue): ValueDifference | null {
    const found = difference(claimedMicro, verifiedMicro);
    return found && Object.assign(new ValueDifference(), { text: `${formatMicro(micro(found.micro))}${unitName === "" ? "" : ` ${unitName}`}`, bp: found.bp, needsBasis: found.needsBasis });
  }
}
