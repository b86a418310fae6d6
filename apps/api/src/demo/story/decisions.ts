import { fen, negated, type DecisionAction, type DecisionCause, type DecisionState, type Fen } from "@jianxiao/domain";
import { BASES, CAUSE_OF, DECISIONS, FOUND, PENDING, type PlannedKind, STATEMENTS } from "../data/decisions.js";
import { atTime, cst } from "./calendar.js";
import type { Posts } from "./cycles.js";
import { idMaker } from "./ids.js";
import type { StoryPost } from "./organisation.js";
import { type Fate, type StoryProject, wanyuan } from "./projects.js";
import type { Random } from "./random.js";

export type StoryDecisionStep = { action: DecisionAction | "PROPOSE"; at: Date; by: StoryPost; opinion: string | null };

/** A funding decision the results of the cycle lead to, with its project, what was found, and how far it has come. */
export type StoryDecision = {
  id: string;
  findingId: string;
  kind: PlannedKind;
  project: StoryProject;
  /** Never negative; a counter-decision takes its amount off the one it counters. */
  amountFen: Fen;
  cause: DecisionCause;
  basis: string;
  found: string;
  foundAt: Date;
  state: DecisionState;
  steps: StoryDecisionStep[];
  statement: string | null;
  hearBy: Date;
  executed: { docNo: string; on: string; voucherKey: string | null } | null;
  counters: StoryDecision | null;
};

const FATE_OF: Record<PlannedKind, Fate> = {
  REDUCE_BUDGET: "STALLED",
  RECOVER_FUNDS: "FAILING",
  RECOVER_BALANCE: "SAVED",
  SUSPEND_PAYMENT: "STALLED",
  STOP_PAYMENT: "FAILING",
};

/** Which posts a decision passes through; told apart from the cycles' because a leader of the bureau takes part. */
type People = Pick<Posts, "leader" | "reviewer"> & { performance: StoryPost; bureau: StoryPost };
type Teller = { people: People; fiscalYear: number; startedAt: Date; random: Random };

const DAYS_TO_BE_HEARD = 5;

/**
 * Finds a project for each planned decision, and bends its fate so that the money is really left over: a cut or recovered amount
 * will not be spent by the end of the year. Suspended payments leave nothing over yet.
 */
export function decide(projects: readonly StoryProject[], { people, fiscalYear, startedAt, random }: Teller): StoryDecision[] {
  const newId = idMaker(random.fork("ids"));
  const words = random.fork("words");
  const byName = new Map(projects.map((project) => [project.name, project]));
  const taken = new Set<StoryProject>(projects.filter((project) => project.isKey || project.department.code === "301"));
  for (const { project } of DECISIONS) if (project) taken.add(found(byName.get(project), project));
  const free = random.shuffled(projects).filter((project) => !taken.has(project) && !project.department.isBureau);
  const choose = (amount: number, department?: string) => {
    const fits = ({ adjustedFen, department: { code } }: StoryProject) => adjustedFen >= amount * 2.2 && adjustedFen <= amount * 9 && (department === undefined || code === department);
    const project = found(free.find((one) => !taken.has(one) && fits(one)), `one of about ${amount / 1_000_000} 万元`);
    taken.add(project);
    return project;
  };
  const bend = (project: StoryProject, kind: PlannedKind, amount: number) => {
    const fate = FATE_OF[kind];
    project.fate = [fate, fate];
    if (kind !== "SUSPEND_PAYMENT" && kind !== "STOP_PAYMENT") project.unspentFen = fen(project.unspentFen + amount);
  };
  const proposer = (project: StoryProject) => people.reviewer(project.department);

  const told: StoryDecision[] = [];
  for (const planned of DECISIONS) {
    const { kind, docNo, monthDay } = planned;
    const signed = wanyuan(planned.wanyuan);
    const project = planned.project ? found(byName.get(planned.project), planned.project) : choose(signed);
    bend(project, kind, signed);
    const counters = signed < 0 ? found(told.find((one) => one.project === project && one.kind === kind), `a decision to counter on ${project.name}`) : null;
    const [month = 10, day = 1] = monthDay.split("-").map(Number);
    const on = cst(fiscalYear, month, day, 15);
    // A counter-decision is quickly done: what helps the unit need not wait for it.
    const days = counters ? [1, 1, 0, 0] : [12, 8, 2, 0];
    told.push({
      ...textsOf(kind, planned.basis, words), id: newId(on), findingId: counters?.findingId ?? newId(on), kind, project, amountFen: fen(Math.abs(signed)), counters,
      foundAt: atTime(on, -20, 10), hearBy: atTime(on, DAYS_TO_BE_HEARD - (days[0] ?? 0), 17, 30), state: "EXECUTED",
      executed: { docNo: `云财预〔${fiscalYear}〕${docNo}号`, on: `${fiscalYear}-${monthDay}`, voucherKey: kind === "RECOVER_FUNDS" || kind === "RECOVER_BALANCE" ? `SH${fiscalYear}${monthDay.replace("-", "")}-${newId(on).slice(-6)}` : null },
      ...steps(project, days, on, words, { people, proposer: proposer(project), stage: "EXECUTED", basis: planned.basis }),
    });
  }
  for (const { kind, wanyuan: amount, department, stage } of PENDING) {
    const amountFen = wanyuan(amount);
    const project = choose(amountFen, department);
    bend(project, kind, amountFen);
    const days = stage === "PROPOSED" ? [2] : stage === "HEARD" ? [9, 5] : [12, 9, 1];
    told.push({
      ...textsOf(kind, undefined, words), id: newId(startedAt), findingId: newId(startedAt), kind, project, amountFen, counters: null, foundAt: atTime(startedAt, -13, 10),
      hearBy: atTime(startedAt, DAYS_TO_BE_HEARD - (days[0] ?? 0), 17, 30), state: stage, executed: null,
      ...steps(project, days, startedAt, words, { people, proposer: proposer(project), stage, basis: undefined }),
    });
  }
  return told;
}

function textsOf(kind: PlannedKind, basis: string | undefined, random: Random) {
  return { cause: CAUSE_OF[kind], basis: basis ?? random.pick(BASES[kind]), found: random.pick(FOUND[kind]) };
}

const ACTIONS = ["PROPOSE", "STATE", "APPROVE", "EXECUTE"] as const;

/** The steps as far as `stage`, each so many days before `on`. */
function steps(project: StoryProject, days: readonly number[], on: Date, random: Random, { people, proposer, stage, basis }: { people: People; proposer: StoryPost; stage: DecisionState; basis: string | undefined }) {
  const statement = random.pick(STATEMENTS);
  const by = { PROPOSE: proposer, STATE: people.leader(project.department), APPROVE: people.bureau, EXECUTE: people.performance };
  const opinion = { PROPOSE: basis ?? null, STATE: statement, APPROVE: "同意", EXECUTE: null };
  const made = ACTIONS.slice(0, stage === "PROPOSED" ? 1 : stage === "HEARD" ? 2 : stage === "APPROVED" ? 3 : 4)
    .map((action, index): StoryDecisionStep => ({ action, at: atTime(on, -(days[index] ?? 0), 9 + index, 12 * (index + 1)), by: by[action], opinion: opinion[action] }));
  return { steps: made, statement: made.length > 1 ? statement : null };
}

function found<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing === undefined) throw new Error(`The story has no ${what}`);
  return thing;
}

/** 调减收回 of the executed decisions: cuts and recoveries, less counter-decisions. */
export function headlineFen(decisions: readonly StoryDecision[]): Fen {
  const counted = decisions.filter(({ kind, executed }) => executed && kind !== "SUSPEND_PAYMENT" && kind !== "STOP_PAYMENT");
  return fen(counted.reduce((sum, { amountFen, counters }) => sum + (counters ? negated(amountFen) : amountFen), 0));
}
