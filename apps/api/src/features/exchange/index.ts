import { Runner } from "../../jobs/runner.js";
import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { viewerOfAppointment } from "../identity/index.js";
import { ExchangeResolver } from "./exchange.resolver.js";
import { exchangeRoutes } from "./exchange.routes.js";
import { FilesService } from "./files.service.js";
import { FileStore } from "./file-store.js";
import { ImportRunner } from "./import-runner.js";
import { ImportsService } from "./imports.service.js";
import { performInThread } from "./perform-in-thread.js";
import type { PerformTask } from "./read-import.js";

export { FileStore, FileTooLarge, MAX_FILE_BYTES } from "./file-store.js";

/** Workbooks in and out: uploads, imports that are read, looked at and applied, and what goes back to the sender. */
export function createExchange({ unitOfWork, dataDirectory, log }: FeatureDeps, perform: PerformTask = performInThread(new URL("./workbook.worker.js", import.meta.url))): Feature {
  const store = new FileStore(dataDirectory);
  const files = new FilesService(unitOfWork, store);
  const imports = new ImportRunner({ unitOfWork, store, perform, log, viewerOf: (appointmentId) => viewerOfAppointment(unitOfWork, appointmentId) });
  const runner = new Runner(() => imports.next(), log);
  return {
    resolvers: [[ExchangeResolver, new ExchangeResolver(new ImportsService(unitOfWork, () => runner.wake()))]],
    routes: exchangeRoutes({ files, store, unitOfWork, perform }),
    start: () => runner.start(),
    stop: () => runner.stop(),
  };
}
