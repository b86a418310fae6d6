import { cellAt, DEFAULT_DELIVERABLES, DEFAULT_SETTINGS, type FilingAction, type FilingFacts, FORM_VERSION, summaryRows } from "@jianxiao/domain";
import type { New, RowsOf } from "../../access/rows.js";
import {
  canonicalJson, CellChange, CheckResult, Cycle, CycleProject, entryColumns, Filing, FilingMove, findingRows, FundEntry, IndicatorEntry, judge,
  Package, PackageRevision, ReturnItem, ReviewStep, Revision, sha256, Signature,
} from "../../features/monitoring/index.js";
import { itemPath, type StoryCycle, type StoryFiling, type StoryPackage, type StoryRound } from "../story/cycles.js";
import type { StoryPost } from "../story/organisation.js";
import { type Story } from "../story/story.js";
import { factsOf, type ToldFacts } from "./filing-facts.js";
import { packageStateOf, storeOwnForms } from "./own-rows.js";
import { ownerOf } from "./project-rows.js";

type Step = { at: Date; by: StoryPost };
type Move = { action: FilingAction; step: Step; revisionId: string | null; opinion: string | null };

/** One cycle with its packages, filings, rounds and what the bureau said of them. Judged and frozen by the rules real filings are. */
export async function storeCycle(rows: RowsOf, story: Story, cycle: StoryCycle): Promise<void> {
  const { district, fiscalYear } = story;
  const { id, cutOffMonth, cutOff, state, openedAt, unitDueAt, departmentDueAt, reviewDueAt, instructions } = cycle;
  await rows(Cycle).add({ id, districtId: district.id, kind: "MONITORING", fiscalYear, cutOffMonth, cutOff, round: 1, state, openedAt, unitDueAt, departmentDueAt, reviewDueAt, instructions, settings: DEFAULT_SETTINGS, deliverables: DEFAULT_DELIVERABLES });
  await rows(CycleProject).addAll(
    cycle.packages.flatMap(({ filings }) =>
      filings.map(({ cycleProjectId, project }) => ({
        ...ownerOf(story, project), id: cycleProjectId, cycleId: id, projectId: project.id, projectYearId: project.yearId, goalVersionId: project.goalId, budgetAsOf: cutOff, membership: "IN" as const,
      })),
    ),
  );
  await rows(Package).addAll(cycle.packages.map((box) => packageRow(story, cycle, box)));
  // A department at a time: the forms of one are a few hundred kilobytes, those of all are not.
  for (const box of cycle.packages) await storePackage(rows, story, cycle, box);
}

function packageRow({ district }: Story, cycle: StoryCycle, box: StoryPackage): New<Package> {
  const { id, department, dueAt, filings, revisions } = box;
  const latest = revisions.length - 1;
  const reviewStarted = filings.some(({ rounds }) => rounds[latest]?.review);
  return { id, districtId: district.id, departmentId: department.id, cycleId: cycle.id, state: packageStateOf(box), dueAt, submittedAt: revisions[latest]?.submittedAt ?? null, reviewStarted, revisionNo: revisions.length };
}

async function storePackage(rows: RowsOf, story: Story, cycle: StoryCycle, box: StoryPackage): Promise<void> {
  const facts = new Map(box.filings.map((filing) => [filing, factsOf(story, cycle, filing)]));
  const of = (filing: StoryFiling): ToldFacts => facts.get(filing) ?? factsOf(story, cycle, filing);
  const judged = box.filings.map((filing) => ({ filing, ...judge(of(filing).now, DEFAULT_SETTINGS) }));
  await rows(Filing).addAll(judged.map(({ filing, columns }) => ({ ...filingRow(story, cycle, box, filing), ...columns })));
  await rows(FundEntry).addAll(
    box.filings.flatMap((filing) =>
      of(filing).now.funds.flatMap(({ row, origin, ...figures }) => (row === "total" || origin === "DERIVED" ? [] : [{ ...ownerOf(story, filing.project), filingId: filing.id, projectId: filing.project.id, row, origin, ...figures }])),
    ),
  );
  await rows(IndicatorEntry).addAll(
    box.filings.flatMap((filing) =>
      of(filing).now.indicators.map((indicator) => ({ ...ownerOf(story, filing.project), filingId: filing.id, projectId: filing.project.id, indicatorId: indicator.id, ...entryColumns(indicator) })),
    ),
  );
  await rows(CheckResult).addAll(
    judged.flatMap(({ filing, findings }) => findingRows({ id: filing.id, cycleId: cycle.id, departmentId: box.department.id, unitId: filing.project.unit.id }, findings).map((row) => ({ ...row, districtId: story.district.id }))),
  );
  await rows(Revision).addAll(box.filings.flatMap((filing) => filing.rounds.map((round, index) => revisionRow(story, filing, round, index + 1, of(filing).rounds[index] ?? of(filing).now))));
  const own = await storeOwnForms(rows, story, cycle, box, box.filings.map((filing) => ({ filingId: filing.id, facts: of(filing).now })));
  await storePackageRevisions(rows, story, box, of, own);
  await rows(FilingMove).addAll(
    box.filings.flatMap((filing) =>
      moves(filing).map(({ action, step, revisionId, opinion }) => ({
        ...ownerOf(story, filing.project), filingId: filing.id, action, revisionId, opinion, at: step.at, ...signed(step.by),
      })),
    ),
  );
  await rows(ReviewStep).addAll(
    box.filings.flatMap(({ rounds }) =>
      rounds.flatMap(({ revisionId, review }) =>
        review ? [{ districtId: story.district.id, departmentId: box.department.id, revisionId, officeId: review.by.officeId ?? "", outcome: review.outcome, appointmentId: review.by.appointmentId, opinion: review.opinion, at: review.at }] : [],
      ),
    ),
  );
  await storeReturns(rows, story, box, of);
}

function filingRow(story: Story, cycle: StoryCycle, box: StoryPackage, filing: StoryFiling) {
  const { project, state, rounds, typedBy, typedAt } = filing;
  const made = moves(filing);
  const last = made.at(-1);
  const open = rounds.flatMap(({ review }) => review?.items ?? []).filter((item) => item.state === "OPEN");
  const filed = [typedBy, ...made.filter(({ action }) => action === "CONFIRM" || action === "PASS" || action === "SUBMIT").map(({ step }) => step.by)];
  const saved = filing.progress === "NONE" ? null : typedAt;
  return {
    ...ownerOf(story, project), id: filing.id, packageId: box.id, cycleId: cycle.id, kind: "PROJECT" as const, cycleProjectId: filing.cycleProjectId, projectId: project.id, subjectKey: filing.cycleProjectId,
    formVersion: FORM_VERSION, state, lastMove: last?.action ?? null, latestRevisionId: rounds.at(-1)?.revisionId ?? null, revisionNo: rounds.length,
    filedBy: saved === null ? [] : [...new Set(filed.map(({ accountId }) => accountId))],
    reviewGrade: state !== "ACCEPTED" ? null : rounds.at(-1)?.review?.opinion ? ("REMARKS" as const) : ("ACCEPTED" as const),
    openReturnItems: open.length,
    returnDueAt: open.length === 0 ? null : new Date(Math.min(...open.map(({ dueAt }) => dueAt.getTime()))),
    lastSavedAt: saved, updatedAt: last?.step.at ?? saved ?? cycle.openedAt, createdAt: cycle.openedAt,
  };
}

/** Every move of a filing so far, in order. */
export function moves({ rounds, confirmed, passed }: StoryFiling): Move[] {
  const move = (action: FilingAction, step: Step, revisionId: string | null = null, opinion: string | null = null): Move => ({ action, step, revisionId, opinion });
  return [
    ...rounds.flatMap(({ revisionId, confirmed: confirm, passed: pass, submitted, review }) => [
      move("CONFIRM", confirm), move("PASS", pass), move("SUBMIT", submitted, revisionId),
      ...(review ? [move(review.outcome, review, revisionId, review.opinion)] : []),
    ]),
    ...(confirmed ? [move("CONFIRM", confirmed)] : []),
    ...(passed ? [move("PASS", passed)] : []),
  ];
}

function signed({ accountId, appointmentId, name, role, organisation }: StoryPost) {
  return { accountId, appointmentId, who: name, post: role, organisation };
}

function revisionRow(story: Story, filing: StoryFiling, { revisionId, submitted }: StoryRound, no: number, facts: FilingFacts): New<Revision> {
  const { initialFen, adjustedFen, executedFen, expectedFen, rateBp, attainmentBp, execColour, perfColour, colour } = judge(facts, DEFAULT_SETTINGS).columns;
  const text = canonicalJson(facts);
  return {
    ...ownerOf(story, filing.project), id: revisionId, filingId: filing.id, projectId: filing.project.id, no, facts: text, formVersion: FORM_VERSION, sha256: sha256(text), frozenAt: submitted.at, frozenBy: submitted.by.name,
    initialFen, adjustedFen, executedFen, expectedFen, rateBp, attainmentBp, execColour, perfColour, colour, createdAt: submitted.at,
  };
}

async function storePackageRevisions(rows: RowsOf, story: Story, box: StoryPackage, of: (filing: StoryFiling) => ToldFacts, own: readonly string[]): Promise<void> {
  const owner = { districtId: story.district.id, departmentId: box.department.id };
  for (const { id, signatureId, submittedAt, by, nth } of box.revisions) {
    // What was not returned stays in the package as it was.
    const carried = box.filings.filter(({ rounds }) => rounds.length > 0).map((filing) => ({ filing, round: Math.min(nth, filing.rounds.length - 1) }));
    const summary = summaryRows(carried.map(({ filing, round }) => ({ filingId: filing.id, facts: of(filing).rounds[round] ?? of(filing).now })), DEFAULT_SETTINGS);
    const revisionIds = [...carried.flatMap(({ filing, round }) => filing.rounds[round]?.revisionId ?? []), ...own];
    const digest = sha256(canonicalJson({ revisionIds, summary }));
    await rows(PackageRevision).add({ ...owner, id, packageId: box.id, no: nth + 1, revisionIds, summary, sha256: digest, filingCount: nth === 0 ? revisionIds.length : carried.filter(({ filing }) => filing.rounds.length > nth).length, createdAt: submittedAt });
    await rows(Signature).add({ ...owner, id: signatureId, packageRevisionId: id, accountId: by.accountId, appointmentId: by.appointmentId, name: by.name, post: by.role, at: submittedAt, proof: "session" });
  }
}

async function storeReturns(rows: RowsOf, story: Story, box: StoryPackage, of: (filing: StoryFiling) => ToldFacts): Promise<void> {
  const items: New<ReturnItem>[] = [];
  const changes: New<CellChange>[] = [];
  for (const filing of box.filings) {
    const owner = { ...ownerOf(story, filing.project), filingId: filing.id };
    filing.rounds.forEach(({ revisionId, review }, index) => {
      for (const item of review?.items ?? []) {
        const path = itemPath(item, filing.project);
        const returned = cellAt(of(filing).rounds[index] ?? of(filing).now, path)?.text ?? null;
        const now = cellAt(of(filing).now, path)?.text ?? null;
        if (!review) continue;
        items.push({
          ...owner, id: item.id, revisionId, path, reason: item.reason, dueAt: item.dueAt, state: item.state, reply: item.reply, answeredAt: item.answeredAt,
          returnedBy: review.by.name, returnedByPost: review.by.role, returnedAt: review.at, valueWhenReturned: returned,
        });
        if (item.answeredAt && now !== returned) changes.push({ ...owner, path, was: returned, now, at: item.answeredAt, appointmentId: filing.typedBy.appointmentId, who: filing.typedBy.name, post: filing.typedBy.role });
      }
    });
  }
  await rows(ReturnItem).addAll(items);
  await rows(CellChange).addAll(changes);
}
