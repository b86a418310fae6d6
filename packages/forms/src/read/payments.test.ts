import { describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { writePaymentsTemplate } from "../write/payments-template.js";
import { readPaymentsWorkbook } from "./payments.js";

async function workbook(...rows: ExcelJS.CellValue[][]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("明细").addRows(rows);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const HEAD = ["凭证号", "项目编码", "支付日期", "支付金额（元）", "资金来源"];

test("reads 元 to the fen, whatever way date and source are written", async () => {
  const { rows, faults } = await readPaymentsWorkbook(
    await workbook(
      ["国库支付明细"],
      HEAD,
      ["V001", "301-2026-001", "2026-03-05", 1234567.89, "一般公共预算拨款"],
      ["V002", "301-2026-001", new Date("2026-09-30T00:00:00Z"), "-1,000.50", "上年结转资金"],
      ["V003", "３０１-2026-002", 20260630, "2000", null],
      ["V004", "301-2026-002", 46203, "￥0.01", "政府性基金"],
      ["合计", null, null, 1235567.4],
    ),
  );

  expect(faults).toEqual([]);
  expect(rows).toEqual([
    { row: 3, projectCode: "301-2026-001", paidOn: "2026-03-05", amountFen: 123_456_789, source: "generalPublicBudget", voucherKey: "V001" },
    { row: 4, projectCode: "301-2026-001", paidOn: "2026-09-30", amountFen: -100_050, source: "carriedOver", voucherKey: "V002" },
    { row: 5, projectCode: "３０１-2026-002", paidOn: "2026-06-30", amountFen: 200_000, source: null, voucherKey: "V003" },
    { row: 6, projectCode: "301-2026-002", paidOn: "2026-06-30", amountFen: 1, source: "governmentFund", voucherKey: "V004" },
  ]);
});

test("reads 万元 where the caption says so, and keeps six decimals", async () => {
  const { rows, faults } = await readPaymentsWorkbook(await workbook(["", "", "", "单位：万元"], ["项目编码", "支付日期", "支付金额", "支付令号"], ["P1", "2026/1/31", 89.974001, "V1"]));

  expect(faults).toEqual([]);
  expect(rows[0]).toMatchObject({ amountFen: 89_974_001, paidOn: "2026-01-31" });
});

describe("names the place of", () => {
  test.each<[string, ExcelJS.CellValue[], { cell: string; code: string; severity?: string }]>([
    ["an amount in another unit", ["V9", "P1", "2026-01-01", "12万元"], { cell: "D3", code: "WRONG_MONEY_UNIT" }],
    ["half a fen", ["V9", "P1", "2026-01-01", 0.005], { cell: "D3", code: "TOO_MANY_DECIMALS" }],
    ["words for an amount", ["V9", "P1", "2026-01-01", "见附件"], { cell: "D3", code: "NOT_A_NUMBER" }],
    ["a formula", ["V9", "P1", "2026-01-01", { formula: "1+1", result: 2 }], { cell: "D3", code: "FORMULA" }],
    ["a day that does not exist", ["V9", "P1", "2026-02-30", 1], { cell: "C3", code: "NOT_A_DATE" }],
    ["a missing code", ["V9", null, "2026-01-01", 1], { cell: "B3", code: "REQUIRED" }],
    ["a missing voucher", [null, "P1", "2026-01-01", 1], { cell: "A3", code: "REQUIRED" }],
    ["a voucher met before", ["V1", "P1", "2026-01-01", 1], { cell: "A3", code: "DUPLICATE_VOUCHER" }],
    ["nothing paid", ["V9", "P1", "2026-01-01", 0], { cell: "D3", code: "ZERO_AMOUNT", severity: "WARN" }],
    ["an unknown source", ["V9", "P1", "2026-01-01", 1, "彩票"], { cell: "E3", code: "FUND_ROW_UNKNOWN", severity: "WARN" }],
  ])("%s", async (_what, row, fault) => {
    const { faults } = await readPaymentsWorkbook(await workbook(HEAD, ["V1", "P1", "2026-01-01", 5, null], row));

    expect(faults).toEqual([expect.objectContaining({ sheet: "明细", severity: "BLOCK", ...fault })]);
  });

  test("a unit the list does not say", async () => {
    const { rows, faults } = await readPaymentsWorkbook(await workbook(["项目编码", "支付日期", "支付金额", "凭证号"], ["P1", "2026-01-01", 5, "V1"]));

    expect(rows).toEqual([]);
    expect(faults).toEqual([expect.objectContaining({ cell: "C1", code: "HEADING_MISSING", severity: "BLOCK" })]);
  });

  test("a list that is none", async () => {
    expect((await readPaymentsWorkbook(await workbook(["通讯录"]))).faults).toEqual([expect.objectContaining({ code: "NO_PAYMENTS" })]);
  });
});

test("the template is an empty list the reader knows", async () => {
  expect(await readPaymentsWorkbook(await writePaymentsTemplate())).toMatchObject({ sheet: "国库支付明细", columns: { projectCode: "A", voucherKey: "E" }, rows: [], faults: [] });
});
