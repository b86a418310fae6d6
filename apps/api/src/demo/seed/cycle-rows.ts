import {
  cellAt, cellsOf, DEFAULT_SETTINGS, FORM_VERSION, packageState, summaryRows,
  type FilingAction, type FilingFacts, type FilingState,
} from "@jianxiao/domain";
import type { New, RowsOf } from "../../access/rows.js";
import {
  canonicalJson, CellChange, CheckResult, Cycle, CycleProject, entryColumns, Filing, FilingMove, findingRows, FundEntry, IndicatorEntry, judge, Package, PackageRevision,
  ReturnItem, ReviewStep, Revision, sha256, Signature,
} from "../../features/monitoring/index.js";
import { itemPath, type StoryCycle, type StoryFiling, type StoryPackage, type StoryRound } from "../story/cycles.js";
import type { StoryPost } from "../story/organisation.js";
import type { Story } from "../story/story.js";
import { factsBefore, toldFacts } from "./told-facts.js";
import { storeTrail, type ToldAct } from "./trail.js";

const LAST_MOVE: Record<FilingState, FilingAction | null> = { DRAFT: null, CONFIRMED: "CONFIRM", PASSED: "PASS", SUBMITTED: "SUBMIT", RETURNED: "RETURN", ACCEPTED: "ACCEPT" };

type Collected = {
  filings: New<Filing>[]; funds: New<FundEntry>[]; entries: New<IndicatorEntry>[]; findings: New<CheckResult>[]; changes: New<CellChange>[]; moves: New<FilingMove>[];
  revisions: New<Revision>[]; steps: New<ReviewStep>[]; items: New<ReturnItem>[]; packageRevisions: New<PackageRevision>[]; signatures: New<Signature>[]; acts: ToldAct[];
};

/** One cycle of the story with its packages and filings, judged and frozen by the same rules as real ones. */
export async function storeCycle(rows: RowsOf, story: Story, cycle: StoryCycle): Promise<void> {
  const districtId = story.district.id;
  const { id, cutOffMonth, cutOff, state, openedAt, unitDueAt, departmentDueAt, reviewDueAt, instructions, packages } = cycle;
  await rows(Cycle).add({ id, districtId, fiscalYear: story.fiscalYear, cutOffMonth, cutOff, round: 1, state, openedAt, unitDueAt, departmentDueAt, reviewDueAt, instructions, settings: DEFAULT_SETTINGS });

  const told: Collected = { filings: [], funds: [], entries: [], findings: [], changes: [], moves: [], revisions: [], steps: [], items: [], packageRevisions: [], signatures: [], acts: [] };
  for (const pack of packages) collectPackage(told, story, cycle, pack);

  await rows(CycleProject).addAll(
    packages.flatMap(({ department, filings }) =>
      filings.map(({ cycleProjectId, project }) => ({
        id: cycleProjectId, districtId, departmentId: department.id, unitId: project.unit.id, cycleId: id, projectId: project.id, projectYearId: project.yearId, goalVersionId: project.goalId, budgetAsOf: cutOff, membership: "IN" as const, reason: null,
      })),
    ),
  );
  await rows(Package).addAll(packages.map((pack) => packageRow(story, cycle, pack)));
  await rows(Filing).addAll(told.filings);
  await rows(FundEntry).addAll(told.funds);
  await rows(IndicatorEntry).addAll(told.entries);
  await rows(CheckResult).addAll(told.findings);
  await rows(Revision).addAll(told.revisions);
  await rows(PackageRevision).addAll(told.packageRevisions);
  await rows(Signature).addAll(told.signatures);
  await rows(ReviewStep).addAll(told.steps);
  await rows(ReturnItem).addAll(told.items);
  await rows(FilingMove).addAll(told.moves);
  await rows(CellChange).addAll(told.changes);
  await storeTrail(rows, story, told.acts);
}

function packageRow(story: Story, cycle: StoryCycle, { id, department, dueAt, filings, revisions }: StoryPackage): New<Package> {
  const states = new Map<FilingState, number>();
  for (const { state } of filings) states.set(state, (states.get(state) ?? 0) + 1);
  const nth = revisions.length - 1;
  return {
    id, districtId: story.district.id, departmentId: department.id, cycleId: cycle.id,
    state: packageState([...states].map(([state, count]) => ({ state, count }))),
    dueAt, extendedTo: null, submittedAt: revisions.at(-1)?.submittedAt ?? null,
    reviewStarted: filings.some(({ rounds }) => rounds[nth]?.review != null),
    revisionNo: revisions.length,
  };
}

function collectPackage(told: Collected, story: Story, cycle: StoryCycle, pack: StoryPackage): void {
  const standing = new Map<string, { revisionId: string; sha256: string; facts: FilingFacts }>();
  const filed = pack.filings.map((filing) => ({ filing, facts: collectFiling(told, story, cycle, pack, filing) }));
  for (const { id, signatureId, submittedAt, by, nth } of pack.revisions) {
    for (const { filing, facts } of filed) {
      const round = filing.rounds[nth];
      if (round) standing.set(filing.id, { revisionId: round.revisionId, sha256: digestOf(facts[nth]!), facts: facts[nth]! });
    }
    const owner = { districtId: story.district.id, departmentId: pack.department.id };
    const summary = summaryRows([...standing].map(([filingId, { facts }]) => ({ filingId, facts })), DEFAULT_SETTINGS);
    told.packageRevisions.push({
      id, ...owner, packageId: pack.id, no: nth + 1, revisionIds: [...standing.values()].map(({ revisionId }) => revisionId), summary,
      sha256: sha256(canonicalJson({ revisions: [...standing.values()].map((one) => one.sha256), summary })), filingCount: standing.size, scanFileId: null,
    });
    told.signatures.push({ id: signatureId, ...owner, packageRevisionId: id, accountId: by.accountId, appointmentId: by.appointmentId, name: by.name, post: by.role, at: submittedAt, proof: "TYPED_NAME" });
  }
}

/** Collects one filing's rows; gives its facts as they stood at each submission. */
function collectFiling(collected: Collected, story: Story, cycle: StoryCycle, pack: StoryPackage, filing: StoryFiling): FilingFacts[] {
  const { id, project, rounds, state } = filing;
  const owner = { districtId: story.district.id, departmentId: project.department.id, unitId: project.unit.id };
  const final = toldFacts(story, cycle, filing);
  const putRight = rounds.some(({ review }) => review?.items.some((item) => item.state !== "OPEN"));
  const facts = putRight ? final : filing.rounds.length > 0 && state === "RETURNED" ? factsBefore(final, rounds[0]?.review?.items ?? [], filing) : final;
  const asSubmitted = rounds.map(({ review }, nth) => (review?.outcome === "RETURN" && putRight && nth === 0 ? factsBefore(facts, review.items, filing) : facts));

  const { columns, findings } = judge(facts, DEFAULT_SETTINGS);
  const open = rounds.flatMap(({ review }) => review?.items ?? []).filter((item) => item.state === "OPEN");
  const last = rounds.at(-1);
  const typedNow = filing.progress !== "NONE";
  collected.filings.push({
    id, ...owner, packageId: pack.id, cycleId: cycle.id, kind: "PROJECT", cycleProjectId: filing.cycleProjectId, projectId: project.id, subjectKey: filing.cycleProjectId, formVersion: FORM_VERSION,
    state, lastMove: LAST_MOVE[state], latestRevisionId: last?.revisionId ?? null, revisionNo: rounds.length,
    filedBy: accountsOf(typedNow ? filing.typedBy : undefined, filing.confirmed?.by, filing.passed?.by, last?.confirmed.by, last?.passed.by, last?.submitted.by),
    ...columns,
    openReturnItems: open.length, returnDueAt: open.map(({ dueAt }) => dueAt).sort((a, b) => a.getTime() - b.getTime())[0] ?? null, lastSavedAt: typedNow ? filing.typedAt : null,
  });
  collected.findings.push(...findingRows({ id, cycleId: cycle.id, ...owner }, findings).map((row) => ({ ...row, districtId: owner.districtId })));
  for (const fund of facts.funds) if (fund.row !== "total" && fund.origin !== "DERIVED") {
    const { row, origin, initialFen, adjustedFen, executedFen, expectedFen } = fund;
    collected.funds.push({ ...owner, filingId: id, projectId: project.id, row, origin, initialFen, adjustedFen, executedFen, expectedFen });
  }
  for (const indicator of facts.indicators) collected.entries.push({ ...owner, filingId: id, projectId: project.id, indicatorId: indicator.id, ...entryColumns(indicator) });
  if (cycle.state === "OPEN" && project.department.code === "301") collectChanges(collected, filing, facts, owner);
  rounds.forEach((round, nth) => collectRound(collected, filing, round, nth, asSubmitted[nth]!, owner));
  if (filing.confirmed) move(collected, filing, "CONFIRM", filing.confirmed, owner, null, null);
  if (filing.passed) move(collected, filing, "PASS", filing.passed, owner, null, null);
  return asSubmitted;
}

type Owner = { districtId: string; departmentId: string; unitId: string };

function collectRound(collected: Collected, filing: StoryFiling, round: StoryRound, nth: number, facts: FilingFacts, owner: Owner): void {
  const { revisionId, confirmed, passed, submitted, review } = round;
  const { initialFen, adjustedFen, executedFen, expectedFen, rateBp, attainmentBp, execColour, perfColour, colour } = judge(facts, DEFAULT_SETTINGS).columns;
  collected.revisions.push({
    id: revisionId, ...owner, filingId: filing.id, projectId: filing.project.id, no: nth + 1, facts: canonicalJson(facts), formVersion: FORM_VERSION, sha256: digestOf(facts), frozenAt: submitted.at, frozenBy: submitted.by.name,
    initialFen, adjustedFen, executedFen, expectedFen, rateBp, attainmentBp, execColour, perfColour, colour,
  });
  move(collected, filing, "CONFIRM", confirmed, owner, null, null);
  move(collected, filing, "PASS", passed, owner, null, null);
  move(collected, filing, "SUBMIT", submitted, owner, revisionId, null, { no: nth + 1 });
  if (!review) return;
  move(collected, filing, review.outcome, review, owner, revisionId, review.opinion, { count: review.items.length });
  collected.steps.push({ districtId: owner.districtId, departmentId: owner.departmentId, revisionId, officeId: officeOf(review.by), outcome: review.outcome, appointmentId: review.by.appointmentId, opinion: review.opinion, at: review.at });
  for (const item of review.items) {
    const path = itemPath(item, filing.project);
    collected.items.push({
      id: item.id, ...owner, filingId: filing.id, revisionId, path, reason: item.reason, dueAt: item.dueAt, state: item.state, reply: item.reply, answeredAt: item.answeredAt,
      returnedBy: review.by.name, returnedByPost: review.by.role, returnedAt: review.at, valueWhenReturned: cellAt(facts, path)?.text ?? null,
    });
  }
}

const ACT_OF = { CONFIRM: "CONFIRM_FILING", PASS: "PASS_FILING", SUBMIT: "SUBMIT_FILING", RETURN: "RETURN_FILING", ACCEPT: "ACCEPT_FILING" } as const;

function move(collected: Collected, { id: filingId, project }: StoryFiling, action: keyof typeof ACT_OF, { at, by }: { at: Date; by: StoryPost }, owner: Owner, revisionId: string | null, opinion: string | null, params: Record<string, string | number> = {}): void {
  collected.moves.push({ ...owner, filingId, action, revisionId, accountId: by.accountId, appointmentId: by.appointmentId, who: by.name, post: by.role, organisation: by.organisation, opinion, at });
  collected.acts.push({ act: ACT_OF[action], at, by, object: "filing", objectId: filingId, project, params: { ...params, ...(opinion === null ? {} : { opinion }) } });
}

/** Who typed what: told for the department a visitor looks at first. */
function collectChanges(collected: Collected, { id: filingId, typedBy, typedAt }: StoryFiling, facts: FilingFacts, owner: Owner): void {
  for (const { path, origin, text } of cellsOf(facts)) {
    if (origin !== "TYPED" || text === null) continue;
    collected.changes.push({ ...owner, filingId, path, was: null, now: text, appointmentId: typedBy.appointmentId, who: typedBy.name, post: typedBy.role, at: typedAt });
  }
}

function accountsOf(...posts: readonly (StoryPost | undefined)[]): string[] {
  return [...new Set(posts.flatMap((post) => (post ? [post.accountId] : [])))];
}

function officeOf({ officeId, login }: StoryPost): string {
  if (officeId === null) throw new Error(`${login} reviews without an office`);
  return officeId;
}

const digestOf = (facts: FilingFacts): string => sha256(canonicalJson(facts));
