import { type Band, CAUSES, type Cause, type Fen, fen, type Indicator, type IndicatorFacts, type IndicatorValue, isCumulative, lessIsBetter, type Likelihood, type Micro, micro, targetDueAt } from "@jianxiao/domain";
import { DEVIATIONS } from "../data/texts.js";
import type { StorySpending } from "./payments.js";
import type { Fate, StoryLine, StoryProject } from "./projects.js";
import type { Random } from "./random.js";

/** What a unit types about one indicator. */
export type Typed = Pick<IndicatorFacts, "actual" | "actualBand" | "forecast" | "forecastBand" | "likelihood" | "causes" | "explanation" | "measure" | "measureDue">;

/** Everything a unit types into one filing. */
export type Filled = { funds: Map<StoryLine, { executedFen: Fen | null; expectedFen: Fen | null }>; indicators: Map<string, Typed> };

type Standing = "WELL" | "WEAK" | "BAD" | "LOST";

/** Fills in a project's form for a cut-off month as its fate has it: complete, with causes and measures wherever the goal is in doubt. */
export function fillIn(project: StoryProject, indicators: readonly Indicator[], money: StorySpending, month: number, random: Random, fiscalYear: number): Filled {
  const fate = month <= 6 ? project.fate[0] : project.fate[1];
  const funds = new Map(project.lines.map((line) => {
    const executedFen = money.spentFen(line, month);
    return [line, { executedFen: line.origin === "TYPED" ? executedFen : null, expectedFen: expected(project, line, executedFen, fate, random) }] as const;
  }));
  const executed = [...project.lines].reduce((sum, line) => sum + money.spentFen(line, month), 0);
  const forecast = [...funds.values()].reduce((sum, { expectedFen }) => sum + (expectedFen ?? 0), 0);
  const standings = standingsOf(indicators, fate, random);
  return {
    funds,
    indicators: new Map(indicators.map((indicator) => [indicator.id, typed(indicator, standings.get(indicator.id) ?? "WELL", { month, executed, forecast, fiscalYear }, random)])),
  };
}

function expected(project: StoryProject, line: StoryLine, executedFen: Fen, fate: Fate, random: Random): Fen {
  const spendable = line.adjustedFen - (line === project.lines[0] ? project.unspentFen : 0);
  if (fate === "SAVED") return executedFen;
  const share = project.unspentFen > 0 || fate === "FINE" || fate === "SHORT" ? 1 : fate === "SLOW" ? random.between(0.92, 0.98) : fate === "STALLED" ? random.between(0.72, 0.88) : random.between(0.6, 0.75);
  return fen(Math.max(executedFen, Math.round((spendable * share) / 10_000) * 10_000));
}

/** Which indicators of a project stand how. A project behind with its goal has one or two that show it. */
function standingsOf(indicators: readonly Indicator[], fate: Fate, random: Random): Map<string, Standing> {
  const visible = random.shuffled(indicators.filter(({ level2, target }) => target.kind === "NUMBER" && target.micro > 0 && ["QUANTITY", "QUALITY", "TIMELINESS", "SOCIAL_BENEFIT", "ECONOMIC_BENEFIT", "ECOLOGICAL_BENEFIT"].includes(level2)).filter((one) => !lessIsBetter(one)));
  const [first, second] = [...visible.filter(isCumulative), ...visible.filter((one) => !isCumulative(one))];
  const standings = new Map<string, Standing>();
  const set = (indicator: Indicator | undefined, standing: Standing) => indicator && standings.set(indicator.id, standing);
  if (fate === "SHORT") set(first, "BAD");
  if (fate === "SHORT" && random.chance(0.3)) set(second, "WEAK");
  if (fate === "SLOW" && random.chance(0.5)) set(first, "WEAK");
  if (fate === "STALLED") set(first, random.chance(0.5) ? "BAD" : "WEAK");
  if (fate === "FAILING") {
    set(first, "LOST");
    set(second, "BAD");
  }
  return standings;
}

type Progress = { month: number; executed: number; forecast: number; fiscalYear: number };

function typed(indicator: Indicator, standing: Standing, progress: Progress, random: Random): Typed {
  const values = indicator.target.kind === "NUMBER" ? numbers(indicator, indicator.target.micro, standing, progress, random) : words(standing);
  const likelihood: Likelihood = standing === "WELL" ? "CERTAIN" : standing === "LOST" ? "IMPOSSIBLE" : "POSSIBLE";
  if (likelihood === "CERTAIN") return { ...values, likelihood, causes: [], explanation: null, measure: null, measureDue: null };
  const cause = random.pick(CAUSES);
  const also: Cause | undefined = random.chance(0.2) ? random.pick(CAUSES) : undefined;
  const [explanation, measure] = random.pick(DEVIATIONS[cause]);
  return {
    ...values,
    likelihood,
    causes: CAUSES.filter((one) => one === cause || one === also),
    explanation: explanation.replace("{name}", indicator.name),
    measure,
    measureDue: `${progress.fiscalYear}-${random.pick(progress.month <= 6 ? ["08-31", "09-15", "09-30"] : ["11-30", "12-10", "12-20"])}`,
  };
}

function words(standing: Standing): Pick<Typed, "actual" | "actualBand" | "forecast" | "forecastBand"> {
  const band: Band = standing === "WELL" ? "ACHIEVED" : standing === "LOST" ? "MISSED" : "PARTLY";
  const text = { ACHIEVED: "按计划推进，达到阶段目标", PARTLY: "部分达到阶段目标", MISSED: "未达到阶段目标" }[band];
  const yearEnd = { ACHIEVED: "达成预期指标", PARTLY: "部分达成预期指标", MISSED: "预计达不到预期指标" }[band];
  return { actual: { kind: "TEXT", text }, actualBand: band, forecast: { kind: "TEXT", text: yearEnd }, forecastBand: band };
}

function numbers(indicator: Indicator, target: number, standing: Standing, { month, executed, forecast }: Progress, random: Random): Pick<Typed, "actual" | "actualBand" | "forecast" | "forecastBand"> {
  const number = (value: number): IndicatorValue => ({ kind: "NUMBER", micro: neat(indicator, value) });
  const both = (actual: number, yearEnd: number) => ({ actual: number(actual), actualBand: null, forecast: number(yearEnd), forecastBand: null });
  // A cost in 万元 is what was spent: one micro-unit of 万元 is one fen.
  if (indicator.unit === "万元" && lessIsBetter(indicator)) return { actual: exact(executed), actualBand: null, forecast: exact(forecast), forecastBand: null };
  if (target === 0) return both(0, 0);
  if (lessIsBetter(indicator)) {
    const kept = target * random.between(0.35, 0.85);
    return both(kept * (indicator.unit === "件" ? month / 12 : 1), kept);
  }
  const due = targetDueAt(indicator, month) ?? target;
  const share = { WELL: random.between(0.97, 1.1), WEAK: random.between(0.74, 0.88), BAD: random.between(0.45, 0.66), LOST: random.between(0.2, 0.5) }[standing];
  const yearEnd = { WELL: random.between(1, 1.03), WEAK: random.between(0.95, 0.98), BAD: random.between(0.82, 0.92), LOST: random.between(0.5, 0.7) }[standing];
  if (isCumulative(indicator)) {
    const actual = due * share;
    return both(actual, Math.max(actual, target * yearEnd));
  }
  const isFixed = indicator.target.kind === "NUMBER" && indicator.target.operator === "EQ";
  const top = indicator.unit === "%" ? 100 * 1_000_000 : target * 1.06;
  if (standing === "WELL") return isFixed ? both(target, target) : both(target + Math.max(0, top - target) * random.between(0.05, 0.7), target + Math.max(0, top - target) * random.between(0.1, 0.8));
  return both(target * share, target * yearEnd);
}

function exact(amountFen: number): IndicatorValue {
  return { kind: "NUMBER", micro: micro(amountFen) };
}

/** Whole things stay whole, rates get one decimal. A good value is never rounded below what it stands for by more than a rounding. */
function neat({ unit, target }: Indicator, value: number): Micro {
  const fine = unit === "%" || unit === "公里" || (target.kind === "NUMBER" && !Number.isInteger(target.micro / 1_000_000));
  const step = fine ? 100_000 : 1_000_000;
  return micro(Math.round(value / step) * step);
}
