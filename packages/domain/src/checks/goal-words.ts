import { indicatorPath } from "../cells/path.js";
import type { FilingFacts, IndicatorFacts } from "../filing/facts.js";
import { targetText } from "../indicators/target.js";
import type { Check, Found } from "./check.js";
import { CAPPED_RATE, CATEGORY_RULES, FIELDS, REPEATED_COUNT } from "./word-lists.js";

const FULL_PERCENT = 100_000_000;

/** C18: "at least 100 %" (or more) of a share that can't exceed it. "= 100 %" says the same honestly. */
export const targetIsPossible: Check = ({ facts }) =>
  facts.indicators.flatMap((indicator): Found[] => {
    const { target, unit, name } = indicator;
    const words = CAPPED_RATE.exec(bare(name))?.[0];
    if (unit !== "%" || target.kind !== "NUMBER" || words === undefined || !["GE", "GT", "EQ"].includes(target.operator)) return [];
    const beyond = target.operator === "EQ" ? target.micro > FULL_PERCENT : target.micro >= FULL_PERCENT;
    return beyond ? [{ path: indicatorPath(indicator.id, "target"), params: { target: targetText(indicator), words } }] : [];
  });

/** C19: a quality row that only counts again what a quantity row counts. */
export const qualityIsNotQuantity: Check = ({ facts }) => {
  const base = (name: string) => bare(name).replace(REPEATED_COUNT, "");
  const quantities = facts.indicators.filter((indicator) => indicator.level2 === "QUANTITY" && hasOwnLevels(facts, indicator));
  return facts.indicators.flatMap((indicator): Found[] => {
    if (indicator.level2 !== "QUALITY" || !hasOwnLevels(facts, indicator) || base(indicator.name).length < 2) return [];
    const twin = quantities.find(({ name }) => base(name) === base(indicator.name));
    return twin ? [{ path: indicatorPath(indicator.id, "name"), params: { name: indicator.name, quantity: twin.name } }] : [];
  });
};

/** C20: an indicator that names things of another field of work than its project's. */
export const fitsTheProject: Check = ({ facts }) => {
  const about = `${facts.project.name} ${facts.project.goalText ?? ""}`;
  const own = FIELDS.filter(({ project }) => project.test(about));
  if (own.length === 0) return [];
  return facts.indicators.flatMap((indicator): Found[] => {
    if (own.some((field) => field.indicator.test(indicator.name))) return [];
    const other = FIELDS.find((field) => !own.includes(field) && field.indicator.test(indicator.name));
    const words = other?.indicator.exec(indicator.name)?.[0];
    return other && words ? [{ path: indicatorPath(indicator.id, "name"), params: { name: indicator.name, words, field: other.field, own: own.map(({ field }) => field).join("、") } }] : [];
  });
};

/** C21: an indicator filed under another category than its words belong to. */
export const rightCategory: Check = ({ facts }) =>
  facts.indicators.flatMap((indicator): Found[] => {
    if (!hasOwnLevels(facts, indicator)) return [];
    const { level1, level2, name } = indicator;
    const rule = CATEGORY_RULES.find((candidate) => (candidate.level1 ?? level1) === level1 && (candidate.level2?.includes(level2) ?? true) && !candidate.except?.includes(level1) && candidate.foreign.test(name) && !candidate.own.test(name));
    const words = rule?.foreign.exec(name)?.[0];
    return rule && words ? [{ path: indicatorPath(indicator.id, "level2"), params: { name, words, level2, belongs: rule.belongs } }] : [];
  });

/** Whether the form filed the indicator under levels of ours; levels we had to guess are not judged. */
function hasOwnLevels({ printed }: FilingFacts, { id }: IndicatorFacts): boolean {
  const words = printed?.indicators[id];
  return words?.level1 === undefined && words?.level2 === undefined;
}

function bare(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, "").replace(/\([^)]*\)/g, "");
}
