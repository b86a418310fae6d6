import { describe, expect, test } from "@jest/globals";
import { NO_OPINION, editOpinion, endOfDay, returnGaps, storedOpinion, type Opinion } from "./opinion";

const cell = (reason: string, dueOn = "2026-10-21") => ({ path: "indicators[a].actual", reason, dueOn });

describe("an opinion", () => {
  test("ticks and unticks a cell", () => {
    const ticked = editOpinion(NO_OPINION, { do: "toggle", path: "funds.other.expected", dueOn: "2026-10-21" });
    expect(ticked.cells).toEqual([{ path: "funds.other.expected", reason: "", dueOn: "2026-10-21" }]);
    expect(editOpinion(ticked, { do: "toggle", path: "funds.other.expected", dueOn: "2026-10-21" })).toEqual(NO_OPINION);
  });

  test.each<[string, Opinion, string[]]>([
    ["without a cell", NO_OPINION, ["NO_CELL_MARKED"]],
    ["with a blank reason", { cells: [cell("  ")], remark: "" }, ["RETURN_REASON_MISSING"]],
    ["with a date gone by", { cells: [cell("与验收单不符", "2026-10-01")], remark: "" }, ["RETURN_DUE_PASSED"]],
    ["complete", { cells: [cell("与验收单不符")], remark: "" }, []],
  ])("%s says what is missing", (_words, opinion, gaps) => {
    expect(returnGaps(opinion, "2026-10-15")).toEqual(gaps);
  });
});

test.each(["not json", '{"cells":[{"path":1}],"remark":""}', "null", "[]"])("a damaged draft (%s) is no opinion, and no crash", (kept) => {
  expect(storedOpinion({ getItem: () => kept }, "k")).toEqual(NO_OPINION);
});

test("a due date ends with the working day in China", () => {
  expect(endOfDay("2026-10-21")).toBe("2026-10-21T09:30:00.000Z");
});
