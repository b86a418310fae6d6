import type { FormCell, FormLayout } from "@jianxiao/domain";
import { describe, expect, test } from "@jest/globals";
import { linesOf, partsOf, unchangedRows } from "./plan";

const cell = (row: number, column: number, rowSpan: number, given: Partial<FormCell> = {}): FormCell => ({ row, column, rowSpan, columnSpan: 1, kind: "HEAD", ...given });
const value = (row: number): FormCell => cell(row, 2, 1, { kind: "VALUE", path: `indicators[${row}].actual` });

/** Heads on row 0; rows 1–2 belong to group A, rows 3–5 to group B; a head runs down the left side of all. */
const layout: FormLayout = {
  title: { zh: "", en: "" }, subtitle: { zh: "", en: "" }, captionLeft: { zh: "", en: "" }, captionRight: { zh: "", en: "" }, footnotes: [],
  widths: [1, 1, 1], rowCount: 6, headRows: [0, 0],
  cells: [cell(0, 0, 6), cell(0, 1, 1), cell(0, 2, 1), cell(1, 1, 2), cell(3, 1, 3), ...[1, 2, 3, 4, 5].map(value)],
};

const kept = (...rows: number[]) => unchangedRows(layout, (path) => rows.some((row) => path === `indicators[${row}].actual`));

/** Columns that each drawn line fills, its own cells and those that run into it: every line must be full. */
function filled(hidden: ReadonlySet<number>): number[] {
  return partsOf(layout, hidden).flatMap((part) => part.lines.map(({ line, foldColumns }) => {
    const running = part.lines.flatMap(({ cells }) => cells).filter((piece) => piece.line <= line && line < piece.line + piece.lines);
    return running.reduce((sum, piece) => sum + piece.cell.columnSpan, 0) + foldColumns;
  }));
}

describe("folding unchanged rows", () => {
  test("keeps heads and what changed", () => {
    expect([...kept(2)]).toEqual([1, 3, 4, 5]);
    expect(linesOf(layout, kept(2))).toEqual([
      { kind: "ROW", row: 0 }, { kind: "FOLD", rows: [1] }, { kind: "ROW", row: 2 }, { kind: "FOLD", rows: [3, 4, 5] },
    ]);
  });

  test("folds neighbours together across groups, but not where a head runs past", () => {
    expect(linesOf(layout, kept(1, 5)).filter(({ kind }) => kind === "FOLD")).toEqual([{ kind: "FOLD", rows: [2, 3, 4] }]);
    expect(linesOf(layout, kept(3, 5)).filter(({ kind }) => kind === "FOLD")).toEqual([{ kind: "FOLD", rows: [1, 2] }, { kind: "FOLD", rows: [4] }]);
  });

  test.each([[[]], [[1]], [[2]], [[3]], [[4]], [[1, 5]], [[2, 4]], [[3, 5]], [[1, 2, 3, 4, 5]]])("leaves no hole in any line when only %j stay", (rows) => {
    expect(new Set(filled(kept(...rows)))).toEqual(new Set([3]));
  });
});

test("a cell that runs out of the repeated heads is cut; its text stays with the longer part", () => {
  const [head, body] = partsOf(layout, new Set());
  expect(head?.head).toBe(true);
  expect(head?.lines[0]?.cells[0]).toMatchObject({ lines: 1, bare: "above" });
  expect(body?.lines[0]?.cells[0]).toMatchObject({ lines: 5, bare: false });
});
