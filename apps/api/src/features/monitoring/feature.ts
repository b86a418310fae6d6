import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { CellsService } from "./cells.service.js";
import { CycleResolver } from "./cycle.resolver.js";
import { CycleService } from "./cycle.service.js";
import { EarlierFormResolver } from "./earlier-form.resolver.js";
import { exportRoutes } from "./export.routes.js";
import { filingEvidence } from "./filing-evidence.js";
import { FilingMovesService } from "./filing-moves.service.js";
import { FilingPageResolver } from "./filing-page.resolver.js";
import { FilingResolver } from "./filing.resolver.js";
import { FillGridResolver } from "./fill-grid.resolver.js";
import { MembershipResolver } from "./membership.resolver.js";
import { MembershipService } from "./membership.service.js";
import { PackageResolver } from "./package.resolver.js";
import { PackageService } from "./package.service.js";
import { ReplyService } from "./reply.service.js";
import { type WriteForms, writeInThread } from "./write-in-thread.js";

/** Cycles, filings and packages, with their exports. */
export function createMonitoring({ unitOfWork }: FeatureDeps, write: WriteForms = writeInThread): Feature {
  return {
    resolvers: [
      [CycleResolver, new CycleResolver(new CycleService(unitOfWork))],
      [FilingResolver, new FilingResolver(new CellsService(unitOfWork), new FilingMovesService(unitOfWork), new ReplyService(unitOfWork))],
      [EarlierFormResolver, new EarlierFormResolver()],
      [FillGridResolver, new FillGridResolver()],
      [FilingPageResolver, new FilingPageResolver()],
      [MembershipResolver, new MembershipResolver(new MembershipService(unitOfWork))],
      [PackageResolver, new PackageResolver(new PackageService(unitOfWork))],
    ],
    routes: exportRoutes(unitOfWork, write),
    evidence: { FILING: filingEvidence },
  };
}
