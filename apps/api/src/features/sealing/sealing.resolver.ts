import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { PackageRevisionView, PackageScan } from "../monitoring/index.js";
import type { SealingService } from "./sealing.service.js";
import { MatchScanInput, MatchScanResult, SealedScanView } from "./sealing.types.js";

@SignedIn()
@Resolver(() => PackageRevisionView)
export class SealingResolver {
  constructor(private readonly service: SealingService) {}

  @Mutation(() => MatchScanResult)
  matchScan(@Arg("input", () => MatchScanInput) input: MatchScanInput, @Ctx() { viewer }: SignedInContext): Promise<MatchScanResult> {
    return this.service.match(viewer, input);
  }

  @FieldResolver(() => SealedScanView, { nullable: true })
  async sealedScan(@Root() { id }: PackageRevisionView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<SealedScanView | undefined> {
    const [scan] = await unitOfWork.read(viewer, ({ rows }) => rows(PackageScan).findMany({ packageRevisionId: id }));
    return scan && new SealedScanView(scan);
  }
}
