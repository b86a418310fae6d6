import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellAt, cellsOf } from "../cells/cells.js";
import { parseCell } from "../cells/parse-cell.js";
import { withCell } from "../cells/with-cell.js";
import { runChecks } from "../checks/run.js";
import { findingText } from "../checks/texts.js";
import { asSelfEvaluation } from "../filing/empty-facts.js";
import { aForm, anIndicator } from "../filing/facts.fixture.js";
import type { FilingFacts } from "../filing/facts.js";
import { formCellText } from "../forms/form-cell.js";
import { filingForm } from "../forms/filing-form.js";
import { BANDS } from "../indicators/indicator.js";
import { micro } from "../indicators/micro.js";
import { assess } from "../signals/assess.js";
import { requiredCells } from "../signals/required.js";
import { DEFAULT_SCORING } from "./rules.js";
import { bandSpan } from "./score.js";

const carriedFrom = { cutOffMonth: 9, round: 1, revisionNo: 2, cells: { "indicators[a].actual": "60", "project.goalResult": "建成 60 亩" } };
const blank = () => asSelfEvaluation(aForm(), { carried: carriedFrom });
const typed = (facts: FilingFacts, cells: Record<string, string>): FilingFacts => Object.entries(cells).reduce((form, [path, text]) => withCell(form, path, text), facts);
const text = (facts: FilingFacts, path: string) => cellAt(facts, path)?.text;
const codes = (facts: FilingFacts) => runChecks(facts, "SUBMIT").map(({ code, variant, severity, path }) => `${code}${variant ? `.${variant}` : ""} ${severity} ${path}`);

/** Everything reached: 40 + 30 + 20 of the goal's points as they fall, 10 for execution. */
const FULL = {
  "funds.other.executed": "200", "project.goalResult": "建成高标准农田 16,000 亩", "indicators[a].actual": "100", "indicators[b].actual": "100", "indicators[c].actual": "100",
  "indicators[d].actual": "明显改善", "indicators[d].actualBand": "ACHIEVED", "indicators[d].score": "40",
};

describe("the cells of a self-evaluation", () => {
  test("scores follow from figures, and are typed only where somebody judges words", () => {
    const facts = typed(blank(), FULL);
    expect(cellsOf(facts).filter(({ column }) => column === "score").map(({ path, origin }) => `${path} ${origin}`)).toEqual([
      "funds.total.score DERIVED", "indicators[a].score DERIVED", "indicators[b].score DERIVED", "indicators[c].score DERIVED", "indicators[d].score TYPED", "project.score DERIVED",
    ]);
    // Output 50 in three parts, benefit 30 and the 10 of the missing satisfaction; execution 1,286.4 ÷ 2,400 of 10.
    expect(["indicators[a].weight", "indicators[d].weight", "project.weightTotal", "funds.total.score"].map((path) => text(facts, path))).toEqual(["16.67", "40", "100", "5.36"]);
    expect([text(facts, "project.score"), text(facts, "project.grade")]).toEqual(["95.36", "EXCELLENT"]);
    expect(assess(facts)).toMatchObject({ score: 9_536, grade: "EXCELLENT" });
    expect(assess(aForm())).toMatchObject({ score: null, grade: null });
  });

  test("there is no total while a score is missing", () => {
    const facts = typed(blank(), { "indicators[a].actual": "100" });
    expect([text(facts, "project.score"), assess(facts).score]).toEqual([null, null]);
  });

  test("what was taken over says from where, until it is changed", () => {
    const facts = typed(blank(), { "indicators[a].actual": "60" });
    expect(cellAt(facts, "indicators[a].actual")?.source?.zh).toBe("沿用1—9月监控表（第2稿）");
    expect(cellAt(typed(facts, { "indicators[a].actual": "80" }), "indicators[a].actual")?.source).toBeUndefined();
  });

  test("points are numbers of at most two decimals, 0 to 100", () => {
    const cell = cellAt(blank(), "indicators[d].score");
    expect(["7.5", "0", "100", "７．５"].map((raw) => cell && parseCell(cell, raw))).toEqual(["7.5", "0", "100", "7.5"].map((canonical) => ({ ok: true, text: canonical })));
    expect(["-1", "100.01", "7.555", "七", "=1"].map((raw) => cell && parseCell(cell, raw).ok)).toEqual([false, false, false, false, false]);
  });

  test("the forecast of monitoring is no cell of it", () => expect(cellAt(blank(), "indicators[a].forecast")).toBeUndefined());
});

describe("its checks", () => {
  test("a blank one owes the result of the goal and of every indicator, and typed money", () => {
    expect(codes(blank())).toEqual(expect.arrayContaining(["C3 BLOCK project.goalResult", "C3.SELF_ROW BLOCK indicators[a].actual", "C4 BLOCK funds.other.executed"]));
    expect(requiredCells(blank()).every(({ filled }) => !filled)).toBe(true);
  });

  test("a full one owes nothing", () => {
    expect(codes(typed(blank(), FULL)).filter((line) => line.includes("BLOCK"))).toEqual([]);
  });

  test("below its target: cause and improvement; far above: the cause alone", () => {
    const below = typed(blank(), { ...FULL, "indicators[a].actual": "80" });
    expect(codes(below).filter((line) => line.startsWith("C5"))).toEqual(["C5.SELF BLOCK indicators[a].explanation", "C5.SELF BLOCK indicators[a].measure"]);
    const above = typed(blank(), { ...FULL, "indicators[a].actual": "200" });
    expect(codes(above).filter((line) => line.startsWith("C5"))).toEqual(["C5.SELF BLOCK indicators[a].explanation"]);
  });

  test("a result of months before, still below the target, is asked about", () => {
    const facts = typed(blank(), { ...FULL, "indicators[a].actual": "60" });
    expect(codes(facts)).toContain("C3.CARRIED WARN indicators[a].actual");
    const finding = runChecks(facts, "SUBMIT").find(({ variant }) => variant === "CARRIED");
    expect(finding && findingText(finding, facts, "zh")).toContain("仍是1—9月监控时的数");
  });

  test.each([
    ["40", []],
    ["32", []],
    ["31.99", ["C24.BAND BLOCK indicators[d].score"]],
    ["41", ["C24.BAND BLOCK indicators[d].score"]],
  ])("达成 of 40 points at %s", (given, found) => {
    expect(codes(typed(blank(), { ...FULL, "indicators[d].score": given })).filter((line) => line.startsWith("C24"))).toEqual(found);
  });

  test("a form is scored, graded and checked by the rules its cycle took over", () => {
    const scoring = { ...DEFAULT_SCORING, passGateBp: 9_000, bandFromBp: { ACHIEVED: 9_000, PARTLY: 6_000 }, overshoot: { reduce: true, fromBp: 12_000 }, gradeFrom: { EXCELLENT: 9_600, GOOD: 8_000, FAIR: 6_000 } };
    const strict = (cells: Record<string, string>) => typed(asSelfEvaluation(aForm(), { scoring }), { ...FULL, ...cells });
    expect([text(strict({}), "project.score"), text(strict({}), "project.grade")]).toEqual(["95.36", "GOOD"]);
    expect(assess(strict({}))).toMatchObject({ score: 9_536, grade: "GOOD" });
    expect([text(strict({ "indicators[a].actual": "80" }), "indicators[a].score"), text(strict({ "indicators[a].actual": "125" }), "indicators[a].score")]).toEqual(["0", "15.84"]);
    expect(requiredCells(strict({ "indicators[a].actual": "125" })).map(({ path }) => path)).toContain("indicators[a].explanation");
    expect(codes(strict({ "indicators[d].score": "35" }))).toContain("C24.BAND BLOCK indicators[d].score");
    const notes = filingForm(strict({})).footnotes.map(({ zh }) => zh).join("");
    for (const said of ["100%—90%（含）、90%—60%（含）、60%—0%", "完成率低于90%的不得分", "超过120%的按超出幅度扣分", "总分96（含）—100分为优"]) expect(notes).toContain(said);
  });

  test("the spans of the bands leave no score out and share none", () => {
    const froms = fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 2 });
    fc.assert(fc.property(fc.integer({ min: 100, max: 6_000 }), froms, (weight, bps) => {
      const rules = { ...DEFAULT_SCORING, bandFromBp: { ACHIEVED: Math.max(...bps), PARTLY: Math.min(...bps) } };
      const covered = BANDS.map((band) => bandSpan(band, weight, rules)).flatMap((span) => (span ? Array.from({ length: span.to - span.from + 1 }, (_, at) => span.from + at) : []));
      expect([...covered].sort((one, other) => one - other)).toEqual(Array.from({ length: weight + 1 }, (_, at) => at));
    }), { numRuns: 30 });
  });
});

describe("项目支出绩效自评表", () => {
  const facts = typed(blank(), { ...FULL, "indicators[b].actual": "90", "indicators[b].explanation": "雨季停工", "indicators[b].measure": "明年一季度补齐" });
  const layout = filingForm(facts);
  const shown = (path: string) => formCellText(layout.cells.find((cell) => cell.path === path)!, facts, "zh");

  test("is headed as the official form and covers every square once", () => {
    expect([layout.title.zh, layout.subtitle.zh, layout.captionRight.zh]).toEqual(["项目支出绩效自评表", "（2026年度）", "单位：万元"]);
    const squares = Array.from({ length: layout.rowCount }, () => layout.widths.map(() => 0));
    for (const { row, column, rowSpan, columnSpan } of layout.cells) for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) squares[r]![c]! += 1;
    expect(new Set(squares.flat())).toEqual(new Set([1]));
  });

  test("has a place for every cell a person types, and shows only cells that exist", () => {
    const places = new Set(layout.cells.flatMap(({ path, also = [] }) => [path, ...also]));
    for (const { path } of cellsOf(facts).filter(({ origin }) => origin === "TYPED")) expect(places).toContain(path);
    for (const { path } of layout.cells) if (path) expect(cellAt(facts, path)).toBeDefined();
  });

  test("prints degree with words, cause with improvement, total with grade", () => {
    expect(shown("indicators[d].actual")).toBe("达成：明显改善");
    expect(shown("indicators[b].explanation")).toBe("雨季停工；改进措施：明年一季度补齐");
    expect([shown("project.score"), shown("project.grade")]).toEqual(["93.69", "优"]);
  });

  test("a goal weighted by itself is brought to what execution leaves, each in its share; the sum is always 100", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 4_000 }), { minLength: 1, maxLength: 12 }), (weights) => {
      const facts = asSelfEvaluation(aForm({ indicators: weights.map((weightBp, at) => anIndicator(`i${at}`, { weightBp })) }));
      expect(text(facts, "project.weightTotal")).toBe("100");
    }), { numRuns: 50 });
    const even = asSelfEvaluation(aForm({ indicators: [anIndicator("a", { weightBp: 5_000 }), anIndicator("b", { weightBp: 5_000 })] }));
    expect([text(even, "indicators[a].weight"), text(even, "indicators[b].weight")]).toEqual(["45", "45"]);
  });

  test("with the weights of 财预〔2021〕101号 where the goal has costs", () => {
    const post = asSelfEvaluation(aForm({
      frame: "POST_2021",
      indicators: [
        anIndicator("k", { level1: "COST", level2: "ECONOMIC_COST", unit: "万元", target: { kind: "NUMBER", operator: "LE", micro: micro(2_400_000_000) } }), anIndicator("a"),
        anIndicator("s", { level1: "SATISFACTION", level2: "SATISFACTION", unit: "%" }), anIndicator("e", { level1: "BENEFIT", level2: "SOCIAL_BENEFIT" }),
      ],
    }));
    expect(["k", "a", "e", "s"].map((id) => text(post, `indicators[${id}].weight`))).toEqual(["20", "40", "20", "10"]);
  });
});
