import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LEVEL1, LEVEL2, NATURES } from "../indicators/indicator.js";
import { parseTarget } from "../indicators/target.js";
import { DEFAULT_LIBRARY } from "./default-library.js";
import { goalFaults } from "./lint.js";
import { clashOf, indicatorLibraryRule, libraryStanding, placeIn, presentWording, searchLibrary, takenFrom, withLine, type IndicatorLibrary } from "./library.js";
import type { LibraryIndicator } from "./library-indicator.js";

const LIBRARY: IndicatorLibrary = { indicators: DEFAULT_LIBRARY };
const FRAMES = ["PRE_2021", "POST_2021"] as const;
const changed = (given: Partial<LibraryIndicator>, at = 0): IndicatorLibrary => ({ indicators: DEFAULT_LIBRARY.map((entry, index) => (index === at ? { ...entry, ...given } : entry)) });

describe("the library a district begins with", () => {
  test("is read as it is, and its targets are targets", () => {
    expect(indicatorLibraryRule.read(LIBRARY)).toEqual({ body: LIBRARY });
    for (const { target, unit, nature } of DEFAULT_LIBRARY) if (target !== "") expect(parseTarget(target, unit, nature)).toMatchObject({ ok: true });
  });

  test("names nothing that its own lint complains of", () => {
    for (const frame of FRAMES) {
      for (const entry of searchLibrary(LIBRARY, frame)) {
        const row = { ...takenFrom(entry, frame, "a"), target: entry.target || (entry.nature === "QUALITATIVE" ? "建立" : "≥10") };
        expect([entry.name, goalFaults({ frame, text: "目标", indicators: [row] }).filter(({ key, code }) => key === "a" && code !== "UNIT_MISSING")]).toEqual([entry.name, []]);
      }
    }
  });
});

describe("a library somebody wants to save", () => {
  test.each([
    ["a name that is missing", changed({ name: " " }), "SETTING_MISSING", "indicators.0.name"],
    ["a category no form has", changed({ level1: "SATISFACTION", level2: "QUANTITY" }), "SETTING_NOT_A_CHOICE", "indicators.0.level2"],
    ["a key twice", changed({ key: "std-002" }), "SETTING_TWICE", "indicators.1.key"],
    ["the same indicator twice", changed({ name: DEFAULT_LIBRARY[1]!.name }), "SETTING_TWICE", "indicators.1.name"],
    ["more than a request holds", { indicators: Array.from({ length: 1_001 }, (_, at) => ({ ...DEFAULT_LIBRARY[0]!, key: `k${at}`, name: `指标${at}` })) }, "SETTING_TOO_LONG", "indicators"],
    ["words without end", changed({ explanation: "长".repeat(501) }), "SETTING_TOO_LONG", "indicators.0.explanation"],
  ] as const)("is refused for %s, by its field", (_words, body, code, path) => {
    expect(indicatorLibraryRule.read(body)).toMatchObject({ faults: expect.arrayContaining([{ code, path }]) });
  });

  test("lines left empty among the examples are no examples", () => {
    expect(indicatorLibraryRule.read(changed({ examples: ["一", " ", ""] }))).toMatchObject({ body: { indicators: expect.arrayContaining([expect.objectContaining({ key: "std-001", examples: ["一"] })]) } });
  });

  test("an entry's wording dates from the version that changed it, whatever the sender says; retiring changes no wording", () => {
    const settled = (next: IndicatorLibrary, before = LIBRARY) => indicatorLibraryRule.settled!(next, before, 7).indicators;
    expect(settled(changed({ explanation: "另一种算法", since: 99 }))[0]?.since).toBe(7);
    expect(settled(changed({ retired: true, since: 99 }))[0]).toMatchObject({ since: 0, retired: true });
    expect(settled({ indicators: [...DEFAULT_LIBRARY, { ...DEFAULT_LIBRARY[0]!, key: "own-1", name: "新指标" }] }).map(({ since }) => since)).toEqual([...DEFAULT_LIBRARY.map(() => 0), 7]);
  });
});

describe("searching", () => {
  test("finds words in any order and field, names first, and nothing retired", () => {
    expect(searchLibrary(LIBRARY, "PRE_2021", { words: "满意" })[0]?.name).toBe("服务对象满意度");
    expect(searchLibrary(LIBRARY, "PRE_2021", { words: "面积 农田" }).map(({ name }) => name)).toEqual(["新增高标准农田面积"]);
    expect(searchLibrary(changed({ retired: true }), "PRE_2021", { words: "验收合格率" }).map(({ key }) => key)).not.toContain("std-001");
    expect(searchLibrary(LIBRARY, "POST_2021", { level2: "ECONOMIC_COST" }).map(({ name }) => name)).toEqual(["项目总成本", "单位成本控制"]);
  });

  test("whatever is offered has a place in the frame, and says what was asked", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FRAMES), fc.string({ maxLength: 6 }), fc.constantFrom(...LEVEL2, undefined), (frame, words, level2) => {
        for (const entry of searchLibrary(LIBRARY, frame, { words, ...(level2 ? { level2 } : {}) })) {
          const place = placeIn(entry, frame);
          expect(place && LEVEL1.includes(place.level1) && NATURES.includes(entry.nature)).toBe(true);
          if (level2) expect(place?.level2).toBe(level2);
        }
      }),
    );
  });
});

describe("lines of a workbook", () => {
  const line = ({ since: _, ...entry }: LibraryIndicator, given: Partial<LibraryIndicator> = {}) => ({ ...entry, ...given });

  test("find their entry by key, else by name, and say what they change", () => {
    const take = (given: ReturnType<typeof line>) => withLine(LIBRARY, given, "new").change;
    expect(take(line(DEFAULT_LIBRARY[0]!))).toBe("UNCHANGED");
    expect(take(line(DEFAULT_LIBRARY[0]!, { key: "", rule: "另一规则" }))).toBe("CHANGE");
    expect(take(line(DEFAULT_LIBRARY[0]!, { retired: true }))).toBe("CHANGE");
    expect(withLine(LIBRARY, line(DEFAULT_LIBRARY[0]!, { key: "", name: "新指标" }), "new")).toMatchObject({ change: "ADD", entry: { key: "new", since: 0 } });
  });

  test("clash where two entries would be called the same", () => {
    expect(clashOf(LIBRARY, line(DEFAULT_LIBRARY[0]!))).toBeUndefined();
    expect(clashOf(LIBRARY, line(DEFAULT_LIBRARY[0]!, { name: DEFAULT_LIBRARY[1]!.name }))?.key).toBe("std-002");
    expect(clashOf(LIBRARY, line(DEFAULT_LIBRARY[0]!, { key: "other" }))?.key).toBe("std-001");
    expect(clashOf(LIBRARY, line(DEFAULT_LIBRARY[0]!, { key: "other", retired: true }))).toBeUndefined();
  });

  test("whatever they say, taken in they leave a library that is read", () => {
    const any = fc.record({ at: fc.nat(DEFAULT_LIBRARY.length - 1), name: fc.constantFrom("甲", "乙", "验收合格率"), key: fc.constantFrom("", "std-003", "own-1"), retired: fc.boolean() });
    fc.assert(fc.property(fc.array(any, { maxLength: 6 }), (lines) => {
      const after = lines.reduce((library, { at, ...given }, no) => {
        const { entry, library: next } = withLine(library, line(DEFAULT_LIBRARY[at]!, given), `new-${no}`);
        return clashOf(library, entry) ? library : next;
      }, LIBRARY);
      expect(indicatorLibraryRule.read(after)).toHaveProperty("body");
    }));
  });
});

test("a row tells how it stands to its entry", () => {
  const row = takenFrom(DEFAULT_LIBRARY[0]!, "PRE_2021", "a");
  expect(libraryStanding(row, LIBRARY)).toBe("CURRENT");
  expect(libraryStanding(row, changed({ since: 3 }))).toBe("REWORDED");
  expect(libraryStanding({ ...row, ...presentWording({ ...DEFAULT_LIBRARY[0]!, since: 3 }) }, changed({ since: 3 }))).toBe("CURRENT");
  expect(libraryStanding(row, changed({ retired: true }))).toBe("RETIRED");
  expect(libraryStanding({ libraryKey: "gone", librarySince: 1 }, LIBRARY)).toBe("OWN");
  expect(libraryStanding({ libraryKey: null, librarySince: null }, LIBRARY)).toBe("OWN");
});
