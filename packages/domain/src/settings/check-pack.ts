import { CHECKS } from "../checks/definitions.js";
import { SEVERITIES } from "../checks/finding.js";
import { CHECK_MODES, type CheckRule, type CheckRules } from "../checks/rules.js";
import { type CycleSettings, DEFAULT_SETTINGS } from "../signals/settings.js";
import { SettingReader, type SettingRule } from "./setting.js";

export type Thresholds = Omit<CycleSettings, "version" | "checks" | "scoring">;

/** The numbers a cycle is judged by and how each check runs. A cycle takes over the pack in force when it opens; applying a later one to it is an act of its own. */
export type CheckPack = { thresholds: Thresholds; checks: Required<CheckRules> };

const { version: _version, checks: _checks, ...DEFAULT_THRESHOLDS } = DEFAULT_SETTINGS;

export const DEFAULT_CHECK_PACK: CheckPack = {
  thresholds: DEFAULT_THRESHOLDS,
  checks: Object.fromEntries(CHECKS.map(({ code, severity }): [string, CheckRule] => [code, { mode: "ON", severity }])) as Required<CheckRules>,
};

/** Each threshold with the bounds (in basis points) a person may set it within. */
export const THRESHOLD_BOUNDS: Record<Exclude<keyof Thresholds, "bandBp">, readonly [min: number, max: number]> = {
  executionGapYellowBp: [-10_000, 0], executionGapRedBp: [-10_000, 0],
  completionYellowBp: [0, 10_000], completionRedBp: [0, 10_000],
  forecastYellowBp: [0, 10_000], forecastRedBp: [0, 10_000],
  expectedBalanceYellowBp: [0, 10_000], expectedBalanceRedBp: [0, 10_000],
  attainmentYellowBp: [0, 10_000], attainmentRedBp: [0, 10_000],
  overshootBp: [10_000, 100_000], certainGapBp: [-10_000, 0], coreWeightBp: [0, 10_000],
};

const BANDS = ["ACHIEVED", "PARTLY", "MISSED"] as const;

/** Where yellow begins before red: the first must be the larger number (`balance` grows the other way). */
const ORDERS: readonly (readonly [larger: keyof Thresholds, smaller: keyof Thresholds])[] = [
  ["executionGapYellowBp", "executionGapRedBp"], ["completionYellowBp", "completionRedBp"], ["forecastYellowBp", "forecastRedBp"],
  ["attainmentYellowBp", "attainmentRedBp"], ["expectedBalanceRedBp", "expectedBalanceYellowBp"],
];

/** 审核规则包. */
export const checkPackRule: SettingRule<CheckPack> = {
  default: DEFAULT_CHECK_PACK,
  savedBy: ["PERFORMANCE_OFFICE"],
  read(body) {
    const reader = new SettingReader();
    const { thresholds: givenThresholds, checks: givenChecks } = reader.object(body, "");
    const given = reader.object(givenThresholds, "thresholds");
    const bands = reader.object(given["bandBp"], "thresholds.bandBp");
    const numbers = Object.fromEntries(Object.entries(THRESHOLD_BOUNDS).map(([name, [min, max]]) => [name, reader.whole(given[name], `thresholds.${name}`, min, max)]));
    const bandBp = Object.fromEntries(BANDS.map((band) => [band, reader.whole(bands[band], `thresholds.bandBp.${band}`, 0, 10_000)]));
    const thresholds = { ...numbers, bandBp } as Thresholds;
    for (const [larger, smaller] of ORDERS) reader.ordered(Number(thresholds[larger]) >= Number(thresholds[smaller]), `thresholds.${larger}`);

    const rules = reader.object(givenChecks, "checks");
    const checks = Object.fromEntries(CHECKS.map(({ code }) => {
      const rule = reader.object(rules[code], `checks.${code}`);
      return [code, { mode: reader.choice(rule["mode"], `checks.${code}.mode`, CHECK_MODES), severity: reader.choice(rule["severity"], `checks.${code}.severity`, SEVERITIES) }];
    })) as Required<CheckRules>;
    return reader.answer({ thresholds, checks });
  },
};

/** What a cycle stores of a pack: its numbers, and those checks that run otherwise than defined. */
export function cycleSettingsOf({ thresholds, checks }: CheckPack, version: number): CycleSettings {
  const changed = CHECKS.filter(({ code, severity }) => checks[code].mode !== "ON" || checks[code].severity !== severity);
  const rules: CheckRules = Object.fromEntries(changed.map(({ code }) => [code, checks[code]]));
  return { version, ...thresholds, ...(changed.length > 0 ? { checks: rules } : {}) };
}
