import { budgetChangeFault, budgetLinesFault, fen, mayNotKeepProjects, sumFen, type Fen } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import { isDuplicate } from "../../database/faults.js";
import { newId } from "../../database/new-id.js";
import { KeyReused } from "../../database/once.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../graphql/problems.js";
import { Department, pinyinInitials, Unit } from "../organisation/index.js";
import type { AddBudgetLineInput, ChangeBudgetInput, CreateProjectInput, EditProjectInput } from "./keep-project.input.js";
import { ProjectKept, type KeepProjectResult } from "./keep-project.results.js";
import { Payment } from "./payment.entity.js";
import { ProjectCodes } from "./project-codes.js";
import { BudgetChange, BudgetLine, Project, ProjectYear } from "./project.entity.js";

/** Projects written down by hand: where a district has no workbook for one, or its budget is changed by document. */
export class ProjectKeeping {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A project with its year and budget; it joins a cycle once it has an approved goal. */
  create(viewer: Viewer, { key, ...input }: CreateProjectInput): Promise<KeepProjectResult> {
    return this.keep(viewer, (work) => repeatable(work, key, input, () => create(work, input)));
  }

  edit(viewer: Viewer, { id, version, name, kind }: EditProjectInput): Promise<KeepProjectResult> {
    return this.keep(viewer, async ({ rows, audit }) => {
      const project = await rows(Project).findForUpdate(id);
      if (!project) return new NotFound("project");
      if (project.version !== version) return new StaleVersion();
      const called = name.trim();
      if (called === "") return new Invalid("MISSING_FIELD", "name", { field: "name" });
      if (called === project.name && kind === project.kind) return new Invalid("NOTHING_CHANGES", "name");
      Object.assign(project, { name: called, pinyin: pinyinInitials(called), kind });
      await rows(Project).save(project);
      await audit("EDIT_PROJECT", { object: "project", objectId: id, of: ofProject(project), params: { name: called } });
      return new ProjectKept(id);
    });
  }

  /** A further source of money for the latest year, as a change of the initial budget it never had. */
  addLine(viewer: Viewer, { projectId, line }: AddBudgetLineInput): Promise<KeepProjectResult> {
    return this.keep(viewer, async ({ rows, audit }) => {
      const project = await rows(Project).findForUpdate(projectId);
      const [year] = project ? await rows(ProjectYear).findMany({ projectId }, { order: { fiscalYear: "DESC" }, limit: 1 }) : [];
      if (!project || !year) return new NotFound("project");
      if ((await rows(BudgetLine).count({ projectYearId: year.id, source: line.source })) > 0) return new Invalid("SOURCE_TWICE", "line.source");
      await rows(BudgetLine).add({ ...ownerOf(project), projectId, projectYearId: year.id, origin: "TYPED", source: line.source, initialFen: line.initialFen });
      await rows(ProjectYear).save(Object.assign(year, { initialFen: sumFen([year.initialFen, line.initialFen]), adjustedFen: sumFen([year.adjustedFen, line.initialFen]) }));
      await audit("EDIT_PROJECT", { object: "project", objectId: projectId, of: ofProject(project), params: { name: project.name } });
      return new ProjectKept(projectId);
    });
  }

  /** One more change of a line. Cycles that are open keep the budget they took over; a later one takes this. */
  changeBudget(viewer: Viewer, { key, ...input }: ChangeBudgetInput): Promise<KeepProjectResult> {
    return this.keep(viewer, (work) => repeatable(work, key, input, () => changeBudget(work, input)));
  }

  private async keep(viewer: Viewer, work: (work: Work) => Promise<KeepProjectResult>): Promise<KeepProjectResult> {
    const against = mayNotKeepProjects(viewer.role);
    if (against) return new NotAllowed([against]);
    return this.unitOfWork.run(viewer, work).catch((error: unknown) => {
      if (isDuplicate(error, "project", "districtId", "code")) return new Invalid("PROJECT_CODE_TAKEN", "code");
      throw error;
    });
  }
}

type Creating = Omit<CreateProjectInput, "key">;
type Changing = Omit<ChangeBudgetInput, "key">;

/** Does it once: a repeat under the same key gets the same project. A refusal is not remembered. */
async function repeatable(work: Work, key: string, input: object, act: () => Promise<KeepProjectResult>): Promise<KeepProjectResult> {
  let refused: KeepProjectResult | undefined;
  const done = await work.once<string | null>(key, input, async () => {
    const outcome = await act();
    if (outcome instanceof ProjectKept) return outcome.projectId;
    refused = outcome;
    return null;
  }, (result) => result !== null);
  if (done instanceof KeyReused) return new Invalid("KEY_REUSED", "key");
  return refused ?? (done === null ? new NotFound("project") : new ProjectKept(done));
}

async function create({ rows, audit, now }: Work, { unitId, code, name, kind, fiscalYear, classified, lines }: Creating): Promise<KeepProjectResult> {
  const called = name.trim();
  if (called === "") return new Invalid("MISSING_FIELD", "name", { field: "name" });
  const fault = budgetLinesFault(lines);
  if (fault) return new Invalid(fault.code, "lines", fault.params);
  const unit = await rows(Unit).find(unitId);
  const department = unit && (await rows(Department).find(unit.departmentId));
  if (!unit || !department) return new NotFound("unit", "unitId");
  if (unit.closedOn !== null) return new Invalid("BODY_CLOSED", "unitId");
  const written = code?.trim() ?? "";
  if (written !== "" && (await rows(Project).count({ code: written })) > 0) return new Invalid("PROJECT_CODE_TAKEN", "code", { code: written });
  const itsCode = written || (await ProjectCodes.of(rows, [{ department: department.code, year: fiscalYear }], [])).next(department.code, fiscalYear);

  const owner = { departmentId: department.id, unitId };
  const project = await rows(Project).add({ ...owner, id: newId(now), code: itsCode, name: called, pinyin: pinyinInitials(called), kind, classified });
  const totalFen = sumFen(lines.map(({ initialFen }) => initialFen));
  const year = await rows(ProjectYear).add({ ...owner, projectId: project.id, fiscalYear, frame: "POST_2021", curve: [], isKey: false, initialFen: totalFen, adjustedFen: totalFen, paidFen: fen(0) });
  await rows(BudgetLine).addAll(lines.map(({ source, initialFen }) => ({ ...owner, projectId: project.id, projectYearId: year.id, origin: "TYPED" as const, source, initialFen })));
  await audit("CREATE_PROJECT", { object: "project", objectId: project.id, of: ofProject(project), params: { name: called, code: itsCode } });
  return new ProjectKept(project.id);
}

async function changeBudget({ rows, audit }: Work, { budgetLineId, deltaFen, effectiveOn, docNo }: Changing): Promise<KeepProjectResult> {
  const line = await rows(BudgetLine).find(budgetLineId);
  const year = line && (await rows(ProjectYear).findForUpdate(line.projectYearId));
  const project = line && (await rows(Project).find(line.projectId));
  if (!line || !year || !project) return new NotFound("budgetLine");
  if (docNo.trim() === "") return new Invalid("MISSING_FIELD", "docNo", { field: "docNo" });
  const fault = budgetChangeFault({ fiscalYear: year.fiscalYear, ...(await standingOf(rows, line)) }, { deltaFen, effectiveOn });
  if (fault) return new Invalid(fault.code, fault.code === "OUTSIDE_THE_YEAR" ? "effectiveOn" : "deltaFen", fault.params);
  await rows(BudgetChange).add({ ...ownerOf(project), projectId: project.id, budgetLineId, deltaFen, effectiveOn, docNo: docNo.trim() });
  await rows(ProjectYear).save(Object.assign(year, { adjustedFen: sumFen([year.adjustedFen, deltaFen]) }));
  await audit("CHANGE_BUDGET", { object: "project", objectId: project.id, of: ofProject(project), params: { deltaFen, docNo: docNo.trim() } });
  return new ProjectKept(project.id);
}

/** What a line stands at and what was paid from it. */
async function standingOf(rows: RowsOf, { id, initialFen }: BudgetLine): Promise<{ adjustedFen: Fen; paidFen: Fen }> {
  const changes = await rows(BudgetChange).findMany({ budgetLineId: id });
  const payments = await rows(Payment).select("x").where("x.budgetLineId = :id", { id }).columns({ paidFen: { sql: "COALESCE(SUM(x.amountFen), 0)", as: "fen" } }).one<{ paidFen: Fen }>();
  return { adjustedFen: sumFen([initialFen, ...changes.map(({ deltaFen }) => deltaFen)]), paidFen: payments?.paidFen ?? fen(0) };
}

const ownerOf = ({ departmentId, unitId }: Project) => ({ departmentId, unitId });
const ofProject = ({ id, departmentId, unitId }: Project) => ({ departmentId, unitId, projectId: id });
