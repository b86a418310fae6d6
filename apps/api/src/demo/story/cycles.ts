import type { Cell, FilingState } from "@jianxiao/domain";
import type { ReturnItemState } from "../../features/monitoring/index.js";
import { AGRICULTURE, ORDER, type PackagePlan, PLANNED, WERE_LATE } from "../data/standings.js";
import { INSTRUCTIONS, OPINIONS, REPLIES, RETURN_REASONS } from "../data/texts.js";
import { atTime, cst } from "./calendar.js";
import type { IdMaker } from "./ids.js";
import type { StoryDepartment, StoryPost } from "./organisation.js";
import type { StoryProject } from "./projects.js";
import type { Random } from "./random.js";

/** A cell the bureau returned: where, why, and what the department answered. */
export type StoryReturnItem = { id: string; column: keyof typeof RETURN_REASONS; indicatorId: string | null; reason: string; dueAt: Date; state: ReturnItemState; reply: string | null; answeredAt: Date | null };

/** One time a filing went to the bureau. */
export type StoryRound = {
  revisionId: string;
  confirmed: { at: Date; by: StoryPost };
  passed: { at: Date; by: StoryPost };
  submitted: { at: Date; by: StoryPost };
  review: null | { at: Date; by: StoryPost; outcome: "RETURN" | "ACCEPT"; opinion: string | null; items: StoryReturnItem[] };
};

export type StoryFiling = {
  id: string;
  cycleProjectId: string;
  project: StoryProject;
  state: FilingState;
  /** How much of the form has been typed. */
  progress: "ALL" | "HALF" | "NONE";
  typedBy: StoryPost;
  typedAt: Date;
  rounds: StoryRound[];
  /** Confirmed or passed on the way to a round that has not been submitted yet. */
  confirmed: { at: Date; by: StoryPost } | null;
  passed: { at: Date; by: StoryPost } | null;
};

export type StoryPackage = { id: string; department: StoryDepartment; dueAt: Date; filings: StoryFiling[]; revisions: { id: string; signatureId: string; submittedAt: Date; by: StoryPost; nth: number }[] };

export type StoryCycle = {
  id: string;
  cutOffMonth: number;
  cutOff: string;
  state: "OPEN" | "CLOSED";
  openedAt: Date;
  unitDueAt: Date;
  departmentDueAt: Date;
  reviewDueAt: Date;
  instructions: string;
  packages: StoryPackage[];
};

/** Who does what, found by post. */
export type Posts = { filler(project: StoryProject): StoryPost; unitLeader(project: StoryProject): StoryPost; submitter(department: StoryDepartment): StoryPost; leader(department: StoryDepartment): StoryPost; reviewer(department: StoryDepartment): StoryPost };

type Teller = { posts: Posts; indicatorsOf: (project: StoryProject) => readonly { id: string }[]; random: Random; newId: IdMaker; fiscalYear: number };

/** The cycle of the first half of the year: everything filed, reviewed, corrected and accepted; closed on 23 October with its results. */
export function closedCycle(projects: readonly StoryProject[], departments: readonly StoryDepartment[], teller: Teller): StoryCycle {
  const { fiscalYear, newId, random } = teller;
  const openedAt = cst(fiscalYear, 7, 1, 9);
  const departmentDueAt = cst(fiscalYear, 7, 17, 17, 30);
  return {
    id: newId(openedAt), cutOffMonth: 6, cutOff: `${fiscalYear}-06-30`, state: "CLOSED",
    openedAt, unitDueAt: cst(fiscalYear, 7, 10, 17, 30), departmentDueAt, reviewDueAt: cst(fiscalYear, 8, 14, 17, 30), instructions: INSTRUCTIONS,
    packages: departments.map((department) => {
      const own = random.fork(department.code);
      const submittedAt = atTime(departmentDueAt, WERE_LATE[department.code] ?? -own.int(0, 2), own.int(9, 16), own.int(0, 59));
      return tellPackage(department, departmentDueAt, submittedAt, openedAt, projects, own, teller, () => ({ state: "ACCEPTED", progress: "ALL", returned: own.chance(0.38) }));
    }),
  };
}

/** The cycle up to September: it runs while the visitor looks, with every state present. `startedAt` is the first start of the demonstration. */
export function openCycle(projects: readonly StoryProject[], departments: readonly StoryDepartment[], startedAt: Date, teller: Teller): StoryCycle {
  const { fiscalYear, newId, random } = teller;
  const openedAt = atTime(startedAt, -14, 9);
  const departmentDueAt = atTime(startedAt, 3, 17, 30);
  let turn = 0;
  return {
    id: newId(openedAt), cutOffMonth: 9, cutOff: `${fiscalYear}-09-30`, state: "OPEN",
    openedAt, unitDueAt: atTime(startedAt, -1, 17, 30), departmentDueAt, reviewDueAt: atTime(startedAt, 12, 17, 30), instructions: INSTRUCTIONS,
    packages: departments.map((department) => {
      const own = random.fork(department.code);
      const plan = PLANNED[department.code] ?? ORDER[turn++ % ORDER.length] ?? "FILLING";
      const dueAt = plan === "LATE" ? atTime(startedAt, -own.int(1, 4), 17, 30) : departmentDueAt;
      const submittedAt = atTime(startedAt, plan === "ACCEPTED" || plan === "RESUBMITTED" || plan === "RETURNED" ? -own.int(6, 7) : -own.int(2, 4), own.int(9, 16), own.int(0, 59));
      return tellPackage(department, dueAt, submittedAt, openedAt, projects, own, teller, (index) => standing(plan, department, index, own));
    }),
  };
}

type Standing = { state: FilingState; progress: StoryFiling["progress"]; returned: boolean };

/** Where one filing of a package stands. The first ones of a package always show what the plan is about. */
function standing(plan: PackagePlan, department: StoryDepartment, index: number, random: Random): Standing {
  const roll = random.next();
  const whole = (state: FilingState, returned = false): Standing => ({ state, progress: "ALL", returned });
  switch (plan) {
    case "ACCEPTED":
      return whole("ACCEPTED", roll < 0.3);
    case "SUBMITTED":
      return whole("SUBMITTED");
    case "REVIEWING":
      return index === 0 ? whole("ACCEPTED") : index === 1 ? whole("SUBMITTED") : whole(roll < 0.55 ? "ACCEPTED" : "SUBMITTED");
    case "RETURNED":
      return index === 0 ? whole("RETURNED") : index === 1 ? whole("CONFIRMED", true) : index === 2 ? whole("PASSED", true) : whole(roll < 0.2 ? "RETURNED" : roll < 0.6 ? "ACCEPTED" : "SUBMITTED");
    case "RESUBMITTED":
      return index < 2 ? whole("SUBMITTED", true) : whole(roll < 0.3 ? "SUBMITTED" : "ACCEPTED", roll < 0.3);
    case "READY":
      return whole("PASSED");
    case "LATE":
    case "FILLING": {
      if (department.code === "301") {
        const told = AGRICULTURE[index] ?? "DRAFT";
        return told === "DRAFT" || told === "EMPTY" ? { state: "DRAFT", progress: told === "EMPTY" ? "NONE" : "HALF", returned: false } : whole(told);
      }
      if (roll < 0.3) return { state: "DRAFT", progress: "HALF", returned: false };
      if (roll < 0.45) return { state: "DRAFT", progress: "NONE", returned: false };
      return index > 0 && roll > 0.7 ? whole("PASSED") : index === 0 ? { state: "DRAFT", progress: "ALL", returned: false } : whole("CONFIRMED");
    }
  }
}

function tellPackage(
  department: StoryDepartment, dueAt: Date, submittedAt: Date, openedAt: Date, projects: readonly StoryProject[], random: Random, teller: Teller, standingOf: (index: number) => Standing,
): StoryPackage {
  const { newId, posts } = teller;
  const id = newId(openedAt);
  const resubmittedAt = atTime(submittedAt, 4, random.int(9, 16), random.int(0, 59));
  const filings = projects
    .filter((project) => project.department === department)
    .map((project, index) => tellFiling(project, standingOf(index), submittedAt, resubmittedAt, openedAt, random, teller));
  const by = posts.leader(department);
  const times = [submittedAt, resubmittedAt].filter((_, nth) => filings.some(({ rounds }) => rounds.length > nth));
  return { id, department, dueAt, filings, revisions: times.map((at, nth) => ({ id: newId(at), signatureId: newId(at), submittedAt: at, by, nth })) };
}

function tellFiling(project: StoryProject, { state, progress, returned }: Standing, submittedAt: Date, resubmittedAt: Date, openedAt: Date, random: Random, teller: Teller): StoryFiling {
  const { newId, posts } = teller;
  const before = (at: Date, days: number) => atTime(at, -days, random.int(9, 16), random.int(0, 59));
  const step = (at: Date, by: StoryPost) => ({ at, by });
  const reviewer = posts.reviewer(project.department);
  const submitted = state === "SUBMITTED" || state === "ACCEPTED" || state === "RETURNED" || returned;
  const round = (at: Date, review: StoryRound["review"]): StoryRound => ({
    revisionId: newId(at),
    confirmed: step(before(at, 2), posts.unitLeader(project)),
    passed: step(before(at, 1), posts.submitter(project.department)),
    submitted: step(at, posts.leader(project.department)),
    review,
  });
  const accepted = (at: Date): StoryRound["review"] => ({ at: atTime(at, 1, random.int(9, 16), random.int(0, 59)), by: reviewer, outcome: "ACCEPT", opinion: random.chance(0.4) ? random.pick(OPINIONS) : null, items: [] });

  const rounds: StoryRound[] = [];
  if (returned || state === "RETURNED") {
    const at = atTime(submittedAt, 1, random.int(9, 16), random.int(0, 59));
    const itemState: ReturnItemState = state === "RETURNED" ? "OPEN" : state === "ACCEPTED" ? "CLOSED" : "ANSWERED";
    rounds.push(round(submittedAt, { at, by: reviewer, outcome: "RETURN", opinion: null, items: returnItems(project, at, itemState, random, teller) }));
    if (state === "SUBMITTED" || state === "ACCEPTED") rounds.push(round(resubmittedAt, state === "ACCEPTED" ? accepted(resubmittedAt) : null));
  } else if (submitted) {
    rounds.push(round(submittedAt, state === "ACCEPTED" ? accepted(submittedAt) : null));
  }
  const onTheWay = state === "CONFIRMED" || state === "PASSED";
  // A filing on its way for the second time is confirmed after its return, any other one in the days before its package is due to go.
  const confirmedAt = returned ? before(resubmittedAt, 2) : before(submittedAt, 1);
  const passedAt = returned ? before(resubmittedAt, 1) : before(submittedAt, 0);
  return {
    id: newId(openedAt), cycleProjectId: newId(openedAt), project, state, progress,
    typedBy: posts.filler(project),
    typedAt: before(submittedAt, 3),
    rounds,
    confirmed: onTheWay ? step(confirmedAt, posts.unitLeader(project)) : null,
    passed: state === "PASSED" ? step(passedAt, posts.submitter(project.department)) : null,
  };
}

function returnItems(project: StoryProject, at: Date, state: ReturnItemState, random: Random, { newId, indicatorsOf }: Teller): StoryReturnItem[] {
  const answered = state !== "OPEN";
  const columns = random.shuffled(["actual", "forecast", "expected"] as const).slice(0, random.int(1, 2));
  return columns.map((column): StoryReturnItem => ({
    id: newId(at),
    column,
    indicatorId: column === "expected" ? null : (random.pick(indicatorsOf(project)).id),
    reason: random.pick(RETURN_REASONS[column]),
    dueAt: atTime(at, 5, 17, 30),
    state,
    reply: answered ? random.pick(REPLIES) : null,
    answeredAt: answered ? atTime(at, 2, random.int(9, 16), random.int(0, 59)) : null,
  }));
}

/** Path of the cell a return item names. */
export function itemPath(item: Pick<StoryReturnItem, "column" | "indicatorId">, project: StoryProject): Cell["path"] {
  return item.indicatorId === null ? `funds.${project.lines[0]?.source ?? "generalPublicBudget"}.expected` : `indicators[${item.indicatorId}].${item.column}`;
}
