import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fen } from "../money/fen.js";
import { budgetChangeFault, budgetLinesFault, mayNotKeepProjects } from "./by-hand.js";

const line = { fiscalYear: 2026, adjustedFen: fen(100), paidFen: fen(40) };
const change = (deltaFen: number, effectiveOn = "2026-06-30") => budgetChangeFault(line, { deltaFen: fen(deltaFen), effectiveOn })?.code ?? null;

describe("a change of a budget line", () => {
  test.each([[20, "2026-06-30", null], [-60, "2026-12-31", null], [-61, "2026-06-30", "BELOW_PAID"], [0, "2026-06-30", "NOTHING_CHANGES"], [5, "2025-12-31", "OUTSIDE_THE_YEAR"]])("of %d on %s: %s", (delta, on, code) => {
    expect(change(delta, on)).toBe(code);
  });

  test("never leaves less than was paid, nor less than nothing", () => {
    const amount = fc.integer({ min: -1_000, max: 1_000 });
    fc.assert(fc.property(fc.nat(1_000), amount, amount, (adjusted, paid, delta) => {
      const fault = budgetChangeFault({ fiscalYear: 2026, adjustedFen: fen(adjusted), paidFen: fen(paid) }, { deltaFen: fen(delta), effectiveOn: "2026-01-01" });
      return fault !== null || (adjusted + delta >= paid && adjusted + delta >= 0);
    }));
  });
});

test("a budget has lines, each source once", () => {
  expect([[], [{ source: "other" }], [{ source: "other" }, { source: "other" }]].map((lines) => budgetLinesFault(lines)?.code ?? null)).toEqual(["NO_BUDGET_LINES", null, "SOURCE_TWICE"]);
});

test("projects are the performance office's to write down", () => {
  expect([mayNotKeepProjects("PERFORMANCE_OFFICE"), mayNotKeepProjects("SYSTEM_ADMIN")?.code]).toEqual([null, "WRONG_ROLE"]);
});
