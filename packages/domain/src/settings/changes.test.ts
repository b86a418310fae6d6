import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DEFAULT_LIBRARY } from "../goals/default-library.js";
import { changesBetween } from "./changes.js";
import { DEFAULT_STANDARDS } from "./default-standards.js";
import { SETTING_KINDS, SETTINGS } from "./settings.js";

describe("changes between two versions of a setting", () => {
  test("name what changed, and an entry that came or went by its name alone", () => {
    const [first, second, ...rest] = DEFAULT_LIBRARY;
    expect(changesBetween({ indicators: DEFAULT_LIBRARY }, { indicators: [{ ...second!, unit: "‰", since: 9 }, ...rest] })).toEqual([
      { path: ["indicators", "质量抽检合格率", "unit"], from: "%", to: "‰" },
      { path: ["indicators", "验收合格率"], from: "验收合格率", to: null },
    ]);
    expect(changesBetween({ indicators: rest }, { indicators: [{ ...first!, name: "" }, ...rest] })).toEqual([{ path: ["indicators", "std-001"], from: null, to: "std-001" }]);
  });

  test("tell lists of plain values as one", () => {
    const [item, ...others] = DEFAULT_STANDARDS.items.PROJECT;
    const after = { ...DEFAULT_STANDARDS, items: { ...DEFAULT_STANDARDS.items, PROJECT: [{ ...item!, reasons: ["甲", "乙"] }, ...others] } };
    expect(changesBetween(DEFAULT_STANDARDS, after)).toEqual([{ path: ["items", "PROJECT", item!.text, "reasons"], from: item!.reasons, to: ["甲", "乙"] }]);
    expect(changesBetween({ subscribers: [] }, { subscribers: ["BUREAU_LEADER"] })).toEqual([{ path: ["subscribers"], from: [], to: ["BUREAU_LEADER"] }]);
  });

  test.each(SETTING_KINDS)("%s: none from a default to itself, all of it from nothing", (kind) => {
    const body: unknown = SETTINGS[kind].default;
    expect(changesBetween(body, JSON.parse(JSON.stringify(body)))).toEqual([]);
    expect(changesBetween(undefined, body).every(({ from }) => from === null)).toBe(true);
  });

  test("whatever stood there and stands there, the way back has as many", () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(changesBetween(one, one)).toEqual([]);
      expect(changesBetween(one, other)).toHaveLength(changesBetween(other, one).length);
    }));
  });
});
