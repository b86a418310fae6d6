import type { Viewer } from "../../access/viewer.js";
import { ImportEarlier } from "./earlier/import-earlier.js";
import { ImportGoals } from "./goals/import-goals.js";
import type { ImportKind } from "./import-kind.js";
import type { Job } from "./job.entity.js";
import { ImportLibrary } from "./library/import-library.js";
import { ImportMonitoring } from "./monitoring/import-monitoring.js";
import { ImportOrganisation } from "./organisation/import-organisation.js";
import { ImportPayments } from "./payments/import-payments.js";

/** The rules of a job's kind, for the person it runs as. */
export function importKind(viewer: Viewer, job: Job): ImportKind {
  switch (job.kind) {
    case "IMPORT_GOALS":
      return new ImportGoals(viewer, job);
    case "IMPORT_PAYMENTS":
      return new ImportPayments(viewer, job);
    case "IMPORT_MONITORING":
      return new ImportMonitoring(viewer, job);
    case "IMPORT_EARLIER":
      return new ImportEarlier(viewer, job);
    case "IMPORT_LIBRARY":
      return new ImportLibrary(viewer, job);
    case "IMPORT_ORGANISATION":
      return new ImportOrganisation(viewer, job);
  }
}
