import { analysisReport, QUADRANTS, fen, sumFen, chinaDate, type AnalysisSource, type Quadrant, type WarningCode } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { headline } from "../results/index.js";
import { AnalysisSection } from "./analysis.entity.js";
import type { AnalysisView } from "./analysis.types.js";
import { deviationsOf } from "./deviations.js";
import { matrixOf } from "./matrix.js";
import { cycleProgress } from "./progress.js";
import { cycleWarnings } from "./warnings.js";

/** The office that writes for the government. */
export const mayWriteAnalysis = ({ role }: Viewer): boolean => role === "PERFORMANCE_OFFICE";

/** Those who see the whole district see its analysis; for everybody else there is none. */
const seesAnalysis = ({ role }: Viewer): boolean => role === "PERFORMANCE_OFFICE" || role === "BUREAU_LEADER" || role === "SUPERVISOR";

/** The analysis with its figures as the cycle gives them now; undefined where it does not exist for the viewer. A fixed number of statements. */
export async function analysisOf(reading: Reading, viewer: Viewer, cycleId: string): Promise<AnalysisView | undefined> {
  if (!seesAnalysis(viewer)) return undefined;
  const progress = await cycleProgress(reading, cycleId);
  const matrix = await matrixOf(reading, viewer, cycleId);
  if (!progress || !matrix) return undefined;
  const deviations = await deviationsOf(reading, viewer, cycleId);
  const warnings = await cycleWarnings(reading, viewer, cycleId);
  const { cycle } = progress;
  const of = new Map(deviations.byDepartment.map(({ department, indicators }) => [department.id, indicators]));
  const placed = (quadrant: Quadrant) => {
    const inside = matrix.points.filter((point) => point.quadrant === quadrant);
    return { count: inside.length, adjustedFen: inside.length > 0 ? sumFen(inside.map(({ adjustedFen }) => adjustedFen)) : fen(0) };
  };
  const given = (code: WarningCode) => warnings.filter((warning) => warning.code === code).length;
  const source: AnalysisSource = {
    districtName: viewer.districtName, fiscalYear: cycle.fiscalYear, cutOffMonth: cycle.cutOffMonth,
    projects: progress.projects, exempt: progress.exempt, filed: progress.filed, reviewed: progress.reviewed, accepted: progress.accepted,
    red: progress.red, yellow: progress.yellow, green: progress.green, adjustedFen: fen(progress.adjustedFen), executedFen: fen(progress.executedFen), rateBp: progress.rateBp,
    departments: progress.departments.map(({ department: { id, name }, projects, filed, red, yellow, green, adjustedFen, executedFen, rateBp, late }) => ({
      name, projects, filed, red, yellow, green, adjustedFen: fen(adjustedFen), executedFen: fen(executedFen), rateBp, deviating: of.get(id) ?? 0, late,
    })),
    quadrants: Object.fromEntries(QUADRANTS.map((quadrant) => [quadrant, placed(quadrant)])) as AnalysisSource["quadrants"],
    deviating: deviations.indicators, byCause: deviations.byCause, byLevel1: deviations.byLevel1,
    warnings: { ZERO_EXECUTION: given("ZERO_EXECUTION"), RED_AGAIN: given("RED_AGAIN") },
    headline: await headline(reading.rows, cycle.fiscalYear, chinaDate(reading.now)),
  };
  const written = await reading.rows(AnalysisSection).findMany({ cycleId });
  return { cycle, report: analysisReport(written, source), editable: mayWriteAnalysis(viewer) };
}
