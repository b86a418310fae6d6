import { carriedOver, FORM_VERSION, SELF_EVALUATION_FORM_VERSION, type FilingFacts, type Indicator } from "@jianxiao/domain";
import { newId } from "../../database/new-id.js";
import type { Work } from "../../database/unit-of-work.js";
import type { Cycle, CycleProject } from "./cycle.entity.js";
import { assembleFacts, entryColumns } from "./facts.js";
import { Filing, FundEntry, IndicatorEntry } from "./filing.entity.js";
import type { Package } from "./package.entity.js";
import { findingRows, judge, type Judgement } from "./reassess.js";
import { CheckResult } from "./revision.entity.js";
import type { ListedFund, ListedProject, Snapshot } from "./snapshot.js";

type FundPart = Pick<FundEntry, "row" | "origin" | "initialFen" | "adjustedFen" | "executedFen" | "expectedFen">;
/** A form as it begins, with all that its judgement rests on. Indicators of a goal never change: the same list is the same goal. */
type BlankForm = { basis: string; funds: FundPart[]; indicators: readonly Indicator[]; facts: FilingFacts; judgement: Judgement };
/** Blank forms made beforehand, by project year. */
export type Judged = ReadonlyMap<string, BlankForm>;
type Basis = Pick<Cycle, "kind" | "fiscalYear" | "cutOffMonth" | "settings">;

/** How many forms are judged before other requests have their turn. */
const IN_ONE_GO = 25;
/** How many forms are written before other requests have their turn. */
const WRITTEN_IN_ONE_GO = 100;
const NO_INDICATORS: readonly Indicator[] = [];

/** Judges the blank forms of a snapshot, a few at a time. */
export async function judgeAhead(snapshot: Snapshot, basis: Basis): Promise<Judged> {
  const judged = new Map<string, BlankForm>();
  for (const [at, project] of snapshot.projects.entries()) {
    if (at > 0 && at % IN_ONE_GO === 0) await new Promise(setImmediate);
    judged.set(project.projectYearId, blankForm(project, snapshot, basis));
  }
  return judged;
}

/** The form of a project as it begins: as it was made beforehand where nothing has changed since. A self-evaluation begins with what monitoring said last. */
export function blankForm(project: ListedProject, { funds: fundsOf, indicators: indicatorsOf, monitored }: Snapshot, at: Basis, judged: Judged = new Map()): BlankForm {
  const listed = fundsOf.get(project.projectYearId) ?? [];
  const indicators = indicatorsOf.get(project.goalVersionId) ?? NO_INDICATORS;
  const last = monitored?.get(project.projectId);
  const basis = JSON.stringify([project, listed, at.kind, at.fiscalYear, at.cutOffMonth, at.settings.version, at.settings.scoring, last?.revisionId]);
  const before = judged.get(project.projectYearId);
  if (before?.basis === basis && before.indicators === indicators) return before;
  const funds = fundEntries(listed);
  const blank = assembleFacts(headOf(project, at), funds, indicators, []);
  const facts = last ? carriedOver(blank, last.facts, last) : blank;
  const executed = new Map(facts.funds.map(({ row, executedFen }) => [row, executedFen]));
  return { basis, funds: funds.map((fund) => ({ ...fund, executedFen: executed.get(fund.row) ?? null })), indicators, facts, judgement: judge(facts, at.settings) };
}

/** Makes the form of each project of a snapshot, with a row for each of its money sources and indicators: four statements for up to 100 projects. */
export async function addFilings(
  { rows, now }: Work, cycle: Cycle, snapshot: Snapshot, members: readonly CycleProject[], packages: readonly Package[], judged: Judged = new Map(),
): Promise<void> {
  const memberOf = new Map(members.map((member) => [member.projectYearId, member.id]));
  const packageOf = new Map(packages.map(({ id, departmentId }) => [departmentId, id]));
  const made = snapshot.projects.map((project) => {
    const { departmentId, unitId, projectId } = project;
    const id = newId(now);
    const cycleProjectId = memberOf.get(project.projectYearId) ?? "";
    const { funds, facts, judgement } = blankForm(project, snapshot, cycle, judged);
    const owner = { departmentId, unitId };
    return {
      filing: {
        ...owner, id, projectId, cycleProjectId, subjectKey: cycleProjectId, packageId: packageOf.get(departmentId) ?? "", cycleId: cycle.id, kind: "PROJECT" as const,
        formVersion: facts.formVersion, state: "DRAFT" as const, revisionNo: 0, filedBy: [], openReturnItems: 0, carried: facts.selfEvaluation?.carried ?? null, ...judgement.columns,
      },
      funds: funds.map((fund) => ({ ...owner, filingId: id, projectId, ...fund })),
      entries: facts.indicators.map((indicator) => ({ ...owner, filingId: id, projectId, indicatorId: indicator.id, ...entryColumns(indicator) })),
      findings: findingRows({ ...owner, id, cycleId: cycle.id }, judgement.findings),
    };
  });
  for (let start = 0; start < made.length; start += WRITTEN_IN_ONE_GO) {
    // The writer is held all along, but SQLite is written in the server's own thread: those who read have their turn in between.
    if (start > 0) await new Promise(setImmediate);
    const some = made.slice(start, start + WRITTEN_IN_ONE_GO);
    await rows(Filing).addAll(some.map(({ filing }) => filing));
    await rows(FundEntry).addAll(some.flatMap(({ funds }) => funds));
    await rows(IndicatorEntry).addAll(some.flatMap(({ entries }) => entries));
    await rows(CheckResult).addAll(some.flatMap(({ findings }) => findings));
  }
}

/** A project without any budget line still gets one row to fill in. */
function fundEntries(funds: readonly ListedFund[]): FundPart[] {
  const rows = funds.map(({ source, origin, initialFen, adjustedFen, executedFen }) => ({ row: source, origin, initialFen, adjustedFen, executedFen, expectedFen: null }));
  return rows.length > 0 ? rows : [{ row: "generalPublicBudget" as const, origin: "TYPED" as const, initialFen: null, adjustedFen: null, executedFen: null, expectedFen: null }];
}

function headOf(project: ListedProject, { kind, fiscalYear, cutOffMonth, settings }: Basis) {
  const { goalVersionId, code, name, departmentCode, departmentName, unitName, goalText, frame, curve } = project;
  const formVersion = kind === "SELF_EVALUATION" ? SELF_EVALUATION_FORM_VERSION : FORM_VERSION;
  return { kind, settings, goalResult: null, carried: null, filingId: "", formVersion, goalVersionId, fiscalYear, cutOffMonth, code, name, departmentCode, departmentName, unitName, goalText, frame, curve };
}
