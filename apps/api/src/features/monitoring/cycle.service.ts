import { addDays, DEFAULT_SETTINGS, FORM_VERSION, type Reason } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { isDuplicate } from "../../database/faults.js";
import { newId } from "../../database/new-id.js";
import { KeyReused } from "../../database/once.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { Cycle, CycleProject } from "./cycle.entity.js";
import type { OpenCycleInput } from "./cycle.input.js";
import { CycleOpened, type OpenCycleResult } from "./cycle.results.js";
import { cycleView } from "./cycle-view.js";
import { assembleFacts } from "./facts.js";
import { CheckResult } from "./revision.entity.js";
import { Filing, FundEntry, IndicatorEntry } from "./filing.entity.js";
import { Package } from "./package.entity.js";
import { findingRows, judge } from "./reassess.js";
import { takeSnapshot, type ListedFund, type ListedProject, type Snapshot } from "./snapshot.js";

const ONLY_PERFORMANCE_OFFICE: Reason = { code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } };

/** Opening monitoring cycles. */
export class CycleService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Opens a cycle: takes over goals and budgets as of the cut-off, and makes a package for every department and a filing for every project.
   * All in one unit of work; statements grow with ⌈projects ÷ 500⌉.
   */
  async open(viewer: Viewer, { key, ...input }: OpenCycleInput): Promise<OpenCycleResult> {
    if (viewer.role !== "PERFORMANCE_OFFICE") return new NotAllowed([ONLY_PERFORMANCE_OFFICE]);
    const opened = this.unitOfWork.run(viewer, (work) => work.once(key, input, () => openIn(work, input), (result) => typeof result === "string"));
    const outcome = await opened.catch((error: unknown) => {
      if (isDuplicate(error, "cycle", "fiscalYear", "cutOff", "round")) return existsAlready(input);
      throw error;
    });
    if (outcome instanceof KeyReused) return new Invalid("KEY_REUSED", "key");
    if (typeof outcome !== "string") return outcome;
    const cycle = await this.unitOfWork.read(viewer, ({ rows }) => rows(Cycle).find(outcome));
    return cycle ? new CycleOpened(cycleView(cycle)) : new NotFound("cycle");
  }
}

type Opening = Omit<OpenCycleInput, "key">;

async function openIn(work: Work, input: Opening): Promise<string | Invalid> {
  const { rows, audit, now } = work;
  const { fiscalYear, cutOffMonth, round, unitDueAt, departmentDueAt, reviewDueAt } = input;
  if (unitDueAt <= now) return new Invalid("DUE_IN_PAST", "unitDueAt");
  if (unitDueAt > departmentDueAt || departmentDueAt > reviewDueAt) return new Invalid("DEADLINE_ORDER", "departmentDueAt");
  const cutOff = lastDayOf(fiscalYear, cutOffMonth);
  if ((await rows(Cycle).count({ fiscalYear, cutOff, round })) > 0) return existsAlready(input);
  const snapshot = await takeSnapshot(rows, fiscalYear, cutOff);
  const monitored = snapshot.projects.filter(({ classified }) => !classified);
  if (monitored.length === 0) return new Invalid("NO_PROJECTS", "fiscalYear", { fiscalYear });

  const cycle = await rows(Cycle).add({
    fiscalYear, cutOffMonth, cutOff, round, state: "OPEN", openedAt: now, unitDueAt, departmentDueAt, reviewDueAt, instructions: input.instructions.trim(), settings: DEFAULT_SETTINGS,
  });
  const members = await rows(CycleProject).addAll(
    snapshot.projects.map(({ departmentId, unitId, projectId, projectYearId, goalVersionId, classified }) => ({
      id: newId(now), departmentId, unitId, projectId, projectYearId, goalVersionId, cycleId: cycle.id, budgetAsOf: cutOff,
      membership: classified ? ("EXEMPT" as const) : ("IN" as const), reason: classified ? "CLASSIFIED" : null,
    })),
  );
  const packages = await rows(Package).addAll(
    [...new Set(monitored.map(({ departmentId }) => departmentId))].map((departmentId) => ({
      id: newId(now), departmentId, cycleId: cycle.id, state: "FILLING" as const, dueAt: departmentDueAt, reviewStarted: false, revisionNo: 0,
    })),
  );
  await addFilings(work, cycle, { ...snapshot, projects: monitored }, members, packages);
  await audit("OPEN_CYCLE", { object: "cycle", objectId: cycle.id, of: { departmentId: null }, params: { fiscalYear, cutOffMonth, round, count: monitored.length } });
  return cycle.id;
}

async function addFilings({ rows, now }: Work, cycle: Cycle, snapshot: Snapshot, members: readonly CycleProject[], packages: readonly Package[]): Promise<void> {
  const memberOf = new Map(members.map((member) => [member.projectYearId, member.id]));
  const packageOf = new Map(packages.map(({ id, departmentId }) => [departmentId, id]));
  const made = snapshot.projects.map((project) => {
    const { departmentId, unitId, projectId } = project;
    const id = newId(now);
    const cycleProjectId = memberOf.get(project.projectYearId) ?? "";
    const funds = fundEntries(snapshot.funds.get(project.projectYearId) ?? []);
    const indicators = snapshot.indicators.get(project.goalVersionId) ?? [];
    const facts = assembleFacts(headOf(project, cycle, id), funds, indicators, []);
    const judgement = judge(facts, cycle.settings);
    const owner = { departmentId, unitId };
    return {
      filing: {
        ...owner, id, projectId, cycleProjectId, subjectKey: cycleProjectId, packageId: packageOf.get(departmentId) ?? "", cycleId: cycle.id, kind: "PROJECT" as const,
        formVersion: FORM_VERSION, state: "DRAFT" as const, revisionNo: 0, filedBy: [], openReturnItems: 0, ...judgement.columns,
      },
      funds: funds.map((fund) => ({ ...owner, filingId: id, projectId, ...fund })),
      entries: indicators.map((indicator) => ({ ...owner, filingId: id, projectId, indicatorId: indicator.id })),
      findings: findingRows({ ...owner, id, cycleId: cycle.id }, judgement.findings),
    };
  });
  await rows(Filing).addAll(made.map(({ filing }) => filing));
  await rows(FundEntry).addAll(made.flatMap(({ funds }) => funds));
  await rows(IndicatorEntry).addAll(made.flatMap(({ entries }) => entries));
  await rows(CheckResult).addAll(made.flatMap(({ findings }) => findings));
}

/** A project without any budget line still gets one row to fill in. */
function fundEntries(funds: readonly ListedFund[]) {
  const rows = funds.map(({ source, origin, initialFen, adjustedFen, executedFen }) => ({ row: source, origin, initialFen, adjustedFen, executedFen, expectedFen: null }));
  return rows.length > 0 ? rows : [{ row: "generalPublicBudget" as const, origin: "TYPED" as const, initialFen: null, adjustedFen: null, executedFen: null, expectedFen: null }];
}

function headOf(project: ListedProject, { fiscalYear, cutOffMonth }: Cycle, filingId: string) {
  const { goalVersionId, code, name, departmentCode, departmentName, unitName, goalText, frame, curve } = project;
  return { filingId, formVersion: FORM_VERSION, goalVersionId, fiscalYear, cutOffMonth, code, name, departmentCode, departmentName, unitName, goalText, frame, curve };
}

function lastDayOf(year: number, month: number): string {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return addDays(next, -1);
}

function existsAlready({ fiscalYear, cutOffMonth, round }: Opening): Invalid {
  return new Invalid("CYCLE_EXISTS", "round", { fiscalYear, cutOffMonth, round });
}
