import { CAUSE_LABELS } from "../cells/labels.js";
import { ratioBp, formatBp } from "../money/rate.js";
import { formatWanyuan } from "../money/wanyuan.js";
import { TABLE_CAPTIONS } from "../report/captions.js";
import type { ReportTable } from "../report/facts.js";
import type { AnalysisSource } from "./source.js";

/** The tables and charts of the district's analysis. */
export function analysisTables({ departments, byCause, deviating, adjustedFen, executedFen, rateBp, projects, filed, red, yellow, green }: AnalysisSource): ReportTable[] {
  const most = Math.max(1, ...byCause.map(({ indicators }) => indicators));
  return [
    {
      name: "departments", kind: "TABLE", caption: TABLE_CAPTIONS.departments, unit: "单位：万元", lengths: [],
      head: ["部门", "项目", "已报送", "红色", "黄色", "正常", "调整后预算", "执行数", "执行率", "偏差指标"], numeric: [false, ...Array<boolean>(9).fill(true)],
      rows: [
        ...departments.map((line) => [line.name, line.projects, line.filed, line.red, line.yellow, line.green, formatWanyuan(line.adjustedFen), formatWanyuan(line.executedFen), formatBp(line.rateBp), line.deviating].map(String)),
        ["合计", projects, filed, red, yellow, green, formatWanyuan(adjustedFen), formatWanyuan(executedFen), formatBp(rateBp), deviating].map(String),
      ],
    },
    {
      name: "causes", kind: "BARS", caption: TABLE_CAPTIONS.causes, unit: null, head: ["原因", "指标"], numeric: [false, true],
      rows: byCause.map(({ cause, indicators }) => [CAUSE_LABELS[cause].zh, String(indicators)]), lengths: byCause.map(({ indicators }) => ratioBp(indicators, most) ?? 0),
    },
  ];
}
