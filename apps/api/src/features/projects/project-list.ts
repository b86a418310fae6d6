import { type Colour, type Fen, FILING_STATES, type FilingState } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Selection } from "../../access/select.js";
import type { Viewer } from "../../access/viewer.js";
import { Cycle, Filing } from "../monitoring/index.js";
import { Department, DepartmentRef, Unit, UnitRef } from "../organisation/index.js";
import { GoalVersion, type GoalState } from "./goal.entity.js";
import { Project, ProjectYear, type ProjectKind } from "./project.entity.js";
import type { ProjectFilter, ProjectsArgs } from "./project.input.js";
import type { ProjectSort } from "./project.enums.js";
import { ProjectListItem, ProjectPage } from "./project.types.js";

/** Columns by which each order sorts; the code decides between equals. */
const ORDER: Record<ProjectSort, string> = { CODE: "p.code", NAME: "p.pinyin", BUDGET: "y.adjustedFen", DEPARTMENT: "d.code" };

/** Filings whose figures a viewer may see: evaluators know submitted ones only. */
export function visibleStates(viewer: Viewer): readonly FilingState[] {
  return viewer.role === "EVALUATOR" ? ["SUBMITTED", "ACCEPTED"] : FILING_STATES;
}

type ListRow = {
  id: string; yearId: string; code: string; name: string; kind: ProjectKind; fiscalYear: number; isKey: boolean; initialFen: Fen; adjustedFen: Fen; paidFen: Fen;
  departmentId: string; departmentCode: string; departmentName: string; unitId: string; unitCode: string; unitName: string; isHeadquarters: boolean;
};

/** One page of the year's projects: six statements, however many rows. */
export async function listProjects(rows: RowsOf, viewer: Viewer, { filter, sort, direction, limit, offset }: ProjectsArgs): Promise<ProjectPage> {
  const wanted = filter ?? {};
  const fiscalYear = wanted.fiscalYear ?? (await latestYear(rows));
  const cycleId = fiscalYear === undefined ? undefined : await latestCycle(rows, fiscalYear);
  const page = Object.assign(new ProjectPage(), { nodes: [] as ProjectListItem[], total: 0 });
  if (fiscalYear === undefined || (wanted.colour && cycleId === undefined)) return page;

  const matching = () => filtered(rows(Project).select("p"), viewer, wanted, fiscalYear, cycleId);
  page.total = await matching().columns({ id: "p.id" }).count();
  const found = await matching()
    .columns({
      id: "p.id", yearId: "y.id", code: "p.code", name: "p.name", kind: "p.kind", fiscalYear: "y.fiscalYear", isKey: "y.isKey",
      initialFen: "y.initialFen", adjustedFen: "y.adjustedFen", paidFen: "y.paidFen",
      departmentId: "d.id", departmentCode: "d.code", departmentName: "d.name", unitId: "u.id", unitCode: "u.code", unitName: "u.name", isHeadquarters: "u.isHeadquarters",
    })
    .orderBy(ORDER[sort], direction)
    .orderBy("p.code")
    .limit(limit, offset)
    .all<ListRow>();
  const goals = await latestGoals(rows, found.map(({ yearId }) => yearId));
  const colours = cycleId === undefined ? new Map<string, Colour | null>() : await coloursIn(rows, viewer, cycleId, found.map(({ id }) => id));
  page.nodes = found.map((row) => item(row, goals.get(row.yearId), colours.get(row.id) ?? null));
  return page;
}

function filtered(selection: Selection, viewer: Viewer, filter: ProjectFilter, fiscalYear: number, cycleId: string | undefined): Selection {
  const { search, departmentId, unitId, keyOnly, colour } = filter;
  selection
    .join(ProjectYear, "y", "y.projectId = p.id AND y.fiscalYear = :fiscalYear", { fiscalYear })
    .join(Department, "d", "d.id = p.departmentId")
    .join(Unit, "u", "u.id = p.unitId");
  const text = search?.trim().toLowerCase();
  if (text) selection.where("INSTR(LOWER(p.code), :text) > 0 OR INSTR(LOWER(p.name), :text) > 0 OR INSTR(p.pinyin, :text) > 0", { text });
  if (departmentId) selection.where("p.departmentId = :departmentId", { departmentId });
  if (unitId) selection.where("p.unitId = :unitId", { unitId });
  if (keyOnly) selection.where("y.isKey = :yes", { yes: true });
  if (colour) {
    const states = visibleStates(viewer);
    selection.whereExists(Filing, "f", "f.projectId = p.id AND f.cycleId = :cycleId AND f.colour = :colour AND f.state IN (:...states)", { cycleId, colour, states });
  }
  return selection;
}

/** The latest year that has projects. */
export async function latestYear(rows: RowsOf): Promise<number | undefined> {
  const [year] = await rows(ProjectYear).findMany({}, { order: { fiscalYear: "DESC" }, limit: 1 });
  return year?.fiscalYear;
}

async function latestCycle(rows: RowsOf, fiscalYear: number): Promise<string | undefined> {
  const [cycle] = await rows(Cycle).findMany({ fiscalYear, kind: "MONITORING" }, { order: { cutOff: "DESC", round: "DESC" }, limit: 1 });
  return cycle?.id;
}

type Goal = { state: GoalState; indicatorCount: number };

async function latestGoals(rows: RowsOf, yearIds: readonly string[]): Promise<Map<string, Goal>> {
  const goals = await rows(GoalVersion).select("g")
    .where("g.projectYearId IN (:...yearIds)", { yearIds })
    .columns({ projectYearId: "g.projectYearId", state: "g.state", indicatorCount: "g.indicatorCount" })
    .orderBy("g.no")
    .all<Goal & { projectYearId: string }>();
  return new Map(goals.map(({ projectYearId, ...goal }) => [projectYearId, goal]));
}

async function coloursIn(rows: RowsOf, viewer: Viewer, cycleId: string, projectIds: readonly string[]): Promise<Map<string, Colour | null>> {
  const filings = await rows(Filing).select("f")
    .where("f.cycleId = :cycleId AND f.projectId IN (:...projectIds) AND f.state IN (:...states)", { cycleId, projectIds, states: visibleStates(viewer) })
    .columns({ projectId: "f.projectId", colour: "f.colour" })
    .all<{ projectId: string; colour: Colour | null }>();
  return new Map(filings.map(({ projectId, colour }) => [projectId, colour]));
}

function item(row: ListRow, goal: Goal | undefined, latestColour: Colour | null): ProjectListItem {
  const { departmentId, departmentCode, departmentName, unitId, unitCode, unitName, isHeadquarters, yearId: _, ...rest } = row;
  return Object.assign(new ProjectListItem(), {
    ...rest,
    department: new DepartmentRef({ id: departmentId, code: departmentCode, name: departmentName }),
    unit: new UnitRef({ id: unitId, code: unitCode, name: unitName, isHeadquarters }),
    indicatorCount: goal?.indicatorCount ?? 0,
    goalState: goal?.state ?? null,
    latestColour,
  });
}
