import { describe, expect, test } from "@jest/globals";
import { assess } from "./assess.js";
import { facts, indicator, row } from "./form.fixture.js";
import { requiredCells } from "./required.js";

describe("required cells", () => {
  test("what a filing owes, in the order of the form", () => {
    const form = facts(
      9,
      [
        row("generalPublicBudget", { budget: "100", executed: "50", expected: "90" }),
        row("other", { budget: "20", executed: null, origin: "TYPED" }),
        row("specialBond", { budget: null, executed: null, origin: "TYPED" }),
      ],
      [
        indicator("a", { actual: 90, forecast: 100, likelihood: "POSSIBLE", causes: ["FUNDING"], explanation: "  " }),
        indicator("b", { target: "效果明显" }),
      ],
    );
    expect(requiredCells(form)).toEqual([
      { path: "funds.generalPublicBudget.expected", filled: true },
      { path: "funds.other.executed", filled: false },
      { path: "funds.other.expected", filled: false },
      { path: "indicators[a].actual", filled: true },
      { path: "indicators[a].forecast", filled: true },
      { path: "indicators[a].likelihood", filled: true },
      { path: "indicators[a].causes", filled: true },
      { path: "indicators[a].explanation", filled: false },
      { path: "indicators[a].measure", filled: false },
      { path: "indicators[b].actual", filled: false },
      { path: "indicators[b].actualBand", filled: false },
      { path: "indicators[b].forecast", filled: false },
      { path: "indicators[b].likelihood", filled: false },
    ]);
    expect(assess(form)).toMatchObject({ filledCells: 5, requiredCells: 13 });
  });
});
