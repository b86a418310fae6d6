import { describe, expect, test } from "@jest/globals";
import { type FilingFacts, cellAt, cellsOf, indicatorPath, monitoringForm, parseCell, withCell } from "@jianxiao/domain";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeForm } from "../write/form.js";
import { writeSummary } from "../write/summary.js";
import { EVALUATED, FILLED, LAYOUTS, OVERALL, SUMMARY } from "./forms.fixture.js";
import { structureOf } from "./structure.fixture.js";

const GOLDEN = join(import.meta.dirname, "../../fixtures/golden");

/** Each official form with the way it is written. A changed form is looked at as a diff of its golden description (`GOLDEN=write` writes them anew). */
const FORMS: Record<string, () => Promise<Uint8Array>> = {
  monitoring: () => writeForm(LAYOUTS.monitoring, FILLED),
  "monitoring-as-filed": () => writeForm(LAYOUTS.monitoring, FILLED, { fillable: false }),
  "self-evaluation": () => writeForm(LAYOUTS.selfEvaluation, EVALUATED, { fillable: true }),
  target: () => writeForm(LAYOUTS.target, { ...FILLED, document: "TARGET" }),
  department: () => writeForm(LAYOUTS.department, OVERALL, { fillable: true }),
  summary: () => writeSummary(SUMMARY),
};

describe("an official form keeps its merges, heads, number formats and print set-up", () => {
  test.each(Object.keys(FORMS))("%s", async (name) => {
    const structure = await structureOf(await FORMS[name]!());
    const file = join(GOLDEN, `${name}.json`);
    if (process.env["GOLDEN"] === "write") writeFileSync(file, `${JSON.stringify(structure, null, 1)}\n`);
    // Through JSON: what isn't set is absent there.
    expect(JSON.parse(JSON.stringify(structure))).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });
});

describe("text never becomes a formula", () => {
  const opening = fc.constantFrom("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t=", " =", "=\n");
  const text = fc.tuple(opening, fc.constantFrom("1+1", "cmd|' /C calc'!A0", "SUM(A1:A9)", "HYPERLINK(\"http://x\")", "2026")).map(([first, rest]) => first + rest);

  test("whatever a cell of text begins with", async () => {
    const typed = cellsOf(FILLED).filter(({ type, origin }) => type === "TEXT" && origin === "TYPED");
    await fc.assert(
      fc.asyncProperty(text, async (dangerous) => {
        const facts = typed.reduce<FilingFacts>((form, { path }) => withCell(form, path, dangerous.trim()), { ...FILLED, project: { ...FILLED.project, name: dangerous, goalText: dangerous } });
        const bytes = await writeForm(monitoringForm(facts), facts, { stamp: dangerous });
        for (const [name, part] of Object.entries(unzipSync(bytes))) if (name.startsWith("xl/worksheets/")) expect(strFromU8(part)).not.toMatch(/<f[ >]/);
        const book = new ExcelJS.Workbook();
        await book.xlsx.load(bytes as unknown as ArrayBuffer);
        const found: ExcelJS.Cell[] = [];
        book.worksheets[0]!.eachRow((row) => row.eachCell((cell) => cell.master.address === cell.address && cell.value === dangerous.trim() && found.push(cell)));
        expect(found.length).toBeGreaterThan(0);
        for (const { numFmt, type } of found) expect([numFmt, type]).toEqual(["@", ExcelJS.ValueType.String]);
      }),
      { numRuns: 15 },
    );
  });

  test.each(["=1+1", "+SUM(A1)", "-1+cmd", "@A1", "＝1+1"])("a value of %s is refused or kept as words, never computed", (typed) => {
    const cell = cellAt(FILLED, indicatorPath("B", "actual"));
    const parsed = cell && parseCell(cell, typed);
    expect(parsed?.ok === false || parsed?.text === typed).toBe(true);
  });
});
