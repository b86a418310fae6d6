import type { Colour, CycleKind, Fen, FilingKind, FilingState, Grade, ReviewGrade } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Selection } from "../../access/select.js";
import type { Viewer } from "../../access/viewer.js";
import { Department, Unit } from "../organisation/index.js";
import { Project, ProjectYear } from "../projects/index.js";
import { Cycle, CycleProject } from "./cycle.entity.js";
import { Filing } from "./filing.entity.js";
import type { CycleState } from "./monitoring.enums.js";
import { Package } from "./package.entity.js";
import { Revision } from "./revision.entity.js";
import { UnitDeadline } from "./waiver.entity.js";
import { seesDrafts, seesOwnForms } from "./visible.js";

/** A filing of any kind with all that lists show and rules ask about it: one row of one statement. */
export type AnyFilingLine = {
  id: string;
  version: number;
  kind: FilingKind;
  state: FilingState;
  /** Null of a department's own form. */
  projectId: string | null;
  projectYearId: string | null;
  /** Of a department's own form the department's code. */
  projectCode: string;
  projectName: string;
  isKey: boolean;
  departmentId: string;
  departmentCode: string;
  departmentName: string;
  departmentIsBureau: boolean;
  unitId: string;
  unitCode: string;
  unitName: string;
  unitIsHeadquarters: boolean;
  cycleId: string;
  cycleKind: CycleKind;
  cycleState: CycleState;
  unitDueAt: Date;
  departmentDueAt: Date;
  reviewDueAt: Date;
  packageId: string;
  /** Null where the package itself is not the viewer's to see. */
  packageDueAt: Date | null;
  packageExtendedTo: Date | null;
  reviewStarted: boolean | null;
  latestRevisionId: string | null;
  /** Null where one office alone accepts. */
  bothSign: boolean | null;
  signedRevisionId: string | null;
  reviewGrade: ReviewGrade | null;
  revisionNo: number;
  filedBy: string[];
  initialFen: Fen;
  adjustedFen: Fen;
  executedFen: Fen;
  expectedFen: Fen;
  rateBp: number | null;
  expectedProgressBp: number;
  attainmentBp: number | null;
  score: number | null;
  grade: Grade | null;
  execColour: Colour | null;
  perfColour: Colour | null;
  colour: Colour | null;
  blocks: number;
  warns: number;
  filledCells: number;
  requiredCells: number;
  openReturnItems: number;
  returnDueAt: Date | null;
  updatedAt: Date;
  lastSavedAt: Date | null;
};

/** A project form's line. */
export type FilingLine = AnyFilingLine & { projectId: string; projectYearId: string };

/** What the form is about: its project, or the official name of a department's own form. */
export const NAME = "COALESCE(p.name, CASE WHEN f.kind = 'REPORT' THEN '部门绩效监控总结报告' ELSE '部门整体支出绩效监控表' END)";
/** A unit's own deadline where it was extended, else the cycle's. */
export const UNIT_DUE = { sql: "COALESCE(x.dueAt, c.unitDueAt)", as: "instant" } as const;
const SUBMITTED_STATE = "CASE WHEN f.state = 'ACCEPTED' THEN 'ACCEPTED' ELSE 'SUBMITTED' END";

/** The SQL by which a viewer knows a filing's state and figures: as they stand, or as they were frozen. */
export function figuresFor(viewer: Viewer): { state: string; from: "f" | "r" } {
  return seesDrafts(viewer) ? { state: "f.state", from: "f" } : { state: SUBMITTED_STATE, from: "r" };
}

/** Forms of exempt and cancelled projects stay as they are, unseen, until their project comes back. */
export const LISTED = "m.membership IN ('IN', 'ADDED')";

/** PROJECT: project forms alone, in the order of the projects' own index. ANY: with the departments' own forms, for those who see whole departments. */
export type LinesOf = "PROJECT" | "ANY";

/** Filings of a viewer with everything around them, ready for conditions, order and limit. */
export function filingLines(rows: RowsOf, viewer: Viewer, of: LinesOf = "PROJECT"): Selection {
  const drafts = seesDrafts(viewer);
  const { state, from } = figuresFor(viewer);
  const unseen = (column: string): string | { sql: string; as: "whole" } => (drafts ? column : { sql: "0", as: "whole" });
  const kept = (column: string): string | { sql: string; as: "text" } => (drafts ? column : { sql: "NULL", as: "text" });
  return filingJoins(rows, viewer, of).columns({
    id: "f.id", version: drafts ? "f.version" : "r.no", kind: "f.kind", state: { sql: state, as: "text" }, projectId: "m.projectId", projectYearId: "m.projectYearId",
    projectCode: { sql: "COALESCE(p.code, d.code)", as: "text" }, projectName: { sql: NAME, as: "text" }, isKey: { sql: "COALESCE(y.isKey, 0)", as: "flag" },
    departmentId: "d.id", departmentCode: "d.code", departmentName: "d.name", departmentIsBureau: "d.isBureau",
    unitId: "u.id", unitCode: "u.code", unitName: "u.name", unitIsHeadquarters: "u.isHeadquarters",
    cycleId: "c.id", cycleKind: "c.kind", cycleState: "c.state", unitDueAt: UNIT_DUE, departmentDueAt: "c.departmentDueAt", reviewDueAt: "c.reviewDueAt",
    packageId: "f.packageId", packageDueAt: "k.dueAt", packageExtendedTo: "k.extendedTo", reviewStarted: "k.reviewStarted",
    latestRevisionId: "f.latestRevisionId", bothSign: "c.bothSign", signedRevisionId: kept("f.signedRevisionId"), reviewGrade: kept("f.reviewGrade"), revisionNo: "f.revisionNo", filedBy: "f.filedBy",
    initialFen: `${from}.initialFen`, adjustedFen: `${from}.adjustedFen`, executedFen: `${from}.executedFen`, expectedFen: `${from}.expectedFen`,
    rateBp: `${from}.rateBp`, expectedProgressBp: "f.expectedProgressBp", attainmentBp: `${from}.attainmentBp`, score: `${from}.score`, grade: `${from}.grade`,
    execColour: `${from}.execColour`, perfColour: `${from}.perfColour`, colour: `${from}.colour`,
    blocks: unseen("f.blocks"), warns: unseen("f.warns"), filledCells: unseen("f.filledCells"), requiredCells: unseen("f.requiredCells"),
    openReturnItems: unseen("f.openReturnItems"), returnDueAt: "f.returnDueAt",
    updatedAt: drafts ? "f.updatedAt" : "r.frozenAt", lastSavedAt: drafts ? "f.lastSavedAt" : "r.frozenAt",
  });
}

/** The tables of `filingLines` alone. Each hangs on the filing itself, so that an order by project code can walk the projects' own index. */
export function filingJoins(rows: RowsOf, viewer: Viewer, of: LinesOf = "PROJECT"): Selection {
  const filings = rows(Filing).select("f");
  const own = of === "ANY" && seesOwnForms(viewer);
  const listed = own
    ? filings.leftJoin(CycleProject, "m", "m.id = f.cycleProjectId").where(`f.cycleProjectId IS NULL OR ${LISTED}`).leftJoin(Project, "p", "p.id = f.projectId").leftJoin(ProjectYear, "y", "y.id = m.projectYearId")
    : filings.join(CycleProject, "m", `m.id = f.cycleProjectId AND ${LISTED}`).join(Project, "p", "p.id = f.projectId").join(ProjectYear, "y", "y.id = m.projectYearId");
  const selection = listed
    .join(Cycle, "c", "c.id = f.cycleId")
    .join(Department, "d", "d.id = f.departmentId")
    .join(Unit, "u", "u.id = f.unitId")
    .leftJoin(Package, "k", "k.id = f.packageId")
    .leftJoin(UnitDeadline, "x", "x.cycleId = f.cycleId AND x.unitId = f.unitId");
  return seesDrafts(viewer) ? selection : selection.join(Revision, "r", "r.id = f.latestRevisionId");
}

/** When the department's package is due, an extension counted in. */
export function packageDue(line: Pick<AnyFilingLine, "packageDueAt" | "packageExtendedTo" | "departmentDueAt">): Date {
  return line.packageExtendedTo ?? line.packageDueAt ?? line.departmentDueAt;
}

/** By when the next step is due: the unit's, the return items', the department's or the bureau's deadline. */
export function filingDue(line: Pick<AnyFilingLine, "kind" | "state" | "unitDueAt" | "departmentDueAt" | "reviewDueAt" | "packageDueAt" | "packageExtendedTo" | "returnDueAt">): Date {
  switch (line.state) {
    case "DRAFT":
      // A department's own form belongs to no unit: it is due with the package.
      return line.kind === "PROJECT" ? line.unitDueAt : packageDue(line);
    case "RETURNED":
      return line.returnDueAt ?? packageDue(line);
    case "CONFIRMED":
    case "PASSED":
      return packageDue(line);
    case "SUBMITTED":
    case "ACCEPTED":
      return line.reviewDueAt;
  }
}
