import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { aForm, aFund, anIndicator, wan } from "../filing/facts.fixture.js";
import type { FilingFacts, IndicatorFacts, PrintedFacts, PrintedFund } from "../filing/facts.js";
import type { Target } from "../indicators/indicator.js";
import { micro } from "../indicators/micro.js";
import { DEFAULT_SETTINGS } from "../signals/settings.js";
import { CHECKS } from "./definitions.js";
import { CHECK_CODES, type CheckCode, type CheckMoment } from "./finding.js";
import { runPackageChecks } from "./package-checks.js";
import { runChecks } from "./run.js";
import { checkTitle, findingText } from "./texts.js";

const number = (value: number) => ({ kind: "NUMBER", micro: micro(value * 1_000_000) }) as const;
const atLeast = (value: number): Target => ({ kind: "NUMBER", operator: "GE", micro: micro(value * 1_000_000) });

/** A row as a careful unit fills it. */
const done = (id: string, given: Partial<IndicatorFacts> = {}) => anIndicator(id, { actual: number(80), forecast: number(100), likelihood: "CERTAIN", ...given });

/** A filing without a fault: money on schedule, everything filled in. */
const clean = (given: Partial<FilingFacts> = {}): FilingFacts =>
  aForm({
    funds: [
      aFund("total", { initialFen: wan(220), adjustedFen: wan(220), executedFen: wan(170), expectedFen: wan(220) }),
      aFund("generalPublicBudget", { initialFen: wan(200), adjustedFen: wan(200), executedFen: wan(155), expectedFen: wan(200), origin: "LEDGER" }),
      aFund("other", { initialFen: wan(20), adjustedFen: wan(20), executedFen: wan(15), expectedFen: wan(20) }),
    ],
    indicators: [done("a"), done("b", { level2: "QUALITY", name: "工程验收合格率", unit: "%", nature: "FIXED", target: { kind: "NUMBER", operator: "EQ", micro: micro(100_000_000) }, actual: number(100) })],
    ...given,
  });

const changed = (facts: FilingFacts, id: string, given: Partial<IndicatorFacts>): FilingFacts => ({ ...facts, indicators: facts.indicators.map((row) => (row.id === id ? { ...row, ...given } : row)) });
const spent = (facts: FilingFacts, executed: number, expected: number | null, origin: "LEDGER" | "TYPED" = "TYPED"): FilingFacts => ({
  ...facts, funds: [aFund("total", { origin: "DERIVED" }), aFund("generalPublicBudget", { initialFen: wan(220), adjustedFen: wan(220), executedFen: wan(executed), expectedFen: expected === null ? null : wan(expected), origin })],
});

const printed = (funds: Record<string, PrintedFund>, given: Partial<PrintedFacts> = {}): PrintedFacts => ({ funds, indicators: {}, moneyUnits: [], problemText: null, totalScore: null, ...given });

/** Findings as "C4 BLOCK path" lines. */
const lines = (facts: FilingFacts, moment: CheckMoment = "SUBMIT", extra = {}) => runChecks(facts, moment, DEFAULT_SETTINGS, extra).map(({ code, variant, severity, path }) => `${code}${variant ? `.${variant}` : ""} ${severity} ${path}`);

test("a filing without a fault has no finding, at any moment", () => {
  for (const moment of ["FILE", "ENTRY", "SUBMIT", "REVIEW"] as const) expect(lines(clean(), moment)).toEqual([]);
});

test("there are 25 checks, each once, each with a title", () => {
  expect(CHECKS.map(({ code }) => code)).toEqual([...CHECK_CODES]);
  for (const code of CHECK_CODES) expect([checkTitle(code, "zh"), checkTitle(code, "en")]).not.toContain("");
});

describe("while filling in", () => {
  const doubtful = { likelihood: "POSSIBLE", causes: ["FUNDING"], explanation: "第二批资金未到", measure: "11 月底前完成支付" } as const;

  test.each<[string, FilingFacts, string[]]>([
    ["C3: an actual is missing", changed(clean(), "a", { actual: null }), ["C3 BLOCK indicators[a].actual"]],
    ["C3: a forecast is missing", changed(clean(), "a", { forecast: null }), ["C3 BLOCK indicators[a].forecast"]],
    ["C3: an untouched row is one finding", changed(clean(), "a", { actual: null, forecast: null, likelihood: null }), ["C3.ROW BLOCK indicators[a].actual"]],
    ["C3: words where a number is asked for", changed(clean(), "a", { actual: { kind: "TEXT", text: "约 1,250 亩" }, forecast: { kind: "TEXT", text: "基本完成" } }), ["C3.IN_WORDS WARN indicators[a].actual", "C3.IN_WORDS WARN indicators[a].forecast"]],
    ["C4: no forecast of money", spent(clean(), 170, null), ["C4 BLOCK funds.generalPublicBudget.expected"]],
    ["C5: 有可能 without cause, explanation and measure", changed(clean(), "a", { likelihood: "POSSIBLE" }), ["C5 BLOCK indicators[a].causes", "C5 BLOCK indicators[a].explanation", "C5 BLOCK indicators[a].measure"]],
    ["C5: explained", changed(clean(), "a", doubtful), []],
    ["C15: the year is expected to end below what is reached", changed(clean(), "a", { actual: number(80), forecast: number(79) }), ["C15 BLOCK indicators[a].forecast"]],
    ["C15: a rate may fall", changed(clean(), "b", { actual: number(100), forecast: number(95) }), []],
    ["C15: money typed", spent(clean(), 170, 160), ["C15.FUNDS BLOCK funds.generalPublicBudget.expected"]],
    ["C15: money from the ledger", spent(clean(), 170, 160, "LEDGER"), ["C15.FUNDS WARN funds.generalPublicBudget.expected"]],
    ["C16: 220 budgeted, 87.57 spent, all certain", spent(clean(), 87.57, 220), ["C16 WARN indicators[a].likelihood"]],
    ["C16: where one doubt is named, nothing", changed(spent(clean(), 87.57, 220), "a", doubtful), []],
    ["C17: 暂无问题 at 36 %", changed(spent(clean(), 80, 220), "a", { ...doubtful, explanation: "暂无问题。" }), ["C17 WARN indicators[a].explanation"]],
    ["C22: over budget, typed", spent(clean(), 230, 230), ["C22 BLOCK funds.generalPublicBudget.executed"]],
    ["C22: over budget, from the ledger", spent(clean(), 230, 230, "LEDGER"), ["C22 WARN funds.generalPublicBudget.executed"]],
    ["C23: nothing spent", changed(spent(clean(), 0, 220), "a", doubtful), ["C23 WARN funds.total.executed"]],
  ])("%s", (_words, facts, found) => {
    expect(lines(facts)).toEqual(found);
    expect(lines(facts, "ENTRY")).toEqual(found);
  });

  test("C11: the cost of the project is what was executed; a unit cost is another matter", () => {
    const cost = (target: number, actual: number) => clean({ indicators: [done("a", { level2: "COST", name: "项目总成本", nature: "NEGATIVE", unit: "万元", target: { kind: "NUMBER", operator: "LE", micro: micro(target * 1_000_000) }, actual: number(actual) })] });
    expect(lines(cost(220, 175))).toEqual(["C11 WARN indicators[a].actual"]);
    expect(lines(cost(220, 170))).toEqual([]);
    expect(lines(cost(12, 11))).toEqual([]);
  });

  test("a blank form owes what the navigator counts, and nothing derived", () => {
    const blank = clean({ indicators: [anIndicator("a"), anIndicator("b")] });
    expect(lines(blank)).toEqual(["C3.ROW BLOCK indicators[a].actual", "C3.ROW BLOCK indicators[b].actual"]);
  });
});

test("C3 names the number that typed words hold, and none where they hold none", () => {
  const said = (text: string) => runChecks(changed(clean(), "a", { actual: { kind: "TEXT", text } }), "ENTRY").find(({ variant }) => variant === "IN_WORDS")?.params;
  expect(said("约 1,250 亩")).toEqual({ text: "约 1,250 亩", number: "1250" });
  expect(said("９５％左右")).toEqual({ text: "９５％左右", number: "95" });
  expect(said("九成")).toEqual({ text: "九成" });
});

describe("on a file", () => {
  const target = (given: Partial<FilingFacts>): FilingFacts => clean({ document: "TARGET", ...given });
  const evaluation = (funds: Record<string, PrintedFund>, given: Partial<PrintedFacts> = {}): FilingFacts => clean({ document: "EVALUATION", cutOffMonth: 12, funds: [], printed: printed(funds, given) });

  test.each<[string, FilingFacts, string[]]>([
    ["C6: a total of 0 over 90", target({ printed: printed({ total: { initialFen: wan(0) }, generalPublicBudget: { initialFen: wan(90) } }) }), ["C6 BLOCK funds.total.initial"]],
    ["C6: a total that adds up", target({ printed: printed({ total: { initialFen: wan(90) }, generalPublicBudget: { initialFen: wan(60) }, other: { initialFen: wan(30) } }) }), []],
    ["C6: without any part there is nothing to add", target({ printed: printed({ total: { initialFen: wan(90) } }) }), []],
    ["C6: parts of the form's own", evaluation({ total: { adjustedFen: wan(100) }, 省级配套: { adjustedFen: wan(60) }, 市级配套: { adjustedFen: wan(30) } }), ["C6 BLOCK funds.total.adjusted"]],
    ["C7: 100 % printed, 33.43 % real", evaluation({ total: { adjustedFen: wan(100), executedFen: wan(33.43), rateBp: 10_000 } }), ["C7 BLOCK funds.total.rate"]],
    ["C7: rounding is no mistake", evaluation({ total: { adjustedFen: wan(36950), executedFen: wan(19078), rateBp: 5_160 } }), []],
    ["C8: 使用率 in place of 执行率", evaluation({ total: { adjustedFen: wan(2535.4), receivedFen: wan(672.44), executedFen: wan(672.44), rateBp: 10_000 } }), ["C8 WARN funds.total.rate"]],
    ["C8: the bond form", clean({ document: "SELF_EVALUATION", printed: printed({ specialBond: { adjustedFen: wan(1437), executedFen: wan(1437), weight: 10 } }) }), ["C8.BOND_QUOTA INFO funds.specialBond.rate"]],
    ["C10: 20 + 20 + 10 of 25", target({ printed: printed({ total: { initialFen: wan(25) }, 调研: { initialFen: wan(20) }, 培训: { initialFen: wan(20) }, 宣传: { initialFen: wan(10) } }) }), ["C10 WARN funds.total.initial"]],
    ["C10: 400 + 295 + 159 of 854", target({ printed: printed({ total: { initialFen: wan(854) }, 甲: { initialFen: wan(400) }, 乙: { initialFen: wan(295) }, 丙: { initialFen: wan(159) } }) }), []],
    ["C13: the report says another rate", clean({ printed: printed({}, { reportText: "预算执行率为 92.5%，项目进展顺利。" }) }), ["C13 WARN funds.total.rate"]],
    ["C13: the report says the same, rounded", clean({ printed: printed({}, { reportText: "预算执行率达到77.3%。" }) }), []],
    ["C14: 元 beside 万元", target({ printed: printed({}, { moneyUnits: ["元", "万元"] }) }), ["C14 BLOCK funds.total.initial"]],
    ["C14: a part that must be in 元", target({ printed: printed({ total: { initialFen: wan(968.1918) }, generalPublicBudget: { initialFen: wan(7242318) }, other: { initialFen: wan(243.96) } }) }), ["C14.MAGNITUDE BLOCK funds.total.initial"]],
    ["C23: a tranche of 26 December", evaluation({ 省级配套: { receivedFen: wan(85.84), receivedOn: "2023-12-26" } }), ["C23.LATE_TRANCHE WARN funds.total.executed"]],
    ["C25: 100 % allocated, 71.86 % paid", evaluation({ total: { adjustedFen: wan(100), receivedFen: wan(100), executedFen: wan(71.86), rateBp: 10_000 } }), ["C25 WARN funds.total.rate"]],
    ["C25: a balance at the end of the year", evaluation({ total: { adjustedFen: wan(36950), executedFen: wan(19078), balanceFen: wan(17872) } }), ["C25.BALANCE WARN funds.total.executed"]],
  ])("%s", (_words, facts, found) => {
    expect(lines(facts, "FILE")).toEqual(found);
  });

  test("a goal of its own field, its own category, with targets that can be", () => {
    const rows = (...indicators: IndicatorFacts[]) => lines(target({ indicators, project: { ...clean().project, name: "2026年高标准农田建设项目", goalText: null } }), "FILE");
    const percent = { level2: "QUALITY", unit: "%", target: atLeast(100) } as const;
    expect(rows(anIndicator("a", { ...percent, name: "工程验收合格率" }))).toEqual(["C18 INFO indicators[a].target"]);
    expect(rows(anIndicator("a", { ...percent, name: "任务完成率" }), anIndicator("b", { ...percent, name: "亩均增产率" }))).toEqual([]);
    expect(rows(anIndicator("a", { name: "培训人次数" }), anIndicator("b", { level2: "QUALITY", name: "培训人次完成率", unit: "%" }))).toEqual([]);
    expect(rows(anIndicator("a", { name: "新打机井数量" }), anIndicator("b", { level2: "QUALITY", name: "新打机井完成率", unit: "%", target: atLeast(95) }))).toEqual(["C19 INFO indicators[b].name"]);
    expect(rows(anIndicator("a", { name: "村内道路硬化里程" }), anIndicator("b", { name: "机耕路硬化里程" }))).toEqual(["C20 INFO indicators[a].name"]);
    expect(rows(anIndicator("a", { level1: "BENEFIT", level2: "ECOLOGICAL_BENEFIT", name: "对控制项目成本影响程度" }))).toEqual(["C21 INFO indicators[a].level2"]);
    expect(rows(anIndicator("a", { level1: "COST", level2: "ECONOMIC_COST", name: "受益群众就业人数" }))).toEqual(["C21 INFO indicators[a].level2"]);
    expect(rows(anIndicator("a", { level1: "BENEFIT", level2: "ECOLOGICAL_BENEFIT", name: "污水处理成本降低带来的水质改善" }))).toEqual([]);
  });

  test("levels we had to guess are not judged", () => {
    const facts = target({ indicators: [anIndicator("a", { level1: "BENEFIT", level2: "ECOLOGICAL_BENEFIT", name: "项目成本" })], printed: printed({}, { indicators: { a: { level2: null } } }) });
    expect(lines(facts, "FILE")).toEqual([]);
  });

  test("C9 and C12: budget and targets are the approved ones", () => {
    const approved = { funds: [{ row: "other" as const, initialFen: wan(21), adjustedFen: wan(20) }], indicators: [anIndicator("x", { name: "指标a", target: atLeast(120) }), anIndicator("b", { ...clean().indicators[1] }), anIndicator("z", { name: "亩均增产" })] };
    expect(lines(clean(), "FILE", { approved })).toEqual(["C9 BLOCK funds.other.initial", "C12 BLOCK indicators[a].target", "C12.MISSING BLOCK null"]);
  });

  describe("C24: self-given points", () => {
    const scored = (score: number, actual: IndicatorFacts["actual"], given: Partial<IndicatorFacts> = {}): FilingFacts =>
      clean({ document: "SELF_EVALUATION", cutOffMonth: 12, indicators: [done("a", { weightBp: 1_000, actual, ...given })], printed: printed({}, { indicators: { a: { score, weight: 10 } } }) });

    test.each<[string, FilingFacts, string[]]>([
      ["full points for a target met", scored(10, number(100)), []],
      ["9 points for a target met", scored(9, number(100)), ["C24 WARN indicators[a].actual"]],
      ["8 points at 80 %", scored(8, number(80)), []],
      ["10 points at 80 %", scored(10, number(80)), ["C24 WARN indicators[a].actual"]],
      ["a band leaves room", scored(8.5, null, { nature: "QUALITATIVE", target: { kind: "TEXT", text: "明显" }, actualBand: "ACHIEVED" }), []],
      ["full points for 部分达成", scored(10, null, { nature: "QUALITATIVE", target: { kind: "TEXT", text: "明显" }, actualBand: "PARTLY" }), ["C24 WARN indicators[a].actual"]],
      ["words can't be counted", scored(10, { kind: "TEXT", text: "大于90%" }), []],
    ])("%s", (_words, facts, found) => {
      expect(lines(facts, "FILE")).toEqual(found);
    });

    test("fund row and total", () => {
      const facts = clean({ document: "SELF_EVALUATION", cutOffMonth: 12, indicators: [], printed: printed({ total: { score: 10, weight: 10 } }, { totalScore: 11 }) });
      expect(lines(facts, "FILE")).toEqual(["C24.FUNDS WARN funds.total.rate", "C24.TOTAL WARN null"]);
    });
  });
});

describe("a package", () => {
  const facts = { required: ["PROJECT" as const], present: ["PROJECT" as const], signatures: 1, approved: [{ code: "1", name: "甲" }, { code: "2", name: "乙" }], filed: [{ code: "1", name: "甲" }, { code: "2", name: "乙" }] };

  test.each([
    ["complete", {}, "SUBMIT", []],
    ["C1: a deliverable is missing", { required: ["PROJECT", "REPORT"] }, "SUBMIT", ["C1"]],
    ["C1: not signed, in review", { signatures: 0 }, "REVIEW", ["C1"]],
    ["C1: not signed yet, before submitting", { signatures: 0 }, "SUBMIT", []],
    ["C2: a project is missing", { filed: [{ code: "1", name: "甲" }] }, "SUBMIT", ["C2"]],
    ["C2: a project twice", { filed: [...facts.filed, { code: "2", name: "乙" }] }, "SUBMIT", ["C2"]],
    ["C2: a project nobody approved", { filed: [...facts.filed, { code: "9", name: "丙" }] }, "SUBMIT", ["C2"]],
    ["while typing nothing is asked", { filed: [] }, "ENTRY", []],
  ] as const)("%s", (_words, given, moment, codes) => {
    expect(runPackageChecks({ ...facts, ...given }, moment).map(({ code, severity }) => (severity === "BLOCK" ? code : severity))).toEqual(codes);
  });
});

describe("the sentence of a finding", () => {
  test("names the cell, the numbers and what to do, in both languages", () => {
    const facts = spent(clean(), 230, 230);
    const [finding] = runChecks(facts, "SUBMIT");
    expect(finding && findingText(finding, facts, "zh")).toBe("“本年一般公共预算拨款：1—9月执行数”为 230.00 万元，超出预算 220.00 万元，超 10.00 万元。请核对；确属超预算的写明依据。");
    expect(finding && findingText(finding, null, "en")).toContain("“funds.generalPublicBudget.executed” is 230.00 万元");
  });

  test("leaves no slot open, whatever is found", () => {
    const anyIndicator = fc.record({
      likelihood: fc.constantFrom("CERTAIN", "POSSIBLE", null), actual: fc.constantFrom(number(5), number(500), null), forecast: fc.constantFrom(number(6), number(90), null),
      name: fc.constantFrom("村内道路里程", "验收合格率", "群众满意度", ""), unit: fc.constantFrom("%", "公里"), level2: fc.constantFrom("QUANTITY", "QUALITY", "ECOLOGICAL_BENEFIT"),
    } as const);
    fc.assert(
      fc.property(fc.array(anyIndicator, { maxLength: 4 }), fc.constantFrom(0, 90, 500), fc.constantFrom("FILE", "REVIEW"), (rows, executed, moment) => {
        const facts = spent(clean({ indicators: rows.map((row, at) => anIndicator(`i${at}`, row)) }), executed, 100);
        for (const finding of runChecks(facts, moment)) for (const locale of ["zh", "en"] as const) expect(findingText(finding, facts, locale)).not.toMatch(/[{}[\]]|undefined|—。/);
      }),
    );
  });

  test("has words for every check and variant the tests above produce", () => {
    const codes = new Set<CheckCode>(CHECK_CODES);
    for (const code of codes) expect(findingText({ code, path: null, params: {} }, null, "zh").length).toBeGreaterThan(checkTitle(code, "zh").length);
  });
});
