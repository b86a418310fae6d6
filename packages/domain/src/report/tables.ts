import { LIKELIHOOD_LABELS } from "../cells/labels.js";
import { monthsText } from "../cells/row-cells.js";
import type { SummaryRow } from "../forms/summary-rows.js";
import { formatBp } from "../money/rate.js";
import { formatWanyuan } from "../money/wanyuan.js";
import { type ReportTableName, TABLE_CAPTIONS } from "./captions.js";
import type { ReportTable } from "./facts.js";
import { projectRowsOf, type ReportSource } from "./source.js";

type TableColumn = { head: string; numeric?: boolean; read: (row: SummaryRow, index: number) => string };

/** The tables and charts a report may hold. */
export function reportTables(source: ReportSource): ReportTable[] {
  const months = monthsText(source.cutOffMonth).zh;
  const projects = projectRowsOf(source);
  const withTotal = source.rows.filter(({ isSubtotal }) => !isSubtotal);
  const named = (row: SummaryRow) => (row.isTotal ? "合计" : row.projectName);
  const troubled = projects.filter(({ problems }) => problems !== "");
  return [
    table("execution", withTotal, [
      { head: "项目名称", read: named },
      { head: "调整后预算数", numeric: true, read: (row) => formatWanyuan(row.adjustedFen) },
      { head: `${months}执行数`, numeric: true, read: (row) => formatWanyuan(row.executedFen) },
      { head: "执行率", numeric: true, read: (row) => formatBp(row.rateBp) },
      { head: "全年预计执行数", numeric: true, read: (row) => formatWanyuan(row.expectedFen) },
    ], "单位：万元"),
    bars("rates", projects),
    table("indicators", withTotal, [
      { head: "项目名称", read: named },
      { head: "指标个数", numeric: true, read: (row) => String(row.indicatorCount) },
      { head: "已完成", numeric: true, read: (row) => String(row.done) },
      { head: "正常", numeric: true, read: (row) => String(row.onTrack) },
      { head: "偏离", numeric: true, read: (row) => String(row.deviating) },
      { head: "完成目标可能性", read: (row) => (row.likelihood === null ? "—" : LIKELIHOOD_LABELS[row.likelihood].zh) },
    ]),
    table("problems", troubled, [
      { head: "项目名称", read: named },
      { head: "存在的问题及原因", read: ({ problems }) => problems },
      { head: "纠偏措施", read: ({ measures }) => measures },
      { head: "完成时限", read: ({ measureDue }) => measureDue ?? "—" },
    ]),
  ];
}

function table(name: ReportTableName, rows: readonly SummaryRow[], columns: readonly TableColumn[], unit: string | null = null): ReportTable {
  return { name, kind: "TABLE", caption: TABLE_CAPTIONS[name], unit, head: columns.map(({ head }) => head), numeric: columns.map(({ numeric = false }) => numeric), rows: rows.map((row, index) => columns.map(({ read }) => read(row, index))), lengths: [] };
}

function bars(name: ReportTableName, rows: readonly SummaryRow[]): ReportTable {
  return {
    name, kind: "BARS", caption: TABLE_CAPTIONS[name], unit: null, head: ["项目名称", "执行率"], numeric: [false, true],
    rows: rows.map((row) => [row.projectName, formatBp(row.rateBp)]), lengths: rows.map(({ rateBp }) => Math.min(10_000, Math.max(0, rateBp ?? 0))),
  };
}
