import { describe, expect, test } from "@jest/globals";
import { neighbour, nextOf, type Place } from "./places";

const place = (key: string, row: number, column: number, width = 1, height = 1): Place => ({ key, path: key.split("#")[0] ?? key, row, bottom: row + height, column, right: column + width });

/**  a a b
 *   c d e
 *   c f g   (c spans two rows) */
const places = [place("a", 0, 0, 2), place("b", 0, 2), place("c", 1, 0, 1, 2), place("d", 1, 1), place("e", 1, 2), place("f", 2, 1), place("g", 2, 2)];

describe("arrows", () => {
  test.each([
    ["a", "RIGHT", "b"], ["b", "LEFT", "a"], ["a", "DOWN", "c"], ["b", "DOWN", "e"], ["e", "UP", "b"],
    ["d", "LEFT", "c"], ["f", "LEFT", "c"], ["c", "RIGHT", "d"], ["d", "UP", "a"], ["d", "DOWN", "f"],
  ] as const)("from %s %s to %s", (from, direction, to) => {
    expect(neighbour(places, from, direction)?.key).toBe(to);
  });

  test.each([["a", "UP"], ["a", "LEFT"], ["g", "RIGHT"], ["g", "DOWN"]] as const)("from %s %s is the edge", (from, direction) => {
    expect(neighbour(places, from, direction)).toBeUndefined();
  });
});

describe("the next problem", () => {
  const found = new Set(["b", "f"]);
  test.each([[null, "b"], ["a", "b"], ["b", "f"], ["f", "b"], ["g", "b"]])("after %s is %s", (from, to) => {
    expect(nextOf(places, from, found)?.key).toBe(to);
  });

  test("of a choice stands at its first tick and is passed once", () => {
    const ticks = [place("x#1", 0, 0), place("x#2", 0, 1), place("y", 0, 2)];
    expect(nextOf(ticks, null, new Set(["x", "y"]))?.key).toBe("x#1");
    expect(nextOf(ticks, "x#1", new Set(["x", "y"]))?.key).toBe("y");
  });
});
