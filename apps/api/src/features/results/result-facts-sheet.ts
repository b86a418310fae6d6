import { chinaDate, formatPoints, problemText, term, type Reason } from "@jianxiao/domain";
import type { ListSheet } from "@jianxiao/forms";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { ledgerYear } from "./funding-ledger.js";
import { handedOn, type HandedOn } from "./result-facts.js";
import { byDepartment } from "./result-facts-sums.js";

const said = (reasons: readonly Reason[]) => reasons.map(({ code, params }) => problemText(code, params, "zh")).join("");
const head: ListSheet["columns"] = [{ heading: "序号", kind: "WHOLE", width: 7 }, { heading: "主管部门", kind: "TEXT" }, { heading: "项目编码", kind: "TEXT", width: 16 }, { heading: "项目名称", kind: "TEXT", width: 30 }];
const lead = ({ departmentName, code, name }: HandedOn, index: number) => [index + 1, departmentName, code, name] as const;

/** What is handed on as a workbook: 资金拨付建议, and 下年度预算项目建议清单 for 资金分配. */
export async function resultFactsSheets(reading: Reading, viewer: Viewer, asked: { fiscalYear: number | null; departmentId: string | null }): Promise<{ fileName: string; sheets: ListSheet[] }> {
  const asOf = chinaDate(reading.now);
  const fiscalYear = asked.fiscalYear ?? (await ledgerYear(reading.rows, asOf));
  const all = await handedOn(reading, viewer, fiscalYear, { departmentId: asked.departmentId });
  const note = `${fiscalYear}年，截至 ${asOf}，单位：万元`;
  return {
    fileName: `${fiscalYear}年监控结果应用建议.xlsx`,
    sheets: [
      {
        title: "资金拨付建议", note,
        columns: [...head, { heading: "调整后预算", kind: "MONEY" }, { heading: "已支付", kind: "MONEY" }, { heading: "暂缓停止", kind: "MONEY" }, { heading: "可拨付", kind: "MONEY" }, { heading: "建议", kind: "TEXT", width: 14 }, { heading: "依据", kind: "TEXT", width: 46 }],
        rows: all.map((one, index) => [...lead(one, index), one.adjustedFen, one.paidFen, one.heldBackFen, one.payableFen, term("DisbursementAdvice", one.disbursement, "zh"), said(one.disbursementReasons)]),
      },
      {
        title: "下年度预算项目建议清单", note,
        columns: [...head, { heading: "调整后预算", kind: "MONEY" }, { heading: "调减收回", kind: "MONEY" }, { heading: "执行率", kind: "RATE" }, { heading: "目标完成率", kind: "RATE" }, { heading: "预警", kind: "TEXT", width: 10 }, { heading: "自评", kind: "TEXT", width: 12 }, { heading: "安排建议", kind: "TEXT", width: 14 }, { heading: "依据", kind: "TEXT", width: 46 }],
        rows: all.map((one, index) => [...lead(one, index), one.adjustedFen, one.takenFen, one.rateBp, one.attainmentBp, one.colour === null ? "—" : term("Colour", one.colour, "zh"), one.selfGrade === null ? "—" : `${formatPoints(one.selfScore)} ${term("Grade", one.selfGrade, "zh")}`, term("AllocationAdvice", one.allocation, "zh"), said(one.allocationReasons)]),
      },
      departmentSheet(all, note),
    ],
  };
}

/** The same facts per department; the last line is the sum of all projects. */
function departmentSheet(all: readonly HandedOn[], note: string): ListSheet {
  const departments = byDepartment(all);
  const total = (amount: "projects" | "red" | "yellow" | "adjustedFen" | "paidFen" | "takenFen" | "heldBackFen" | "payableFen") => departments.reduce((sum, department) => sum + department[amount], 0);
  return {
    title: "按部门汇总", note,
    columns: [
      { heading: "部门编码", kind: "TEXT", width: 12 }, { heading: "主管部门", kind: "TEXT" }, { heading: "项目", kind: "WHOLE" }, { heading: "红色", kind: "WHOLE" }, { heading: "黄色", kind: "WHOLE" },
      { heading: "调整后预算", kind: "MONEY" }, { heading: "已支付", kind: "MONEY" }, { heading: "调减收回", kind: "MONEY" }, { heading: "暂缓停止", kind: "MONEY" }, { heading: "可拨付", kind: "MONEY" },
      { heading: "拨付建议", kind: "TEXT", width: 40 }, { heading: "安排建议", kind: "TEXT", width: 40 },
    ],
    rows: departments.map(({ department, projects, red, yellow, adjustedFen, paidFen, takenFen, heldBackFen, payableFen, disbursements, allocations }) => [
      department.code, department.name, projects, red, yellow, adjustedFen, paidFen, takenFen, heldBackFen, payableFen,
      disbursements.map(({ advice, count }) => `${term("DisbursementAdvice", advice, "zh")} ${count} 个`).join("，"),
      allocations.map(({ advice, count }) => `${term("AllocationAdvice", advice, "zh")} ${count} 个`).join("，"),
    ]),
    total: ["合计", null, total("projects"), total("red"), total("yellow"), total("adjustedFen"), total("paidFen"), total("takenFen"), total("heldBackFen"), total("payableFen"), null, null],
  };
}
