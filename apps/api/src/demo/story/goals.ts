import { defaultWeights, type Indicator, isCumulative, level2Of, LEVEL1, type Level1, type Level2, micro, type Micro, parseTarget, targetText, wanyuanText } from "@jianxiao/domain";
import { type IndicatorWords, MORE_QUANTITIES, WORKS } from "../data/works.js";
import { cst } from "./calendar.js";
import type { IdMaker } from "./ids.js";
import { readQuantity, type StoryProject } from "./projects.js";
import type { Random } from "./random.js";

export type StoryGoal = { text: string; docNo: string; approvedAt: Date; indicators: Indicator[] };

/** The approved goal of a project: six to twelve indicators in the order of the form, weights that add up to 90 points. */
export function goalOf(project: StoryProject, random: Random, newId: IdMaker, fiscalYear: number): StoryGoal {
  const approvedAt = cst(fiscalYear, 2, 12, 10, 30);
  const words = indicatorWords(project, random);
  const indicators = words.map(([level2, name, target]) => indicator(project, level2, name, target, random, newId, approvedAt));
  return {
    text: goalText(project, indicators),
    docNo: `云财绩〔${fiscalYear}〕3号`,
    approvedAt,
    indicators: weighted(inOrder(indicators), project),
  };
}

function indicatorWords(project: StoryProject, random: Random): IndicatorWords[] {
  const { core, more } = WORKS[project.work];
  const own = project.quantities.map(quantityWords);
  const count = Math.min(12, Math.max(6, random.int(6, 9) + (project.isKey ? 2 : 0)));
  // A form rarely has a single quantity; what the project's own words lack is drawn from its kind of work.
  const extra = random.shuffled(MORE_QUANTITIES[project.work]).map(readQuantity).slice(0, own.length > 1 ? 0 : random.int(0, 2)).map(quantityWords);
  const wanted = [...own, ...core, ...extra];
  const all = [...wanted, ...random.shuffled(more).slice(0, Math.max(0, count - wanted.length))];
  return all.filter(([, name], index) => all.findIndex(([, other]) => other === name) === index);
}

function quantityWords({ name, unit, target }: { name: string; unit: string; target: number }): IndicatorWords {
  return ["QUANTITY", name, `≥${target}${unit}`];
}

function indicator(project: StoryProject, level2: Level2, name: string, words: string, random: Random, newId: IdMaker, at: Date): Indicator {
  const people = Math.max(20, Math.round((project.adjustedFen / 1_000_000) * random.between(6, 14)) * 10);
  const parsed = parseTarget(words.replace("{cost}", wanyuanText(project.initialFen)).replace("{people}", String(name.startsWith("带动") ? Math.round(people / 10) : people)));
  if (!parsed.ok) throw new Error(`Not a target: ${words}`);
  const place = frameLevel(project, level2);
  const bare: Indicator = { id: newId(at), ...place, name, nature: parsed.nature, target: parsed.target, unit: parsed.unit, weightBp: null, staged: [] };
  return isCumulative(bare) && random.chance(0.5) ? { ...bare, staged: stages(project, bare) } : bare;
}

/** The older frame keeps cost inside 产出 and knows no social or ecological cost. */
function frameLevel(project: StoryProject, level2: Level2): { level1: Level1; level2: Level2 } {
  const wanted: Level2 = project.frame === "PRE_2021" && (level2 === "ECONOMIC_COST" || level2 === "SOCIAL_COST" || level2 === "ECOLOGICAL_COST") ? "COST" : level2;
  const levels = level2Of(project.frame);
  const level1 = LEVEL1.find((one) => levels[one].includes(wanted));
  if (!level1) throw new Error(`${wanted} has no place in ${project.frame}`);
  return { level1, level2: wanted };
}

/** Targets for June, September and December that follow how the money is meant to flow. */
function stages(project: StoryProject, { target, unit }: Indicator): (Micro | null)[] {
  if (target.kind !== "NUMBER") return [];
  const whole = Number.isInteger(target.micro / 1_000_000) && unit !== "公里";
  return Array.from({ length: 12 }, (_, index) => {
    if (index === 11) return target.micro;
    if (index !== 5 && index !== 8) return null;
    const due = (target.micro * Math.max(1_500, project.curve[index] ?? 0)) / 10_000;
    return micro(whole ? Math.round(due / 1_000_000) * 1_000_000 : Math.round(due / 100_000) * 100_000);
  });
}

function inOrder(indicators: readonly Indicator[]): Indicator[] {
  const place = ({ level1, level2 }: Indicator) => LEVEL1.indexOf(level1) * 100 + ORDER.indexOf(level2);
  return [...indicators].sort((one, other) => place(one) - place(other));
}

const ORDER: readonly Level2[] = ["ECONOMIC_COST", "SOCIAL_COST", "ECOLOGICAL_COST", "QUANTITY", "QUALITY", "TIMELINESS", "COST", "ECONOMIC_BENEFIT", "SOCIAL_BENEFIT", "ECOLOGICAL_BENEFIT", "SUSTAINABILITY", "SATISFACTION"];

/** Whole points per indicator; what doesn't divide goes to the first ones of the group. */
function weighted(indicators: readonly Indicator[], { frame }: StoryProject): Indicator[] {
  const points = defaultWeights(frame, new Set(indicators.map(({ level1 }) => level1)));
  const given = new Map<Level1, number>();
  return indicators.map((one) => {
    const group = indicators.filter(({ level1 }) => level1 === one.level1).length;
    const total = points[one.level1] / 100;
    const nth = given.get(one.level1) ?? 0;
    given.set(one.level1, nth + 1);
    return { ...one, weightBp: (Math.floor(total / group) + (nth < total % group ? 1 : 0)) * 100 };
  });
}

function goalText({ name, quantities }: StoryProject, indicators: readonly Indicator[]): string {
  const amounts = quantities.map((quantity) => `${quantity.name}${quantity.target.toLocaleString("en-US")}${quantity.unit}`).join("、");
  const quality = indicators.find(({ level2 }) => level2 === "QUALITY");
  const satisfied = indicators.find(({ level2 }) => level2 === "SATISFACTION");
  const also = [quality, satisfied].flatMap((one) => (one ? [`${one.name}${targetText(one)}`] : [])).join("，");
  return `通过实施${name}，年内完成${amounts}；${also}，保障资金安全规范使用，持续提升公共服务水平。`;
}
