import { allowedPackageActions, rateBp, sumFen, type Fen, type FilingState } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Reason } from "../../graphql/problems.js";
import { Department, DepartmentRef, Unit, UnitRef } from "../organisation/index.js";
import { Cycle } from "./cycle.entity.js";
import { cycleView } from "./cycle-view.js";
import { countedFilings } from "./package-state.js";
import { isLate, submittedBefore } from "./lateness.js";
import { packageStanding } from "./package-facts.js";
import { weightedProgress } from "./package-figures.js";
import { Package } from "./package.entity.js";
import { PackageView, type UnitProgress } from "./package.types.js";
import { actorOf } from "./standing.js";

type Counted = {
  unitId: string; unitCode: string; unitName: string; isHeadquarters: boolean; state: FilingState; expectedProgressBp: number; count: number; filled: number;
  adjustedFen: Fen; executedFen: Fen;
};

/** A package as this viewer sees it, in about nine statements; undefined where it does not exist for them. */
export async function packageView({ rows, now }: Reading, viewer: Viewer, id: string): Promise<PackageView | undefined> {
  const owner = await rows(Package).find(id);
  const cycle = owner && (await rows(Cycle).find(owner.cycleId));
  const department = owner && (await rows(Department).find(owner.departmentId));
  if (!owner || !cycle || !department) return undefined;
  const counted = await byUnitAndState(rows, id);
  const adjustedFen = sumFen(counted.map((line) => line.adjustedFen));
  const executedFen = sumFen(counted.map((line) => line.executedFen));
  const dueAt = owner.extendedTo ?? owner.dueAt;
  const allowed = allowedPackageActions(actorOf(viewer), await packageStanding(rows, owner, cycle, now));
  const { version, state, submittedAt } = owner;
  return Object.assign(new PackageView(), {
    id, version, state, submittedAt, dueAt, adjustedFen, executedFen,
    cycle: cycleView(cycle),
    department: new DepartmentRef(department),
    late: isLate({ submittedAt, dueAt, onTime: (await submittedBefore(rows, { packageId: id })).has(id) }, now),
    units: unitProgress(counted),
    allowedActions: allowed.map(({ action, allowed: may, reasons }) => ({ action, allowed: may, reasons: reasons.map((reason) => new Reason(reason)) })),
    rateBp: rateBp(executedFen, adjustedFen),
    expectedProgressBp: weightedProgress(counted),
    owner,
    settings: cycle.settings,
  });
}

function unitProgress(counted: readonly Counted[]): UnitProgress[] {
  const units = new Map(counted.map((line) => [line.unitId, line]));
  return [...units.values()].map(({ unitId, unitCode, unitName, isHeadquarters }) => {
    const own = counted.filter((line) => line.unitId === unitId);
    const count = (state?: FilingState) => own.reduce((total, line) => total + (state === undefined || line.state === state ? line.count : 0), 0);
    return {
      unit: new UnitRef({ id: unitId, code: unitCode, name: unitName, isHeadquarters }),
      projects: count(),
      filled: own.reduce((total, { filled }) => total + filled, 0),
      confirmed: count("CONFIRMED"), passed: count("PASSED"), submitted: count("SUBMITTED"), returned: count("RETURNED"), accepted: count("ACCEPTED"),
    };
  });
}

function byUnitAndState(rows: RowsOf, packageId: string): Promise<Counted[]> {
  return countedFilings(rows, [packageId]).join(Unit, "u", "u.id = f.unitId").where("f.kind = 'PROJECT'")
    .columns({
      unitId: "u.id", unitCode: "u.code", unitName: "u.name", isHeadquarters: "u.isHeadquarters", state: "f.state", expectedProgressBp: "f.expectedProgressBp",
      count: { sql: "COUNT(*)", as: "whole" }, filled: { sql: "SUM(CASE WHEN f.filledCells >= f.requiredCells THEN 1 ELSE 0 END)", as: "whole" },
      adjustedFen: "SUM(f.adjustedFen)", executedFen: "SUM(f.executedFen)",
    })
    .groupBy("u.id", "u.code", "u.name", "u.isHeadquarters", "f.state", "f.expectedProgressBp").orderBy("u.code")
    .all<Counted>();
}
