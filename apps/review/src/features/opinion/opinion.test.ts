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
    ["with a blank reason", { ...NO_OPINION, cells: [cell("  ")] }, ["RETURN_REASON_MISSING"]],
    ["with a date gone by", { ...NO_OPINION, cells: [cell("与验收单不符", "2026-10-01")] }, ["RETURN_DUE_PASSED"]],
    ["complete", { ...NO_OPINION, cells: [cell("与验收单不符")] }, []],
  ])("%s says what is missing", (_words, opinion, gaps) => {
    expect(returnGaps(opinion, "2026-10-15")).toEqual(gaps);
  });
});

test("a verdict replaces the one before; the same again takes it back, its note with it", () => {
  const judge = (opinion: Opinion, verdict: "OK" | "FAIL") => editOpinion(opinion, { do: "judge", itemId: "evidence", verdict });
  const noted = editOpinion(judge(NO_OPINION, "OK"), { do: "note", itemId: "evidence", note: "抽看 5 份" });
  expect(judge(noted, "FAIL").verdicts).toEqual([{ itemId: "evidence", verdict: "FAIL", note: "抽看 5 份" }]);
  expect(judge(judge(noted, "FAIL"), "FAIL").verdicts).toEqual([]);
});

test.each(["not json", '{"cells":[],"remark":""}', '{"cells":[{"path":1}],"remark":"","verdicts":[]}', "null", "[]"])("a damaged draft (%s) is no opinion, and no crash", (kept) => {
  expect(storedOpinion({ getItem: () => kept }, "k")).toEqual(NO_OPINION);
});

test("a due date ends with the working day in China", () => {
  expect(endOfDay("2026-10-21")).toBe("2026-10-21T09:30:00.000Z");
});
