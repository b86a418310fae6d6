import { CURVES, type Fen, fen, type IndicatorFrame } from "@jianxiao/domain";
import type { BudgetSource, ProjectKind } from "../../features/projects/index.js";
import { GENERAL_WORKS } from "../data/departments/general.js";
import { TOLD, type ToldProject } from "../data/told.js";
import { type WorkKind, WORK_KINDS, WORKS } from "../data/works.js";
import { cst } from "./calendar.js";
import type { IdMaker } from "./ids.js";
import type { StoryDepartment, StoryUnit } from "./organisation.js";
import type { Random } from "./random.js";

/** How a project fares, as a pair of axes: money slow or not, goal reached or not. */
export type Fate = "FINE" | "SLOW" | "STALLED" | "SHORT" | "FAILING" | "SAVED";

export type StoryLine = {
  id: string;
  source: BudgetSource;
  origin: "LEDGER" | "TYPED";
  initialFen: Fen;
  changes: { id: string; deltaFen: Fen; effectiveOn: string; docNo: string }[];
  /** After all changes of the year. */
  adjustedFen: Fen;
};

export type StoryQuantity = { name: string; unit: string; target: number };

/** A project of the year as the story needs it; its goal and its payments are told from this. */
export type StoryProject = {
  id: string;
  yearId: string;
  goalId: string;
  code: string;
  name: string;
  kind: ProjectKind;
  work: WorkKind;
  frame: IndicatorFrame;
  department: StoryDepartment;
  unit: StoryUnit;
  isKey: boolean;
  curve: readonly number[];
  lines: StoryLine[];
  initialFen: Fen;
  adjustedFen: Fen;
  quantities: StoryQuantity[];
  /** At mid-year and at the end of September. */
  fate: [early: Fate, late: Fate];
  /** Money that will not be spent by the end of the year because a decision is coming. */
  unspentFen: Fen;
};

/** A line of the data: `name/kind/budget or from-to/quantities`. */
export type Work = { name: string; kind: WorkKind; from: number; to: number; quantities: StoryQuantity[] };

export function readWork(line: string): Work {
  const [name = "", kind = "", budget = "", ...quantities] = line.split("/");
  const [from = NaN, to = from] = budget.split("-").map(Number);
  if (!WORK_KINDS.some((known) => known === kind) || !(from <= to)) throw new Error(`Not a project: ${line}`);
  return { name, kind: kind as WorkKind, from, to, quantities: quantities.map(readQuantity) };
}

export function readQuantity(text: string): StoryQuantity {
  const [name = "", unit = "", target = ""] = text.split(":");
  if (!(Number(target) > 0)) throw new Error(`Not a quantity: ${text}`);
  return { name, unit, target: Number(target) };
}

/** 万元 to fen, rounded to 0.01 万元 as budgets are. */
export function wanyuan(amount: number): Fen {
  return fen(Math.round(amount * 100) * 10_000);
}

/** All projects of the year, department by department: the told ones first, then its own works, then general ones. */
export function projectsOf(departments: readonly StoryDepartment[], random: Random, newId: IdMaker, fiscalYear: number): StoryProject[] {
  return departments.flatMap((department) => {
    const own = random.fork(department.code);
    const told = TOLD.filter((one) => one.department === department.code);
    const names = new Set(told.map((one) => readWork(one.work).name));
    const works = department.works.map(readWork).filter(({ name }) => !names.has(name));
    const general = own.shuffled(GENERAL_WORKS).map(readWork);
    const rest = [...works, ...general].slice(0, department.projects - told.length);
    const tellers = [
      ...told.map((one) => ({ work: readWork(one.work), told: one })),
      ...rest.map((work) => ({ work, told: undefined })),
    ];
    if (tellers.length !== department.projects) throw new Error(`${department.name} has words for ${tellers.length} of ${department.projects} projects`);
    return tellers.map(({ work, told: one }, index) => project(department, work, one, index, own.fork(work.name), newId, fiscalYear));
  });
}

function project(department: StoryDepartment, work: Work, told: ToldProject | undefined, index: number, random: Random, newId: IdMaker, fiscalYear: number): StoryProject {
  const bornAt = cst(fiscalYear, 1, 6);
  // Most of a department's projects are its own 本级's; the rest go round its other units.
  const unit = department.units[told?.unit ?? (random.chance(0.5) ? 0 : random.int(0, department.units.length - 1))] ?? department.units[0];
  if (!unit) throw new Error(`${department.name} has no unit`);
  const budget = told ? work.from : Math.max(0.72, Math.round(random.between(work.from, work.to) * 10) / 10);
  const lines = budgetLines(wanyuan(told?.initial ?? budget), wanyuan(budget), told !== undefined, random, newId, fiscalYear);
  return {
    id: newId(bornAt), yearId: newId(bornAt), goalId: newId(bornAt),
    code: `${department.code}-${fiscalYear}-${String(index + 1).padStart(3, "0")}`,
    name: work.name,
    kind: (told?.policy ?? (work.kind === "GRANT" && random.chance(0.6))) ? "POLICY" : "PROJECT",
    work: work.kind,
    frame: !told && random.chance(0.08) ? "PRE_2021" : "POST_2021",
    department, unit,
    isKey: told?.key ?? false,
    curve: CURVES[WORKS[work.kind].curve],
    lines,
    initialFen: fen(lines.reduce((sum, line) => sum + line.initialFen, 0)),
    adjustedFen: fen(lines.reduce((sum, line) => sum + line.adjustedFen, 0)),
    quantities: told ? work.quantities : work.quantities.map((quantity) => ({ ...quantity, target: aboutAsMuch(quantity.target, random) })),
    fate: fates(told, random),
    unspentFen: fen(0),
  };
}

function fates(told: ToldProject | undefined, random: Random): [Fate, Fate] {
  if (told?.fate) return [told.fate, told.fate];
  const roll = random.next();
  const early: Fate = roll < 0.65 ? "FINE" : roll < 0.77 ? "SLOW" : roll < 0.87 ? "SHORT" : roll < 0.95 ? "STALLED" : "FAILING";
  // Deviations are corrected: a third of the troubled are well again by September; a few others have fallen behind.
  const late: Fate = early === "FINE" ? (random.chance(0.05) ? "SLOW" : "FINE") : random.chance(0.35) ? "FINE" : early;
  return [early, late];
}

/** A target near the one of the data, as round as it. */
function aboutAsMuch(target: number, random: Random): number {
  const wanted = target * random.between(0.75, 1.25);
  if (!Number.isInteger(target)) return Math.round(wanted * 10) / 10;
  const step = target >= 10_000 ? 1_000 : target >= 1_000 ? 100 : target >= 100 ? 10 : 1;
  return Math.max(step, Math.round(wanted / step) * step);
}

function budgetLines(initial: Fen, adjusted: Fen, told: boolean, random: Random, newId: IdMaker, fiscalYear: number): StoryLine[] {
  const bornAt = cst(fiscalYear, 1, 6);
  const mixes: [number, [BudgetSource, number][]][] = [
    [0.7, [["generalPublicBudget", 1]]],
    [0.82, [["generalPublicBudget", 0.75], ["carriedOver", 0.25]]],
    [0.88, [["generalPublicBudget", 0.6], ["governmentFund", 0.4]]],
    [0.92, [["generalPublicBudget", 0.5], ["specialBond", 0.5]]],
    [1, [["generalPublicBudget", 0.8], ["other", 0.2]]],
  ];
  const roll = told ? 0 : random.next();
  const mix = mixes.find(([limit]) => roll < limit)?.[1] ?? [["generalPublicBudget", 1]];
  let left = initial as number;
  const lines = mix.map(([source, share], index): StoryLine => {
    const initialFen = index === mix.length - 1 ? fen(left) : wanyuan((initial * share) / 1_000_000);
    left -= initialFen;
    return { id: newId(bornAt), source, origin: source === "other" ? "TYPED" : "LEDGER", initialFen, changes: [], adjustedFen: initialFen };
  });
  const [first] = lines;
  if (!first) return lines;
  const delta = told ? adjusted - initial : random.chance(0.08) ? wanyuan((first.initialFen / 1_000_000) * random.between(-0.12, 0.15)) : 0;
  if (delta !== 0) {
    const month = random.int(4, 6);
    first.changes.push({ id: newId(cst(fiscalYear, month, 18)), deltaFen: fen(delta), effectiveOn: `${fiscalYear}-0${month}-18`, docNo: `云财预〔${fiscalYear}〕${random.int(8, 22)}号` });
    first.adjustedFen = fen(first.initialFen + delta);
  }
  return lines;
}
