import { allowedFilingActions, editRights, liftsOf, mayNotReply, waiverOf, type CheckFinding, type FilingFacts, type Role } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Reason } from "../../graphql/problems.js";
import { Cycle } from "./cycle.entity.js";
import { cycleView } from "./cycle-view.js";
import { factsOf } from "./facts.js";
import { filingLines, type AnyFilingLine } from "./filing-lines.js";
import { officesFor } from "./filing-list.js";
import { allowances, figuresOf, surroundingsOf } from "./filing-present.js";
import type { ReturnItemView } from "./edit-rights.types.js";
import { FilingMove } from "./filing-trail.entity.js";
import { FilingView } from "./filing.types.js";
import { findingsOf } from "./reassess.js";
import { ReturnItem, Revision } from "./revision.entity.js";
import { actorOf, fullStanding, type Surroundings } from "./standing.js";
import { seesDrafts, seesTrials } from "./visible.js";
import { waiversOf, type WaiverLine } from "./waiver-rows.js";

/** One filing as this viewer sees it; undefined where it does not exist for them. */
export async function filingView(reading: Reading, viewer: Viewer, id: string): Promise<FilingView | undefined> {
  const lines = await filingLines(reading.rows, viewer, "ANY").where("f.id = :id", { id }).all<AnyFilingLine>();
  return (await filingViews(reading, viewer, lines))[0];
}

/** Filings as this viewer sees them, in the order of their lines: about nine statements, however many there are. */
export async function filingViews(reading: Reading, viewer: Viewer, lines: readonly AnyFilingLine[]): Promise<FilingView[]> {
  if (lines.length === 0) return [];
  const { rows, now } = reading;
  const ids = lines.map(({ id }) => id);
  const drafts = seesDrafts(viewer);
  const cycles = new Map((await rows(Cycle).byIds(lines.map(({ cycleId }) => cycleId))).map((cycle) => [cycle.id, cycle]));
  const facts = await visibleFacts(reading, viewer, lines);
  const stored = drafts ? await findingsOf(rows, ids) : new Map<string, CheckFinding[]>();
  const items = drafts ? await rows(ReturnItem).findMany({ filingId: ids }, { order: { returnedAt: "ASC", id: "ASC" } }) : [];
  const waivers = drafts ? await waiversOf(rows, ids) : new Map<string, WaiverLine[]>();
  const offices = await officesFor(viewer, reading);
  const views = lines.flatMap((line) => {
    const its = facts.get(line.id);
    const cycle = cycles.get(line.cycleId);
    if (!its || !cycle) return [];
    const findings = (stored.get(line.id) ?? []).filter(({ trial }) => !trial || seesTrials(viewer));
    return [view(line, viewer, { cycle, facts: its, findings, waivers: waivers.get(line.id) ?? [], items: items.filter(({ filingId }) => filingId === line.id), around: surroundingsOf(line, offices, now) })];
  });
  return drafts ? withSince(reading, views) : views;
}

/** Tells since when a form is locked, where a move locked it: one statement, and none where nothing is. */
async function withSince(reading: Reading, views: FilingView[]): Promise<FilingView[]> {
  const locked = views.filter(({ editRights: { reasons } }) => reasons.some(({ code }) => BY_A_MOVE.has(code)));
  if (locked.length === 0) return views;
  const moved = await lastMoves(reading, locked.map(({ id }) => id));
  for (const { id, editRights: rights } of locked) Object.assign(rights, { since: moved.get(id) ?? null });
  return views;
}

type Parts = { cycle: Cycle; facts: FilingFacts; findings: readonly CheckFinding[]; waivers: readonly WaiverLine[]; items: readonly ReturnItem[]; around: Surroundings };

function view(line: AnyFilingLine, viewer: Viewer, { cycle, facts, findings, waivers, items, around }: Parts): FilingView {
  const standing = fullStanding(line, around, { facts, findings, openItems: items.filter(({ state }) => state === "OPEN"), counted: false });
  const actor = actorOf(viewer);
  const rights = editRights(actor, standing);
  return Object.assign(new FilingView(), {
    ...figuresOf(line),
    cycle: cycleView(cycle),
    facts,
    findings: findings.map((finding) => ({ ...finding, variant: finding.variant ?? null, trial: finding.trial ?? false, waiver: waiverOf(finding, waivers) ?? null })),
    allowedActions: allowances(allowedFilingActions(actor, standing)),
    editRights: { ...rights, since: null, reasons: rights.reasons.map((reason) => new Reason(reason)), lifts: rights.scope === "ALL" ? [] : liftsOf(line.kind, line.state) },
    returnItems: items.map((item) => returnItemView(item, viewer)),
    mayReply: items.some(({ state }) => state === "OPEN") && mayNotReply(actor, standing) === null,
    expectedProgressBp: line.expectedProgressBp,
    lastSavedAt: line.lastSavedAt,
    line,
  });
}

/** Reasons that began with somebody's move. */
const BY_A_MOVE: ReadonlySet<string> = new Set(["STATE_LOCKED", "NOT_RETURNED"]);

/** When each filing was last moved by somebody. */
async function lastMoves({ rows }: Reading, ids: readonly string[]): Promise<Map<string, Date>> {
  const found = await rows(FilingMove).select("m").where("m.filingId IN (:...ids)", { ids })
    .columns({ filingId: "m.filingId", at: "MAX(m.at)" }).groupBy("m.filingId").all<{ filingId: string; at: Date }>();
  return new Map(found.map(({ filingId, at }) => [filingId, at]));
}

/** Facts as they stand, by filing id; for evaluators as they were last frozen. */
async function visibleFacts({ rows }: Reading, viewer: Viewer, lines: readonly AnyFilingLine[]): Promise<Map<string, FilingFacts>> {
  if (seesDrafts(viewer)) return factsOf(rows, lines.map(({ id }) => id));
  const revisions = await rows(Revision).byIds(lines.flatMap(({ latestRevisionId }) => latestRevisionId ?? []));
  return new Map(revisions.map(({ filingId, facts }) => [filingId, JSON.parse(facts) as FilingFacts]));
}

/** A returned cell. What the department writes is its own until the confirmation brings it along. */
export function returnItemView({ id, path, reason, dueAt, state, reply, returnedBy, returnedAt, valueWhenReturned, answeredAt }: ReturnItem, { role }: Pick<Viewer, "role">): ReturnItemView {
  return { id, path, reason, dueAt, state, reply: state === "OPEN" && !OWN_SIDE.has(role) ? null : reply, returnedBy, returnedAt, valueWhenReturned, answeredAt };
}

const OWN_SIDE: ReadonlySet<Role> = new Set<Role>(["UNIT_FILLER", "UNIT_LEADER", "DEPARTMENT_SUBMITTER", "DEPARTMENT_LEADER"]);
