import { Runner } from "../../jobs/runner.js";
import type { EvidenceBindings } from "../../graphql/evidence-binding.js";
import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { FileStore } from "../exchange/index.js";
import { EvidenceResolver } from "./evidence.resolver.js";
import { evidenceRoutes } from "./evidence.routes.js";
import { EvidenceService } from "./evidence.service.js";
import { EvidenceLinksService } from "./links.service.js";
import { Quarantine } from "./quarantine.js";
import { clamdScanner } from "./scan/clamd.js";
import { ownLook } from "./scan/own-look.js";
import { AttachmentResolver, EvidenceLinkResolver } from "./uploader.resolver.js";
import { Subjects } from "./subjects.js";
import { allOf, type Scanner } from "./scan/scanner.js";

export { Attachment } from "./attachment.entity.js";
export { EvidenceLink } from "./evidence-link.entity.js";
export { stands, Subjects } from "./subjects.js";

/** Files as evidence, on whatever the other features let them hang on. `scanner` stands in for the configured one in tests. */
export function createEvidence({ unitOfWork, dataDirectory, log, clamd }: FeatureDeps, features: readonly Pick<Feature, "evidence">[], scanner?: Scanner): Feature {
  const bindings = Object.assign({}, ...features.map(({ evidence }) => evidence ?? {})) as EvidenceBindings;
  const store = new FileStore(dataDirectory);
  const quarantine = new Quarantine(unitOfWork, store, scanner ?? (clamd === undefined ? ownLook : allOf(ownLook, clamdScanner(clamd))));
  const runner = new Runner(() => quarantine.next(), log);
  const subjects = new Subjects(bindings);
  const service = new EvidenceService(unitOfWork, store, subjects, () => runner.wake());
  return {
    resolvers: [[AttachmentResolver, new AttachmentResolver()], [EvidenceLinkResolver, new EvidenceLinkResolver()], [EvidenceResolver, new EvidenceResolver(service, new EvidenceLinksService(unitOfWork, subjects))]],
    routes: evidenceRoutes(service, store),
    start: () => runner.start(),
    stop: () => runner.stop(),
  };
}
