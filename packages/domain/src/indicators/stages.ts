import type { CellProblem } from "../cells/cell.js";
import { isCumulative } from "./completion.js";
import type { Indicator, Micro } from "./indicator.js";
import { micro, MICRO_PER_UNIT, microText, parseMicro } from "./micro.js";

type Staged = Pick<Indicator, "level2" | "nature" | "target" | "unit" | "staged">;

/** The month a text of a stage was refused in, and why. */
export type StageProblem = { month: number; problem: CellProblem | { code: "STAGE_FALLING" | "STAGE_BEYOND_TARGET"; params: Record<string, string | number> } };
export type ReadStages = { ok: true; staged: (Micro | null)[] } | { ok: false; problems: StageProblem[] };

/** Only a number can be reached in stages: a range or words have none. */
export const mayHaveStages = ({ target }: Pick<Indicator, "target">): boolean => target.kind === "NUMBER";

/** Twelve texts as they stand in the editor; "" where no stage is set. */
export const stageTexts = ({ staged }: Pick<Indicator, "staged">): string[] => Array.from({ length: 12 }, (_, at) => (staged[at] == null ? "" : microText(staged[at])));

/**
 * Twelve texts into staged targets; an empty one sets none, and none at all is an empty list. What adds up over the year never falls from stage to stage, and no stage of it lies
 * beyond the year's target.
 */
export function readStages(indicator: Staged, texts: readonly string[]): ReadStages {
  const problems: StageProblem[] = [];
  const staged = Array.from({ length: 12 }, (_, at): Micro | null => {
    const text = texts[at]?.trim() ?? "";
    if (text === "") return null;
    const parsed = parseMicro(text);
    if (parsed.ok) return parsed.micro;
    problems.push({ month: at + 1, problem: parsed.problem });
    return null;
  });
  if (isCumulative(indicator)) problems.push(...againstTheYear(indicator, staged));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, staged: staged.every((stage) => stage === null) ? [] : staged };
}

function againstTheYear({ target }: Staged, staged: readonly (Micro | null)[]): StageProblem[] {
  const problems: StageProblem[] = [];
  let before: Micro | null = null;
  staged.forEach((stage, at) => {
    if (stage === null) return;
    if (before !== null && stage < before) problems.push({ month: at + 1, problem: { code: "STAGE_FALLING", params: { before: microText(before) } } });
    else if (target.kind === "NUMBER" && stage > target.micro) problems.push({ month: at + 1, problem: { code: "STAGE_BEYOND_TARGET", params: { target: microText(target.micro) } } });
    before = stage;
  });
  return problems;
}

/** Stages that follow a curve, for what adds up over the year: whole units where the target is whole. Null where the indicator has no such stages. */
export function stagesAlong(indicator: Staged, curve: readonly number[]): Micro[] | null {
  const { target } = indicator;
  if (target.kind !== "NUMBER" || !isCumulative(indicator) || curve.length !== 12) return null;
  const step = BigInt(target.micro % MICRO_PER_UNIT === 0 ? MICRO_PER_UNIT : 1);
  return curve.map((bp) => micro(Number(((BigInt(target.micro) * BigInt(bp)) / 10_000n / step) * step)));
}
