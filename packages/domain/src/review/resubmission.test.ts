import { expect, test } from "@jest/globals";
import { resubmittedCells } from "./resubmission.js";

const change = (path: string, was: string | null, now: string | null, derived = false) => ({ path, was, now, derived });

test("each returned cell is answered, a derived cell follows, the rest was not asked for", () => {
  const cells = resubmittedCells(
    [change("indicators[a].actual", "6", "5"), change("indicators[b].actual", "9.8", "11.2"), change("funds.total.expected", "620", "600", true)],
    [
      { path: "indicators[a].actual", value: "6" },
      { path: "indicators[c].explanation", value: null },
    ],
  );

  expect(cells).toEqual([
    { path: "indicators[a].actual", was: "6", now: "5", kind: "ASKED" },
    { path: "indicators[c].explanation", was: null, now: null, kind: "UNCHANGED" },
    { path: "indicators[b].actual", was: "9.8", now: "11.2", kind: "UNASKED" },
    { path: "funds.total.expected", was: "620", now: "600", kind: "DERIVED" },
  ]);
});

test("a first filing has nothing to hold against", () => {
  expect(resubmittedCells([], [])).toEqual([]);
});
