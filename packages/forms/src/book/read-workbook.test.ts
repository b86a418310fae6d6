import { describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { type Zippable, strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { WorkbookRefused } from "../zip/refused.js";
import { readWorkbook } from "./read-workbook.js";
import { Grid, cellAddress, placeOf } from "./sheet.js";

async function written(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet("表一"), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The workbook with one of its parts changed as another program, or an attacker, would write it. */
async function changed(path: string, change: (xml: string) => string, fill: (sheet: ExcelJS.Worksheet) => void = (sheet) => (sheet.getCell("A1").value = "甲")) {
  const parts = unzipSync(await written(fill)) as Zippable & Record<string, Uint8Array>;
  parts[path] = strToU8(change(strFromU8(parts[path]!)));
  return zipSync(parts);
}

const textsOf = async (bytes: Uint8Array) => (await readWorkbook(bytes)).sheets[0]!.cells.map((cell) => [cellAddress(cell.row, cell.column), cell.kind, cell.text]);

test("reads every kind of cell as plain text, and a formula as nothing to be trusted", async () => {
  const bytes = await written((sheet) => {
    sheet.getCell("A1").value = "项目名称";
    sheet.getCell("B1").value = 89.974000000000004;
    sheet.getCell("C1").value = 0.1 + 0.2;
    sheet.getCell("D1").value = 0.98;
    sheet.getCell("D1").numFmt = "0%";
    sheet.getCell("E1").value = new Date("2026-09-30T00:00:00Z");
    sheet.getCell("F1").value = { richText: [{ text: "≥" }, { text: "16,000亩" }] };
    sheet.getCell("G1").value = { formula: "B1*2", result: 0 };
    sheet.getCell("H1").value = { error: "#REF!" };
    sheet.getCell("I1").value = "   ";
    sheet.getCell("J1").value = "=1+1";
    sheet.getCell("K1").value = 0.0000001;
    sheet.getCell("L1").value = { text: "附件", hyperlink: "https://example.invalid" };
  });

  expect(await textsOf(bytes)).toEqual([
    ["A1", "TEXT", "项目名称"],
    ["B1", "NUMBER", "89.974"],
    ["C1", "NUMBER", "0.3"],
    ["D1", "NUMBER", "98%"],
    ["E1", "DATE", "2026-09-30"],
    ["F1", "TEXT", "≥16,000亩"],
    ["G1", "FORMULA", ""],
    ["H1", "ERROR", "#REF!"],
    ["J1", "TEXT", "=1+1"],
    ["K1", "NUMBER", "0.0000001"],
    ["L1", "TEXT", "附件"],
  ]);
});

test("a merged cell counts once, and is found from any place under it", async () => {
  const bytes = await written((sheet) => {
    sheet.getCell("A1").value = "产出指标";
    sheet.mergeCells("A1:A3");
    sheet.getCell("B3").value = "质量";
  });

  const sheet = (await readWorkbook(bytes)).sheets[0]!;
  const grid = new Grid(sheet);

  expect(sheet.cells).toHaveLength(2);
  expect(grid.at(3, 1)?.text).toBe("产出指标");
  expect(grid.area(2, 1)).toEqual({ top: 1, left: 1, bottom: 3, right: 1 });
});

test("sheets keep order and name; hidden ones say so", async () => {
  const bytes = await written((sheet, book) => {
    sheet.getCell("A1").value = "a";
    book.addWorksheet("说明 & <填报>", { state: "veryHidden" });
  });

  expect((await readWorkbook(bytes)).sheets.map(({ name, hidden }) => [name, hidden])).toEqual([["表一", false], ["说明 & <填报>", true]]);
});

describe("habits of other programs do no harm:", () => {
  test.each<[string, string, (xml: string) => string]>([
    ["prefixed tags", "xl/worksheets/sheet1.xml", (xml) => xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:")],
    ["a print area that points nowhere", "xl/workbook.xml", (xml) => xml.replace("</sheets>", '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">#REF!</definedName></definedNames>')],
    ["a validation over a whole column", "xl/worksheets/sheet1.xml", (xml) => xml.replace("</sheetData>", '</sheetData><dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>')],
    ["a merge over the whole sheet's width", "xl/worksheets/sheet1.xml", (xml) => xml.replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>')],
    ["a formatted row at the very end", "xl/worksheets/sheet1.xml", (xml) => xml.replace("</sheetData>", '<row r="1048576"><c r="A1048576" s="0"/></row></sheetData>')],
  ])("%s", async (_what, path, change) => {
    expect(await textsOf(await changed(path, change))).toEqual([["A1", "TEXT", "甲"]]);
  });
});

describe("is refused", () => {
  const codeOf = (bytes: Uint8Array) =>
    readWorkbook(bytes).then(
      () => "READ",
      (error: unknown) => (error instanceof WorkbookRefused ? error.code : error),
    );

  test.each<[string, string, string, (xml: string) => string]>([
    ["an entity bomb", "UNSAFE_XML", "xl/worksheets/sheet1.xml", (xml) => xml.replace("?>", '?><!DOCTYPE a [<!ENTITY b "ccc">]>')],
    ["broken XML", "DAMAGED", "xl/worksheets/sheet1.xml", (xml) => xml.slice(0, -40)],
    ["no list of sheets", "DAMAGED", "xl/_rels/workbook.xml.rels", () => "<"],
    ["merges without end", "TOO_MANY_CELLS", "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("</sheetData>", `<row r="90000"><c r="A90000" t="inlineStr"><is><t>x</t></is></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:IV90000"/>'.repeat(50)}</mergeCells>`)],
  ])("%s", async (_what, code, path, change) => {
    expect(await codeOf(await changed(path, change))).toBe(code);
  });
});

test("places and addresses agree", () => {
  for (const column of [1, 26, 27, 52, 53, 256, 702, 703, 16_384]) expect(placeOf(cellAddress(7, column))).toEqual({ row: 7, column });
});
