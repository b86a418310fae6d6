import { expect, test } from "@jest/globals";
import { gridColumns } from "@jianxiao/domain";
import { defaultLayout, moved, readLayout, toggled, widthOf, writtenLayout } from "./layout";

const columns = gridColumns(9);
const first = defaultLayout(columns);

test("what was kept comes back; what the form no longer has, and nonsense, do not", () => {
  const kept = { ...moved(first, "actual", 1), widths: { actual: 120 }, density: "compact" as const };
  expect(readLayout(writtenLayout(kept), columns)).toEqual(kept);
  expect(readLayout('{"shown":["gone","actual"],"widths":{"actual":"wide"}}', columns)).toEqual({ shown: ["actual"], widths: {}, density: "comfortable" });
  for (const nonsense of [null, "", "[", "7", '{"shown":[]}']) expect(readLayout(nonsense, columns)).toEqual(first);
});

test("a column that comes back stands where the form has it; the last one stays", () => {
  expect(toggled(toggled(first, "completion", columns), "completion", columns)).toEqual(first);
  expect(toggled(toggled(first, "staged", columns), "staged", columns).shown.slice(0, 3)).toEqual(["target", "staged", "actual"]);
  expect(toggled({ ...first, shown: ["actual"] }, "actual", columns).shown).toEqual(["actual"]);
});

test("columns move one place and not over the edge", () => {
  expect(moved(first, "staged", -1).shown.slice(0, 2)).toEqual(["staged", "target"]);
  expect(moved(first, "target", -1)).toBe(first);
});

test("a width is the person's own, else the grid's", () => expect([widthOf({ ...first, widths: { actual: 50 } }, "actual"), widthOf(first, "actual"), widthOf(first, "adjustment")]).toEqual([50, 88, 92]));
