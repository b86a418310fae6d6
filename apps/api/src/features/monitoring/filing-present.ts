import { allowedFilingActions, type FilingAllowance } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { Reason } from "../../graphql/problems.js";
import { DepartmentRef, UnitRef } from "../organisation/index.js";
import { filingDue, packageDue, type AnyFilingLine } from "./filing-lines.js";
import type { ActionAllowance } from "./filing-figures.types.js";
import type { FilingListItem } from "./filing-list.types.js";
import { actorOf, listStanding, type OfficesByDepartment, type Surroundings } from "./standing.js";

/** What surrounds a filing, as its line tells it. */
export function surroundingsOf(line: AnyFilingLine, offices: OfficesByDepartment, now: Date): Surroundings {
  return {
    cycleOpen: line.cycleState === "OPEN",
    packageDueAt: packageDue(line),
    reviewStarted: line.reviewStarted ?? false,
    bothSign: line.bothSign ?? false,
    signed: isSigned(line),
    unitIsHeadquarters: line.unitIsHeadquarters,
    departmentIsBureau: line.departmentIsBureau,
    offices,
    now,
  };
}

/** Whether the business office has signed the revision that stands. */
export function isSigned({ signedRevisionId, latestRevisionId }: Pick<AnyFilingLine, "signedRevisionId" | "latestRevisionId">): boolean {
  return signedRevisionId !== null && signedRevisionId === latestRevisionId;
}

export function allowances(allowed: readonly FilingAllowance[]): ActionAllowance[] {
  return allowed.map(({ action, allowed: may, reasons }) => ({ action, allowed: may, reasons: reasons.map((reason) => new Reason(reason)) }));
}

/** The parts of a filing that lists and pages show alike. */
export function figuresOf(line: AnyFilingLine) {
  const { id, version, kind, state, projectId, isKey, packageId, initialFen, adjustedFen, executedFen, expectedFen, rateBp, attainmentBp, execColour, perfColour, colour, updatedAt, reviewGrade, score, grade } = line;
  return {
    id, version, kind, state, projectId, isKey, packageId, initialFen, adjustedFen, executedFen, expectedFen, rateBp, attainmentBp, execColour, perfColour, colour, updatedAt, reviewGrade, score, grade, signed: isSigned(line),
    department: new DepartmentRef({ id: line.departmentId, code: line.departmentCode, name: line.departmentName }),
    unit: new UnitRef({ id: line.unitId, code: line.unitCode, name: line.unitName, isHeadquarters: line.unitIsHeadquarters }),
    dueAt: filingDue(line),
  };
}

export function listItem(line: AnyFilingLine, viewer: Viewer, offices: OfficesByDepartment, now: Date): FilingListItem {
  const { projectCode, projectName, revisionNo, blocks, warns, filledCells, requiredCells, openReturnItems } = line;
  const standing = listStanding(line, surroundingsOf(line, offices, now));
  return {
    ...figuresOf(line), projectCode, projectName, revisionNo, blocks, warns, filledCells, requiredCells, openReturnItems,
    allowedActions: allowances(allowedFilingActions(actorOf(viewer), standing)),
  };
}
