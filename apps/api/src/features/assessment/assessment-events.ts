import { RELIABLE_WITHIN, type CheckCode, type CycleKind, type MeasuredItem } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Reading } from "../../database/unit-of-work.js";
import { DocumentRequest, EvaluationTask } from "../evaluation/index.js";
import { CheckResult, Cycle, Filing, FilingMove, isLate, Package, PackageRevision, submittedBefore } from "../monitoring/index.js";
import { Department } from "../organisation/index.js";
import { GoalVersion, Project, ProjectYear } from "../projects/index.js";
import { Correction, DecisionStep, FundingDecision } from "../results/index.js";
import { SpotCheck } from "../yearend/index.js";

/** An event as the score counts it, whose it is and where it leads. */
export type Event = { departmentId: string; id: string; title: string; met: boolean; at: Date | null; dueAt: Date | null; path: string; /** 补报: why it came late. */ lateReason?: string | null };

/** Checks that speak of how well the year was foreseen: 确定能 while far behind, no problem with low execution, a forecast below what is there. */
const FORECAST_CHECKS: readonly CheckCode[] = ["C15", "C16", "C17"];
/** Nothing spent by the cut-off, or money rushed out at the end of the year. */
const SPENDING_CHECKS: readonly CheckCode[] = ["C23"];

/** Every event of a year an item is counted from, as far as the viewer sees it: one or two statements each. */
export const EVENTS: Record<MeasuredItem, (reading: Reading, fiscalYear: number) => Promise<Event[]>> = {
  GOALS: async ({ rows }, fiscalYear) => {
    const found = await rows(ProjectYear).select("y").join(Project, "p", "p.id = y.projectId").leftJoin(GoalVersion, "g", "g.projectYearId = y.id AND g.state = 'APPROVED'").where("y.fiscalYear = :fiscalYear", { fiscalYear })
      .columns({ departmentId: "y.departmentId", id: "p.id", title: "p.name", at: "g.approvedAt", goalId: "g.id" }).all<Omit<Event, "met"> & { goalId: string | null }>();
    return found.map(({ goalId, ...event }) => ({ ...event, met: goalId !== null, dueAt: null, path: `/projects/${event.id}` }));
  },
  ON_TIME: async ({ rows, now }, fiscalYear) => {
    const packages = await packagesOf(rows, fiscalYear);
    const inTime = new Set<string>();
    for (const cycleId of new Set(packages.map((each) => each.cycleId))) for (const id of await submittedBefore(rows, { cycleId })) inTime.add(id);
    return packages.flatMap(({ id, departmentId, submittedAt, dueAt: due, extendedTo, title, lateReason }): Event[] => {
      const dueAt = extendedTo ?? due;
      // Not yet due and not yet there: nothing to count.
      if (submittedAt === null && now <= dueAt) return [];
      return [{ departmentId, id, title, met: !isLate({ submittedAt, dueAt, onTime: inTime.has(id) }, now), at: submittedAt, dueAt, path: `/packages/${id}`, lateReason }];
    });
  },
  COMPLETE: async (reading, fiscalYear) => (await filingsOf(reading, fiscalYear)).filter(({ dueAt }) => dueAt !== null && dueAt <= reading.now).map(({ revisionNo, ...event }) => ({ ...event, met: revisionNo > 0, path: `/filings/${event.id}` })),
  FIRST_TIME: async (reading, fiscalYear) => {
    const decided = new Map((await moved(reading.rows, fiscalYear)).map((row) => [row.id, row]));
    return (await filingsOf(reading, fiscalYear)).flatMap(({ revisionNo: _, ...event }): Event[] => {
      const own = decided.get(event.id);
      return own ? [{ ...event, met: own.returned === 0, at: own.at, path: `/filings/${event.id}` }] : [];
    });
  },
  FORECAST: async (reading, fiscalYear) => {
    const warned = await checked(reading.rows, fiscalYear, FORECAST_CHECKS);
    return (await filingsOf(reading, fiscalYear)).filter(({ revisionNo }) => revisionNo > 0).map(({ revisionNo: _, ...event }) => ({ ...event, met: !warned.has(event.id), path: `/filings/${event.id}` }));
  },
  SPENDING: async (reading, fiscalYear) => {
    const idle = await checked(reading.rows, fiscalYear, SPENDING_CHECKS);
    return (await filingsOf(reading, fiscalYear)).filter(({ revisionNo }) => revisionNo > 0).map(({ revisionNo: _, ...event }) => ({ ...event, met: !idle.has(event.id), path: `/filings/${event.id}` }));
  },
  RECTIFIED: async ({ rows, now }, fiscalYear) => {
    const found = await rows(Correction).select("n").join(Cycle, "c", "c.id = n.cycleId").join(Department, "d", "d.id = n.departmentId").leftJoin(Project, "p", "p.id = n.projectId").where("c.fiscalYear = :fiscalYear", { fiscalYear })
      .columns({ departmentId: "n.departmentId", id: "n.id", title: { sql: "COALESCE(p.name, d.name)", as: "text" }, at: "n.respondedAt", dueAt: "n.dueAt" }).all<Omit<Event, "met" | "path"> & { dueAt: Date }>();
    return found.filter(({ at, dueAt }) => at !== null || dueAt <= now).map((event) => ({ ...event, met: event.at !== null && event.at <= event.dueAt, path: `/corrections/${event.id}` }));
  },
  EVIDENCE: async ({ rows, now }, fiscalYear) => {
    const found = await rows(DocumentRequest).select("q").join(EvaluationTask, "t", "t.id = q.taskId").join(ProjectYear, "y", "y.id = t.projectYearId").where("y.fiscalYear = :fiscalYear", { fiscalYear })
      .columns({ departmentId: "q.departmentId", id: "q.id", taskId: "q.taskId", title: "q.title", at: "q.answeredAt", dueAt: "q.dueAt" }).all<Omit<Event, "met" | "path"> & { dueAt: Date; taskId: string }>();
    return found.filter(({ at, dueAt }) => at !== null || dueAt <= now).map(({ taskId, ...event }) => ({ ...event, met: event.at !== null && event.at <= event.dueAt, path: `/evaluation/tasks/${taskId}` }));
  },
  // Filed, and where the bureau checked it not further from what was found than is held to be reliable.
  SELF_EVALUATION: async (reading, fiscalYear) => {
    const checked = new Map((await reading.rows(SpotCheck).findMany({ state: "DONE" })).map(({ filingId, difference }) => [filingId, difference ?? 0]));
    return (await filingsOf(reading, fiscalYear, "SELF_EVALUATION")).filter(({ dueAt }) => dueAt !== null && dueAt <= reading.now)
      .map(({ revisionNo, ...event }) => ({ ...event, met: revisionNo > 0 && Math.abs(checked.get(event.id) ?? 0) <= RELIABLE_WITHIN, path: `/filings/${event.id}` }));
  },
  RESULTS: async ({ rows }, fiscalYear) => {
    const found = await rows(FundingDecision).select("x").join(DecisionStep, "s", "s.decisionId = x.id AND s.action IN ('STATE', 'CLOSE_HEARING')").join(Project, "p", "p.id = x.projectId")
      .where("x.fiscalYear = :fiscalYear AND x.countersId IS NULL", { fiscalYear })
      .columns({ departmentId: "x.departmentId", id: "x.id", title: "p.name", at: "s.at", dueAt: "x.hearBy", action: "s.action" }).all<Omit<Event, "met" | "path"> & { action: string }>();
    return found.map(({ action, ...event }) => ({ ...event, met: action === "STATE", path: `/funding/${event.id}` }));
  },
  LASTING: async ({ rows }, fiscalYear) => {
    const found = await rows(Correction).select("n").join(Cycle, "c", "c.id = n.cycleId").join(Department, "d", "d.id = n.departmentId").leftJoin(Project, "p", "p.id = n.projectId")
      .where("c.fiscalYear = :fiscalYear AND n.state IN ('CONFIRMED', 'REOPENED')", { fiscalYear })
      .columns({ departmentId: "n.departmentId", id: "n.id", title: { sql: "COALESCE(p.name, d.name)", as: "text" }, at: "n.concludedAt", state: "n.state" }).all<Omit<Event, "met" | "path" | "dueAt"> & { state: string }>();
    return found.map(({ state, ...event }) => ({ ...event, met: state === "CONFIRMED", dueAt: null, path: `/corrections/${event.id}` }));
  },
};

/** Filings of a year on which one of these checks has something to say; a check on trial costs nobody points. */
async function checked(rows: RowsOf, fiscalYear: number, codes: readonly CheckCode[]): Promise<ReadonlySet<string>> {
  const found = await rows(CheckResult).select("k").join(Cycle, "c", "c.id = k.cycleId").where("c.fiscalYear = :fiscalYear AND k.code IN (:...codes) AND (k.trial IS NULL OR k.trial = :no)", { fiscalYear, codes, no: false })
    .columns({ id: "k.filingId" }).groupBy("k.filingId").all<{ id: string }>();
  return new Set(found.map(({ id }) => id));
}

type FilingEvent = Omit<Event, "met" | "path"> & { revisionNo: number };

/** One reading is one moment: its filings are read once, though several items count them. */
const READ = new WeakMap<Reading, Map<string, Promise<FilingEvent[]>>>();

function filingsOf(reading: Reading, fiscalYear: number, kind: CycleKind = "MONITORING"): Promise<FilingEvent[]> {
  const read = READ.get(reading) ?? new Map<string, Promise<FilingEvent[]>>();
  READ.set(reading, read);
  const of = `${kind} ${fiscalYear}`;
  const found = read.get(of) ?? readFilings(reading, fiscalYear, kind);
  read.set(of, found);
  return found;
}

/** Project filings of the year's cycles of one kind, due with their package. */
function readFilings({ rows }: Reading, fiscalYear: number, kind: CycleKind): Promise<FilingEvent[]> {
  return rows(Filing).select("f").join(Cycle, "c", "c.id = f.cycleId").join(Project, "p", "p.id = f.projectId").join(Package, "k", "k.id = f.packageId")
    .where("c.fiscalYear = :fiscalYear AND c.kind = :kind AND f.kind = 'PROJECT'", { fiscalYear, kind })
    .columns({ departmentId: "f.departmentId", id: "f.id", title: "p.name", at: "k.submittedAt", dueAt: { sql: "COALESCE(k.extendedTo, k.dueAt)", as: "instant" }, revisionNo: "f.revisionNo" }).all<FilingEvent>();
}

/** Filings the bureau has decided about, and how often it returned them. */
function moved(rows: RowsOf, fiscalYear: number): Promise<{ id: string; returned: number; at: Date }[]> {
  return rows(FilingMove).select("m").join(Filing, "f", "f.id = m.filingId").join(Cycle, "c", "c.id = f.cycleId AND c.kind = 'MONITORING'").where("c.fiscalYear = :fiscalYear AND m.action IN ('ACCEPT', 'RETURN')", { fiscalYear })
    .columns({ id: "m.filingId", returned: { sql: "SUM(CASE WHEN m.action = 'RETURN' THEN 1 ELSE 0 END)", as: "whole" }, at: "MIN(m.at)" }).groupBy("m.filingId").all<{ id: string; returned: number; at: Date }>();
}

type PackageLine = { id: string; cycleId: string; departmentId: string; submittedAt: Date | null; dueAt: Date; extendedTo: Date | null; title: string; lateReason: string | null };

async function packagesOf(rows: RowsOf, fiscalYear: number): Promise<PackageLine[]> {
  const found = await rows(Package).select("k").join(Cycle, "c", "c.id = k.cycleId AND c.kind = 'MONITORING'").leftJoin(PackageRevision, "r", "r.packageId = k.id AND r.lateReason IS NOT NULL").where("c.fiscalYear = :fiscalYear", { fiscalYear })
    .columns({ id: "k.id", cycleId: "k.cycleId", departmentId: "k.departmentId", submittedAt: "k.submittedAt", dueAt: "k.dueAt", extendedTo: "k.extendedTo", month: "c.cutOffMonth", lateReason: "r.lateReason" }).all<Omit<PackageLine, "title"> & { month: number }>();
  return found.map(({ month, ...line }) => ({ ...line, title: `1—${month}月` }));
}
