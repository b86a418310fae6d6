import { describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { writeListSheets, type ListSheet } from "./table-sheets.js";

const ledger: ListSheet = {
  title: "资金处置台账", note: "单位：万元",
  columns: [{ heading: "项目", kind: "TEXT" }, { heading: "金额", kind: "MONEY" }, { heading: "占比", kind: "RATE" }, { heading: "笔数", kind: "WHOLE" }, { heading: "执行日", kind: "DATE" }, { heading: "登记时间", kind: "TIME" }],
  rows: [["=1+1", 1_159_440_000, 5_281, 3, "2026-10-19", new Date("2026-10-19T01:30:00Z")], ["智慧停车", 899_740, null, 0, null, null]],
  total: ["合计", 1_160_339_740, 10_000, 3, null, null],
};

async function read(sheets: readonly ListSheet[]): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeListSheets(sheets)) as unknown as ArrayBuffer);
  return book;
}

test("a list comes back as it was meant: money in 万元, rates, dates, moments in China, sums at the foot", async () => {
  const sheet = (await read([ledger])).getWorksheet("资金处置台账")!;
  expect(sheet.getRow(3).values).toEqual([undefined, "项目", "金额", "占比", "笔数", "执行日", "登记时间"]);
  expect([2, 3, 4].map((column) => sheet.getCell(4, column).value)).toEqual([1_159.44, 0.5281, 3]);
  expect(sheet.getCell(4, 5).value).toEqual(new Date("2026-10-19T00:00:00Z"));
  expect(sheet.getCell(4, 6).value).toEqual(new Date("2026-10-19T09:30:00Z"));
  expect([1, 2, 3].map((column) => sheet.getCell(5, column).value)).toEqual(["智慧停车", 0.89974, "—"]);
  expect([1, 2].map((column) => sheet.getCell(6, column).value)).toEqual(["合计", 1_160.33974]);
  expect(sheet.pageSetup).toMatchObject({ printTitlesRow: "1:3", fitToWidth: 1 });
});

test("a row is as high as its longest text needs in its column, and a wide list lies across", async () => {
  const columns = [{ heading: "岗位", kind: "TEXT" as const, width: 18 }, { heading: "可以做什么", kind: "TEXT" as const, width: 90 }];
  const sheet = (await read([{ title: "岗位权限", columns, rows: [["审计管理员", "查看审计日志"], ["绩效股", "布置监控、定标准；".repeat(30)]] }])).worksheets[0]!;
  const [low, high] = [4, 5].map((row) => sheet.getRow(row).height);
  expect(low).toBe(20);
  // 270 characters, each two wide: seven lines of 89.
  expect(high).toBeGreaterThan(7 * 10.5 * 1.4);
  expect(sheet.pageSetup.orientation).toBe("landscape");
});

test("sheets of one name get different ones", async () => {
  expect((await read([ledger, ledger])).worksheets.map(({ name }) => name)).toEqual(["资金处置台账", "资金处置台账 (2)"]);
});

describe("text", () => {
  test("never becomes a formula, whatever it begins with", async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom("=", "+", "-", "@", "\t", "＝"), fc.string({ maxLength: 20 }), async (sign, rest) => {
      const sheet = (await read([{ title: "表", columns: [{ heading: "文", kind: "TEXT" }], rows: [[`${sign}${rest}`]] }])).worksheets[0]!;
      const cell = sheet.getCell(4, 1);
      expect([cell.type === ExcelJS.ValueType.Formula, cell.numFmt]).toEqual([false, "@"]);
    }), { numRuns: 30 });
  });
});
