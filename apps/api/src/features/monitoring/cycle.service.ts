import { addDays, departmentFrame, FILING_KINDS, type CycleKind, type Deliverables, type Reason } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import { isDuplicate } from "../../database/faults.js";
import { newId } from "../../database/new-id.js";
import { KeyReused } from "../../database/once.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { Department, Unit } from "../organisation/index.js";
import { currentSetting } from "../settings/index.js";
import { addFilings, judgeAhead, type Judged } from "./add-filings.js";
import { Cycle, CycleProject } from "./cycle.entity.js";
import type { OpenCycleInput } from "./cycle.input.js";
import { CycleOpened, type OpenCycleResult } from "./cycle.results.js";
import { settingsFor } from "./cycle-settings.js";
import { cycleView } from "./cycle-view.js";
import { flaggedOf } from "./flagged.js";
import { openOwnForms, type OwnFormsOf } from "./own/open-own-forms.js";
import { Package } from "./package.entity.js";
import { monitoredForms } from "./monitored-forms.js";
import { takeSnapshot, type Snapshot } from "./snapshot.js";

const ONLY_PERFORMANCE_OFFICE: Reason = { code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } };

/** Opening monitoring cycles. */
export class CycleService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Opens a cycle: takes over goals and budgets as of the cut-off, and makes a package for every department and a filing for every project.
   * All in one unit of work; statements grow with ⌈projects ÷ 100⌉.
   */
  async open(viewer: Viewer, { key, ...input }: OpenCycleInput): Promise<OpenCycleResult> {
    if (viewer.role !== "PERFORMANCE_OFFICE") return new NotAllowed([ONLY_PERFORMANCE_OFFICE]);
    // Reading goals and judging hundreds of blank forms: done before the writer is held, and used for what is still as it was.
    const prepared = await preparedFor(this.unitOfWork, viewer, input);
    const opened = this.unitOfWork.run(viewer, (work) => work.once(key, input, () => openIn(work, input, prepared), (result) => typeof result === "string"));
    const outcome = await opened.catch((error: unknown) => {
      if (isDuplicate(error, "cycle", "fiscalYear", "cutOff", "round", "kind")) return existsAlready(input);
      throw error;
    });
    if (outcome instanceof KeyReused) return new Invalid("KEY_REUSED", "key");
    if (typeof outcome !== "string") return outcome;
    const cycle = await this.unitOfWork.read(viewer, ({ rows }) => rows(Cycle).find(outcome));
    return cycle ? new CycleOpened(cycleView(cycle)) : new NotFound("cycle");
  }
}

type Opening = Omit<OpenCycleInput, "key">;
type Prepared = { snapshot: Snapshot; judged: Judged };

/** What a cycle would take over and the forms it would have, made from what the reader sees now; other requests have their turn in between. */
async function preparedFor(unitOfWork: UnitOfWork, viewer: Viewer, { kind, fiscalYear, cutOffMonth }: Opening): Promise<Prepared> {
  const { snapshot, settings } = await unitOfWork.read(viewer, async ({ rows }) => {
    return { snapshot: await snapshotFor(rows, kind, fiscalYear, lastDayOf(fiscalYear, cutOffMonth)), ...(await settingsFor(rows, kind)) };
  });
  return { snapshot, judged: await judgeAhead(snapshot, { kind, fiscalYear, cutOffMonth, settings }) };
}

async function openIn(work: Work, input: Opening, prepared: Prepared): Promise<string | Invalid> {
  const { rows, audit, now } = work;
  const { kind, fiscalYear, cutOffMonth, round, unitDueAt, departmentDueAt, reviewDueAt } = input;
  if (unitDueAt <= now) return new Invalid("DUE_IN_PAST", "unitDueAt");
  if (unitDueAt > departmentDueAt || departmentDueAt > reviewDueAt) return new Invalid("DEADLINE_ORDER", "departmentDueAt");
  const cutOff = lastDayOf(fiscalYear, cutOffMonth);
  if (kind === "SELF_EVALUATION" && cutOffMonth !== 12) return new Invalid("SELF_EVALUATION_OF_PART", "cutOffMonth");
  if ((await rows(Cycle).count({ fiscalYear, cutOff, round, kind })) > 0) return existsAlready(input);
  const snapshot = await snapshotFor(rows, kind, fiscalYear, cutOff, prepared.snapshot);
  const first = input.flaggedOf ? await rows(Cycle).find(input.flaggedOf) : undefined;
  if (input.flaggedOf && !first) return new Invalid("NOT_FOUND", "flaggedOf", { what: "cycle" });
  const flagged = first && new Set((await flaggedOf(rows, first)).map(({ projectYearId }) => projectYearId));
  if (flagged?.size === 0) return new Invalid("NOTHING_FLAGGED", "flaggedOf");
  if (flagged) snapshot.projects = snapshot.projects.filter(({ projectYearId }) => flagged.has(projectYearId));
  const monitored = snapshot.projects.filter(({ classified }) => !classified);
  if (monitored.length === 0) return new Invalid("NO_PROJECTS", "fiscalYear", { fiscalYear });

  // A self-evaluation is written for each project; a department's own forms belong to monitoring.
  const deliverables: Deliverables = { kinds: FILING_KINDS.filter((each) => each === "PROJECT" || (kind === "MONITORING" && input.kinds.includes(each))), departmentFrame: departmentFrame(input.departmentFrame).code, sealedScan: input.sealedScan };
  const { settings } = await settingsFor(rows, kind);
  const standards = await currentSetting(rows, "STANDARDS");
  const cycle = await rows(Cycle).add({
    kind, fiscalYear, cutOffMonth, cutOff, round, state: "OPEN", openedAt: now, unitDueAt, departmentDueAt, reviewDueAt, instructions: input.instructions.trim(),
    settings, standardsVersion: standards.version, bothSign: standards.body.signing === "BOTH", deliverables,
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
  await addFilings(work, cycle, { ...snapshot, projects: monitored }, members, packages, prepared.judged);
  await openOwnForms(work, cycle, deliverables, await ownFormsOf(rows, cycle, packages));
  await audit("OPEN_CYCLE", { object: "cycle", objectId: cycle.id, of: { departmentId: null }, params: { kind, fiscalYear, cutOffMonth, round, count: monitored.length } });
  return cycle.id;
}

/** Each package with what its department's own forms take over from it; they belong to the department's 本级 unit. */
async function ownFormsOf(rows: RowsOf, { fiscalYear, cutOffMonth }: Cycle, packages: readonly Package[]): Promise<OwnFormsOf[]> {
  const units = await rows(Unit).select("u").join(Department, "d", "d.id = u.departmentId").where("u.isHeadquarters = :yes", { yes: true })
    .columns({ unitId: "u.id", departmentId: "d.id", departmentCode: "d.code", departmentName: "d.name" })
    .all<Pick<OwnFormsOf, "unitId" | "departmentId" | "departmentCode" | "departmentName">>();
  const byDepartment = new Map(units.map((unit) => [unit.departmentId, unit]));
  return packages.flatMap(({ id, departmentId }) => {
    const unit = byDepartment.get(departmentId);
    return unit ? [{ ...unit, packageId: id, fiscalYear, cutOffMonth }] : [];
  });
}

/** What a cycle of this kind takes over: a self-evaluation also what monitoring said last. */
async function snapshotFor(rows: RowsOf, kind: CycleKind, fiscalYear: number, cutOff: string, before?: Snapshot): Promise<Snapshot> {
  const snapshot = await takeSnapshot(rows, fiscalYear, cutOff, before);
  return kind === "SELF_EVALUATION" ? { ...snapshot, monitored: await monitoredForms(rows, fiscalYear, before?.monitored) } : snapshot;
}

function lastDayOf(year: number, month: number): string {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return addDays(next, -1);
}

function existsAlready({ kind, fiscalYear, cutOffMonth, round }: Opening): Invalid {
  if (kind === "SELF_EVALUATION") return new Invalid("SELF_EVALUATION_EXISTS", "fiscalYear", { fiscalYear });
  return new Invalid("CYCLE_EXISTS", "round", { fiscalYear, cutOffMonth, round });
}
