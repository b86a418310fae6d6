import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { Runner } from "../../jobs/runner.js";
import { FileStore } from "../exchange/index.js";
import { viewerOfAppointment } from "../identity/index.js";
import { writeInThread, type WriteForms } from "../monitoring/index.js";
import { CycleKeepingResolver } from "./archive/archive.resolver.js";
import { archiveRoutes } from "./archive/archive.routes.js";
import { ArchiveRunner } from "./archive/archive-runner.js";
import { CycleKeeping } from "./archive/archive.service.js";
import { YearRollResolver } from "./roll/roll.resolver.js";
import { YearRollService } from "./roll/roll.service.js";
import { SpotChecksResolver } from "./spotcheck/spot-checks.resolver.js";
import { SpotChecksService } from "./spotcheck/spot-checks.service.js";

export { SpotCheck } from "./spotcheck/spot-check.entity.js";

/** What follows when a year is over. */
export function createYearEnd({ unitOfWork, dataDirectory, log }: FeatureDeps, write: WriteForms = writeInThread): Feature {
  const store = new FileStore(dataDirectory);
  const archives = new ArchiveRunner({ unitOfWork, store, write, log, viewerOf: (appointmentId) => viewerOfAppointment(unitOfWork, appointmentId) });
  const runner = new Runner(() => archives.next(), log);
  return {
    resolvers: [
      [YearRollResolver, new YearRollResolver(new YearRollService(unitOfWork))],
      [SpotChecksResolver, new SpotChecksResolver(new SpotChecksService(unitOfWork))],
      [CycleKeepingResolver, new CycleKeepingResolver(new CycleKeeping(unitOfWork, () => runner.wake()))],
    ],
    routes: archiveRoutes(unitOfWork, store),
    start: () => runner.start(),
    stop: () => runner.stop(),
  };
}
