import { describe, expect, test } from "@jest/globals";
import type { FundFacts } from "../filing/facts.js";
import { fen } from "../money/fen.js";
import { assess } from "./assess.js";
import { coloured, emptyTotal, facts, indicator, row } from "./form.fixture.js";
import { type CycleSettings, DEFAULT_SETTINGS } from "./settings.js";

describe("worked examples of the field", () => {
  test("申遗经费 2019: 87.57 of 220 by June is 39.80 %, 10.2 points behind: yellow", () => {
    const assessment = assess(facts(6, [row("generalPublicBudget", { budget: "220", executed: "87.57" })]));
    expect(assessment).toMatchObject({
      rateBp: 3_980,
      expectedProgressBp: 5_000,
      gapBp: -1_020,
      execColour: "YELLOW",
      colour: "YELLOW",
      adjustedFen: 220_000_000,
      executedFen: 87_570_000,
    });
    expect(coloured(assessment)).toEqual(["EXECUTION_GAP YELLOW"]);
  });

  test("招投标 三个专项: 3.12 of 19.3 is 16.17 %, 33.8 points behind: red", () => {
    const assessment = assess(facts(6, [row("generalPublicBudget", { budget: "19.3", executed: "3.12" })]));
    expect(assessment).toMatchObject({ rateBp: 1_617, gapBp: -3_383, execColour: "RED" });
  });

  test("its equipment row: nothing of 2.9 is red for that reason alone", () => {
    const assessment = assess(facts(6, [row("generalPublicBudget", { budget: "2.9", executed: "0" })]));
    expect(assessment).toMatchObject({ rateBp: 0, execColour: "RED" });
    expect(coloured(assessment)).toEqual(["ZERO_EXECUTION RED"]);
  });

  test("a total row of 0 above parts of 90 / 89.974 doesn't hide them", () => {
    const printed: FundFacts = { ...emptyTotal, initialFen: fen(0), adjustedFen: fen(0), executedFen: fen(0) };
    const form = facts(12, []);
    const assessment = assess({
      ...form,
      funds: [printed, row("generalPublicBudget", { budget: "90", adjusted: "89.974", executed: "89.974" })],
    });
    expect(assessment).toMatchObject({ initialFen: 90_000_000, adjustedFen: 89_974_000, rateBp: 10_000, execColour: "GREEN" });
  });

  test("a form that prints only its total is measured by it", () => {
    const form = facts(12, []);
    expect(assess({ ...form, funds: [row("total", { budget: "30", executed: "20.42", origin: "DERIVED" })] })).toMatchObject({
      rateBp: 6_807,
      execColour: "RED",
    });
  });
});

describe("settings of the cycle decide", () => {
  const lax: CycleSettings = { ...DEFAULT_SETTINGS, executionGapYellowBp: -2_000, attainmentYellowBp: 5_000, completionRedBp: 4_000 };
  test("the same facts under laxer numbers are green", () => {
    const form = facts(6, [row("other", { budget: "220", executed: "87.57" })], [indicator("a", { actual: 60 })]);
    expect(assess(form).colour).toBe("RED");
    expect(assess(form, lax)).toMatchObject({ execColour: "GREEN", perfColour: "GREEN" });
  });
});
