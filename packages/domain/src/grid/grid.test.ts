import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Cell } from "../cells/cell.js";
import { cellAt } from "../cells/cells.js";
import { aForm } from "../filing/facts.fixture.js";
import { gridColumns, gridPath } from "./columns.js";
import { pasteBlock, type PasteCell, type PasteRow } from "./paste.js";
import { readBlock, writeBlock } from "./tsv.js";

describe("the grid's columns are the form's", () => {
  const columns = gridColumns(9);
  test("money stands beside what means the same of an indicator", () => {
    expect(columns.find(({ key }) => key === "actual")).toMatchObject({ indicator: "actual", fund: "executed", typed: true, label: { zh: "1—9月执行数 / 1—9月完成" } });
    expect(columns.find(({ key }) => key === "target")).toMatchObject({ indicator: "target", fund: "adjusted", typed: false });
  });

  test("each column leads to a cell the form has", () => {
    const facts = aForm();
    const indicator = facts.indicators[0]?.id ?? "";
    for (const column of columns) {
      for (const path of [gridPath(column, { kind: "INDICATOR", indicator }), gridPath(column, { kind: "FUND", fund: "total" })]) {
        if (path !== undefined && !path.endsWith("Band")) expect(cellAt(facts, path)).toBeDefined();
      }
    }
  });

  test("the period before is seen, never typed", () => {
    expect(columns.filter(({ earlier }) => earlier).every(({ typed }) => !typed)).toBe(true);
    expect(columns.filter(({ earlier }) => earlier === "YEAR").map(({ key, indicator, fund, shown }) => [key, indicator, fund, shown])).toEqual([["lastYear.actual", "actual", "executed", false]]);
    expect(columns.filter(({ shown }) => shown).map(({ key }) => key)).toEqual([
      "target", "staged", "actual", "earlier.actual", "completion", "forecast", "likelihood", "causes", "explanation", "measure", "measureDue",
    ]);
  });
});

describe("a block from the clipboard", () => {
  test.each([
    ["two cells", "a\tb", [["a", "b"]]],
    ["Excel's last line end", "1\t2\r\n3\t4\r\n", [["1", "2"], ["3", "4"]]],
    ["a cell with a line break and quotes", '"一\n""二"""\t3', [['一\n"二"', "3"]]],
    ["empty cells at the end", "1\t\t\n\t\t", [["1", "", ""], ["", "", ""]]],
    ["a quote in mid-text", '3"管', [['3"管']]],
    ["nothing", "", []],
  ])("%s", (_words, text, block) => expect(readBlock(text)).toEqual(block));

  test("comes back as it was written", () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (block) => {
      const plain = block.map((row) => row.map((cell) => cell.replace(/\r\n?/g, "\n")));
      fc.pre(plain.at(-1)?.some((cell) => cell !== "") ?? false);
      expect(readBlock(writeBlock(plain))).toEqual(plain);
    }));
  });
});

const cell = (path: string, origin: Cell["origin"] = "TYPED", type: Cell["type"] = "VALUE", text: string | null = null): Cell =>
  ({ path, section: "INDICATORS", row: "", column: "", label: { zh: path, en: path }, type, origin, required: false, text });
const at = (own: Cell | undefined, open = true): PasteCell | undefined => own && { filingId: "f", cell: own, open };
const row = (name: string, kind = "INDICATOR", open = true): PasteRow => ({
  key: name, kind, name,
  cells: kind === "FUND" ? [at(cell(`${name}.target`, "SNAPSHOT")), at(cell(`${name}.actual`, "LEDGER", "MONEY")), undefined, at(cell(`${name}.forecast`, "TYPED", "MONEY"))]
    : [at(cell(`${name}.target`, "SNAPSHOT")), at(cell(`${name}.actual`), open), at(cell(`${name}.completion`, "DERIVED")), at(cell(`${name}.forecast`), open)],
});
const ROWS = [row("项目甲", "FUND"), row("面积"), row("里程"), row("项目乙", "FUND"), row("机井")];
const from = (row_: number, column: number, more: Partial<Parameters<typeof pasteBlock>[1]> = {}) => ({ rows: ROWS, row: row_, column, toRow: row_, toColumn: column, own: false, ...more });
const written = (pasting: ReturnType<typeof pasteBlock>) => pasting.changes.map(({ path, now }) => [path, now]);

describe("pasting", () => {
  test("goes to the next typed columns and the next rows of the same kind", () => {
    expect(written(pasteBlock([["1", "2"], ["3", "4"], ["5", "6"]], from(1, 1)))).toEqual([
      ["面积.actual", "1"], ["面积.forecast", "2"], ["里程.actual", "3"], ["里程.forecast", "4"], ["机井.actual", "5"], ["机井.forecast", "6"],
    ]);
  });

  test("by name, where the block brings the names of rows", () => {
    expect(written(pasteBlock([["机井", "5"], ["面积 ", "1"]], from(1, 1)))).toEqual([["机井.actual", "5"], ["面积.actual", "1"]]);
  });

  test("copied here, cell lies on cell and what nobody types is passed over", () => {
    const pasting = pasteBlock([["≥ 3", "1", "50%", "2"]], from(1, 0, { own: true }));
    expect([written(pasting), pasting.refused]).toEqual([[["面积.actual", "1"], ["面积.forecast", "2"]], []]);
  });

  test("a single text fills the selection", () => {
    expect(written(pasteBlock([["7"]], from(1, 1, { toRow: 2 })))).toEqual([["面积.actual", "7"], ["里程.actual", "7"]]);
  });

  test("a bad text is refused by itself, with its reason", () => {
    const pasting = pasteBlock([["9", "x"], ["1.1.1.1", "4"]], { ...from(3, 3), rows: [...ROWS.slice(0, 3), row("项目乙", "FUND"), row("项目丙", "FUND")] });
    expect(written(pasting)).toEqual([["项目乙.forecast", "9"]]);
    expect(pasting.refused.map(({ raw, problem }) => [raw, problem.code])).toEqual([["x", "OUTSIDE_GRID"], ["1.1.1.1", "NOT_A_NUMBER"], ["4", "OUTSIDE_GRID"]]);
  });

  test("a locked cell and a block that runs out of the grid are told", () => {
    const pasting = pasteBlock([["1"], ["2"]], { ...from(0, 1), rows: [row("面积", "INDICATOR", false)] });
    expect(pasting.refused.map(({ problem }) => problem.code)).toEqual(["CELL_LOCKED", "OUTSIDE_GRID"]);
  });
});
