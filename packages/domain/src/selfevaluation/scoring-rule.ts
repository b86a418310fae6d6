import { BANDS } from "../indicators/indicator.js";
import { FULL_BP } from "../money/rate.js";
import { SettingReader, type SettingRule } from "../settings/setting.js";
import { DEFAULT_SCORING, type ScoringRules } from "./rules.js";

/** More steps than anybody scores satisfaction by. */
const MAX_STEPS = 10;

/** 自评评分规则: a self-evaluation takes over the rules in force when it opens and is scored by them to its end. */
export const scoringRule: SettingRule<ScoringRules> = {
  default: DEFAULT_SCORING,
  savedBy: ["PERFORMANCE_OFFICE"],
  read(body) {
    const reader = new SettingReader();
    const given = reader.object(body, "");
    const share = (value: unknown, path: string) => reader.whole(value, path, 0, FULL_BP);

    const bands = reader.object(given["bandBp"], "bandBp");
    const [ACHIEVED, PARTLY, MISSED] = BANDS.map((band) => share(bands[band], `bandBp.${band}`)) as [number, number, number];
    reader.ordered(ACHIEVED >= PARTLY && PARTLY >= MISSED, "bandBp.PARTLY");
    const spans = reader.object(given["bandFromBp"], "bandFromBp");
    const bandFromBp = { ACHIEVED: share(spans["ACHIEVED"], "bandFromBp.ACHIEVED"), PARTLY: share(spans["PARTLY"], "bandFromBp.PARTLY") };
    reader.ordered(bandFromBp.ACHIEVED > bandFromBp.PARTLY && bandFromBp.PARTLY > 0, "bandFromBp.PARTLY");

    const steps = reader.list(given["satisfactionSteps"], "satisfactionSteps", MAX_STEPS);
    const satisfactionSteps = (steps.length > 0 ? steps : [undefined]).map((step, at) => {
      const path = `satisfactionSteps.${at}`;
      const { fromBp, shareBp } = reader.object(step, path);
      return { fromBp: share(fromBp, `${path}.fromBp`), shareBp: share(shareBp, `${path}.shareBp`) };
    });
    satisfactionSteps.forEach((step, at) => {
      const above = satisfactionSteps[at - 1];
      reader.ordered(!above || above.fromBp > step.fromBp, `satisfactionSteps.${at}.fromBp`);
      reader.ordered(!above || above.shareBp >= step.shareBp, `satisfactionSteps.${at}.shareBp`);
    });

    const overshoot = reader.object(given["overshoot"], "overshoot");
    const grades = reader.object(given["gradeFrom"], "gradeFrom");
    const [EXCELLENT, GOOD, FAIR] = (["EXCELLENT", "GOOD", "FAIR"] as const).map((grade) => reader.whole(grades[grade], `gradeFrom.${grade}`, 0, 10_000)) as [number, number, number];
    reader.ordered(EXCELLENT > GOOD, "gradeFrom.GOOD");
    reader.ordered(GOOD > FAIR, "gradeFrom.FAIR");
    return reader.answer({
      bandBp: { ACHIEVED, PARTLY, MISSED }, bandFromBp, satisfactionSteps,
      passGateBp: share(given["passGateBp"], "passGateBp"),
      overshoot: { reduce: reader.flag(overshoot["reduce"], "overshoot.reduce"), fromBp: reader.whole(overshoot["fromBp"], "overshoot.fromBp", FULL_BP, 10 * FULL_BP) },
      gradeFrom: { EXCELLENT, GOOD, FAIR },
    });
  },
};
