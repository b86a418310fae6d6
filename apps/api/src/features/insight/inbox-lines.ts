import { rateBp } from "@jianxiao/domain";
import type { Params } from "../../graphql/problems.js";
import { filingDue } from "../monitoring/index.js";
import type { InboxItem, InboxKind } from "./inbox.types.js";
import type { AnsweredExtension, AskedExtension, ComeBack, OpenDispute, OpenItem, ReviewQueue, WaitingFiling, WaitingPackage } from "./waiting-rows.js";

/** What is known about filings that came back: open return items, earliest due first; moves, oldest first. */
export type CameBack = { items: readonly OpenItem[]; moves: readonly ComeBack[] };

type Given = Pick<InboxItem, "key" | "kind" | "title"> & Partial<InboxItem>;

/** A line with whatever is not given left empty. */
export function line(given: Given, now: Date): InboxItem {
  const { dueAt = null } = given;
  return {
    detail: {}, quote: null, quotedFrom: null, count: 1, dueAt, overdue: dueAt !== null && now > dueAt, app: "ADMIN",
    filingId: null, packageId: null, cycleId: null, unitId: null, departmentId: null, subjectId: null, ...given,
  };
}

/** What a unit's filler has to do: fill in what is not complete or blocked, correct what came back from the department or the bureau. */
export function fillerLines(filings: readonly WaitingFiling[], back: CameBack, now: Date): InboxItem[] {
  return filings.flatMap((filing) => {
    if (filing.state === "RETURNED") return [filingLine(filing, "RETURNED", now, returned(filing, back))];
    if (filing.state !== "DRAFT") return [];
    if (filing.lastMove === "SEND_BACK") return [filingLine(filing, "SENT_BACK", now, sentBack(filing, back), cells(filing))];
    return readyToConfirm(filing) ? [] : [filingLine(filing, "FILL", now, {}, cells(filing))];
  });
}

/**
 * What a unit's leader has to do: confirm what is complete and without blocks; answer what the bureau returned. A returned filing is one to
 * confirm once somebody has typed in it since: the replies are given with the confirmation.
 */
export function unitLeaderLines(filings: readonly WaitingFiling[], back: CameBack, now: Date): InboxItem[] {
  return filings.flatMap((filing) => {
    if (filing.state === "RETURNED") {
      const { at } = moveOf(filing, back) ?? {};
      const corrected = at !== undefined && filing.lastSavedAt !== null && filing.lastSavedAt > at && filing.blocks === 0;
      return [filingLine(filing, corrected ? "CONFIRM" : "RETURNED", now, returned(filing, back))];
    }
    if (filing.state !== "DRAFT" || !readyToConfirm(filing)) return [];
    return [filingLine(filing, "CONFIRM", now, filing.lastMove === "SEND_BACK" ? sentBack(filing, back) : {})];
  });
}

/** What a department's submitter has to do: write the department's own forms, pass what its units confirmed, follow what the bureau returned, remind late units, prepare what is complete. */
export function submitterLines(filings: readonly WaitingFiling[], packages: readonly WaitingPackage[], back: CameBack, now: Date): InboxItem[] {
  const own = filings.flatMap((filing) => {
    const { unitName } = filing;
    if (filing.state === "CONFIRMED") return [filingLine(filing, "PASS", now, {}, { unitName })];
    if (filing.state === "RETURNED") return [filingLine(filing, "RETURNED", now, returned(filing, back), filing.kind === "PROJECT" ? { unitName } : {})];
    // The department's own forms are the submitter's to write and to confirm.
    if (filing.kind !== "PROJECT") return [filingLine(filing, readyToConfirm(filing) ? "CONFIRM" : "FILL", now, {}, cells(filing))];
    return [];
  });
  return [...own, ...lateUnits(filings, now), ...readyPackages(packages, now, { waitsFor: "DEPARTMENT_LEADER" })];
}

/** What a department's leader has to do: sign what is complete; see what the bureau returned, one line per package. */
export function departmentLeaderLines(filings: readonly WaitingFiling[], packages: readonly WaitingPackage[], back: CameBack, now: Date): InboxItem[] {
  return [...returnedPackages(filings, packages, back, now), ...readyPackages(packages, now)];
}

/** One line per department; those that sent something again come first. */
export function reviewLines(queues: readonly ReviewQueue[], now: Date): InboxItem[] {
  return [...queues]
    .sort((a, b) => Number(b.resubmitted > 0) - Number(a.resubmitted > 0))
    .map(({ cycleId, packageId, departmentId, departmentName, dueAt, submitted, resubmitted }) => line({
      key: `REVIEW:${packageId}`, kind: "REVIEW", title: departmentName, app: "REVIEW", dueAt, count: submitted, cycleId, packageId, departmentId,
      detail: { projects: submitted, ...(resubmitted > 0 ? { resubmitted } : {}) },
    }, now));
}

/** Requests for more time, which only the performance office answers. */
export function extensionLines(requests: readonly AskedExtension[], now: Date): InboxItem[] {
  return requests.map(({ id, cycleId, packageId, departmentId, departmentName, unitId, unitName, wantedUntil, reason, organisation, post }) => line({
    key: `EXTENSION:${id}`, kind: "EXTENSION", title: departmentName, dueAt: null, cycleId, packageId, departmentId, unitId, quote: reason, quotedFrom: organisation,
    detail: { post, until: wantedUntil.toISOString(), ...(unitName !== null && { unitName }) },
  }, now));
}

/** What became of a request for more time: the new deadline, or why there is none. */
export function answeredExtensionLines(answered: readonly AnsweredExtension[], now: Date): InboxItem[] {
  return answered.map(({ id, cycleId, packageId, departmentId, departmentName, unitId, unitName, grantedUntil, answer, decidedBy }) => line({
    key: `EXTENSION_ANSWERED:${id}`, kind: "EXTENSION_ANSWERED", title: unitName ?? departmentName, cycleId, packageId, departmentId, unitId, quote: answer, quotedFrom: decidedBy,
    detail: grantedUntil ? { until: grantedUntil.toISOString() } : {},
  }, now));
}

/** Treasury figures held to be wrong. */
export function disputeLines(disputes: readonly OpenDispute[], now: Date): InboxItem[] {
  return disputes.map(({ id, filingId, cycleId, departmentId, unitId, unitName, projectName, ledgerFen, claimedFen, note }) => line({
    key: `DISPUTE:${id}`, kind: "DISPUTE", title: projectName, filingId, cycleId, departmentId, unitId, quote: note, quotedFrom: unitName, detail: { ledgerFen, claimedFen },
  }, now));
}

/** Nothing is open: a cycle is the performance office's to open. */
export function openCycleLine(districtName: string, now: Date): InboxItem {
  return line({ key: "OPEN_CYCLE", kind: "OPEN_CYCLE", title: districtName }, now);
}

function filingLine(filing: WaitingFiling, kind: InboxKind, now: Date, back: Partial<InboxItem> = {}, extra: Params = {}): InboxItem {
  const { id, projectName, cycleId, departmentId, unitId, packageId, blocks, warns } = filing;
  return line({
    key: `${kind}:${id}`, kind, title: projectName, dueAt: filingDue(filing), filingId: id, packageId, cycleId, unitId, departmentId,
    ...back,
    detail: { ...extra, ...money(filing.rateBp, filing.expectedProgressBp), blocks, warns, ...back.detail },
  }, now);
}

function cells({ filledCells: filled, requiredCells: required }: WaitingFiling): Params {
  return { filled, required };
}

function money(rate: number | null, expectedProgressBp: number | undefined): Params {
  if (rate === null) return {};
  return { rateBp: rate, ...(expectedProgressBp === undefined ? {} : { gapBp: rate - expectedProgressBp }) };
}

function readyToConfirm({ filledCells, requiredCells, blocks }: WaitingFiling): boolean {
  return filledCells >= requiredCells && blocks === 0;
}

function moveOf({ id }: WaitingFiling, { moves }: CameBack): ComeBack | undefined {
  return moves.findLast(({ filingId }) => filingId === id);
}

function sentBack(filing: WaitingFiling, back: CameBack): Partial<InboxItem> {
  const move = moveOf(filing, back);
  return move ? { quote: move.opinion, quotedFrom: move.organisation, detail: { post: move.post } } : {};
}

/** The most urgent item's own words; the move's where it came back whole. */
function returned(filing: WaitingFiling, back: CameBack): Partial<InboxItem> {
  const items = back.items.filter(({ filingId }) => filingId === filing.id);
  const { quote, detail, ...said } = sentBack(filing, back);
  return { ...said, quote: items[0]?.reason ?? quote ?? null, detail: { ...detail, count: items.length } };
}

/** Units with filings still in draft after the units' deadline. */
function lateUnits(filings: readonly WaitingFiling[], now: Date): InboxItem[] {
  const late = filings.filter((filing) => filing.kind === "PROJECT" && filing.state === "DRAFT" && now > filing.unitDueAt);
  return [...grouped(late, ({ cycleId, unitId }) => `${cycleId}:${unitId}`)].flatMap(([key, [first, ...more]]) => {
    if (!first) return [];
    const { unitName: title, unitDueAt: dueAt, cycleId, unitId, departmentId } = first;
    const projects = 1 + more.length;
    return [line({ key: `OVERDUE:${key}`, kind: "OVERDUE", title, dueAt, count: projects, cycleId, unitId, departmentId, detail: { projects } }, now)];
  });
}

function readyPackages(packages: readonly WaitingPackage[], now: Date, extra: Params = {}): InboxItem[] {
  return packages.filter(({ state }) => state === "READY").map(({ id, cycleId, departmentId, departmentName, dueAt, extendedTo, projects, passed, warns, adjustedFen, executedFen }) => line({
    key: `SUBMIT:${id}`, kind: "SUBMIT", title: departmentName, dueAt: extendedTo ?? dueAt, count: passed, packageId: id, cycleId, departmentId,
    detail: { projects, ...money(rateBp(executedFen, adjustedFen), undefined), warns, ...extra },
  }, now));
}

function returnedPackages(filings: readonly WaitingFiling[], packages: readonly WaitingPackage[], back: CameBack, now: Date): InboxItem[] {
  return packages.flatMap(({ id, cycleId, departmentId, departmentName }) => {
    const its = filings.filter(({ packageId, state }) => packageId === id && state === "RETURNED").sort((a, b) => filingDue(a).getTime() - filingDue(b).getTime());
    const [first] = its;
    if (!first) return [];
    const { detail, ...said } = returned(first, back);
    const count = back.items.filter(({ filingId }) => its.some((filing) => filing.id === filingId)).length;
    return [line({
      key: `RETURNED:${id}`, kind: "RETURNED", title: departmentName, dueAt: filingDue(first), count: its.length, packageId: id, cycleId, departmentId,
      ...said, detail: { ...detail, projects: its.length, count },
    }, now)];
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
