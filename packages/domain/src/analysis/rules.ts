import type { DraftRule } from "../report/draft.js";

const some = (name: string) => (figure: (name: string) => string) => Number(figure(name)) > 0;

/** Sentences of the district's analysis, each written where its condition holds and traceable to its figures. */
export const ANALYSIS_RULES: readonly DraftRule[] = [
  { code: "A1", section: "coverage", sentence: "{{year}}年{{months}}，{{district}}对{{departments.count}}个部门、{{projects.count}}个预算项目全部实施预算执行进度和绩效目标实现程度双监控，已报送{{projects.filed}}个，覆盖率{{projects.coverage}}。" },
  { code: "A2", section: "coverage", sentence: "另有{{projects.exempt}}个项目按规定免报。", when: some("projects.exempt") },
  { code: "A3", section: "coverage", sentence: "区财政局对照审核标准逐项审核，已审核{{projects.reviewed}}个，审核通过{{projects.accepted}}个，其余退回修改或正在审核。" },
  { code: "A4", section: "coverage", sentence: "未按时报送的部门{{departments.late}}个：{{departments.lateList}}。", when: some("departments.late") },
  { code: "A5", section: "spending", sentence: "截至{{months}}，纳入监控的项目预算{{money.adjusted}}万元，执行{{money.executed}}万元，执行率{{money.rate}}，序时进度{{money.even}}。" },
  { code: "A6", section: "spending", sentence: "执行率较低的部门是{{slowest.list}}。" },
  { code: "A7", section: "spending", sentence: "至今没有支出的项目{{zero.count}}个。", when: some("zero.count") },
  { code: "A8", section: "spending", sentence: "{{table:departments}}" },
  { code: "A9", section: "attainment", sentence: "从预算执行和绩效目标两个方面看，同步达标的项目{{inStep.count}}个、预算{{inStep.money}}万元；钱慢事快的{{moneySlow.count}}个、{{moneySlow.money}}万元；钱快事慢的{{workSlow.count}}个、{{workSlow.money}}万元；两方面都慢的{{bothSlow.count}}个、{{bothSlow.money}}万元。" },
  { code: "A10", section: "attainment", sentence: "综合判断，红色预警项目{{red.count}}个，黄色预警项目{{yellow.count}}个，正常项目{{green.count}}个。" },
  { code: "A11", section: "attainment", sentence: "红色预警项目较多的部门是{{red.list}}。", when: some("red.count") },
  { code: "A12", section: "attainment", sentence: "连续两个监控时点都是红色的项目{{again.count}}个。", when: some("again.count") },
  { code: "A13", section: "deviation", sentence: "各部门预计有可能完不成或完全不可能完成的指标{{deviating.count}}项，从原因看，{{causes.list}}。", when: some("deviating.count") },
  { code: "A14", section: "deviation", sentence: "{{table:causes}}", when: some("deviating.count") },
  { code: "A15", section: "application", sentence: "根据监控结果，本年已调减收回资金{{headline}}万元，共{{headline.lines}}笔，其中调减预算{{reduced}}万元，收回资金{{recovered}}万元，收回结余资金{{balance}}万元。", when: some("headline.lines") },
  { code: "A16", section: "application", sentence: "另外，暂缓拨款{{suspended.count}}笔、{{suspended.money}}万元，停止拨款{{stopped.count}}笔、{{stopped.money}}万元。", when: (figure) => some("suspended.count")(figure) || some("stopped.count")(figure) },
  { code: "A17", section: "advice", sentence: "对双慢的{{bothSlow.count}}个项目逐个核实，年内确实完不成的按程序调减预算，同步调整绩效目标。", when: some("bothSlow.count") },
  { code: "A18", section: "advice", sentence: "对钱快事慢的{{workSlow.count}}个项目核查资金使用和实施进度，未说明原因的暂缓后续拨款。", when: some("workSlow.count") },
  { code: "A19", section: "advice", sentence: "监控结果作为预算调整、资金分配、资金拨付和部门预算绩效管理考核的依据，并与下年度预算安排挂钩。" },
];
