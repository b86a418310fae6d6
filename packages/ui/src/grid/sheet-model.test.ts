import { expect, test } from "@jest/globals";
import { drawnColumns, nextTyped, rangeOf, stepOf, stepped, type Step } from "./sheet-model";

test.each([
  ["DOWN", { row: 1, column: 0 }],
  ["UP", { row: 0, column: 0 }],
  ["RIGHT", { row: 0, column: 1 }],
  ["PAGE_DOWN", { row: 3, column: 0 }],
  ["END", { row: 3, column: 2 }],
] as const)("%s stays within the sheet", (step: Step, place) => expect(stepped({ row: 0, column: 0 }, step, 4, 3)).toEqual(place));

test("keys mean steps; Ctrl takes Home and End to the corners, Alt is somebody else's", () => {
  const key = (name: string, more = {}) => stepOf({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...more });
  expect([key("ArrowUp"), key("End"), key("End", { ctrlKey: true }), key("ArrowDown", { altKey: true }), key("a")]).toEqual(["UP", "ROW_END", "END", undefined, undefined]);
});

test("Tab finds the next cell one may type in, Enter the next below", () => {
  const typed = (row: number, column: number) => column === 1 && row !== 1;
  const next = (forward: boolean, down: boolean, from = { row: 0, column: 1 }) => nextTyped(from, 4, 3, typed, { forward, down });
  expect([next(true, false), next(true, true), next(false, false), next(false, false, { row: 2, column: 1 })]).toEqual([{ row: 2, column: 1 }, { row: 2, column: 1 }, undefined, { row: 0, column: 1 }]);
});

test("a range runs from corner to corner, whichever was first", () => expect(rangeOf({ row: 5, column: 1 }, { row: 2, column: 3 })).toEqual({ top: 2, bottom: 5, left: 1, right: 3 }));

test("of many columns those in view are drawn, free of the frozen one, and two more on each side", () => {
  const columns = Array.from({ length: 30 }, () => ({ width: 100 }));
  const frozenAt = columns.map((_column, at) => (at === 0 ? 0 : undefined));
  expect([drawnColumns(columns, frozenAt, 0, 500), drawnColumns(columns, frozenAt, 1_000, 500), drawnColumns(columns, frozenAt, 2_500, 500)]).toEqual([{ first: 0, last: 6 }, { first: 9, last: 16 }, { first: 24, last: 29 }]);
});
