import { summaryRows, type PackageState } from "@jianxiao/domain";
import { IsOptional, MaxLength } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import { PageArgs } from "../../graphql/page.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { StepEntry } from "./filing-past.types.js";
import { FindingView } from "./finding.types.js";
import { LIMITS } from "./limits.js";
import { PackageStateEnum } from "./monitoring.enums.js";
import { packageFindings } from "./package-facts.js";
import { projectForms } from "./project-forms.js";
import { FilePackageLateInput, MovePackageInput, SubmitPackageInput } from "./package.input.js";
import { packagePage } from "./package-list.js";
import { packageRevisions, packageSteps } from "./package-past.js";
import { MovePackageResult } from "./package.results.js";
import type { PackageService } from "./package.service.js";
import { PackagePage, PackageRevisionView, PackageView, SummaryRowView } from "./package.types.js";
import { packageView } from "./package-view.js";

@ArgsType()
class PackagesArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  cycleId?: string | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @Field(() => PackageStateEnum, { nullable: true })
  state?: PackageState | null;

  @IsOptional()
  @MaxLength(LIMITS.search)
  @Field(() => String, { nullable: true })
  search?: string | null;
}

@SignedIn()
@Resolver(() => PackageView)
export class PackageResolver {
  constructor(private readonly service: PackageService) {}

  @Query(() => PackagePage)
  packages(@Args(() => PackagesArgs) args: PackagesArgs, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<PackagePage> {
    return unitOfWork.read(viewer, (reading) => packagePage(reading, args));
  }

  @Query(() => PackageView, { nullable: true })
  package(@Arg("id", () => ID) id: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<PackageView | undefined> {
    return unitOfWork.read(viewer, (reading) => packageView(reading, viewer, id));
  }

  @Mutation(() => MovePackageResult)
  submitPackage(@Arg("input", () => SubmitPackageInput) input: SubmitPackageInput, @Ctx() { viewer }: SignedInContext): Promise<MovePackageResult> {
    return this.service.submit(viewer, input);
  }

  @Mutation(() => MovePackageResult, { description: "补报: submits a package of which nothing came by the deadline." })
  filePackageLate(@Arg("input", () => FilePackageLateInput) input: FilePackageLateInput, @Ctx() { viewer }: SignedInContext): Promise<MovePackageResult> {
    return this.service.fileLate(viewer, input);
  }

  @Mutation(() => MovePackageResult)
  withdrawPackage(@Arg("input", () => MovePackageInput) input: MovePackageInput, @Ctx() { viewer }: SignedInContext): Promise<MovePackageResult> {
    return this.service.withdraw(viewer, input);
  }

  /** The 汇总表: computed from the filings at every look, never edited. */
  @FieldResolver(() => [SummaryRowView])
  summary(@Root() { id, settings }: PackageView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<SummaryRowView[]> {
    return unitOfWork.read(viewer, async ({ rows }) => summaryRows(await projectForms(rows, id), settings));
  }

  @FieldResolver(() => [FindingView])
  findings(@Root() { owner, state }: PackageView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<FindingView[]> {
    const moment = state === "FILLING" || state === "READY" ? "SUBMIT" : "REVIEW";
    return unitOfWork.read(viewer, async ({ rows }) => (await packageFindings(rows, owner, moment)).map((finding) => ({ ...finding, variant: finding.variant ?? null, trial: finding.trial ?? false, waiver: null })));
  }

  @FieldResolver(() => [PackageRevisionView])
  revisions(@Root() root: PackageView, @Ctx() { viewer, unitOfWork, kept }: SignedInContext): Promise<PackageRevisionView[]> {
    return kept(root, () => unitOfWork.read(viewer, ({ rows }) => packageRevisions(rows, root.id)));
  }

  @FieldResolver(() => [StepEntry])
  async steps(@Root() root: PackageView, @Ctx() context: SignedInContext): Promise<StepEntry[]> {
    return packageSteps(root, await this.revisions(root, context), context.unitOfWork.now());
  }
}
