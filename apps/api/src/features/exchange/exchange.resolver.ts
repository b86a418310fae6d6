import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import { PageArgs } from "../../graphql/page.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { ApplyImportInput, ImportFaultView, ImportPreviewRow, JobPage, JobResult, JobView, StartImportInput } from "./exchange.types.js";
import type { ImportsService } from "./imports.service.js";

@SignedIn()
@Resolver(() => JobView)
export class ExchangeResolver {
  constructor(private readonly imports: ImportsService) {}

  @Query(() => JobPage, { description: "Jobs this appointment started, newest first." })
  jobs(@Args(() => PageArgs) { limit, offset }: PageArgs, @Ctx() { viewer }: SignedInContext): Promise<JobPage> {
    return this.imports.page(viewer, limit, offset);
  }

  @Query(() => JobView, { nullable: true })
  job(@Arg("id", () => ID) id: string, @Ctx() { viewer }: SignedInContext): Promise<JobView | null> {
    return this.imports.job(viewer, id);
  }

  @Mutation(() => JobResult)
  startImport(@Arg("input", () => StartImportInput) input: StartImportInput, @Ctx() { viewer }: SignedInContext): Promise<JobResult> {
    return this.imports.start(viewer, input);
  }

  @Mutation(() => JobResult)
  applyImport(@Arg("input", () => ApplyImportInput) input: ApplyImportInput, @Ctx() { viewer }: SignedInContext): Promise<JobResult> {
    return this.imports.apply(viewer, input);
  }

  @Mutation(() => JobResult)
  cancelImport(@Arg("jobId", () => ID) jobId: string, @Ctx() { viewer }: SignedInContext): Promise<JobResult> {
    return this.imports.cancel(viewer, jobId);
  }

  @FieldResolver(() => [ImportFaultView])
  faults(@Root() { id, faultCount }: JobView, @Ctx() { viewer }: SignedInContext): Promise<ImportFaultView[]> | ImportFaultView[] {
    return faultCount === 0 ? [] : this.imports.faults(viewer, id);
  }

  @FieldResolver(() => [ImportPreviewRow])
  preview(@Root() { id, previewCount }: JobView, @Ctx() { viewer }: SignedInContext): Promise<ImportPreviewRow[]> | ImportPreviewRow[] {
    return previewCount === 0 ? [] : this.imports.preview(viewer, id);
  }
}
