import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ACTS, actText } from "./acts.js";
import { fill } from "./fill.js";
import { PROBLEMS, problemText } from "./problems.js";
import { SIGNAL_WORDS, signalText } from "./signals.js";
import { type EnumName, TERMS, term } from "./terms.js";
import { WARNING_WORDS } from "./warnings.js";
import { LOCALES, type Words } from "./words.js";

const tables: Record<string, Record<string, Words>> = { PROBLEMS, ACTS, SIGNAL_WORDS, WARNING_WORDS, ...TERMS };
const texts = Object.entries(tables).flatMap(([table, words]) =>
  Object.entries(words).map(([code, both]) => [`${table}.${code}`, both] as const),
);
const FORMATS = new Set(["wanyuan", "bp", "gap", "time", ...Object.keys(TERMS)]);
const slots = (text: string) => [...text.matchAll(/\{(\w+)(?::(\w+))?\}/g)].map(([, name, format]) => ({ name, format }));

describe("every text", () => {
  test.each(texts)("%s stands in both languages with the same slots and known formats", (_, words) => {
    for (const locale of LOCALES) {
      expect(words[locale].trim()).not.toBe("");
      for (const { format } of slots(words[locale])) if (format !== undefined) expect(FORMATS).toContain(format);
      expect(words[locale].replace(/\[[^[\]]*\]/g, "")).not.toMatch(/[[\]]/);
    }
    const names = (text: string) => new Set(slots(text).map(({ name }) => name));
    expect(names(words.en)).toEqual(names(words.zh));
  });

  test.each(texts.filter(([place]) => place.startsWith("PROBLEMS.")))("%s is a sentence without params, and with junk ones", (_, words) => {
    expect(fill(words, {}, "zh")).toMatch(/^[^{}[\]]+[。]$/);
    expect(fill(words, {}, "en")).toMatch(/^[^{}[\]]+\.$/);
  });
});

test("a part in brackets goes when its param is missing, and stays when it is there", () => {
  expect(problemText("DEADLINE_PASSED", {}, "zh")).toBe("已过截止时间，不能再办这一步。确有需要请联系绩效股。");
  expect(problemText("DEADLINE_PASSED", { at: "2026-10-16T10:00:00.000Z" }, "zh")).toBe(
    "已过截止时间（2026-10-16 18:00），不能再办这一步。确有需要请联系绩效股。",
  );
});

test("money, rates, times and codes are written out", () => {
  expect(actText("IMPORT_PAYMENTS", { count: 3, sumFen: 1_159_440_000, fileName: "9月.xlsx" }, "zh")).toBe(
    "导入国库支付 3 笔，合计 1,159.44 万元（9月.xlsx）",
  );
  expect(signalText({ code: "EXECUTION_GAP", params: { rateBp: 3_980, expectedProgressBp: 5_000, gapBp: -1_020 } }, "zh")).toBe(
    "执行率 39.80%，比应达进度 50.00% 相差 −10.2 个百分点。",
  );
  expect(problemText("ILLEGAL_MOVE", { state: "SUBMITTED", action: "CONFIRM" }, "zh")).toBe("当前是“已报送”，不能确认。");
  expect(problemText("LOCKED_OUT", { until: "2026-11-24T16:30:00Z" }, "en")).toBe(
    "Too many wrong attempts: locked for a while, until 2026-11-25 00:30.",
  );
});

test("a param's own brackets and braces are text, not slots", () => {
  expect(problemText("NOT_AN_OPTION", { text: "{min}[x]" }, "en")).toBe("Not one of the options: “{min}[x]”. Choose from the list.");
});

test("what a newer server says is still shown", () => {
  expect(problemText("SOMETHING_NEW", {}, "zh")).toContain("SOMETHING_NEW");
  expect(actText("SOMETHING_NEW", {}, "en")).toBe("SOMETHING_NEW");
  expect(term("Role", "SOMETHING_NEW", "zh")).toBe("SOMETHING_NEW");
  expect(term("Role", "toString", "zh")).toBe("toString");
});

test("each enumeration has different words for different codes", () => {
  for (const name of Object.keys(TERMS) as EnumName[]) {
    for (const locale of LOCALES) {
      const words = Object.keys(TERMS[name]).map((code) => term(name, code, locale));
      expect([name, new Set(words).size]).toEqual([name, words.length]);
    }
  }
});

test("no params make a text fail", () => {
  const params = fc.dictionary(
    fc.constantFrom("at", "until", "count", "state", "sumFen", "text", "max"),
    fc.oneof(fc.string(), fc.double(), fc.constant(null)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(PROBLEMS)), params, (code, some) => {
      expect(problemText(code, some, "zh").length).toBeGreaterThan(0);
    }),
  );
});
