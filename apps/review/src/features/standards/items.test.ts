import { expect, test } from "@jest/globals";
import { nextItem } from "./items";
import type { StandardItem } from "./use-standards";

const item = (id: string, means: StandardItem["means"] = "HUMAN"): StandardItem => ({ __typename: "StandardItem", id, means, group: "COMPLETE", text: id, guidance: "", checks: [], reasons: [] });
const ITEMS = [item("a"), item("auto", "AUTOMATIC"), item("b"), item("c")];

test.each([
  [undefined, [], "a"],
  ["a", ["a"], "b"],
  ["c", ["c"], "a"],
  ["b", ["b", "c"], "a"],
  ["c", ["a", "b", "c"], "a"],
] as const)("after %s with %j judged comes %s: never an automatic one, those not judged first", (from, judged, expected) => {
  expect(nextItem(ITEMS, new Set<string>(judged), from)).toBe(expected);
});

test("where nothing is left to a person there is no next", () => {
  expect(nextItem([item("auto", "AUTOMATIC")], new Set(), undefined)).toBeUndefined();
});
