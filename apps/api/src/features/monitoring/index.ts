export { Cycle, CycleProject } from "./cycle.entity.js";
export { CellChange, Filing, FilingMove, FundEntry, IndicatorEntry } from "./filing.entity.js";
export { Package, PackageRevision, Signature } from "./package.entity.js";
export { CheckResult, ReturnItem, ReviewStep, Revision } from "./revision.entity.js";
