import { allowedFilingActions, editRights, type FilingFacts } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Reason } from "../../graphql/problems.js";
import { Cycle } from "./cycle.entity.js";
import { cycleView } from "./cycle-view.js";
import { factsOf } from "./facts.js";
import { filingLines, type FilingLine } from "./filing-lines.js";
import { officesFor } from "./filing-list.js";
import { allowances, figuresOf, surroundingsOf } from "./filing-present.js";
import { FilingView, type ReturnItemView } from "./filing.types.js";
import { findingsOf } from "./reassess.js";
import { ReturnItem, Revision } from "./revision.entity.js";
import { actorOf, fullStanding } from "./standing.js";
import { seesDrafts } from "./visible.js";

/** One filing as this viewer sees it, in about nine statements; undefined where it does not exist for them. */
export async function filingView(reading: Reading, viewer: Viewer, id: string): Promise<FilingView | undefined> {
  const { rows, now } = reading;
  const line = await filingLines(rows, viewer).where("f.id = :id", { id }).one<FilingLine>();
  const cycle = line && (await rows(Cycle).find(line.cycleId));
  const facts = line && (await visibleFacts(reading, viewer, line));
  if (!line || !cycle || !facts) return undefined;

  const drafts = seesDrafts(viewer);
  const findings = drafts ? ((await findingsOf(rows, [id])).get(id) ?? []) : [];
  const items = drafts ? await rows(ReturnItem).findMany({ filingId: id }, { order: { returnedAt: "ASC", id: "ASC" } }) : [];
  const standing = fullStanding(line, surroundingsOf(line, await officesFor(viewer, reading), now), {
    facts, findings, openItems: items.filter(({ state }) => state === "OPEN"), counted: false,
  });
  const actor = actorOf(viewer);
  const rights = editRights(actor, standing);
  return Object.assign(new FilingView(), {
    ...figuresOf(line),
    cycle: cycleView(cycle),
    facts,
    findings: findings.map((finding) => ({ ...finding, variant: finding.variant ?? null })),
    allowedActions: allowances(allowedFilingActions(actor, standing)),
    editRights: { ...rights, reasons: rights.reasons.map((reason) => new Reason(reason)) },
    returnItems: items.map(returnItemView),
    expectedProgressBp: line.expectedProgressBp,
    lastSavedAt: line.lastSavedAt,
    line,
  });
}

/** Facts as they stand; for evaluators as they were last frozen. */
export async function visibleFacts({ rows }: Reading, viewer: Viewer, line: Pick<FilingLine, "id" | "latestRevisionId">): Promise<FilingFacts | undefined> {
  if (seesDrafts(viewer)) return (await factsOf(rows, [line.id])).get(line.id);
  const revision = line.latestRevisionId === null ? undefined : await rows(Revision).find(line.latestRevisionId);
  return revision && (JSON.parse(revision.facts) as FilingFacts);
}

function returnItemView({ id, path, reason, dueAt, state, reply, returnedBy, returnedAt, valueWhenReturned, answeredAt }: ReturnItem): ReturnItemView {
  return { id, path, reason, dueAt, state, reply, returnedBy, returnedAt, valueWhenReturned, answeredAt };
}
