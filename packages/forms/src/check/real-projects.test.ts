import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { findingText, runChecks } from "@jianxiao/domain";
import { entriesOf } from "../source/entry.js";
import { factsFromJson } from "../source/facts-from-json.js";

const FIXTURE = new URL("../../fixtures/real-projects.json", import.meta.url);
const entries = entriesOf(JSON.parse(readFileSync(FIXTURE, "utf8")) as unknown);

/** What each published form must show, from its figures and texts alone. Entries not listed have no finding. */
const EXPECTED: Record<string, string[]> = {
  // Two blank rows, a cost row without forecast, a benefit row with target only; no forecast of money; all 确定能 at 39.8 %.
  "hs-2019-heritage": [
    "C3.ROW BLOCK indicators[i1].actual", "C3.ROW BLOCK indicators[i2].actual", "C3 BLOCK indicators[i3].forecast",
    "C3 BLOCK indicators[i4].actual", "C3 BLOCK indicators[i4].actualBand", "C3 BLOCK indicators[i4].forecast",
    "C4 BLOCK funds.generalPublicBudget.expected", "C16 WARN indicators[i3].likelihood",
  ],
  // A total of 0 over 90 / 89.974 (and 0 points for it), cost 90 beside 89.974 executed, an ecological row about cost.
  "gc-2022-entrusted": [
    "C6 BLOCK funds.total.initial", "C6 BLOCK funds.total.adjusted", "C6 BLOCK funds.total.executed", "C11 WARN indicators[i5].actual",
    "C18 INFO indicators[i2].target", "C21 INFO indicators[i8].level2", "C24.FUNDS WARN funds.total.rate",
  ],
  // The bond form's scored row is paid ÷ quota.
  "lh-2022-gas-pipe": ["C8.BOND_QUOTA INFO funds.specialBond.rate"],
  // Roads and water supply in a farmland project; ≥ 100 % of a share.
  "yy-2022-farmland": ["C18 INFO indicators[i4].target", "C20 INFO indicators[i1].name", "C20 INFO indicators[i2].name", "C20 INFO indicators[i8].name"],
  // Balances left at the end of the year, the late tranche of 85.84 among them.
  "qs-2023-elderly": ["C25.BALANCE WARN funds.total.executed", "C25.BALANCE WARN funds.total.executed"],
  "km-2023-old-estates": ["C25.BALANCE WARN funds.total.executed"],
};

describe("published forms", () => {
  test.each(entries.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
    const found = runChecks(factsFromJson(entry), "FILE").map(({ code, variant, severity, path }) => `${code}${variant ? `.${variant}` : ""} ${severity} ${path}`);
    expect(found).toEqual(EXPECTED[id] ?? []);
  });

  test("what is expected is really in the file", () => {
    expect(Object.keys(EXPECTED).filter((id) => !entries.some((entry) => entry.id === id))).toEqual([]);
  });

  test("what a form knows about its own mistakes is never read", () => {
    const silent = entries.map((entry) => JSON.parse(JSON.stringify(entry, (key, value: unknown) => (key === "knownIssues" || key.startsWith("derived") ? undefined : value))) as (typeof entries)[number]);
    expect(silent.map((entry) => runChecks(factsFromJson(entry), "FILE"))).toEqual(entries.map((entry) => runChecks(factsFromJson(entry), "FILE")));
  });

  test("the late tranche is named with its amount", () => {
    const facts = factsFromJson(entries.find(({ id }) => id === "qs-2023-elderly")!);
    expect(runChecks(facts, "FILE").map((finding) => findingText(finding, facts, "zh"))[0]).toContain("“省级配套”下达 1,165.84 万元，支出 1,080.00 万元，年末结余 85.84 万元");
  });
});
