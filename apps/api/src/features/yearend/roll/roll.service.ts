import { draftOf, fen, mayNotKeepProjects, type GoalDraft } from "@jianxiao/domain";
import { StaleRow } from "../../../access/rows.js";
import type { Viewer } from "../../../access/viewer.js";
import { isDuplicate } from "../../../database/faults.js";
import { newId } from "../../../database/new-id.js";
import { KeyReused } from "../../../database/once.js";
import type { UnitOfWork, Work } from "../../../database/unit-of-work.js";
import { Invalid, NotAllowed } from "../../../graphql/problems.js";
import { GoalRevision } from "../../goals/index.js";
import { approvedIndicator } from "../../monitoring/index.js";
import { GoalVersion, Indicator, Project, ProjectCodes, ProjectYear } from "../../projects/index.js";
import { rollLines, rollView, type RollLine } from "./preview.js";
import { YearRolled, type RollYearInput, type RollYearResult, type YearRollView } from "./roll.types.js";

type Made = { made: number; drafts: number; already: number };

/** 年度结转: opens the next year for projects that go on. */
export class YearRollService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async preview(viewer: Viewer, fromYear: number): Promise<YearRollView | undefined> {
    return mayNotKeepProjects(viewer.role) ? undefined : this.unitOfWork.read(viewer, (reading) => rollView(reading, fromYear));
  }

  /** Makes what is missing and nothing else; all in one unit of work, statements grow with ⌈projects ÷ 500⌉. */
  async roll(viewer: Viewer, { key, ...input }: RollYearInput): Promise<RollYearResult> {
    const against = mayNotKeepProjects(viewer.role);
    if (against) return new NotAllowed([against]);
    const outcome = await this.unitOfWork.run(viewer, (work) => work.once<Made | null>(key, input, () => rollIn(work, viewer, input), (result) => result !== null));
    if (outcome instanceof KeyReused) return new Invalid("KEY_REUSED", "key");
    if (outcome === null) return new Invalid("ROLL_OF_NOTHING", "projectIds");
    const roll = await this.unitOfWork.read(viewer, (reading) => rollView(reading, input.fromYear));
    return Object.assign(new YearRolled(), { ...outcome, roll });
  }
}

async function rollIn(work: Work, viewer: Viewer, { fromYear, projectIds }: Omit<RollYearInput, "key">): Promise<Made | null> {
  const { rows, audit, now } = work;
  const chosen = new Set(projectIds);
  const { lines, departments } = await rollLines(work, fromYear);
  const wanted = lines.filter(({ row }) => chosen.has(row.projectId));
  if (wanted.length === 0 || wanted.some(({ against, done }) => against !== null && !done)) return null;
  const open = wanted.filter(({ done }) => !done);
  const toYear = fromYear + 1;
  const years = new Map((await rows(ProjectYear).byIds(open.map(({ row }) => row.yearId))).map((year) => [year.id, year]));
  const projects = new Map((await rows(Project).byIds(open.map(({ row }) => row.projectId))).map((project) => [project.id, project]));
  const drafts = await draftsOf(work, open);

  // Those of a succeeded department go on under the department that stands for it: as new projects, for no row changes its owner.
  const moved = open.filter(({ successorId }) => successorId !== null);
  const codes = await ProjectCodes.of(rows, moved.map(({ successorId }) => ({ department: departments.get(successorId ?? "")?.code ?? "", year: toYear })), []);
  const goesOnAs = new Map(moved.map((line) => [line.row.projectId, newId(now)]));
  await rows(Project).addAll(moved.flatMap((line) => {
    const project = projects.get(line.row.projectId);
    const department = departments.get(line.successorId ?? "");
    if (!project || !department || !line.headquartersId) return [];
    return [{ id: goesOnAs.get(project.id) ?? "", departmentId: department.id, unitId: line.headquartersId, code: codes.next(department.code, toYear), name: project.name, pinyin: project.pinyin, kind: project.kind, classified: project.classified }];
  }));

  const made = open.flatMap((line) => {
    const year = years.get(line.row.yearId);
    if (!year) return [];
    const owner = line.successorId !== null && line.headquartersId !== null ? { departmentId: line.successorId, unitId: line.headquartersId } : { departmentId: year.departmentId, unitId: year.unitId };
    return [{ line, row: { ...owner, id: newId(now), projectId: goesOnAs.get(line.row.projectId) ?? line.row.projectId, fiscalYear: toYear, frame: year.frame, curve: year.curve, isKey: false, continuedFromId: year.id, initialFen: fen(0), adjustedFen: fen(0), paidFen: fen(0) } }];
  });
  await rows(ProjectYear).addAll(made.map(({ row }) => row)).catch((error: unknown) => {
    // Somebody rolled one of them a moment ago: what is there now is looked at anew.
    throw isDuplicate(error, "project_year", "projectId") ? new StaleRow("A project was rolled meanwhile") : error;
  });
  const begun = made.flatMap(({ line, row: { departmentId, unitId, projectId, id } }) => {
    const draft = drafts.get(line.row.goalId ?? "");
    return draft ? [{ departmentId, unitId, projectId, projectYearId: id, baseGoalId: null, state: "DRAFT" as const, draft, reason: `由${fromYear}年结转`, blocks: 0, who: viewer.accountName }] : [];
  });
  await rows(GoalRevision).addAll(begun);
  await audit("ROLL_YEAR", { object: "district", objectId: viewer.districtId, of: { departmentId: null }, params: { fromYear, toYear, count: made.length, drafts: begun.length } });
  return { made: made.length, drafts: begun.length, already: wanted.length - open.length };
}

/** The approved goals of the old year as drafts, by goal. What was approved is not touched; targets are the old year's until somebody writes the new ones. */
async function draftsOf({ rows }: Work, lines: readonly RollLine[]): Promise<Map<string, GoalDraft>> {
  const goalIds = lines.flatMap(({ row: { goalId, classified } }) => (goalId === null || classified ? [] : [goalId]));
  const goals = await rows(GoalVersion).byIds(goalIds);
  const indicators = await rows(Indicator).findMany({ goalVersionId: goalIds }, { order: { ord: "ASC" } });
  return new Map(goals.map((goal) => [goal.id, draftOf({
    frame: goal.frame, text: goal.text, indicators: indicators.filter(({ goalVersionId }) => goalVersionId === goal.id).map((row) => ({ ...approvedIndicator(row), lineageId: row.lineageId, libraryKey: row.libraryKey, librarySince: row.librarySince })),
  })]));
}
