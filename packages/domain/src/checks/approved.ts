import type { FundFigure } from "../cells/fund-totals.js";
import { indicatorPath } from "../cells/path.js";
import type { IndicatorFacts } from "../filing/facts.js";
import type { Indicator } from "../indicators/indicator.js";
import { targetText } from "../indicators/target.js";
import type { Check, Found } from "./check.js";

const BUDGETS: readonly (readonly [FundFigure & ("initialFen" | "adjustedFen"), string])[] = [["initialFen", "initial"], ["adjustedFen", "adjusted"]];

/** C9: the budget of a read form is the approved one. */
export const budgetIsApproved: Check = ({ facts, extra: { approved } }) =>
  (approved?.funds ?? []).flatMap((line) => {
    const row = facts.funds.find((fund) => fund.row === line.row);
    return BUDGETS.flatMap(([figure, column]): Found[] => {
      const printedFen = row?.[figure] ?? null;
      const approvedFen = line[figure];
      return printedFen === null || approvedFen === null || printedFen === approvedFen ? [] : [{ path: `funds.${line.row}.${column}`, params: { printedFen, approvedFen } }];
    });
  });

/** C12: name, sign, value and unit of each indicator are the approved ones; none is missing and none is new. */
export const indicatorsAreApproved: Check = ({ facts, extra: { approved } }) => {
  if (!approved) return [];
  const left = new Map(approved.indicators.map((indicator) => [indicator.id, indicator]));
  const changed = facts.indicators.flatMap((indicator): Found[] => {
    const match = left.get(indicator.id) ?? [...left.values()].find((candidate) => sameName(candidate, indicator));
    if (!match) return [{ variant: "NEW", path: indicatorPath(indicator.id, "name"), params: { name: indicator.name } }];
    left.delete(match.id);
    return differences(indicator, match);
  });
  return [...changed, ...[...left.values()].map((indicator): Found => ({ variant: "MISSING", path: null, params: { name: indicator.name } }))];
};

function differences(indicator: IndicatorFacts, approved: Indicator): Found[] {
  const found: Found[] = [];
  if (!sameName(indicator, approved)) found.push({ variant: "NAME", path: indicatorPath(indicator.id, "name"), params: { printed: indicator.name, approved: approved.name } });
  const printed = targetText(indicator);
  const wanted = targetText(approved);
  if (printed !== wanted) found.push({ path: indicatorPath(indicator.id, "target"), params: { printed, approved: wanted } });
  return found;
}

function sameName(one: Pick<Indicator, "name">, other: Pick<Indicator, "name">): boolean {
  const plain = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");
  return plain(one.name) === plain(other.name);
}
