import { fen, type Fen } from "@jianxiao/domain";
import { DECISIONS, type PlannedKind } from "../data/decisions.js";
import { type Fate, type StoryProject, wanyuan } from "./projects.js";
import type { Random } from "./random.js";

/** A funding decision the results of the cycle lead to, with its project. */
export type StoryDecision = { kind: PlannedKind; project: StoryProject; amountFen: Fen; docNo: string; executedOn: string };

const FATE_OF: Record<PlannedKind, Fate> = {
  REDUCE_BUDGET: "STALLED",
  RECOVER_FUNDS: "FAILING",
  RECOVER_BALANCE: "SAVED",
  SUSPEND_PAYMENT: "STALLED",
  STOP_PAYMENT: "FAILING",
};

/**
 * Finds a project for each planned decision, and bends its fate so that the money is really left over: a cut or recovered amount
 * will not be spent by the end of the year. Suspended payments leave nothing over yet.
 */
export function decide(projects: readonly StoryProject[], random: Random, fiscalYear: number): StoryDecision[] {
  const byName = new Map(projects.map((project) => [project.name, project]));
  const taken = new Set<StoryProject>(projects.filter((project) => project.isKey || project.department.code === "301"));
  for (const { project } of DECISIONS) if (project) taken.add(found(byName.get(project), project));
  const free = random.shuffled(projects).filter((project) => !taken.has(project));

  return DECISIONS.map((planned): StoryDecision => {
    const amountFen = wanyuan(planned.wanyuan);
    const fits = ({ adjustedFen }: StoryProject) => adjustedFen >= amountFen * 2.2 && adjustedFen <= amountFen * 9;
    const project = planned.project ? found(byName.get(planned.project), planned.project) : found(free.find((one) => !taken.has(one) && fits(one)), `one of about ${planned.wanyuan} 万元`);
    taken.add(project);
    const fate = FATE_OF[planned.kind];
    project.fate = [fate, fate];
    if (planned.kind !== "SUSPEND_PAYMENT" && planned.kind !== "STOP_PAYMENT") project.unspentFen = fen(project.unspentFen + amountFen);
    return { kind: planned.kind, project, amountFen, docNo: `云财预〔${fiscalYear}〕${planned.docNo}号`, executedOn: `${fiscalYear}-${planned.monthDay}` };
  });
}

function found(project: StoryProject | undefined, what: string): StoryProject {
  if (!project) throw new Error(`The story has no project ${what}`);
  return project;
}

/** 调减收回 of the decisions: cuts and recoveries, less counter-decisions. */
export function headlineFen(decisions: readonly StoryDecision[]): Fen {
  return fen(decisions.filter(({ kind }) => kind !== "SUSPEND_PAYMENT" && kind !== "STOP_PAYMENT").reduce((sum, { amountFen }) => sum + amountFen, 0));
}
