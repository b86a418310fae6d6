import { describe, expect, test } from "@jest/globals";
import { CHECKS } from "../checks/definitions.js";
import { runChecks } from "../checks/run.js";
import { aForm } from "../filing/facts.fixture.js";
import { DEFAULT_SETTINGS } from "../signals/settings.js";
import { cycleSettingsOf, DEFAULT_CHECK_PACK, type CheckPack } from "./check-pack.js";
import { SETTING_KINDS, SETTINGS } from "./settings.js";
import { standardsFor } from "./standards.js";

const pack = (checks: Partial<CheckPack["checks"]>): CheckPack => ({ ...DEFAULT_CHECK_PACK, checks: { ...DEFAULT_CHECK_PACK.checks, ...checks } });
const severities = (settings = DEFAULT_SETTINGS) => runChecks(aForm(), "SUBMIT", settings).map(({ code, severity, trial }) => [code, severity, trial]);

test.each(SETTING_KINDS)("the default of %s is what its own reader accepts, untouched", (kind) => {
  expect(SETTINGS[kind].read(JSON.parse(JSON.stringify(SETTINGS[kind].default)))).toEqual({ body: SETTINGS[kind].default });
});

test.each(SETTING_KINDS)("%s refuses what is no body at all, and keeps nothing it doesn't know", (kind) => {
  for (const body of [null, 7, "x", [], {}]) expect(SETTINGS[kind].read(body)).toHaveProperty("faults");
  expect(SETTINGS[kind].read({ ...SETTINGS[kind].default, secret: "x" })).toEqual({ body: SETTINGS[kind].default });
});

describe("the check pack", () => {
  test.each<[string, object, string]>([
    ["a threshold out of bounds", { completionYellowBp: 20_000 }, "thresholds.completionYellowBp"],
    ["red before yellow", { completionYellowBp: 6_000, completionRedBp: 7_000 }, "thresholds.completionYellowBp"],
    ["a fraction of a basis point", { attainmentRedBp: 0.5 }, "thresholds.attainmentRedBp"],
  ])("refuses %s, by its field", (_words, thresholds, path) => {
    const answer = SETTINGS.CHECK_PACK.read({ ...DEFAULT_CHECK_PACK, thresholds: { ...DEFAULT_CHECK_PACK.thresholds, ...thresholds } });
    expect("faults" in answer && answer.faults.map((fault) => fault.path)).toContain(path);
  });

  test("as defined it leaves a cycle's settings as they were", () => {
    expect(cycleSettingsOf(DEFAULT_CHECK_PACK, 1)).toEqual(DEFAULT_SETTINGS);
    expect(severities(cycleSettingsOf(DEFAULT_CHECK_PACK, 1))).toEqual(severities());
  });

  test("switches a check off, makes it milder or stricter, or puts it on trial", () => {
    const codes = new Set(severities().map(([code]) => code));
    expect([...codes]).toEqual(expect.arrayContaining(["C3", "C4"]));
    expect(severities(cycleSettingsOf(pack({ C3: { mode: "OFF", severity: "BLOCK" } }), 2)).filter(([code]) => code === "C3")).toEqual([]);
    for (const [, severity] of severities(cycleSettingsOf(pack({ C4: { mode: "ON", severity: "WARN" } }), 2)).filter(([code]) => code === "C4")) expect(severity).toBe("WARN");
    for (const [, , trial] of severities(cycleSettingsOf(pack({ C4: { mode: "TRIAL", severity: "BLOCK" } }), 2)).filter(([code]) => code === "C4")) expect(trial).toBe(true);
  });

  test("never makes stricter what a check itself calls milder", () => {
    const ledger = aForm({ funds: aForm().funds.map((fund) => (fund.row === "generalPublicBudget" ? { ...fund, executedFen: fund.adjustedFen === null ? null : ((fund.adjustedFen + 1) as typeof fund.adjustedFen) } : fund)) });
    const found = runChecks(ledger, "SUBMIT", cycleSettingsOf(pack({ C22: { mode: "TRIAL", severity: "BLOCK" } }), 2)).filter(({ code }) => code === "C22");
    expect(found.map(({ severity }) => severity)).toEqual(["WARN"]);
  });

  test("stores only what differs from the definition", () => {
    expect(cycleSettingsOf(pack({ C16: { mode: "ON", severity: "INFO" } }), 3)).toMatchObject({ version: 3, checks: { C16: { mode: "ON", severity: "INFO" } } });
    expect(Object.keys(cycleSettingsOf(pack({ C16: { mode: "ON", severity: "INFO" } }), 3).checks ?? {})).toEqual(["C16"]);
    expect(Object.keys(DEFAULT_CHECK_PACK.checks)).toHaveLength(CHECKS.length);
  });
});

describe("the scoring rules", () => {
  test.each<[string, object, string]>([
    ["a lower band worth more", { bandBp: { ACHIEVED: 8_000, PARTLY: 9_000, MISSED: 0 } }, "bandBp.PARTLY"],
    ["bands that leave nothing between them", { bandFromBp: { ACHIEVED: 6_000, PARTLY: 6_000 } }, "bandFromBp.PARTLY"],
    ["no step at all", { satisfactionSteps: [] }, "satisfactionSteps.0"],
    ["steps that don't fall", { satisfactionSteps: [{ fromBp: 8_000, shareBp: 10_000 }, { fromBp: 9_000, shareBp: 5_000 }] }, "satisfactionSteps.1.fromBp"],
    ["a lower step worth more", { satisfactionSteps: [{ fromBp: 9_000, shareBp: 5_000 }, { fromBp: 8_000, shareBp: 6_000 }] }, "satisfactionSteps.1.shareBp"],
    ["an overshoot below the target", { overshoot: { reduce: true, fromBp: 9_000 } }, "overshoot.fromBp"],
    ["grades out of order", { gradeFrom: { EXCELLENT: 9_000, GOOD: 9_000, FAIR: 6_000 } }, "gradeFrom.GOOD"],
  ])("refuse %s, by its field", (_words, change, path) => {
    const answer = SETTINGS.SCORING.read({ ...SETTINGS.SCORING.default, ...change });
    expect("faults" in answer && answer.faults.map((fault) => fault.path)).toContain(path);
  });
});

describe("the standards", () => {
  test("are those of the kind of cycle: a self-evaluation forecasts nothing, and monitoring gives no points", () => {
    const asked = (kind: "MONITORING" | "SELF_EVALUATION") => standardsFor(SETTINGS.STANDARDS.default, kind).PROJECT.map(({ id }) => id);
    expect(asked("MONITORING")).toEqual(expect.arrayContaining(["filled", "forecast", "balance"]));
    expect(asked("MONITORING")).not.toContain("scored");
    expect(asked("SELF_EVALUATION")).toEqual(expect.arrayContaining(["filled", "scored"]));
    expect(asked("SELF_EVALUATION").filter((id) => id === "forecast" || id === "balance")).toEqual([]);
    const [first] = SETTINGS.STANDARDS.default.items.PROJECT;
    expect(SETTINGS.STANDARDS.read({ ...SETTINGS.STANDARDS.default, items: { ...SETTINGS.STANDARDS.default.items, PROJECT: [{ ...first, of: "YEAR" }] } })).toMatchObject({ faults: [{ path: "items.PROJECT.0.of" }] });
  });

  test("name each item once per form", () => {
    const [first] = SETTINGS.STANDARDS.default.items.PROJECT;
    const twice = { ...SETTINGS.STANDARDS.default, items: { ...SETTINGS.STANDARDS.default.items, PROJECT: [first, first] } };
    expect(SETTINGS.STANDARDS.read(twice)).toEqual({ faults: [{ code: "SETTING_TWICE", path: "items.PROJECT" }] });
  });
});
