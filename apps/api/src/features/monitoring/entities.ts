import { ReviewerAbsence, ReviewerAssignment } from "./assignment.entity.js";
import { Cycle, CycleProject } from "./cycle.entity.js";
import { Filing, FundEntry, IndicatorEntry } from "./filing.entity.js";
import { CellChange, FilingMove } from "./filing-trail.entity.js";
import { EarlierForm } from "./earlier-form.entity.js";
import { Package, PackageRevision, PackageScan, Signature } from "./package.entity.js";
import { DepartmentEntry, MoneyEntry, OverallEntry, ReportSection, TaskEntry } from "./own/own-form.entity.js";
import { CheckResult, ReturnItem, ReviewStep, Revision } from "./revision.entity.js";
import { CheckWaiver, UnitDeadline } from "./waiver.entity.js";

export const monitoringEntities = [
  Cycle, CycleProject, Package, PackageRevision, PackageScan, Signature, Filing, FundEntry, IndicatorEntry, DepartmentEntry, MoneyEntry, TaskEntry, OverallEntry, ReportSection, CellChange, FilingMove, Revision, CheckResult, ReviewStep, ReturnItem,
  ReviewerAssignment, ReviewerAbsence, CheckWaiver, UnitDeadline, EarlierForm,
];
