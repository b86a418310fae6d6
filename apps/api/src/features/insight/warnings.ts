import { WARNING_CODES, WARNING_ROLES, warningsOf, type Colour, type Role, type Warning, type WarningCode, type WarningRules } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Cycle, Filing, filingLines, type FilingLine } from "../monitoring/index.js";
import { DepartmentRef, UnitRef } from "../organisation/index.js";
import { currentSetting } from "../settings/index.js";
import { cycleLines } from "./matrix.js";
import { WarningExplanation } from "./warning.entity.js";
import type { ProjectWarning, WarningPage } from "./warning.types.js";

/** Those who write the filings answer for what the figures say. */
const EXPLAINERS: readonly Role[] = ["UNIT_FILLER", "UNIT_LEADER", "DEPARTMENT_SUBMITTER"];

export const mayExplain = ({ role }: Viewer): boolean => EXPLAINERS.includes(role);

export type Asked = { cycleId: string; code?: WarningCode | null; departmentId?: string | null; openOnly: boolean; limit: number; offset: number };

/** The warnings of a cycle that this viewer is told of, largest projects first. Five statements whatever the number of projects. */
export async function warningPage(reading: Reading, viewer: Viewer, { cycleId, code, departmentId, openOnly, limit, offset }: Asked): Promise<WarningPage> {
  const all = (await cycleWarnings(reading, viewer, cycleId)).filter((warning) => !departmentId || warning.department.id === departmentId);
  const asked = all.filter((warning) => !openOnly || isOpen(warning));
  const nodes = asked.filter((warning) => !code || warning.code === code);
  return {
    nodes: nodes.slice(offset, offset + limit),
    total: nodes.length,
    counts: WARNING_CODES.map((each) => {
      const its = all.filter((warning) => warning.code === each);
      return { code: each, count: its.length, open: its.filter(isOpen).length };
    }).filter(({ count }) => count > 0),
  };
}

/** Owed an explanation and without one. */
export const isOpen = ({ explain, explanation }: Pick<ProjectWarning, "explain" | "explanation">): boolean => explain && explanation === null;

/** Every warning of the cycle the viewer is told of; none where the cycle does not exist for them. */
export async function cycleWarnings(reading: Reading, viewer: Viewer, cycleId: string, known?: readonly FilingLine[]): Promise<ProjectWarning[]> {
  const { rows } = reading;
  const cycle = await rows(Cycle).find(cycleId);
  if (!cycle) return [];
  const rules = await rulesFor(rows, viewer.role);
  const lines = known ?? (await cycleLines(reading, viewer, cycleId));
  const before = await coloursBefore(rows, cycle);
  const said = await explanations(rows, cycleId);
  const explainable = mayExplain(viewer) && cycle.state === "OPEN";
  return lines
    .flatMap((line) => warningsOfLine(line, before.get(line.projectId) ?? null, rules).map((warning) => presented(line, warning, said.get(`${line.id} ${warning.code}`) ?? null, explainable)))
    .sort((a, b) => WARNING_CODES.indexOf(a.code) - WARNING_CODES.indexOf(b.code) || a.projectCode.localeCompare(b.projectCode));
}

/** Whether this filing gives the warning now, as its figures stand. Three statements. */
export async function givesWarning({ rows }: Reading, viewer: Viewer, filingId: string, code: WarningCode): Promise<{ line: FilingLine; given: boolean } | undefined> {
  const line = await filingLines(rows, viewer).where("f.id = :filingId AND f.kind = 'PROJECT'", { filingId }).one<FilingLine>();
  const cycle = line && (await rows(Cycle).find(line.cycleId));
  if (!line || !cycle) return undefined;
  const { body } = await currentSetting(rows, "WARNINGS");
  const before = await coloursBefore(rows, cycle);
  return { line, given: warningsOfLine(line, before.get(line.projectId) ?? null, body).some((warning) => warning.code === code) };
}

/** The rules somebody in this role is told of; outside supervision reads them all. */
async function rulesFor(rows: RowsOf, role: Role): Promise<WarningRules> {
  const { body } = await currentSetting(rows, "WARNINGS");
  const told = WARNING_ROLES.find((each) => each === role);
  if (role === "SUPERVISOR") return body;
  return Object.fromEntries(WARNING_CODES.map((code) => [code, { ...body[code], on: body[code].on && told !== undefined && body[code].subscribers.includes(told) }])) as WarningRules;
}

function warningsOfLine(line: FilingLine, colourBefore: Colour | null, rules: WarningRules): Warning[] {
  const { rateBp, expectedProgressBp, attainmentBp, adjustedFen, executedFen, expectedFen, colour, filledCells, requiredCells } = line;
  return warningsOf({ rateBp, expectedProgressBp, attainmentBp, adjustedFen, executedFen, expectedFen, colour, colourBefore, complete: filledCells >= requiredCells }, rules);
}

/** Each project's colour at the cut-off before this cycle's, in the same year. */
async function coloursBefore(rows: RowsOf, { fiscalYear, cutOff, districtId }: Cycle): Promise<Map<string, Colour | null>> {
  const found = await rows(Filing).select("f").join(Cycle, "c", "c.id = f.cycleId")
    .where("f.kind = 'PROJECT' AND c.kind = 'MONITORING' AND c.fiscalYear = :fiscalYear AND c.cutOff < :cutOff AND c.districtId = :districtId", { fiscalYear, cutOff, districtId })
    .columns({ projectId: "f.projectId", colour: "f.colour" })
    .orderBy("c.cutOff").orderBy("c.round")
    .all<{ projectId: string; colour: Colour | null }>();
  return new Map(found.map(({ projectId, colour }) => [projectId, colour]));
}

async function explanations(rows: RowsOf, cycleId: string): Promise<Map<string, { text: string; who: string; at: Date }>> {
  const found = await rows(WarningExplanation).findMany({ cycleId }, { order: { at: "ASC" } });
  return new Map(found.map(({ filingId, code, text, who, at }) => [`${filingId} ${code}`, { text, who, at }]));
}

function presented(line: FilingLine, { code, params, explain }: Warning, explanation: ProjectWarning["explanation"], explainable: boolean): ProjectWarning {
  const { id: filingId, projectId, projectCode, projectName, colour } = line;
  return {
    key: `${filingId}:${code}`, code, params, filingId, projectId, projectCode, projectName, colour, explain, explanation, explainable: explain && explainable,
    department: new DepartmentRef({ id: line.departmentId, code: line.departmentCode, name: line.departmentName }),
    unit: new UnitRef({ id: line.unitId, code: line.unitCode, name: line.unitName, isHeadquarters: line.unitIsHeadquarters }),
  };
}
