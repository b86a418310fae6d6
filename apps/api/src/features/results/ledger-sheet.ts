import { chinaDate, fen, HEADLINE_KINDS, takesMoney, term } from "@jianxiao/domain";
import type { ListSheet } from "@jianxiao/forms";
import type { Reading } from "../../database/unit-of-work.js";
import { headline, ledgerLines, ledgerYear } from "./funding-ledger.js";

export type LedgerAsked = { fiscalYear: number | null; asOf: string | null; departmentId: string | null };

/** 资金处置台账 as a workbook: the lines of the headline with its sum as their foot, what stands beside, and the proof by kind. */
export async function ledgerSheets({ rows, now }: Reading, asked: LedgerAsked): Promise<{ fileName: string; sheets: ListSheet[] }> {
  const asOf = asked.asOf ?? chinaDate(now);
  const fiscalYear = asked.fiscalYear ?? (await ledgerYear(rows, asOf));
  const { departmentId } = asked;
  const lines = await ledgerLines(rows, fiscalYear, asOf, { departmentId });
  const { totalFen, kinds, counterFen, suspendedFen, stoppedFen } = await headline(rows, fiscalYear, asOf, departmentId);
  const note = `截至 ${asOf}，单位：万元`;
  const sheet = (title: string, of: typeof lines, totalled: boolean): ListSheet => ({
    title, note, columns: COLUMNS,
    rows: of.map(({ projectCode, projectName, departmentName, kind, amountFen, cause, basis, docNo, executedOn, voucherKey, countersId, reconciled }, index) => [
      index + 1, projectCode, projectName, departmentName, term("DecisionKind", kind, "zh") + (countersId === null ? "" : "（冲回）"), amountFen, term("DecisionCause", cause, "zh"), basis, docNo, executedOn,
      voucherKey, term("Reconciled", reconciled, "zh"),
    ]),
    ...(totalled ? { total: ["合计", null, null, null, null, fen(of.reduce((sum, { amountFen }) => sum + amountFen, 0)), null, null, null, null, null, null] } : {}),
  });
  const proof: ListSheet = {
    title: "调减收回构成", note, columns: [{ heading: "种类", kind: "TEXT" }, { heading: "金额", kind: "MONEY" }, { heading: "笔数", kind: "WHOLE" }],
    rows: [...kinds.map(({ kind, amountFen, lines: count }) => [term("DecisionKind", kind, "zh"), amountFen, count]), ["其中：冲回", counterFen, null], ["另列：暂缓拨款", suspendedFen, null], ["另列：停止拨款", stoppedFen, null]],
    total: ["调减收回", totalFen, lines.filter(({ kind }) => takesMoney(kind)).length],
  };
  return {
    fileName: `${fiscalYear}年资金处置台账（截至${asOf}）.xlsx`,
    sheets: [sheet("调减收回台账", lines.filter(({ kind }) => (HEADLINE_KINDS as readonly string[]).includes(kind)), true), sheet("暂缓停止及其他", lines.filter(({ kind }) => !takesMoney(kind)), false), proof],
  };
}

const COLUMNS: ListSheet["columns"] = [
  { heading: "序号", kind: "WHOLE", width: 7 }, { heading: "项目编码", kind: "TEXT", width: 16 }, { heading: "项目名称", kind: "TEXT", width: 28 }, { heading: "主管部门", kind: "TEXT" },
  { heading: "处置种类", kind: "TEXT", width: 18 }, { heading: "金额", kind: "MONEY" }, { heading: "原因", kind: "TEXT", width: 12 }, { heading: "依据", kind: "TEXT", width: 30 }, { heading: "文号", kind: "TEXT" },
  { heading: "执行日", kind: "DATE" }, { heading: "凭证号", kind: "TEXT" }, { heading: "国库核对", kind: "TEXT", width: 18 },
];
