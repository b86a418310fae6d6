import {
  DEFAULT_SETTINGS, MOST_TASKS, summaryRows, TYPED_MONEY_ROWS,
  type FilingAction, type FilingFacts, type FilingState, packageState,
} from "@jianxiao/domain";
import type { New, RowsOf } from "../../access/rows.js";
import {
  canonicalJson, CheckResult, DepartmentEntry, Filing, FilingMove, findingRows, judge, MoneyEntry, OverallEntry, overallColumns, ReportSection, ReviewStep, Revision, sha256, TaskEntry, weightedProgress,
} from "../../features/monitoring/index.js";
import { atTime } from "../story/calendar.js";
import type { StoryCycle, StoryPackage } from "../story/cycles.js";
import { type OwnProgress, tellOwnForms } from "../story/own-forms.js";
import { Random } from "../story/random.js";
import type { StoryPost } from "../story/organisation.js";
import type { Story } from "../story/story.js";

/** Where a department's own forms stand, as its project forms imply. */
export type OwnStanding = { state: FilingState; progress: OwnProgress };

/** A package that was never submitted has both forms passed when everything else is; else they are begun with its first confirmed project. */
export function ownStanding({ filings, revisions }: StoryPackage): OwnStanding {
  if (revisions.length > 0) return { state: filings.every(({ state }) => state === "ACCEPTED") ? "ACCEPTED" : "SUBMITTED", progress: "ALL" };
  if (filings.every(({ state }) => state === "PASSED")) return { state: "PASSED", progress: "ALL" };
  return { state: "DRAFT", progress: filings.some(({ state }) => state === "PASSED") ? "HALF" : "NONE" };
}

/** The state of a package, its department's own forms counted in. */
export function packageStateOf(box: StoryPackage) {
  const states = [...box.filings.map(({ state }) => state), ownStanding(box).state, ownStanding(box).state];
  return packageState([...new Set(states)].map((state) => ({ state, count: states.filter((other) => other === state).length })));
}

type Made = { id: string; kind: "DEPARTMENT" | "REPORT"; facts: FilingFacts; revisionId: string | null };

/** Stores the overall table and the report of a package; answers with the revisions its first submission carried. */
export async function storeOwnForms(rows: RowsOf, story: Story, cycle: StoryCycle, box: StoryPackage, forms: readonly { filingId: string; facts: FilingFacts }[]): Promise<string[]> {
  const { department, filings, revisions } = box;
  const unit = department.units[0];
  if (!unit) throw new Error(`${department.code} has no unit of its own`);
  const { state, progress } = ownStanding(box);
  const [first] = revisions;
  const made = formsOf(story, cycle, box, forms, first !== undefined);
  const owner = { districtId: story.district.id, departmentId: department.id, unitId: unit.id };
  const submitter = postOf(story, "DEPARTMENT_SUBMITTER", department.id);
  const signedAt = first?.submittedAt ?? latest(filings.map(({ passed }) => passed?.at ?? cycle.openedAt));
  const confirmedAt = first ? atTime(signedAt, -1, 16, 20) : new Date(signedAt.getTime() + 600_000);
  const review = filings.flatMap(({ rounds }) => rounds.flatMap(({ review: its }) => (its?.outcome === "ACCEPT" ? [its] : [])))[0];
  const judged = made.map((form) => ({ ...form, ...judge(form.facts, DEFAULT_SETTINGS) }));

  await rows(Filing).addAll(
    judged.map(({ id, kind, facts, revisionId, columns }) => ({
      ...owner, id, packageId: box.id, cycleId: cycle.id, kind, subjectKey: "-", formVersion: facts.formVersion, state,
      lastMove: lastMoveOf(state), latestRevisionId: revisionId, revisionNo: revisionId === null ? 0 : 1, filedBy: progress === "NONE" ? [] : [submitter.accountId, ...(first ? [first.by.accountId] : [])],
      openReturnItems: 0, lastSavedAt: progress === "NONE" ? null : confirmedAt, createdAt: cycle.openedAt, updatedAt: progress === "NONE" ? cycle.openedAt : signedAt, ...columns,
    })),
  );
  await storeEntries(rows, owner, made);
  await rows(CheckResult).addAll(judged.flatMap(({ id, findings }) => findingRows({ id, cycleId: cycle.id, departmentId: department.id, unitId: unit.id }, findings).map((row) => ({ ...row, districtId: story.district.id }))));
  await rows(Revision).addAll(
    judged.flatMap(({ id, facts, revisionId, columns }): New<Revision>[] => {
      if (revisionId === null || !first) return [];
      const { initialFen, adjustedFen, executedFen, expectedFen, rateBp, attainmentBp, execColour, perfColour, colour } = columns;
      const text = canonicalJson(facts);
      return [{ ...owner, id: revisionId, filingId: id, projectId: "-", no: 1, facts: text, formVersion: facts.formVersion, sha256: sha256(text), frozenAt: signedAt, frozenBy: first.by.name, createdAt: signedAt, initialFen, adjustedFen, executedFen, expectedFen, rateBp, attainmentBp, execColour, perfColour, colour }];
    }),
  );
  const move = (filingId: string, action: FilingAction, by: StoryPost, at: Date, revisionId: string | null = null): New<FilingMove> => ({
    ...owner, filingId, action, revisionId, opinion: null, at, accountId: by.accountId, appointmentId: by.appointmentId, who: by.name, post: by.role, organisation: by.organisation,
  });
  await rows(FilingMove).addAll(
    made.flatMap(({ id, revisionId }) => (state === "DRAFT" ? [] : [
      move(id, "CONFIRM", submitter, confirmedAt), move(id, "PASS", submitter, new Date(confirmedAt.getTime() + 1)),
      ...(first ? [move(id, "SUBMIT", first.by, signedAt, revisionId)] : []),
      ...(state === "ACCEPTED" && review ? [move(id, "ACCEPT", review.by, review.at, revisionId)] : []),
    ])),
  );
  if (state === "ACCEPTED" && review) {
    await rows(ReviewStep).addAll(made.flatMap(({ revisionId }) => (revisionId === null ? [] : [{ districtId: owner.districtId, departmentId: department.id, revisionId, officeId: review.by.officeId ?? "", outcome: "ACCEPT" as const, appointmentId: review.by.appointmentId, opinion: null, at: review.at }])));
  }
  return made.flatMap(({ revisionId }) => revisionId ?? []);
}

function formsOf(story: Story, cycle: StoryCycle, { department, filings, id }: StoryPackage, forms: readonly { filingId: string; facts: FilingFacts }[], submitted: boolean): Made[] {
  const judged = forms.map(({ facts }) => ({ facts, ...judge(facts, DEFAULT_SETTINGS) }));
  const { progress } = ownStanding({ department, filings, id, revisions: [], dueAt: cycle.departmentDueAt });
  const told = tellOwnForms(
    { fiscalYear: story.fiscalYear, cutOffMonth: cycle.cutOffMonth, department, progress: submitted ? "ALL" : progress, random: new Random(`${cycle.cutOffMonth}/${department.code}`) },
    judged.map(({ facts, columns }) => ({ name: facts.project.name, budgetFen: columns.adjustedFen, executedFen: columns.executedFen })),
    { rows: summaryRows(forms, DEFAULT_SETTINGS), forms: forms.map(({ facts }) => facts), expectedProgressBp: weightedProgress(judged.map(({ columns }) => columns)), exempt: 0 },
    filings.filter(({ state }) => state !== "DRAFT" && state !== "RETURNED").length,
  );
  const revision = () => (submitted ? story.newId(cycle.openedAt) : null);
  return [
    { id: story.newId(cycle.openedAt), kind: "DEPARTMENT", facts: told.department, revisionId: revision() },
    { id: story.newId(cycle.openedAt), kind: "REPORT", facts: told.report, revisionId: revision() },
  ];
}

async function storeEntries(rows: RowsOf, owner: { districtId: string; departmentId: string; unitId: string }, made: readonly Made[]): Promise<void> {
  for (const { id: filingId, facts: { department, report } } of made) {
    const its = { ...owner, filingId };
    if (department) {
      const { functions, dutyGoal, money, tasks, indicators } = department;
      await rows(DepartmentEntry).add({ ...its, functions, dutyGoal });
      await rows(MoneyEntry).addAll(TYPED_MONEY_ROWS.flatMap((row) => money.filter((line) => line.row === row).map((line) => ({ ...its, ...line, row }))));
      const written = new Map(tasks.map((task) => [task.no, task]));
      await rows(TaskEntry).addAll(Array.from({ length: MOST_TASKS }, (_, index) => ({ ...its, ...written.get(index + 1), no: index + 1 })));
      await rows(OverallEntry).addAll(indicators.map((line) => ({ ...its, code: line.id, ...overallColumns(line) })));
    }
    if (report) await rows(ReportSection).addAll(report.sections.map((section) => ({ ...its, ...section })));
  }
}

function lastMoveOf(state: FilingState): FilingAction | null {
  return state === "DRAFT" ? null : state === "PASSED" ? "PASS" : state === "ACCEPTED" ? "ACCEPT" : "SUBMIT";
}

function postOf({ posts }: Story, role: StoryPost["role"], departmentId: string): StoryPost {
  const found = posts.find((post) => post.role === role && post.departmentId === departmentId);
  if (!found) throw new Error(`Nobody is ${role} of ${departmentId}`);
  return found;
}

function latest(times: readonly Date[]): Date {
  return new Date(Math.max(...times.map((time) => time.getTime())));
}
