import { expect, test } from "@jest/globals";
import type { ImportFault } from "@jianxiao/domain";
import ExcelJS from "exceljs";
import { readWorkbook } from "../book/read-workbook.js";
import { annotateWorkbook, importedRows } from "./annotate.js";

async function imported() {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("问题清单").addRows([["项目编码", "金额"], ["P1", "12万元"], ["=cmd", 5]]);
  return importedRows(await readWorkbook(new Uint8Array(await book.xlsx.writeBuffer())));
}

const fault = (row: number, code: ImportFault["code"], severity: ImportFault["severity"]): ImportFault => ({ sheet: "问题清单", row, column: "B", cell: `B${row}`, code, params: { unit: "万元" }, severity });

test("every faulty cell is coloured and noted where it stood, behind a list that leads to it", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await annotateWorkbook(await imported(), [fault(2, "WRONG_MONEY_UNIT", "BLOCK"), fault(2, "ZERO_AMOUNT", "WARN"), fault(3, "ZERO_AMOUNT", "WARN")])) as unknown as ArrayBuffer);
  const [list, sheet] = book.worksheets;

  expect(book.worksheets.map(({ name }) => name)).toEqual(["问题清单", "问题清单 (2)"]);
  expect(list!.getCell("B2").value).toMatchObject({ text: "B2", hyperlink: "#'问题清单 (2)'!B2" });
  expect(list!.getColumn(3).values.slice(2)).toEqual(["必须改正", "请核对", "请核对"]);
  expect(sheet!.getCell("B2").value).toBe("12万元");
  expect(sheet!.getCell("B2").fill).toMatchObject({ fgColor: { argb: "FFFFC7CE" } });
  expect(sheet!.getCell("B3").fill).toMatchObject({ fgColor: { argb: "FFFFEB9C" } });
  expect(JSON.stringify(sheet!.getCell("B2").note)).toContain("万元");
  expect(sheet!.getCell("A3").value).toBe("=cmd");
  expect(sheet!.getCell("A2").fill).toMatchObject({ pattern: "none" });
});

test("rows of hidden sheets are not given back", async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("表").addRow(["甲"]);
  book.addWorksheet("暗", { state: "veryHidden" }).addRow(["乙"]);

  expect(importedRows(await readWorkbook(new Uint8Array(await book.xlsx.writeBuffer())))).toEqual([{ sheet: "表", row: 1, cells: { A: "甲" } }]);
});
