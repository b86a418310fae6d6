import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { aForm, aFund, wan } from "../filing/facts.fixture.js";
import type { FilingFacts } from "../filing/facts.js";
import { addDays } from "../cycle/calendar-date.js";
import { CAUSES } from "../indicators/indicator.js";
import { cellAt, cellLabel, cellsOf } from "./cells.js";
import { diffFacts } from "./diff.js";
import { displayText } from "./display.js";
import { parseCell } from "./parse-cell.js";
import { withCell } from "./with-cell.js";

const form = aForm();
const typed = cellsOf(form).filter(({ origin }) => origin === "TYPED");
const at = (facts: FilingFacts, path: string) => cellAt(facts, path)?.text;

const amount = fc.tuple(fc.nat(9_000_000), fc.nat(999_999)).map(([whole, millionths]) => `${whole}.${String(millionths).padStart(6, "0")}`);
const words = fc.string({ unit: fc.constantFrom("雨", "季", "，", "。", " ", "a", "7", "\n", "😀"), maxLength: 12 });
const due = fc.integer({ min: 0, max: 5_000 }).map((days) => addDays("2024-02-27", days));

/** What a person may type into any typed cell of the form, as path and canonical text. */
const typing = fc.constantFrom(...typed).chain((cell) => rawFor(cell.type, cell.options).map((raw) => ({ cell, raw })));

function rawFor(type: string, options: readonly string[] = []): fc.Arbitrary<string | null> {
  switch (type) {
    case "MONEY":
      return fc.option(amount);
    case "VALUE":
      return fc.option(fc.oneof(amount, words));
    case "CHOICE":
      return fc.option(fc.constantFrom(...options));
    case "CHOICES":
      return fc.subarray([...CAUSES]).map((causes) => causes.join("、"));
    case "DATE":
      return fc.option(due);
    default:
      return fc.option(words);
  }
}

/** The form after some typing. */
const filled = fc.array(typing, { maxLength: 8 }).map((typings) => typings.reduce((facts, { cell, raw }) => type(facts, cell.path, raw), form));

function type(facts: FilingFacts, path: string, raw: string | null): FilingFacts {
  const cell = cellAt(facts, path);
  const parsed = cell && parseCell(cell, raw);
  if (!parsed?.ok) throw new Error(`${path} refused ${raw}`);
  return withCell(facts, path, parsed.text);
}

describe("a typed cell", () => {
  test("gives back the canonical text it was given", () => {
    fc.assert(
      fc.property(typing, ({ cell, raw }) => {
        const parsed = parseCell(cell, raw);
        expect(parsed.ok).toBe(true);
        if (parsed.ok) expect(at(withCell(form, cell.path, parsed.text), cell.path)).toBe(parsed.text);
      }),
    );
  });

  test("parses its own canonical text to itself", () => {
    fc.assert(
      fc.property(typing, ({ cell, raw }) => {
        const once = parseCell(cell, raw);
        expect(once.ok && parseCell(cell, once.text)).toEqual(once);
      }),
    );
  });

  test("changes no other typed cell", () => {
    fc.assert(
      fc.property(filled, typing, (facts, { cell, raw }) => {
        const changes = diffFacts(facts, type(facts, cell.path, raw)).filter(({ derived }) => !derived);
        expect(changes.map(({ path }) => path).filter((path) => path !== cell.path)).toEqual([]);
      }),
    );
  });
});

describe("the difference of two states", () => {
  test("is empty between equal ones", () => {
    fc.assert(fc.property(filled, (facts) => expect(diffFacts(facts, JSON.parse(JSON.stringify(facts)) as FilingFacts)).toEqual([])));
  });

  test("applied to the first gives the second", () => {
    fc.assert(
      fc.property(filled, filled, (before, after) => {
        const applied = diffFacts(before, after)
          .filter(({ derived }) => !derived)
          .reduce((facts, { path, now }) => withCell(facts, path, now), before);
        expect(cellsOf(applied)).toEqual(cellsOf(after));
      }),
    );
  });

  test("calls what follows derived: the total, its rate, the completion", () => {
    const after = type(type(form, "funds.other.executed", "13.6"), "indicators[a].actual", "30");
    expect(diffFacts(form, after)).toEqual([
      { path: "funds.total.executed", was: "1086.4", now: "1100", derived: true },
      { path: "funds.total.rate", was: null, now: "45.83", derived: true },
      { path: "funds.other.executed", was: null, now: "13.6", derived: false },
      { path: "funds.other.rate", was: null, now: "6.8", derived: true },
      { path: "indicators[a].actual", was: null, now: "30", derived: false },
      { path: "indicators[a].completion", was: null, now: "50", derived: true },
    ]);
  });

  test("names the cells of a row that came or went", () => {
    const without = aForm({ indicators: form.indicators.slice(1) });
    expect(diffFacts(form, without)).toContainEqual({ path: "indicators[a].name", was: "新增高标准农田面积", now: null, derived: true });
    expect(diffFacts(without, form)).toContainEqual({ path: "indicators[a].name", was: null, now: "新增高标准农田面积", derived: true });
  });
});

describe("a cell nobody types", () => {
  test.each([
    ["a formula", "funds.total.executed"],
    ["a rate", "funds.other.rate"],
    ["a completion", "indicators[a].completion"],
    ["an approved target", "indicators[a].target"],
    ["a ledger figure", "funds.carriedOver.executed"],
    ["the project's name", "project.name"],
  ])("%s accepts no text", (_words, path) => {
    const cell = cellAt(form, path);
    expect(cell && parseCell(cell, "1")).toMatchObject({ ok: false, problem: { code: "READ_ONLY" } });
    expect(() => withCell(form, path, "1")).toThrow(RangeError);
  });

  test("is every cell that is not TYPED", () => {
    for (const cell of cellsOf(form).filter(({ origin }) => origin !== "TYPED")) expect(parseCell(cell, "1").ok).toBe(false);
  });
});

test.each(["", "project", "project.secret", "funds.total", "funds.lottery.executed", "indicators[zz].actual", "indicators[a].constructor", "indicators[a].actualBand", "__proto__.x", "indicators.a.actual"])(
  "the form has no cell %j",
  (path) => {
    expect(cellAt(form, path)).toBeUndefined();
    expect(() => withCell(form, path, "1")).toThrow(RangeError);
  },
);

test("every cell is found by its path, and only once", () => {
  const cells = cellsOf(form);
  expect(new Set(cells.map(({ path }) => path)).size).toBe(cells.length);
  for (const cell of cells) expect(cellAt(form, cell.path)).toEqual(cell);
});

describe("typing", () => {
  test.each([
    ["funds.other.expected", " １,０８６．４０ ", "1086.4"],
    ["funds.other.expected", "20万元", "20"],
    ["indicators[a].actual", "9,870亩", "9870"],
    ["indicators[a].actual", "基本完成", "基本完成"],
    ["indicators[a].likelihood", "有可能", "POSSIBLE"],
    ["indicators[a].likelihood", "不可能", "IMPOSSIBLE"],
    ["indicators[a].causes", "其他；硬件保障", "HARDWARE,OTHER"],
    ["indicators[a].measureDue", "2026年11月3日", "2026-11-03"],
    ["indicators[a].explanation", " 雨季停工\r\n38 天 ", "雨季停工\n38 天"],
    ["indicators[d].actualBand", "部分达成", "PARTLY"],
    ["indicators[a].measure", "   ", null],
  ])("%s takes %j as %j", (path, raw, text) => {
    const cell = cellAt(form, path);
    expect(cell && parseCell(cell, raw)).toEqual({ ok: true, text });
  });

  test.each([
    ["funds.other.expected", "-1", "NEGATIVE"],
    ["funds.other.expected", "1200元", "WRONG_MONEY_UNIT"],
    ["funds.other.expected", "0.0000001", "TOO_MANY_DECIMALS"],
    ["funds.other.expected", "=1+1", "FORMULA"],
    ["funds.other.expected", "九十", "NOT_A_NUMBER"],
    ["indicators[a].likelihood", "也许", "NOT_AN_OPTION"],
    ["indicators[a].causes", "经费保障、天气", "NOT_AN_OPTION"],
    ["indicators[a].measureDue", "2026-02-30", "NOT_A_DATE"],
    ["indicators[a].explanation", "a\u0000b", "CONTROL_CHARACTER"],
    ["indicators[a].explanation", "a\ud800b", "CONTROL_CHARACTER"],
    ["indicators[a].explanation", "长".repeat(501), "TOO_LONG"],
  ])("%s refuses %j: %s", (path, raw, code) => {
    const cell = cellAt(form, path);
    expect(cell && parseCell(cell, raw)).toMatchObject({ ok: false, problem: { code } });
  });
});

test("labels carry the cut-off", () => {
  expect(cellLabel("indicators[a].actual", form).zh).toBe("新增高标准农田面积：1—9月完成");
  expect(cellLabel("funds.other.executed", form)).toEqual({ zh: "其他资金：1—9月执行数", en: "Other funds: Executed Jan–Sep" });
});

test("people read grouped figures, percent and words", () => {
  const facts = type(type(form, "indicators[a].actual", "16000"), "indicators[a].causes", "FUNDING,OTHER");
  const shown = (path: string) => {
    const cell = cellAt(facts, path);
    return cell && displayText(cell, "zh");
  };
  expect(["funds.total.executed", "funds.carriedOver.rate", "indicators[a].actual", "indicators[a].causes", "indicators[a].level2", "indicators[b].actual"].map(shown)).toEqual([
    "1,086.40", "38.08%", "16,000", "经费保障、其他", "数量指标", "",
  ]);
});

test("a form that prints only a total lets one type it", () => {
  const facts = aForm({ funds: [aFund("total", { adjustedFen: wan(6.84), origin: "TYPED" })] });
  expect(at(type(facts, "funds.total.executed", "6.84"), "funds.total.rate")).toBe("100");
});
