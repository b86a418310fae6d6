import { chinaDate, FILING_STATES, COLOURS, type Colour, type FilingState } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Selection } from "../../access/select.js";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { CycleProject } from "./cycle.entity.js";
import { figuresFor, filingJoins, filingLines, LISTED, type AnyFilingLine, type LinesOf } from "./filing-lines.js";
import { Filing } from "./filing.entity.js";
import { listItem } from "./filing-present.js";
import type { FilingFilter } from "./filing.input.js";
import type { FilingPage } from "./filing-list.types.js";
import type { FilingSort, FoundFilter } from "./monitoring.enums.js";
import { Revision } from "./revision.entity.js";
import { narrowedByWork, workOf, type WorkOf } from "./queue-of.js";
import { officesByDepartment, type OfficesByDepartment } from "./standing.js";
import { seesDrafts } from "./visible.js";

/** Lists are of project forms unless other kinds are asked for. */
const linesOf = ({ kinds }: FilingFilter): LinesOf => (kinds?.some((kind) => kind !== "PROJECT") ? "ANY" : "PROJECT");

export type FilingQuery = { filter: FilingFilter; sort: FilingSort; direction: "ASC" | "DESC"; limit: number; offset: number };

type Counted = { state: FilingState; colour: Colour | null; n: number };

/**
 * A page of filings with its counts by state and colour. Each count leaves its own filter aside, so that a filter shows what the other
 * choices would give. Two statements, and one for the offices where the viewer reviews.
 */
export async function filingPage({ rows, now }: Reading, viewer: Viewer, { filter, sort, direction, limit, offset }: FilingQuery): Promise<FilingPage> {
  const { state, from } = figuresFor(viewer);
  const work = await workOf({ rows, now }, viewer, filter.of ?? null);
  const page = narrowed(filingLines(rows, viewer, linesOf(filter)), filter, from, work);
  if (filter.states) page.where(`${state} IN (:...states)`, { states: filter.states });
  if (filter.colours) page.where(`${from}.colour IN (:...colours)`, { colours: filter.colours });
  page.orderBy(sorting(sort, state, from), direction);
  if (sort === "DEPARTMENT") page.orderBy(colourRank(`${from}.colour`), "DESC");
  if (sort !== "PROJECT_CODE") page.orderBy("p.code");
  const lines = await page.orderBy("f.id").limit(limit, offset).all<AnyFilingLine>();

  const counted = await narrowed(needsJoins(filter) ? filingJoins(rows, viewer, linesOf(filter)) : filingsAlone(rows, viewer), filter, from, work)
    .columns({ state: { sql: state, as: "text" }, colour: `${from}.colour`, n: { sql: "COUNT(*)", as: "whole" } })
    .groupBy(state, `${from}.colour`)
    .all<Counted>();
  const inStates = ({ state: its }: Counted) => !filter.states || filter.states.includes(its);
  const inColours = ({ colour }: Counted) => !filter.colours || (colour !== null && filter.colours.includes(colour));
  const sum = (of: (line: Counted) => boolean) => counted.reduce((total, line) => total + (of(line) ? line.n : 0), 0);

  const offices = await officesFor(viewer, { rows, now });
  return {
    nodes: lines.map((line) => listItem(line, viewer, offices, now)),
    total: sum((line) => inStates(line) && inColours(line)),
    states: FILING_STATES.map((each) => ({ state: each, count: sum((line) => line.state === each && inColours(line)) })).filter(({ count }) => count > 0),
    asked: { filter, work },
    colours: COLOURS.map((each) => ({ colour: each, count: sum((line) => line.colour === each && inStates(line)) })).filter(({ count }) => count > 0),
  };
}

export type DepartmentCounted = { id: string; code: string; name: string } & Record<"projects" | "waiting" | "signed" | "accepted" | "returned" | "filed", number>;

/** How far each department is, of the filings the filter leaves (its states and colours aside): what a queue's progress bars show. One statement. */
export function departmentCounts(rows: RowsOf, viewer: Viewer, { filter, work }: { filter: FilingFilter; work: WorkOf }): Promise<DepartmentCounted[]> {
  const { from } = figuresFor(viewer);
  const those = (condition: string) => ({ sql: `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`, as: "whole" as const });
  return narrowed(filingJoins(rows, viewer, linesOf(filter)), filter, from, work)
    .columns({
      id: "d.id", code: "d.code", name: "d.name", projects: { sql: "COUNT(*)", as: "whole" }, waiting: those("f.state = 'SUBMITTED'"),
      signed: those("f.state = 'SUBMITTED' AND f.signedRevisionId = f.latestRevisionId"), accepted: those("f.state = 'ACCEPTED'"), returned: those("f.state = 'RETURNED'"), filed: those("f.revisionNo > 0"),
    })
    .groupBy("d.id", "d.code", "d.name").orderBy("d.code").all<DepartmentCounted>();
}

function needsJoins(filter: FilingFilter): boolean {
  const { search, dueBy, of, keyOnly } = filter;
  return linesOf(filter) === "ANY" || [search, dueBy, of, keyOnly].some(Boolean);
}

/** Every filing has its project, unit and department in the same scope: without a search there is nothing to look up in them. */
function filingsAlone(rows: RowsOf, viewer: Viewer): Selection {
  const filings = rows(Filing).select("f").join(CycleProject, "m", `m.id = f.cycleProjectId AND ${LISTED}`);
  return seesDrafts(viewer) ? filings : filings.join(Revision, "r", "r.id = f.latestRevisionId");
}

/** Offices matter to those who review; nobody else pays for them. */
export async function officesFor(viewer: Viewer, { rows, now }: Reading): Promise<OfficesByDepartment> {
  return viewer.role === "BUSINESS_OFFICE" || viewer.role === "PERFORMANCE_OFFICE" ? officesByDepartment(rows, chinaDate(now)) : new Map();
}

function narrowed(selection: Selection, filter: FilingFilter, from: "f" | "r", work: WorkOf): Selection {
  const { cycleId, departmentId, unitId, packageId, ids, search } = filter;
  if (filter.kinds) selection.where("f.kind IN (:...kinds)", { kinds: filter.kinds });
  if (cycleId) selection.where("f.cycleId = :cycleId", { cycleId });
  if (departmentId) selection.where("f.departmentId = :departmentId", { departmentId });
  if (unitId) selection.where("f.unitId = :unitId", { unitId });
  if (packageId) selection.where("f.packageId = :packageId", { packageId });
  if (ids) selection.where("f.id IN (:...ids)", { ids });
  if (filter.resubmittedOnly) selection.where("f.revisionNo > 1");
  if (filter.withBlocks) selection.where(from === "f" ? "f.blocks > 0" : "1 = 0");
  if (filter.findings) selection.where(from === "f" ? FINDINGS[filter.findings] : "1 = 0");
  if (filter.moneyFrom != null) selection.where(`${from}.adjustedFen >= :moneyFrom`, { moneyFrom: filter.moneyFrom });
  if (filter.moneyTo != null) selection.where(`${from}.adjustedFen <= :moneyTo`, { moneyTo: filter.moneyTo });
  if (filter.dueBy) selection.where(`${DUE} <= :dueBy`, { dueBy: filter.dueBy });
  if (filter.keyOnly) selection.where("y.isKey = :key", { key: true });
  narrowedByWork(selection, work);
  const text = search?.trim().toLowerCase();
  if (text) selection.where("INSTR(LOWER(p.code), :text) > 0 OR INSTR(LOWER(p.name), :text) > 0 OR INSTR(p.pinyin, :text) > 0", { text });
  return selection;
}

const FINDINGS: Record<FoundFilter, string> = { NONE: "f.blocks = 0 AND f.warns = 0", ANY: "f.blocks > 0 OR f.warns > 0", BLOCK: "f.blocks > 0", WARN: "f.warns > 0" };

/** `filingDue` as SQL. */
const DUE = "CASE f.state WHEN 'DRAFT' THEN c.unitDueAt WHEN 'RETURNED' THEN COALESCE(f.returnDueAt, k.extendedTo, k.dueAt, c.departmentDueAt) "
  + "WHEN 'CONFIRMED' THEN COALESCE(k.extendedTo, k.dueAt, c.departmentDueAt) WHEN 'PASSED' THEN COALESCE(k.extendedTo, k.dueAt, c.departmentDueAt) ELSE c.reviewDueAt END";

/** RED first when descending. */
export const colourRank = (column: string) => `CASE ${column} WHEN 'RED' THEN 3 WHEN 'YELLOW' THEN 2 WHEN 'GREEN' THEN 1 ELSE 0 END`;

function sorting(sort: FilingSort, state: string, from: "f" | "r"): string {
  switch (sort) {
    case "PROJECT_CODE":
      return "p.code";
    case "PROJECT_NAME":
      return "p.pinyin";
    case "ADJUSTED":
      return `${from}.adjustedFen`;
    case "EXECUTED":
      return `${from}.executedFen`;
    case "RATE":
      return `${from}.rateBp`;
    case "ATTAINMENT":
      return `${from}.attainmentBp`;
    case "COLOUR":
      return colourRank(`${from}.colour`);
    case "DEPARTMENT":
      return "d.code";
    case "FINDINGS":
      return from === "f" ? "f.blocks * 1000 + f.warns" : "r.no";
    case "DUE":
      return DUE;
    case "STATE":
      return `CASE ${state} ${FILING_STATES.map((each, rank) => `WHEN '${each}' THEN ${rank}`).join(" ")} END`;
    case "UPDATED":
      return from === "f" ? "f.updatedAt" : "r.frozenAt";
  }
}
