import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { leafChanges, type Plain } from "./leaf-changes.js";

const plain = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Plain>;

describe("the leaves that changed", () => {
  test.each([
    ["a plain value", "一", "二", [{ path: [], from: "一", to: "二" }]],
    ["a value that was empty", null, 5, [{ path: [], from: null, to: "5" }]],
    ["one place of a list", [10, 20, 30], [10, 25, 30], [{ path: [1], from: "20", to: "25" }]],
    ["a list that grew", ["a"], ["a", "b"], [{ path: [1], from: null, to: "b" }]],
    ["a key within", { due: { unit: 1 }, kept: true }, { due: { unit: 2 }, kept: true }, [{ path: ["due", "unit"], from: "1", to: "2" }]],
    ["a text that becomes a list", "甲", ["乙"], [{ path: [], from: "甲", to: null }, { path: [0], from: null, to: "乙" }]],
  ] as const)("of %s", (_words, from, to, changes) => expect(leafChanges(from as Plain, to as Plain)).toEqual(changes));

  test("are none where nothing changed, and turned round where the change is", () => {
    fc.assert(fc.property(plain, plain, (from, to) => {
      expect(leafChanges(from, JSON.parse(JSON.stringify(from)) as Plain)).toEqual([]);
      const turned = leafChanges(to, from).map(({ path, from: was, to: becomes }) => ({ path, from: becomes, to: was }));
      const sorted = (changes: object[]) => changes.map((change) => JSON.stringify(change)).sort();
      expect(sorted(leafChanges(from, to))).toEqual(sorted(turned));
    }));
  });

  test("name each place once per side", () => {
    fc.assert(fc.property(plain, plain, (from, to) => {
      const places = leafChanges(from, to).map(({ path, from: was }) => JSON.stringify([path, was === null]));
      expect(new Set(places).size).toBe(places.length);
    }));
  });
});
