import { departmentFindings } from "../department/checks.js";
import type { FilingFacts } from "../filing/facts.js";
import { reportFindings } from "../report/cells.js";
import { type CycleSettings, DEFAULT_SETTINGS } from "../signals/settings.js";
import { budgetIsApproved, indicatorsAreApproved } from "./approved.js";
import type { Check, CheckExtra } from "./check.js";
import { deviationsExplained, fundsFilled, indicatorsFilled } from "./complete.js";
import { CHECKS } from "./definitions.js";
import type { CheckCode, CheckFinding, CheckMoment } from "./finding.js";
import { fitsTheProject, qualityIsNotQuantity, rightCategory, targetIsPossible } from "./goal-words.js";
import { certainWhileBehind, costIsExecuted, forecastNotBelowActual, noProblemWhileBehind, reportAgrees, spentInTime, withinBudget } from "./plausible.js";
import { allocatedIsNotPaid, oneMoneyUnit, planAddsUp, rateIsOfBudget, ratesRecomputed, totalsAddUp } from "./printed-money.js";
import { ruled } from "./rules.js";
import { scoresFollowTheRule } from "./scores.js";

/** Checks of one written form; C1 and C2 look at a package (`runPackageChecks`). */
const RULES: Record<Exclude<CheckCode, "C1" | "C2">, Check> = {
  C3: indicatorsFilled, C4: fundsFilled, C5: deviationsExplained,
  C6: totalsAddUp, C7: ratesRecomputed, C8: rateIsOfBudget, C9: budgetIsApproved, C10: planAddsUp, C11: costIsExecuted, C12: indicatorsAreApproved, C13: reportAgrees, C14: oneMoneyUnit,
  C15: forecastNotBelowActual, C16: certainWhileBehind, C17: noProblemWhileBehind, C18: targetIsPossible, C19: qualityIsNotQuantity, C20: fitsTheProject, C21: rightCategory,
  C22: withinBudget, C23: spentInTime, C24: scoresFollowTheRule, C25: allocatedIsNotPaid,
};

/** The same pack over the findings of a department's own forms, in the order they came. */
function asRuled(findings: readonly CheckFinding[], { checks }: CycleSettings): CheckFinding[] {
  return findings.flatMap((finding) => ruled([finding], checks?.[finding.code], CHECKS.find(({ code }) => code === finding.code)?.severity ?? finding.severity));
}

/** Runs every check that looks at this kind of form at this moment, as the cycle's check pack rules. Pure: the same form gives the same findings on screen, on the server and in `npm run check`. */
export function runChecks(facts: FilingFacts, moment: CheckMoment, settings: CycleSettings = DEFAULT_SETTINGS, extra: CheckExtra = {}): CheckFinding[] {
  if (facts.department) return asRuled(departmentFindings(facts, facts.department), settings);
  if (facts.report) return asRuled(reportFindings(facts.report), settings);
  return CHECKS.flatMap(({ code, moments, documents, severity }) => {
    const rule = settings.checks?.[code];
    if (code === "C1" || code === "C2" || rule?.mode === "OFF" || !moments.includes(moment) || !documents.includes(facts.document)) return [];
    return ruled(RULES[code]({ facts, moment, settings, extra }).map((found) => ({ code, severity, ...found })), rule, severity);
  });
}
