import { pathParts, type CheckCode, type CorrectionState, type FindingSource, type Severity } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Selection } from "../../access/select.js";
import type { Viewer } from "../../access/viewer.js";
import type { Work } from "../../database/unit-of-work.js";
import { Cycle } from "../monitoring/index.js";
import { Department, DepartmentRef, Unit, UnitRef } from "../organisation/index.js";
import { Indicator, Project } from "../projects/index.js";
import { Correction } from "./correction.entity.js";
import { FindingRow } from "./finding.entity.js";
import type { FindingFilter } from "./finding.input.js";
import { CorrectionRef, FindingPage, RaisedFinding } from "./finding.types.js";

/** Where a finding belongs. Without a unit it is the whole department's. */
export type Place = {
  /** Needed in the system's own work alone; a viewer's is stamped. */
  districtId?: string;
  departmentId: string;
  unitId?: string | null;
  projectId?: string | null;
  projectYearId?: string | null;
  cycleId?: string | null;
  filingId?: string | null;
};

export type NewFinding = Place & {
  source: FindingSource;
  severity: Severity;
  text: string;
  /** The cell it is about. */
  path?: string | null;
  checkCode?: CheckCode | null;
  visitId?: string | null;
};

/** Who raises a finding or asks for a correction: the viewer, or a rule of the product by its name. */
export type By = Pick<Viewer, "accountName" | "organisation">;

/** Writes a finding down, in the unit of work of whoever found it. */
export async function raiseFinding({ rows, audit }: Pick<Work, "rows" | "audit">, by: By, given: NewFinding): Promise<FindingRow> {
  const finding = await rows(FindingRow).add({ ...given, raisedBy: by.accountName, raisedByOrganisation: by.organisation });
  const { id: objectId, departmentId, unitId, projectId, text } = finding;
  await audit("RAISE_FINDING", { object: "finding", objectId, of: { departmentId, unitId, projectId }, params: { text: text.slice(0, 200) } });
  return finding;
}

/** A finding with the names around it: one row of one statement. */
export type FindingLine = {
  id: string; source: FindingSource; severity: Severity; text: string; path: string | null; checkCode: CheckCode | null; raisedBy: string; raisedByOrganisation: string; createdAt: Date;
  departmentId: string; departmentCode: string; departmentName: string; unitId: string | null; unitCode: string | null; unitName: string | null; isHeadquarters: boolean | null;
  projectId: string | null; projectYearId: string | null; projectCode: string | null; projectName: string | null;
  cycleId: string | null; fiscalYear: number | null; cutOffMonth: number | null; filingId: string | null;
};

/** What evaluators see of the findings on a project granted to them: what evaluators found. What the bureau thinks is not theirs. */
const SOURCES_FOR_EVALUATORS: readonly FindingSource[] = ["EVALUATOR"];

/** Findings with everything around them, ready for conditions, order and limit. */
export function findingLines(rows: RowsOf, viewer: Viewer): Selection {
  const lines = rows(FindingRow).select("i")
    .join(Department, "d", "d.id = i.departmentId")
    .leftJoin(Unit, "u", "u.id = i.unitId")
    .leftJoin(Project, "p", "p.id = i.projectId")
    .leftJoin(Cycle, "c", "c.id = i.cycleId")
    .columns({
      id: "i.id", source: "i.source", severity: "i.severity", text: "i.text", path: "i.path", checkCode: "i.checkCode", raisedBy: "i.raisedBy", raisedByOrganisation: "i.raisedByOrganisation",
      createdAt: "i.createdAt", departmentId: "d.id", departmentCode: "d.code", departmentName: "d.name", unitId: "u.id", unitCode: "u.code", unitName: "u.name", isHeadquarters: "u.isHeadquarters",
      projectId: "i.projectId", projectYearId: "i.projectYearId", projectCode: "p.code", projectName: "p.name", cycleId: "i.cycleId", fiscalYear: "c.fiscalYear", cutOffMonth: "c.cutOffMonth", filingId: "i.filingId",
    });
  return viewer.role === "EVALUATOR" ? lines.where("i.source IN (:...shown)", { shown: SOURCES_FOR_EVALUATORS }) : lines;
}

/** One page of findings, newest first, with what is being done about each: four statements. */
export async function findingPage(rows: RowsOf, viewer: Viewer, filter: FindingFilter, limit: number, offset: number): Promise<FindingPage> {
  const matching = () => narrowed(findingLines(rows, viewer), filter);
  const total = await matching().count();
  const lines = await matching().orderBy("i.createdAt", "DESC").orderBy("i.id", "DESC").limit(limit, offset).all<FindingLine>();
  return Object.assign(new FindingPage(), { nodes: await presented(rows, lines), total });
}

/** Findings as the API shows them: two statements more. */
export async function presented(rows: RowsOf, lines: readonly FindingLine[]): Promise<RaisedFinding[]> {
  const cells = await cellNames(rows, lines.map(({ path }) => path));
  const corrections = await rows(Correction).select("n").where("n.findingId IN (:...ids)", { ids: lines.map(({ id }) => id) })
    .columns({ id: "n.id", findingId: "n.findingId", state: "n.state", dueAt: "n.dueAt", noticeId: "n.noticeId" }).orderBy("n.issuedAt")
    .all<{ id: string; findingId: string; state: CorrectionState; dueAt: Date; noticeId: string | null }>();
  return lines.map((line) => {
    const { departmentId, departmentCode, departmentName, unitId, unitCode, unitName, isHeadquarters, createdAt, ...rest } = line;
    return Object.assign(new RaisedFinding(), {
      ...rest, raisedAt: createdAt, cell: cells(line.path),
      department: new DepartmentRef({ id: departmentId, code: departmentCode, name: departmentName }),
      unit: unitId === null ? null : new UnitRef({ id: unitId, code: unitCode ?? "", name: unitName ?? "", isHeadquarters: isHeadquarters ?? false }),
      corrections: corrections.filter(({ findingId }) => findingId === line.id).map((row) => Object.assign(new CorrectionRef(), row)),
    });
  });
}

/** Names the rows of forms that paths point at: an indicator by its name and target, a fund row by its key. One statement. */
export async function cellNames(rows: RowsOf, paths: readonly (string | null)[]): Promise<(path: string | null) => { row: string; column: string; indicator: string | null } | null> {
  const parts = new Map(paths.flatMap((path) => (path === null ? [] : [[path, pathParts(path)] as const])));
  const ids = [...parts.values()].flatMap((each) => (each?.section === "INDICATORS" ? [each.row] : []));
  const indicators = await rows(Indicator).select("x").where("x.id IN (:...ids)", { ids }).columns({ id: "x.id", name: "x.name" }).all<{ id: string; name: string }>();
  const names = new Map(indicators.map(({ id, name }) => [id, name]));
  return (path) => {
    const found = path === null ? null : parts.get(path);
    return found ? { row: found.row, column: found.column, indicator: names.get(found.row) ?? null } : null;
  };
}

function narrowed(selection: Selection, filter: FindingFilter): Selection {
  const { filingId, projectId, departmentId, cycleId, source, ids } = filter;
  if (filingId) selection.where("i.filingId = :filingId", { filingId });
  if (projectId) selection.where("i.projectId = :projectId", { projectId });
  if (departmentId) selection.where("i.departmentId = :departmentId", { departmentId });
  if (cycleId) selection.where("i.cycleId = :cycleId", { cycleId });
  if (source) selection.where("i.source = :source", { source });
  if (ids) selection.where("i.id IN (:...ids)", { ids });
  return selection;
}
