import type { Words } from "../cells/cell.js";

/** The tables and charts a report may hold, by name. */
export const TABLE_CAPTIONS = {
  execution: { zh: "项目预算执行情况表", en: "Execution by project" },
  rates: { zh: "各项目执行率", en: "Execution rate by project" },
  indicators: { zh: "绩效指标完成情况表", en: "Indicators by project" },
  departments: { zh: "各部门监控情况表", en: "Monitoring by department" },
  causes: { zh: "偏差原因", en: "Causes of deviation" },
  problems: { zh: "偏差原因及纠偏措施表", en: "Deviations and measures" },
} as const satisfies Record<string, Words>;
export type ReportTableName = keyof typeof TABLE_CAPTIONS;

/** What a table in the text is called; a name no version knows stands for itself. */
export function tableCaption(name: string): string {
  const captions: Record<string, Words> = TABLE_CAPTIONS;
  return captions[name]?.zh ?? name;
}
