import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { CellsService } from "./cells.service.js";
import { CycleResolver } from "./cycle.resolver.js";
import { CycleService } from "./cycle.service.js";
import { exportRoutes } from "./export.routes.js";
import { FilingMovesService } from "./filing-moves.service.js";
import { FilingResolver } from "./filing.resolver.js";
import { PackageResolver } from "./package.resolver.js";
import { PackageService } from "./package.service.js";

/** Cycles, filings and packages, with their exports. */
export function createMonitoring({ unitOfWork }: FeatureDeps): Feature {
  return {
    resolvers: [
      [CycleResolver, new CycleResolver(new CycleService(unitOfWork))],
      [FilingResolver, new FilingResolver(new CellsService(unitOfWork), new FilingMovesService(unitOfWork))],
      [PackageResolver, new PackageResolver(new PackageService(unitOfWork))],
    ],
    routes: exportRoutes(unitOfWork),
  };
}
