import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { questionReasons, readAnswers, satisfactionText, takesAnswers, tally, wilson, type Question } from "./questionnaire.js";

const question = (kind: Question["kind"], given: Partial<Question> = {}): Question => ({ key: kind, kind, text: "问", required: true, options: kind === "SINGLE" || kind === "MULTIPLE" ? ["甲", "乙", "丙"] : [], ...given });
const ALL = [question("SINGLE"), question("MULTIPLE"), question("SATISFACTION"), question("TEXT", { required: false })];
const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);

describe("a questionnaire goes out", () => {
  test("with questions that have words and choices that can be told apart", () => {
    expect(questionReasons(ALL)).toEqual([]);
    expect(codes(questionReasons([]))).toEqual(["QUESTIONNAIRE_EMPTY"]);
    expect(codes(questionReasons([question("TEXT", { text: " " }), question("SINGLE", { options: ["甲", "甲 "] }), question("MULTIPLE", { options: ["甲"] })]))).toEqual(["QUESTION_WITHOUT_WORDS", "QUESTION_OPTIONS"]);
  });

  test.each([
    ["given out", "OPEN", true, "2026-10-31T15:59:59.000Z", true],
    ["a day late", "OPEN", true, "2026-10-31T16:00:00.000Z", false],
    ["not yet", "DRAFT", true, "2026-10-01T00:00:00Z", false],
    ["closed", "CLOSED", true, "2026-10-01T00:00:00Z", false],
    ["after its engagement", "OPEN", false, "2026-10-01T00:00:00Z", false],
  ] as const)("%s", (_words, state, engaged, now, takes) => expect(takesAnswers({ state, engaged, until: "2026-10-31" }, new Date(now))).toBe(takes));
});

describe("a stranger's form", () => {
  const read = (given: Record<string, string[]>) => readAnswers(ALL, (key) => given[key] ?? []);

  test("is read by what was asked; the rest is dropped", () => {
    expect(read({ SINGLE: ["1"], MULTIPLE: ["2", "0", "2"], SATISFACTION: ["5"], TEXT: [" 路灯少 "], phone: ["139"] })).toEqual({
      answers: [{ key: "SINGLE", chosen: [1], text: "" }, { key: "MULTIPLE", chosen: [0, 2], text: "" }, { key: "SATISFACTION", chosen: [5], text: "" }, { key: "TEXT", chosen: [], text: "路灯少" }], faults: [],
    });
  });

  test("names what is missing, twice answered or no option at all", () => {
    expect(read({}).faults).toEqual(["SINGLE", "MULTIPLE", "SATISFACTION"]);
    expect(read({ SINGLE: ["0", "1"], MULTIPLE: ["3"], SATISFACTION: ["0"], TEXT: ["长".repeat(501)] }).faults).toEqual(["SINGLE", "MULTIPLE", "SATISFACTION", "TEXT"]);
    expect(read({ SINGLE: ["-1"], MULTIPLE: ["1e0"], SATISFACTION: ["4.0"] }).faults).toEqual(["SINGLE", "MULTIPLE", "SATISFACTION"]);
  });

  test("whatever it says, holds only options there are, and nothing of what is required stays open", () => {
    const given = fc.dictionary(fc.constantFrom("SINGLE", "MULTIPLE", "SATISFACTION", "TEXT"), fc.array(fc.oneof(fc.string(), fc.nat({ max: 6 }).map(String)), { maxLength: 4 }));
    fc.assert(
      fc.property(given, (form) => {
        const { answers, faults } = read(form);
        for (const { key, chosen, text } of answers) {
          expect(chosen.every((each) => (key === "SATISFACTION" ? each >= 1 && each <= 5 : each >= 0 && each <= 2))).toBe(true);
          expect(text.length).toBeLessThanOrEqual(500);
        }
        for (const { key } of ALL.filter(({ required }) => required)) expect(answers.some((answer) => answer.key === key) || faults.includes(key)).toBe(true);
      }),
    );
  });
});

describe("the share of the satisfied", () => {
  test.each([
    [0, 10, 0, 2_775],
    [10, 10, 7_225, 10_000],
    [81, 100, 7_222, 8_749],
    [1, 1, 2_065, 10_000],
  ])("%d of %d lies between %d and %d", (satisfied, total, lowBp, highBp) => expect(wilson(satisfied, total)).toEqual({ lowBp, highBp }));

  const sample = fc.integer({ min: 1, max: 5_000 }).chain((total) => fc.record({ total: fc.constant(total), hits: fc.integer({ min: 0, max: total }) }));

  test("lies within its interval, the interval within 0 and 100 %; more answers of the same share narrow it; who asks the other way gets its mirror", () => {
    fc.assert(
      fc.property(sample, ({ total, hits }) => {
        const found = wilson(hits, total)!;
        const share = (hits * 10_000) / total;
        expect(found.lowBp).toBeGreaterThanOrEqual(0);
        expect(found.highBp).toBeLessThanOrEqual(10_000);
        expect(found.lowBp).toBeLessThanOrEqual(Math.ceil(share));
        expect(found.highBp).toBeGreaterThanOrEqual(Math.floor(share));
        const more = wilson(hits * 4, total * 4)!;
        expect(more.highBp - more.lowBp).toBeLessThanOrEqual(found.highBp - found.lowBp);
        const mirror = wilson(total - hits, total)!;
        expect(Math.abs(mirror.lowBp - (10_000 - found.highBp))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("is told with its mean and in a sentence", () => {
    const forms = [5, 5, 4, 3, 1].map((points) => [{ key: "SATISFACTION", chosen: [points], text: "" }]);
    const [single, , satisfaction, words] = tally(ALL, [...forms, [{ key: "TEXT", chosen: [], text: "乙" }], [{ key: "TEXT", chosen: [], text: "一" }]]);
    expect(satisfaction).toMatchObject({ count: 5, counts: [2, 1, 1, 0, 1], satisfaction: { satisfied: 3, rateBp: 6_000, meanHundredths: 360 } });
    expect(satisfactionText({ ...satisfaction!.satisfaction!, count: 5 })).toBe("满意率 60.0%（有效回答 5 份，其中满意 3 份；95% 置信区间 23.1%—88.2%）");
    expect(words?.texts).toEqual(["一", "乙"]);
    expect(single).toMatchObject({ count: 0, counts: [0, 0, 0], satisfaction: null });
    expect(tally([question("SATISFACTION")], [])[0]?.satisfaction).toBeNull();
  });
});
