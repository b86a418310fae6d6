import { executionGapBp, mismatchBp, quadrantOf, type CycleSettings } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Cycle, CycleRef, cycleView, filingLines, type FilingLine } from "../monitoring/index.js";
import { DepartmentRef, UnitRef } from "../organisation/index.js";
import type { Matrix, MatrixPoint, TrailPoint } from "./matrix.types.js";

/** The project forms of a cycle that the viewer sees, by project code. One statement. */
export function cycleLines({ rows }: Reading, viewer: Viewer, cycleId: string): Promise<FilingLine[]> {
  return filingLines(rows, viewer).where("f.cycleId = :cycleId AND f.kind = 'PROJECT'", { cycleId }).orderBy("p.code").orderBy("f.id").all<FilingLine>();
}

/** A cycle as points on both axes, in two statements; undefined where the cycle does not exist for the viewer. */
export async function matrixOf(reading: Reading, viewer: Viewer, cycleId: string, known?: readonly FilingLine[]): Promise<Matrix | undefined> {
  const cycle = await reading.rows(Cycle).find(cycleId);
  if (!cycle) return undefined;
  const lines = known ?? (await cycleLines(reading, viewer, cycleId));
  return { cycle: cycleView(cycle), points: lines.map((line) => pointOf(line, cycle.settings)) };
}

/** The project's standpoints over the cycles of one year, earliest first; one statement. */
export async function trailOf({ rows }: Reading, viewer: Viewer, projectId: string, fiscalYear: number): Promise<TrailPoint[]> {
  const lines = await filingLines(rows, viewer)
    .where("f.projectId = :projectId AND c.fiscalYear = :fiscalYear AND f.kind = 'PROJECT' AND c.kind = 'MONITORING'", { projectId, fiscalYear })
    .columns({ fiscalYear: "c.fiscalYear", cutOffMonth: "c.cutOffMonth", round: "c.round" })
    .orderBy("c.cutOffMonth")
    .orderBy("c.round")
    .limit(MOST_CYCLES)
    .all<FilingLine & { fiscalYear: number; cutOffMonth: number; round: number }>();
  return lines.map(({ id, cycleId, cycleState: state, fiscalYear: year, cutOffMonth, round, rateBp, expectedProgressBp, attainmentBp, colour }) => ({
    cycle: Object.assign(new CycleRef(), { id: cycleId, kind: "MONITORING" as const, fiscalYear: year, cutOffMonth, round, state }),
    filingId: id, gapBp: executionGapBp(rateBp, expectedProgressBp), attainmentBp, colour,
  }));
}

/** A year has twelve months and seldom a second round. */
const MOST_CYCLES = 24;

function pointOf(line: FilingLine, settings: CycleSettings): MatrixPoint {
  const { id: filingId, projectId, projectCode, projectName, state, isKey, adjustedFen, executedFen, rateBp, attainmentBp, colour, execColour, perfColour } = line;
  const gapBp = executionGapBp(rateBp, line.expectedProgressBp);
  const place = gapBp === null || attainmentBp === null ? undefined : { gapBp, attainmentBp };
  return {
    filingId, projectId, projectCode, projectName, state, isKey, adjustedFen, executedFen, rateBp, gapBp, attainmentBp, colour, execColour, perfColour,
    mismatchBp: place ? mismatchBp(place) : null,
    quadrant: place ? quadrantOf(place, settings) : null,
    department: new DepartmentRef({ id: line.departmentId, code: line.departmentCode, name: line.departmentName }),
    unit: new UnitRef({ id: line.unitId, code: line.unitCode, name: line.unitName, isHeadquarters: line.unitIsHeadquarters }),
  };
}
