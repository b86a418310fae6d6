import type { CellProblem } from "../cells/cell.js";
import type { IndicatorValue } from "../filing/facts.js";
import { halfWidth } from "../money/six-decimals.js";
import type { Indicator, Micro, Nature, Operator, Target } from "./indicator.js";
import { formatMicro, microText, parseMicro } from "./micro.js";
import { isUnit, normaliseUnit } from "./unit.js";

/** A target as read: its number or words, the unit (normalised) and the nature it implies. */
export type ParsedTarget = { ok: true; target: Target; unit: string; nature: Nature } | { ok: false; problem: CellProblem };

export const OPERATOR_SIGNS: Record<Operator, string> = { GE: "≥", GT: ">", EQ: "=", LE: "≤", LT: "<", RANGE: "" };

const SPELLINGS: Record<Exclude<Operator, "RANGE">, string> = {
  GE: "≥ ≧ ⩾ >= => 大于或等于 大于等于 不低于 不少于 不小于",
  GT: "> 大于 高于 超过 多于",
  EQ: "= 等于",
  LE: "≤ ≦ ⩽ <= =< 小于或等于 小于等于 不超过 不高于 不大于 不多于",
  LT: "< 小于 低于 少于",
};
/** Longest first: "大于等于" must not be read as "大于". */
const OPERATOR_SPELLINGS = (["GE", "GT", "EQ", "LE", "LT"] as const)
  .flatMap((operator) => SPELLINGS[operator].split(" ").map((sign) => [sign, operator] as const))
  .sort(([a], [b]) => b.length - a.length);

const NUMBER = String.raw`[+-]?\d[\d,]*(?:\.\d*)?`;
const SINGLE = new RegExp(`^(?<number>${NUMBER})(?<unit>\\D*)$`);
const RANGE = new RegExp(`^(?<from>${NUMBER})(?<fromUnit>[^\\d-~至到]*?)(?:-|~|至|到)(?<to>${NUMBER})(?<unit>\\D*)$`);
const YEAR = /^(?:19|20)\d\d$/;

const NATURE_OF: Record<Operator, Nature> = { GE: "POSITIVE", GT: "POSITIVE", LE: "NEGATIVE", LT: "NEGATIVE", EQ: "FIXED", RANGE: "FIXED" };

/** Operators that say the same as a nature. = fits every counted nature: forms print bare values for counts and for "0 起". */
export const OPERATORS_OF: Record<Nature, readonly Operator[]> = {
  POSITIVE: ["GE", "GT", "EQ"],
  NEGATIVE: ["LE", "LT", "EQ"],
  FIXED: ["EQ", "RANGE"],
  QUALITATIVE: [],
};

/** The nature a target has by itself: ≥ 正向, ≤ 反向, = and a range 定值, words 定性. */
export function natureOf(target: Target): Nature {
  return target.kind === "TEXT" ? "QUALITATIVE" : NATURE_OF[target.operator];
}

/**
 * Reads 年度指标值. Signs in every spelling (≥ >= ＞ 不低于 …), ranges (90-95%, 90%~95%), a unit behind the number, or words.
 * The unit behind the number wins over the column's; a stated nature wins unless the sign contradicts it. A bare number is "=".
 * Anything that isn't a number with a known unit stays words ("2023年底前完成"). Refuses only a seventh decimal or a number out of range.
 */
export function parseTarget(text: string, unit = "", nature?: Nature): ParsedTarget {
  const words = text.trim();
  const plain = plainly(words)
    .replace(/[−–—]/g, "-")
    .replace(/^百分之(?=\d)(.*\d)$/, "$1%");
  const columnUnit = normaliseUnit(unit);
  const inWords = (): ParsedTarget => ({ ok: true, target: { kind: "TEXT", text: words }, unit: columnUnit, nature: "QUALITATIVE" });
  if (nature === "QUALITATIVE" && !/^[<>≤≥=]?\d+(\.\d+)?%?$/.test(plain)) return inWords();

  const spelling = OPERATOR_SPELLINGS.find(([sign]) => plain.startsWith(sign));
  const rest = spelling ? plain.slice(spelling[0].length) : plain;
  const range = spelling && spelling[1] !== "EQ" ? undefined : RANGE.exec(rest)?.groups;
  if (range) return readRange(range, columnUnit, unit, inWords);

  const single = SINGLE.exec(rest)?.groups;
  if (!single?.number) return inWords();
  const ownUnit = readUnit(single.unit ?? "", columnUnit);
  if (ownUnit === null) return inWords();
  if (!spelling && YEAR.test(single.number) && (ownUnit === "年" || ownUnit === "")) return inWords();
  const number = parseMicro(single.number);
  if (!number.ok) return number.problem.code === "NOT_A_NUMBER" ? inWords() : number;
  const operator = spelling?.[1] ?? "EQ";
  const stated = nature && OPERATORS_OF[nature].includes(operator) ? nature : NATURE_OF[operator];
  return { ok: true, target: { kind: "NUMBER", operator, micro: number.micro }, unit: ownUnit, nature: stated };
}

function readRange(range: Record<string, string>, columnUnit: string, unit: string, inWords: () => ParsedTarget): ParsedTarget {
  const { from = "", to = "", fromUnit = "" } = range;
  const ownUnit = readUnit(range.unit ?? "", columnUnit);
  if (ownUnit === null || (fromUnit !== "" && normaliseUnit(fromUnit) !== ownUnit)) return inWords();
  if (YEAR.test(from) && YEAR.test(to) && (ownUnit === "年" || (ownUnit === "" && unit === ""))) return inWords();
  const low = parseMicro(from);
  const high = parseMicro(to);
  if (!low.ok) return low.problem.code === "NOT_A_NUMBER" ? inWords() : low;
  if (!high.ok) return high.problem.code === "NOT_A_NUMBER" ? inWords() : high;
  if (low.micro > high.micro) return inWords();
  return {
    ok: true,
    target: { kind: "RANGE", operator: "RANGE", fromMicro: low.micro, toMicro: high.micro },
    unit: ownUnit,
    nature: "FIXED",
  };
}

/** Half-width, without spaces, and with no digit inside a unit: m2 (also from ㎡) would end a number in the wrong place. */
function plainly(text: string): string {
  return halfWidth(text).replaceAll("°C", "℃").replace(/m2/gi, "平方米").replace(/m3/gi, "立方米");
}

/** The unit of a number: what stands behind it, else the column's; null when what stands behind is no unit. */
function readUnit(suffix: string, columnUnit: string): string | null {
  if (suffix === "") return columnUnit;
  const own = normaliseUnit(suffix);
  return own === columnUnit || isUnit(own) ? own : null;
}

/** As the form prints it: "≥16,000亩", "=12个", "90-95%", or the words. */
export function targetText({ target, unit }: Pick<Indicator, "target" | "unit">): string {
  switch (target.kind) {
    case "TEXT":
      return target.text;
    case "RANGE":
      return `${formatMicro(target.fromMicro)}-${formatMicro(target.toMicro)}${unit}`;
    case "NUMBER":
      return `${OPERATOR_SIGNS[target.operator]}${formatMicro(target.micro)}${unit}`;
  }
}

/**
 * Target set for a month: the month's own stage, else the latest earlier one (what was due by then). Null when no stage is due yet or none is set.
 * December without a stage is the year's target and is not answered here.
 */
export function stagedTargetAt({ staged }: Pick<Indicator, "staged">, month: number): Micro | null {
  for (let index = Math.min(month, staged.length) - 1; index >= 0; index--) {
    const stage = staged[index];
    if (stage !== null && stage !== undefined) return stage;
  }
  return null;
}

export type ParsedValue = { ok: true; value: IndicatorValue | null } | { ok: false; problem: CellProblem };

/** Reads an actual or forecast: a number (the indicator's own unit may follow), words, or nothing. Words of a number's kind that can't be stored exactly are refused. */
export function parseValue(text: string, unit = ""): ParsedValue {
  const words = text.trim();
  if (words === "") return { ok: true, value: null };
  const plain = plainly(words);
  const digits = /^(?<number>[+\-−]?[\d,]*\.?\d*)(?<unit>\D*)$/u.exec(plain)?.groups;
  const suffix = digits?.unit ?? "";
  if (
    !digits ||
    digits.number === undefined ||
    !/\d/.test(digits.number) ||
    (suffix !== "" && normaliseUnit(suffix) !== normaliseUnit(unit))
  ) {
    return plain.startsWith("=")
      ? { ok: false, problem: { code: "FORMULA", params: {} } }
      : { ok: true, value: { kind: "TEXT", text: words } };
  }
  const number = parseMicro(digits.number);
  if (number.ok) return { ok: true, value: { kind: "NUMBER", micro: number.micro } };
  return number.problem.code === "NOT_A_NUMBER" ? { ok: true, value: { kind: "TEXT", text: words } } : number;
}

/** Canonical cell text of a value. */
export function valueText(value: IndicatorValue | null): string | null {
  if (value === null) return null;
  return value.kind === "NUMBER" ? microText(value.micro) : value.text;
}
