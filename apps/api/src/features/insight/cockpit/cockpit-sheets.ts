import { term, warningText } from "@jianxiao/domain";
import type { ListSheet } from "@jianxiao/forms";
import type { CorrectionView } from "../../results/index.js";
import { causesOf, type DeviationRow } from "../deviation-lines.js";
import type { Deviations } from "../deviations.types.js";
import type { MatrixPoint } from "../matrix.types.js";
import type { CycleProgress } from "../progress.types.js";
import type { ProjectWarning } from "../warning.types.js";

const NOTE = "单位：万元";
const word = (name: Parameters<typeof term>[0], code: string | null) => (code === null ? "—" : term(name, code, "zh"));

export function overviewSheet(progress: CycleProgress, title: string): ListSheet {
  return {
    title: "总览", note: title, columns: [{ heading: "事项", kind: "TEXT", width: 28 }, { heading: "数", kind: "WHOLE" }],
    rows: [
      ["应监控项目", progress.projects], ["免报项目", progress.exempt], ["已报送项目", progress.filed], ["已审核项目", progress.reviewed], ["审核通过项目", progress.accepted],
      ["红色项目", progress.red], ["黄色项目", progress.yellow], ["正常项目", progress.green], ["部门", progress.departments.length],
      ["已报送部门", progress.departments.filter(({ submittedAt }) => submittedAt !== null).length], ["迟报部门", progress.departments.filter(({ late }) => late).length],
    ],
  };
}

export function departmentsSheet(progress: CycleProgress): ListSheet {
  return {
    title: "各部门", note: NOTE,
    columns: [
      { heading: "部门编码", kind: "TEXT", width: 12 }, { heading: "部门", kind: "TEXT" }, { heading: "报送件", kind: "TEXT", width: 12 }, { heading: "项目", kind: "WHOLE" }, { heading: "退回", kind: "WHOLE" },
      { heading: "通过", kind: "WHOLE" }, { heading: "红色", kind: "WHOLE" }, { heading: "黄色", kind: "WHOLE" }, { heading: "正常", kind: "WHOLE" }, { heading: "调整后预算", kind: "MONEY" },
      { heading: "执行数", kind: "MONEY" }, { heading: "执行率", kind: "RATE" }, { heading: "迟报", kind: "TEXT", width: 8 }, { heading: "报送时间", kind: "TIME" },
    ],
    rows: progress.departments.map((line) => [
      line.department.code, line.department.name, word("PackageState", line.packageState), line.projects, line.returned, line.accepted, line.red, line.yellow, line.green,
      line.adjustedFen, line.executedFen, line.rateBp, line.late ? "迟报" : "", line.submittedAt,
    ]),
    total: [
      "合计", null, null, progress.projects, progress.departments.reduce((sum, { returned }) => sum + returned, 0), progress.accepted, progress.red, progress.yellow, progress.green,
      progress.adjustedFen, progress.executedFen, progress.rateBp, null, null,
    ],
  };
}

export function causesSheet({ byCause, indicators: all }: Deviations): ListSheet {
  return {
    title: "偏差原因", note: "有可能或完全不可能完成的指标；一个指标可有多个原因", columns: [{ heading: "原因", kind: "TEXT" }, { heading: "指标", kind: "WHOLE" }],
    rows: byCause.map(({ cause, indicators }) => [word("Cause", cause), indicators]), total: ["指标总数（不重复）", all],
  };
}

export function deviationsSheet(lines: readonly DeviationRow[]): ListSheet {
  return {
    title: "偏差指标", note: "有可能或完全不可能完成的指标，逐个列出",
    columns: [
      { heading: "部门", kind: "TEXT" }, { heading: "项目", kind: "TEXT", width: 30 }, { heading: "一级指标", kind: "TEXT", width: 14 }, { heading: "指标", kind: "TEXT", width: 30 }, { heading: "完成可能性", kind: "TEXT", width: 14 },
      { heading: "原因", kind: "TEXT", width: 24 }, { heading: "原因说明", kind: "TEXT", width: 40 }, { heading: "改进措施", kind: "TEXT", width: 40 },
    ],
    rows: lines.map(({ departmentName, projectName, level1, indicatorName, likelihood, causes, explanation, measure }) => [
      departmentName, projectName, word("Level1", level1), indicatorName, word("Likelihood", likelihood), causesOf(causes).map((cause) => word("Cause", cause)).join("、"), explanation, measure,
    ]),
  };
}

export function warningsSheet(warnings: readonly ProjectWarning[]): ListSheet {
  return {
    title: "预警", note: NOTE,
    columns: [
      { heading: "项目编码", kind: "TEXT" }, { heading: "项目", kind: "TEXT", width: 32 }, { heading: "部门", kind: "TEXT" }, { heading: "单位", kind: "TEXT" }, { heading: "预警", kind: "TEXT" },
      { heading: "内容", kind: "TEXT", width: 48 }, { heading: "说明", kind: "TEXT", width: 48 }, { heading: "说明人", kind: "TEXT", width: 12 },
    ],
    rows: warnings.map(({ projectCode, projectName, department, unit, code, params, explanation }) => [
      projectCode, projectName, department.name, unit.name, word("WarningCode", code), warningText({ code, params: params as Record<string, number> }, "zh"), explanation?.text ?? null, explanation?.who ?? null,
    ]),
  };
}

export function matrixSheet(points: readonly MatrixPoint[], title = "双监控"): ListSheet {
  return {
    title, note: NOTE,
    columns: [
      { heading: "项目编码", kind: "TEXT" }, { heading: "项目", kind: "TEXT", width: 32 }, { heading: "部门", kind: "TEXT" }, { heading: "预警", kind: "TEXT", width: 8 }, { heading: "象限", kind: "TEXT", width: 12 },
      { heading: "调整后预算", kind: "MONEY" }, { heading: "执行数", kind: "MONEY" }, { heading: "执行率", kind: "RATE" }, { heading: "执行差距", kind: "RATE" }, { heading: "绩效完成率", kind: "RATE" },
    ],
    rows: points.map((point) => [
      point.projectCode, point.projectName, point.department.name, word("Colour", point.colour), word("Quadrant", point.quadrant), point.adjustedFen, point.executedFen, point.rateBp, point.gapBp, point.attainmentBp,
    ]),
  };
}

export function keyProjectsSheet(points: readonly MatrixPoint[]): ListSheet {
  return matrixSheet(points.filter(({ isKey }) => isKey), "重点项目");
}

export function correctionsSheet(corrections: readonly CorrectionView[]): ListSheet {
  return {
    title: "整改", note: "逾期的在前",
    columns: [
      { heading: "部门", kind: "TEXT" }, { heading: "项目", kind: "TEXT", width: 30 }, { heading: "文号", kind: "TEXT" }, { heading: "问题", kind: "TEXT", width: 40 }, { heading: "整改要求", kind: "TEXT", width: 40 },
      { heading: "状态", kind: "TEXT", width: 12 }, { heading: "时限", kind: "TIME" }, { heading: "逾期天数", kind: "WHOLE" }, { heading: "整改情况", kind: "TEXT", width: 40 }, { heading: "确认意见", kind: "TEXT", width: 30 },
    ],
    rows: corrections.map(({ finding, noticeDocNo, measure, state, dueAt, overdueDays, response, conclusion }) => [
      finding.department.name, finding.projectName, noticeDocNo, finding.text, measure, word("CorrectionState", state), dueAt, overdueDays, response, conclusion,
    ]),
  };
}
