import { Cycle, CycleProject } from "./cycle.entity.js";
import { CellChange, Filing, FilingMove, FundEntry, IndicatorEntry } from "./filing.entity.js";
import { Package, PackageRevision, Signature } from "./package.entity.js";
import { CheckResult, ReturnItem, ReviewStep, Revision } from "./revision.entity.js";

export const monitoringEntities = [
  Cycle, CycleProject, Package, PackageRevision, Signature, Filing, FundEntry, IndicatorEntry, CellChange, FilingMove, Revision, CheckResult, ReviewStep, ReturnItem,
];
