import type { FilingState } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { MAX_PAGE } from "../../graphql/page.js";
import { evaluationLines } from "./evaluation-lines.js";
import { answeredExtensionLines, departmentLeaderLines, disputeLines, extensionLines, fillerLines, openCycleLine, reviewLines, submitterLines, unitLeaderLines, type CameBack } from "./inbox-lines.js";
import { INBOX_KINDS, type Inbox, type InboxItem, type InboxKind } from "./inbox.types.js";
import { resultLines } from "./result-lines.js";
import { warningLines } from "./warning-lines.js";
import { answeredExtensions, askedExtensions, comeBacks, openCycles, openDisputes, openItems, reviewQueues, waitingFilings, waitingPackages, type OpenCycle, type WaitingPackage } from "./waiting-rows.js";

type Found = { lines: InboxItem[]; /** Deadlines of the viewer's side, whether or not a line waits for them. */ deadlines: Date[] };

const NOTHING: Found = { lines: [], deadlines: [] };

/** What waits for this viewer in the open cycles, in a fixed number of statements whatever the number of rows. */
export async function inboxOf(reading: Reading, viewer: Viewer): Promise<Inbox> {
  const { lines, deadlines } = await found(reading, viewer);
  return presented([...lines, ...(await warningLines(reading, viewer)), ...(await resultLines(reading, viewer)), ...(await evaluationLines(reading, viewer))], deadlines, reading.now);
}

async function found(reading: Reading, viewer: Viewer): Promise<Found> {
  const { now } = reading;
  switch (viewer.role) {
    case "UNIT_FILLER":
    case "UNIT_LEADER": {
      const { filings, back, cycles, answered } = await onTheDepartmentsSide(reading, viewer, ["DRAFT", "RETURNED"]);
      const lines = viewer.role === "UNIT_FILLER" ? fillerLines(filings, back, now) : unitLeaderLines(filings, back, now);
      return { lines: [...lines, ...answered], deadlines: cycles.map(({ unitDueAt }) => unitDueAt) };
    }
    case "DEPARTMENT_SUBMITTER": {
      const { filings, back, cycles, answered } = await onTheDepartmentsSide(reading, viewer, ["DRAFT", "CONFIRMED", "RETURNED"]);
      const packages = await waitingPackages(reading);
      return { lines: [...submitterLines(filings, packages, back, now), ...answered], deadlines: [...cycles.map(({ unitDueAt }) => unitDueAt), ...packages.map(packageDueAt)] };
    }
    case "DEPARTMENT_LEADER": {
      const { filings, back, answered } = await onTheDepartmentsSide(reading, viewer, ["RETURNED"]);
      const packages = await waitingPackages(reading);
      return { lines: [...departmentLeaderLines(filings, packages, back, now), ...answered], deadlines: packages.map(packageDueAt) };
    }
    case "BUSINESS_OFFICE":
    case "PERFORMANCE_OFFICE": {
      const cycles = await openCycles(reading);
      const queues = await reviewQueues(reading, viewer);
      const opening = viewer.role === "PERFORMANCE_OFFICE" && cycles.length === 0 ? [openCycleLine(viewer.districtName, now)] : [];
      const asked = viewer.role === "PERFORMANCE_OFFICE" ? [...extensionLines(await askedExtensions(reading), now), ...disputeLines(await openDisputes(reading), now)] : [];
      return { lines: [...reviewLines(queues, now), ...asked, ...opening], deadlines: cycles.map(({ reviewDueAt }) => reviewDueAt) };
    }
    case "BUREAU_LEADER":
    case "SUPERVISOR":
      return { lines: [], deadlines: (await openCycles(reading)).flatMap(({ unitDueAt, departmentDueAt, reviewDueAt }) => [unitDueAt, departmentDueAt, reviewDueAt]) };
    case "DEPARTMENT_ACCOUNT_MANAGER":
    case "EVALUATOR":
    case "SYSTEM_ADMIN":
    case "SECURITY_ADMIN":
    case "AUDIT_ADMIN":
      return NOTHING;
  }
}

async function onTheDepartmentsSide(reading: Reading, viewer: Viewer, states: readonly FilingState[]) {
  const cycles: OpenCycle[] = await openCycles(reading);
  const filings = await waitingFilings(reading, viewer, states);
  const answered = answeredExtensionLines(await answeredExtensions(reading, viewer), reading.now);
  const back: CameBack = { items: await openItems(reading), moves: await comeBacks(reading) };
  return { cycles, filings, back, answered };
}

const packageDueAt = ({ dueAt, extendedTo }: WaitingPackage) => extendedTo ?? dueAt;

/** What each kind counts as when it is in time. */
const COUNTS_AS = {
  OVERDUE: "overdue", RETURNED: "returned", SENT_BACK: "returned", CONFIRM: "review", PASS: "review", SUBMIT: "review", REVIEW: "review", EXTENSION: "review", EXTENSION_ANSWERED: "fill", DISPUTE: "review", FILL: "fill", EXPLAIN: "fill",
  RECTIFY: "fill", CONFIRM_CORRECTION: "review", STATE_DECISION: "fill", PROVIDE_DOCUMENT: "fill", REPLY_REPORT: "fill", APPROVE_DECISION: "review", EXECUTE_DECISION: "review", ESCALATED: "review", OPEN_CYCLE: "fill",
} as const satisfies Record<InboxKind, keyof Inbox>;

/** Lines by kind, nearest due first within a kind, at most a page of each; counters over all of them. */
export function presented(lines: readonly InboxItem[], deadlines: readonly Date[], now: Date): Inbox {
  const counters = { overdue: 0, returned: 0, review: 0, fill: 0 };
  for (const { kind, overdue } of lines) counters[overdue ? "overdue" : COUNTS_AS[kind]] += 1;
  const ahead = [...deadlines, ...lines.flatMap(({ dueAt }) => dueAt ?? [])].filter((dueAt) => dueAt >= now).sort((a, b) => a.getTime() - b.getTime());
  return {
    items: INBOX_KINDS.flatMap((kind) => lines.filter((line) => line.kind === kind).sort(byDue).slice(0, MAX_PAGE)),
    ...counters,
    nextDueAt: ahead[0] ?? null,
  };
}

/** What has no date comes last; equal ones stay in the order they were made in. */
function byDue(a: InboxItem, b: InboxItem): number {
  return (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity) || 0;
}
