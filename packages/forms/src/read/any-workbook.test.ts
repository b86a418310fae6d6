import { expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { readMonitoringWorkbook } from "./monitoring.js";
import { readPaymentsWorkbook } from "./payments.js";
import { readTargetWorkbook } from "./target.js";

const WORDS = [
  "项目名称", "项目编码", "主管部门及代码", "实施单位", "年度总体目标", "年度资金总额", "其中：财政拨款", "年初预算数", "1—9月执行数", "执行率", "一级指标", "二级指标", "三级指标", "年度指标值", "1—9月完成情况",
  "偏差原因分析", "经费保障", "其他", "确定能", "有可能", "备注", "产出指标", "数量指标", "满意度指标", "权重", "9月阶段目标", "注：", "单位：元", "支付日期", "支付金额（元）", "凭证号", "（2026年度）", "≥16,000亩", "90-95%", "√",
];

const value: fc.Arbitrary<ExcelJS.CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  fc.string({ unit: "binary-ascii", maxLength: 12 }).map((text) => text.replace(/\p{Cc}/gu, "")),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.date({ noInvalidDate: true, min: new Date("1950-01-01"), max: new Date("2090-01-01") }),
  fc.constant({ formula: "A1+1", result: 0 }),
  fc.constant({ error: "#N/A" as const }),
);
const cell = fc.record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 8 }), value });
const merge = fc.record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 8 }), down: fc.nat(2), right: fc.nat(2) });

test("whatever a sound workbook holds, the readers answer with forms and placed faults", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 5, maxLength: 50 }), fc.array(merge, { maxLength: 1 }), async (cells, merges) => {
      const book = new ExcelJS.Workbook();
      const sheet = book.addWorksheet("表");
      for (const { row, column, value: content } of cells) sheet.getCell(row, column).value = content;
      for (const { row, column, down, right } of merges) if (down + right > 0) sheet.mergeCells(row, column, row + down, column + right);
      const bytes = new Uint8Array(await book.xlsx.writeBuffer());

      const results = await Promise.all([readTargetWorkbook(bytes), readMonitoringWorkbook(bytes), readPaymentsWorkbook(bytes)]);

      for (const { faults } of results) for (const fault of faults) expect(fault.cell).toBe(`${fault.column}${fault.row}`);
      expect(JSON.parse(JSON.stringify(results))).toBeDefined();
    }),
    { numRuns: 60 },
  );
}, 60_000);
