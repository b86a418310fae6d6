import type { Fen } from "../money/fen.js";
import type { Role } from "../people/roles.js";
import { SettingReader, type SettingRule } from "../settings/setting.js";
import { mismatchBp } from "../signals/quadrant.js";
import type { Colour } from "../signals/settings.js";

/**
 * What the platform warns of between the deadlines. WORK_BEHIND: the money is ahead of the work by more than set; MONEY_BEHIND the other way round;
 * ZERO_EXECUTION: nothing spent where something was due; RED_AGAIN: red at this cut-off and the one before; LARGE_BALANCE: much will be left over.
 */
export const WARNING_CODES = ["WORK_BEHIND", "MONEY_BEHIND", "ZERO_EXECUTION", "RED_AGAIN", "LARGE_BALANCE"] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** Who may be told. Evaluators and the three administrators have no business here. */
export const WARNING_ROLES = ["UNIT_FILLER", "UNIT_LEADER", "DEPARTMENT_SUBMITTER", "DEPARTMENT_LEADER", "BUSINESS_OFFICE", "PERFORMANCE_OFFICE", "BUREAU_LEADER"] as const satisfies readonly Role[];
export type WarningRole = (typeof WARNING_ROLES)[number];

/** `threshold`: basis points for the first two, fen for LARGE_BALANCE, unused (0) for the others. `explain`: the unit owes an explanation. */
export type WarningRule = { on: boolean; threshold: number; explain: boolean; subscribers: readonly WarningRole[] };
export type WarningRules = Record<WarningCode, WarningRule>;

const SPENDERS: readonly WarningRole[] = ["UNIT_FILLER", "UNIT_LEADER", "DEPARTMENT_SUBMITTER"];
const OFFICES: readonly WarningRole[] = ["BUSINESS_OFFICE", "PERFORMANCE_OFFICE"];

/** Our own proposal: no national threshold exists (rules-and-forms §3.4). */
export const DEFAULT_WARNINGS: WarningRules = {
  WORK_BEHIND: { on: true, threshold: 2_000, explain: true, subscribers: [...SPENDERS, ...OFFICES] },
  MONEY_BEHIND: { on: true, threshold: 3_000, explain: true, subscribers: [...SPENDERS, ...OFFICES] },
  ZERO_EXECUTION: { on: true, threshold: 0, explain: true, subscribers: [...SPENDERS, ...OFFICES] },
  RED_AGAIN: { on: true, threshold: 0, explain: false, subscribers: ["DEPARTMENT_LEADER", "PERFORMANCE_OFFICE", "BUREAU_LEADER"] },
  LARGE_BALANCE: { on: true, threshold: 100_000_000, explain: false, subscribers: ["DEPARTMENT_SUBMITTER", "PERFORMANCE_OFFICE"] },
};

/** The largest threshold each rule takes: 100 points, or 100 亿元. */
const BOUNDS: Record<WarningCode, number> = { WORK_BEHIND: 10_000, MONEY_BEHIND: 10_000, ZERO_EXECUTION: 0, RED_AGAIN: 0, LARGE_BALANCE: 1_000_000_000_000 };

/** 预警规则. */
export const warningsRule: SettingRule<WarningRules> = {
  default: DEFAULT_WARNINGS,
  savedBy: ["PERFORMANCE_OFFICE"],
  read(body) {
    const reader = new SettingReader();
    const given = reader.object(body, "");
    const rules = Object.fromEntries(WARNING_CODES.map((code): [WarningCode, WarningRule] => {
      const rule = reader.object(given[code], code);
      const subscribers = reader.list(rule["subscribers"], `${code}.subscribers`, WARNING_ROLES.length).map((role, at) => reader.choice(role, `${code}.subscribers.${at}`, WARNING_ROLES));
      reader.unique(subscribers, `${code}.subscribers`);
      return [code, {
        on: reader.flag(rule["on"], `${code}.on`), threshold: reader.whole(rule["threshold"], `${code}.threshold`, 0, BOUNDS[code]),
        explain: reader.flag(rule["explain"], `${code}.explain`), subscribers,
      }];
    })) as WarningRules;
    return reader.answer(rules);
  },
};

/** What warnings are told from: the figures a filing's columns keep, and its project's colour at the cut-off before. */
export type WarningFacts = {
  rateBp: number | null;
  expectedProgressBp: number;
  attainmentBp: number | null;
  adjustedFen: Fen;
  executedFen: Fen;
  expectedFen: Fen;
  /** Every required cell is filled: before that a forecast of nothing is only a blank. */
  complete: boolean;
  colour: Colour | null;
  colourBefore: Colour | null;
};

/** A rule that fires, with the figures that made it. */
export type Warning = { code: WarningCode; params: Record<string, number>; explain: boolean };

/** The warnings a project gives, in the order of the rules. Pure: the same figures and rules give the same answer. */
export function warningsOf(facts: WarningFacts, rules: WarningRules = DEFAULT_WARNINGS): Warning[] {
  return WARNING_CODES.flatMap((code) => {
    const rule = rules[code];
    const params = rule.on ? FIRES[code](facts, rule.threshold) : null;
    return params ? [{ code, params, explain: rule.explain }] : [];
  });
}

const mismatch = ({ rateBp, expectedProgressBp, attainmentBp }: WarningFacts): number | null =>
  rateBp === null || attainmentBp === null ? null : mismatchBp({ gapBp: rateBp - expectedProgressBp, attainmentBp });

const FIRES: Record<WarningCode, (facts: WarningFacts, threshold: number) => Record<string, number> | null> = {
  WORK_BEHIND: (facts, threshold) => {
    const apart = mismatch(facts);
    return apart !== null && apart > threshold ? { gapBp: apart } : null;
  },
  MONEY_BEHIND: (facts, threshold) => {
    const apart = mismatch(facts);
    return apart !== null && -apart > threshold ? { gapBp: -apart } : null;
  },
  ZERO_EXECUTION: ({ rateBp, executedFen, expectedProgressBp }) => (rateBp !== null && executedFen === 0 && expectedProgressBp > 0 ? { expectedBp: expectedProgressBp } : null),
  RED_AGAIN: ({ colour, colourBefore }) => (colour === "RED" && colourBefore === "RED" ? {} : null),
  LARGE_BALANCE: ({ adjustedFen, expectedFen, complete }, threshold) => {
    const balance = adjustedFen - expectedFen;
    return complete && balance >= threshold && balance > 0 ? { balanceFen: balance } : null;
  },
};
