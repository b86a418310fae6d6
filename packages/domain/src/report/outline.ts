import { ANALYSIS_OUTLINE } from "../analysis/outline.js";
import type { Words } from "../cells/cell.js";

/** One section of 部门绩效监控总结报告; `under` is the heading it stands beneath, printed once. `hint` says what belongs in it. */
export type OutlineSection = { key: string; under: Words | null; title: Words; hint: Words };

const SITUATION: Words = { zh: "绩效运行监控情况", en: "What monitoring found" };

/** The outline of the report (rules-and-forms §2.5). */
export const REPORT_OUTLINE: readonly OutlineSection[] = [
  { key: "basics", under: null, title: { zh: "部门基本情况", en: "The department" }, hint: { zh: "机构职能、人员、项目数量，按公用经费、部门项目分列资金", en: "functions, staff, projects, money by kind" } },
  { key: "work", under: null, title: { zh: "绩效运行监控工作开展情况", en: "How monitoring was done" }, hint: { zh: "组织领导、制度、谁来做、数据怎样采集核对、如何预计全年", en: "organisation, rules, who did it, how data were collected and forecasts made" } },
  { key: "execution", under: SITUATION, title: { zh: "预算执行情况", en: "Budget execution" }, hint: { zh: "预算、执行、执行率，分项目说明快慢", en: "budget, executed, rate, by project" } },
  { key: "goals", under: SITUATION, title: { zh: "绩效目标完成情况", en: "Goals reached" }, hint: { zh: "按目标和指标说明完成程度，与计划的差异", en: "by goal and indicator, difference from plan" } },
  { key: "forecast", under: SITUATION, title: { zh: "全年预计情况", en: "Expected by year end" }, hint: { zh: "确定能、有可能、完全不可能完成的项目和金额", en: "projects that will, may or cannot reach their goal, with amounts" } },
  { key: "problems", under: null, title: { zh: "存在的问题及原因", en: "Problems and causes" }, hint: { zh: "从经费、制度、人员、硬件条件等方面分析", en: "by funding, rules, staff, equipment" } },
  { key: "measures", under: null, title: { zh: "下一步改进措施", en: "Next measures" }, hint: { zh: "谁、做什么、何时完成", en: "who does what by when" } },
  { key: "proposals", under: null, title: { zh: "有关建议", en: "Proposals" }, hint: { zh: "需要调整的预算和绩效目标及理由，拟交回的资金", en: "adjustments of budget and goals with reasons, money to hand back" } },
];

/** A section of either report, by its key: no two share one. */
export function outlineSection(key: string): OutlineSection | undefined {
  return [...REPORT_OUTLINE, ...ANALYSIS_OUTLINE].find((section) => section.key === key);
}

const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"] as const;

export type ReportHeading = { level: 1 | 2; number: string; title: Words; section: OutlineSection | null };

/** The headings of the report with their numbers: 一、 for sections, （一） for those under a common heading. */
export function reportHeadings(outline: readonly OutlineSection[] = REPORT_OUTLINE): ReportHeading[] {
  const headings: ReportHeading[] = [];
  let first = 0;
  let second = 0;
  outline.forEach((section, index) => {
    if (section.under === null) {
      headings.push({ level: 1, number: `${CHINESE[first++]}、`, title: section.title, section });
      return;
    }
    if (outline[index - 1]?.under?.zh !== section.under.zh) {
      headings.push({ level: 1, number: `${CHINESE[first++]}、`, title: section.under, section: null });
      second = 0;
    }
    headings.push({ level: 2, number: `（${CHINESE[second++]}）`, title: section.title, section });
  });
  return headings;
}
