import type { Colour, Fen, FilingKind, FilingState } from "@jianxiao/domain";
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
import { seesDrafts } from "./visible.js";

/** A filing with all that lists show and rules ask about it: one row of one statement. */
export type FilingLine = {
  id: string;
  version: number;
  kind: FilingKind;
  state: FilingState;
  projectId: string;
  projectYearId: string;
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
  revisionNo: number;
  filedBy: string[];
  initialFen: Fen;
  adjustedFen: Fen;
  executedFen: Fen;
  expectedFen: Fen;
  rateBp: number | null;
  expectedProgressBp: number;
  attainmentBp: number | null;
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

const SUBMITTED_STATE = "CASE WHEN f.state = 'ACCEPTED' THEN 'ACCEPTED' ELSE 'SUBMITTED' END";

/** The SQL by which a viewer knows a filing's state and figures: as they stand, or as they were frozen. */
export function figuresFor(viewer: Viewer): { state: string; from: "f" | "r" } {
  return seesDrafts(viewer) ? { state: "f.state", from: "f" } : { state: SUBMITTED_STATE, from: "r" };
}

/** Project filings of a viewer with everything around them, ready for conditions, order and limit. */
export function filingLines(rows: RowsOf, viewer: Viewer): Selection {
  const drafts = seesDrafts(viewer);
  const { state, from } = figuresFor(viewer);
  const unseen = (column: string): string | { sql: string; as: "whole" } => (drafts ? column : { sql: "0", as: "whole" });
  return filingJoins(rows, viewer).columns({
    id: "f.id", version: drafts ? "f.version" : "r.no", kind: "f.kind", state: { sql: state, as: "text" }, projectId: "m.projectId", projectYearId: "m.projectYearId",
    projectCode: "p.code", projectName: "p.name", isKey: "y.isKey",
    departmentId: "d.id", departmentCode: "d.code", departmentName: "d.name", departmentIsBureau: "d.isBureau",
    unitId: "u.id", unitCode: "u.code", unitName: "u.name", unitIsHeadquarters: "u.isHeadquarters",
    cycleId: "c.id", cycleState: "c.state", unitDueAt: "c.unitDueAt", departmentDueAt: "c.departmentDueAt", reviewDueAt: "c.reviewDueAt",
    packageId: "f.packageId", packageDueAt: "k.dueAt", packageExtendedTo: "k.extendedTo", reviewStarted: "k.reviewStarted",
    latestRevisionId: "f.latestRevisionId", revisionNo: "f.revisionNo", filedBy: "f.filedBy",
    initialFen: `${from}.initialFen`, adjustedFen: `${from}.adjustedFen`, executedFen: `${from}.executedFen`, expectedFen: `${from}.expectedFen`,
    rateBp: `${from}.rateBp`, expectedProgressBp: "f.expectedProgressBp", attainmentBp: `${from}.attainmentBp`,
    execColour: `${from}.execColour`, perfColour: `${from}.perfColour`, colour: `${from}.colour`,
    blocks: unseen("f.blocks"), warns: unseen("f.warns"), filledCells: unseen("f.filledCells"), requiredCells: unseen("f.requiredCells"),
    openReturnItems: unseen("f.openReturnItems"), returnDueAt: "f.returnDueAt",
    updatedAt: drafts ? "f.updatedAt" : "r.frozenAt", lastSavedAt: drafts ? "f.lastSavedAt" : "r.frozenAt",
  });
}

/** The tables of `filingLines` alone. Each hangs on the filing itself, so that an order by project code can walk the projects' own index. */
export function filingJoins(rows: RowsOf, viewer: Viewer): Selection {
  const selection = rows(Filing).select("f")
    .join(CycleProject, "m", "m.id = f.cycleProjectId")
    .join(Project, "p", "p.id = f.projectId")
    .join(ProjectYear, "y", "y.id = m.projectYearId")
    .join(Cycle, "c", "c.id = f.cycleId")
    .join(Department, "d", "d.id = f.departmentId")
    .join(Unit, "u", "u.id = f.unitId")
    .leftJoin(Package, "k", "k.id = f.packageId");
  return seesDrafts(viewer) ? selection : selection.join(Revision, "r", "r.id = f.latestRevisionId");
}

/** When the department's package is due, an extension counted in. */
export function packageDue(line: Pick<FilingLine, "packageDueAt" | "packageExtendedTo" | "departmentDueAt">): Date {
  return line.packageExtendedTo ?? line.packageDueAt ?? line.departmentDueAt;
}

/** By when the next step is due: the unit's, the return items', the department's or the bureau's deadline. */
export function filingDue(line: Pick<FilingLine, "state" | "unitDueAt" | "departmentDueAt" | "reviewDueAt" | "packageDueAt" | "packageExtendedTo" | "returnDueAt">): Date {
  switch (line.state) {
    case "DRAFT":
      return line.unitDueAt;
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
