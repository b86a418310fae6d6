import type { OutlineSection } from "../report/outline.js";

/** The outline of the district's analysis for the government: our own, after the order of the work (rules-and-forms §4.2, §1.2 result use). */
export const ANALYSIS_OUTLINE: readonly OutlineSection[] = [
  { key: "coverage", under: null, title: { zh: "监控开展情况", en: "How monitoring was done" }, hint: { zh: "范围、覆盖、报送、审核", en: "scope, coverage, submissions, review" } },
  { key: "spending", under: null, title: { zh: "预算执行情况", en: "Budget execution" }, hint: { zh: "预算、执行、执行率，分部门说明", en: "budget, executed, rate, by department" } },
  { key: "attainment", under: null, title: { zh: "绩效目标实现情况", en: "Goals reached" }, hint: { zh: "双监控四种情形的项目和金额", en: "projects and money in the four quadrants" } },
  { key: "deviation", under: null, title: { zh: "发现的偏差和原因", en: "Deviations and causes" }, hint: { zh: "按原因、指标、部门分析", en: "by cause, indicator, department" } },
  { key: "application", under: null, title: { zh: "结果应用情况", en: "What followed" }, hint: { zh: "整改、调减收回、暂缓停止拨款", en: "corrections, cuts and recoveries, suspended payments" } },
  { key: "advice", under: null, title: { zh: "下一步工作建议", en: "What to do next" }, hint: { zh: "对部门、对预算安排的建议", en: "advice to departments and for the budget" } },
];
