import { matchesDigest, type Reason } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { isDuplicate } from "../../database/faults.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { subjectsOf, type EvidenceBinding } from "../../graphql/evidence-binding.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { Attachment } from "../evidence/index.js";
import { PackageRevision, PackageScan, signedBy } from "../monitoring/index.js";
import { ScanMatched, type MatchScanInput, type MatchScanResult } from "./sealing.types.js";

/** Scans hang on the submission they are of, added by its department until one is matched. */
export const scanEvidence: EvidenceBinding = async ({ rows }, viewer, ids) => {
  const revisions = await rows(PackageRevision).byIds(ids);
  const matched = new Set((await rows(PackageScan).findMany({ packageRevisionId: ids })).map(({ packageRevisionId }) => packageRevisionId));
  return subjectsOf(revisions, ({ id, departmentId }) => {
    const against = mayNotScan(viewer) ?? (matched.has(id) ? { code: "STATE_LOCKED", params: { state: "SUBMITTED" } } : undefined);
    return { owner: { departmentId, unitId: null, projectId: null }, against: against ? [against] : [] };
  });
};

/** Sealed scans: a print is signed and sealed on paper, scanned, uploaded and matched by the digits it carries. */
export class SealingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Matches the latest uploaded scan of a submission by the digits somebody read off it. The match stands for good. */
  async match(viewer: Viewer, { packageRevisionId, digest }: MatchScanInput): Promise<MatchScanResult> {
    const against = mayNotScan(viewer);
    if (against) return new NotAllowed([against]);
    return this.unitOfWork
      .run(viewer, async ({ rows, audit, now }): Promise<MatchScanResult> => {
        const revision = await rows(PackageRevision).find(packageRevisionId);
        if (!revision) return new NotFound("packageRevision");
        const files = await rows(Attachment).findMany({ object: "PACKAGE", objectId: packageRevisionId, removedAt: null }, { order: { id: "DESC" } });
        const file = files.find(({ scan }) => scan !== "INFECTED");
        if (!file) return new Invalid("SCAN_MISSING", "packageRevisionId");
        if (!matchesDigest(digest, revision.sha256)) return new Invalid("DIGEST_MISMATCH", "digest");
        const { departmentId } = revision;
        const { appointmentId, who } = signedBy(viewer);
        const scan = await rows(PackageScan).add({ departmentId, packageRevisionId, fileName: file.name, sha256: file.sha256, appointmentId, who, at: now });
        await audit("MATCH_SCAN", { object: "package", objectId: revision.packageId, of: { departmentId }, params: { no: revision.no, fileName: file.name } });
        return new ScanMatched(scan);
      })
      .catch((error: unknown) => {
        if (isDuplicate(error, "package_scan", "packageRevisionId")) return new Invalid("STATE_LOCKED", "packageRevisionId", { state: "SUBMITTED" });
        throw error;
      });
  }
}

function mayNotScan(viewer: Viewer): Reason | undefined {
  return viewer.role === "DEPARTMENT_LEADER" || viewer.role === "DEPARTMENT_SUBMITTER" ? undefined : { code: "WRONG_ROLE", params: { role: "DEPARTMENT_SUBMITTER" } };
}
