import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import type { RecordHistoryService } from "./record-history.service.js";
import { RecordHistoryEntry, RecordHistoryInput } from "./record-history.types.js";
import type { TrailService } from "./trail.service.js";
import { TrailFilter, TrailPage } from "./trail.types.js";

@SignedIn()
@Resolver()
export class TrailResolver {
  constructor(
    private readonly service: TrailService,
    private readonly records: RecordHistoryService,
  ) {}

  @Query(() => [RecordHistoryEntry], { description: "Who changed these records, when, from what to what: newest first, of those that exist for the viewer." })
  recordHistory(@Arg("input", () => RecordHistoryInput) { records }: RecordHistoryInput, @Ctx() { viewer }: SignedInContext): Promise<RecordHistoryEntry[]> {
    return this.records.history(viewer, records);
  }

  @Query(() => TrailPage, { nullable: true, description: "The trail of the district: for the audit administrator and outside supervision." })
  auditTrail(@Arg("filter", () => TrailFilter) filter: TrailFilter, @Arg("after", () => String, { nullable: true }) after: string | null, @Ctx() { viewer }: SignedInContext): Promise<TrailPage | null> {
    return this.service.page(viewer, filter, after);
  }
}
