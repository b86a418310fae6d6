import { describe, expect, test } from "@jest/globals";
import { cellAt, cellsOf } from "../cells/cells.js";
import { diffFacts } from "../cells/diff.js";
import { withCell } from "../cells/with-cell.js";
import { runChecks } from "../checks/run.js";
import { DEFAULT_SETTINGS } from "../signals/settings.js";
import { wan } from "../filing/facts.fixture.js";
import type { FilingFacts } from "../filing/facts.js";
import { openedCells } from "../filing/return-items.js";
import { filingForm } from "../forms/filing-form.js";
import { assess } from "../signals/assess.js";
import { requiredCells } from "../signals/required.js";
import { DEPARTMENT_FRAMES } from "./frame.js";
import { departmentFacts, NOTHING_TYPED } from "./make.js";

const HEAD = { fiscalYear: 2026, cutOffMonth: 9, departmentCode: "301", departmentName: "云溪区农业农村局" };
const PROJECTS = { count: 16, monitored: 12, exempt: 1, initialFen: wan(2_000), adjustedFen: wan(2_400), executedFen: wan(1_086.4), expectedFen: wan(2_300) };
const blank = (frame = "HENAN", cutOffMonth = 9) => departmentFacts({ ...HEAD, cutOffMonth }, frame, NOTHING_TYPED, PROJECTS);
const typed = (facts: FilingFacts, cells: Record<string, string>) => Object.entries(cells).reduce((form, [path, text]) => withCell(form, path, text), facts);
const textAt = (facts: FilingFacts, path: string) => cellAt(facts, path)?.text;
const MONEY = {
  "funds.incomeFiscal.initial": "3000", "funds.incomeFiscal.adjusted": "3300", "funds.incomeFiscal.executed": "2000", "funds.incomeFiscal.expected": "3300",
  "funds.basicStaff.initial": "700", "funds.basicStaff.adjusted": "700", "funds.basicStaff.executed": "520", "funds.basicStaff.expected": "700",
  "funds.basicPublic.initial": "200", "funds.basicPublic.adjusted": "200", "funds.basicPublic.executed": "130", "funds.basicPublic.expected": "190",
};

describe("部门整体支出绩效监控表", () => {
  test("computes what the system knows and says where it comes from", () => {
    const facts = typed(blank(), MONEY);
    expect(textAt(facts, "funds.projects.executed")).toBe("1086.4");
    expect(textAt(facts, "funds.expenditure.adjusted")).toBe("3300");
    expect(textAt(facts, "funds.expenditure.rate")).toBe("52.62");
    expect(textAt(facts, "funds.projects.share")).toBe("72.73");
    expect(textAt(facts, "indicators[executionRate].actual")).toBe("52.62");
    expect(textAt(facts, "indicators[adjustmentRate].actual")).toBe("13.79");
    expect(textAt(facts, "indicators[carryOverRate].actual")).toBe("3.33");
    expect(textAt(facts, "indicators[monitoringRate].actual")).toBe("75");
    expect(cellAt(facts, "indicators[monitoringRate].actual")).toMatchObject({ origin: "DERIVED", type: "RATE", source: { zh: "已确认的项目监控表 ÷ 应监控项目数" } });
    expect(cellAt(facts, "funds.projects.executed")).toMatchObject({ origin: "DERIVED", source: { zh: "本部门各项目监控表合计" } });
    expect(cellAt(facts, "funds.basicStaff.executed")).toMatchObject({ origin: "TYPED", source: undefined });
  });

  test("leaves computed cells to the system", () => {
    expect(() => withCell(blank(), "funds.projects.executed", "1")).toThrow(RangeError);
    expect(() => withCell(blank(), "indicators[executionRate].actual", "1")).toThrow(RangeError);
  });

  test("offers a further task when the last is written, and no end of them", () => {
    expect(blank().department?.tasks).toHaveLength(4);
    expect(typed(blank(), { "tasks[4].name": "灌区改造" }).department?.tasks).toHaveLength(5);
  });

  test.each(DEPARTMENT_FRAMES.map(({ code }) => code))("is printed with every cell once, in the frame %s", (code) => {
    const facts = blank(code);
    const layout = filingForm(facts);
    const squares = Array.from({ length: layout.rowCount }, () => layout.widths.map(() => 0));
    for (const { row, column, rowSpan, columnSpan } of layout.cells) for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) squares[r]![c]! += 1;
    expect(new Set(squares.flat())).toEqual(new Set([1]));
    const printed = new Set(layout.cells.flatMap(({ path, also = [] }) => [path, ...also]));
    for (const { path } of cellsOf(facts)) expect(printed).toContain(path);
    for (const { path } of layout.cells) if (path) expect(cellAt(facts, path)).toBeDefined();
  });

  test("asks in September for nothing only the year's end can tell", () => {
    const paths = (month: number) => requiredCells(blank("HENAN", month)).map(({ path }) => path);
    expect(paths(9)).not.toContain("indicators[accountsTrue].actual");
    expect(paths(12)).toContain("indicators[accountsTrue].actual");
    expect(paths(9)).not.toContain("indicators[task2].name");
    expect(requiredCells(typed(blank(), { "indicators[task2].name": "改造灌区" })).map(({ path }) => path)).toContain("indicators[task2].actual");
  });

  test.each<[string, Record<string, string>, string, string]>([
    ["an indicator without a value", {}, "C3", "indicators[threePublic].actual"],
    ["money without a forecast", {}, "C4", "funds.basicStaff.expected"],
    ["a doubt without a measure", { "indicators[threePublic].likelihood": "POSSIBLE" }, "C5", "indicators[threePublic].measure"],
    ["a forecast below what is spent", { ...MONEY, "funds.basicStaff.expected": "500" }, "C15", "funds.basicStaff.expected"],
    ["more spent than budgeted", { ...MONEY, "funds.basicPublic.executed": "210", "funds.basicPublic.expected": "210" }, "C22", "funds.basicPublic.executed"],
  ])("finds %s", (_what, cells, code, path) => {
    expect(runChecks(typed(blank(), cells), "SUBMIT")).toContainEqual(expect.objectContaining({ code, path, severity: "BLOCK" }));
  });

  test("the bureau's check pack rules them as it rules the project forms", () => {
    const settings = { ...DEFAULT_SETTINGS, checks: { C3: { mode: "TRIAL", severity: "WARN" }, C4: { mode: "OFF", severity: "BLOCK" } } as const };
    const found = runChecks(blank(), "SUBMIT", settings);
    expect(found.some(({ code }) => code === "C4")).toBe(false);
    expect(found.filter(({ code }) => code === "C3").every(({ severity, trial }) => severity === "WARN" && trial)).toBe(true);
    expect(found.length).toBeGreaterThan(0);
  });

  test("opens what stands behind a returned sum", () => {
    expect(openedCells(["funds.expenditure.rate"], typed(blank(), MONEY))).toEqual(["funds.basicStaff.adjusted", "funds.basicStaff.executed", "funds.basicPublic.adjusted", "funds.basicPublic.executed"]);
  });

  test("tells typed changes from those that follow", () => {
    const before = typed(blank(), MONEY);
    const changes = diffFacts(before, typed(before, { "funds.basicStaff.executed": "600" }));
    expect(changes.filter(({ derived }) => !derived)).toEqual([{ path: "funds.basicStaff.executed", was: "520", now: "600", derived: false }]);
    expect(changes.filter(({ derived }) => derived).map(({ path }) => path)).toContain("indicators[executionRate].actual");
  });

  test("has no colour and no money of its own in lists: its projects have them", () => {
    expect(assess(typed(blank(), MONEY))).toMatchObject({ adjustedFen: 0, executedFen: 0, rateBp: null, execColour: null, perfColour: null, colour: null });
  });
});
