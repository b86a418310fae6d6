import type { Cause, WarningCode } from "@jianxiao/domain";

/** What departments write when an indicator lags: why, and what they will do about it. `{name}` is the indicator. */
export const DEVIATIONS: Record<Cause, readonly (readonly [explanation: string, measure: string])[]> = {
  FUNDING: [
    ["上级配套资金下达较晚，{name}未能按进度安排。", "已商财政部门先行调度资金，资金到位后两周内补齐进度。"],
    ["合同约定按节点付款，施工单位垫资能力不足，进度放缓。", "协商调整付款节点，十月底前支付第二笔进度款。"],
    ["上年结转资金批复时间晚于预期，相关支出后移。", "倒排支付计划，按周调度，确保年底前完成。"],
  ],
  INSTITUTION: [
    ["实施细则修订后需重新公示，{name}开展时间推迟。", "细则已印发，按新办法集中办理，每旬通报进度。"],
    ["部门之间数据核对口径不一致，核定工作反复。", "由分管领导牵头统一口径，月底前完成核对。"],
  ],
  PERSONNEL: [
    ["业务人员调整较多，{name}承办力量不足。", "抽调两名骨干专班推进，并安排业务培训。"],
    ["外聘技术人员到岗较晚，前期工作量未达计划。", "补充签订服务合同，增加作业班组。"],
  ],
  HARDWARE: [
    ["设备采购首次招标流标，{name}相应顺延。", "已完成二次招标，督促供货商提前交付。"],
    ["施工场地移交滞后，机械无法按期进场。", "协调属地完成场地移交，增加夜间作业面。"],
  ],
  OTHER: [
    ["连续降雨影响室外作业，有效施工天数减少。", "抢抓晴好天气增加班组，按周销号。"],
    ["部分对象主动退出，实际需求低于年初摸底数。", "重新摸底核定数量，拟按程序申请调整绩效目标。"],
    ["征地拆迁涉及农户较多，协议签订进度慢于计划。", "镇村两级包户推进，完成一处移交一处。"],
  ],
};

/** Why the bureau returns a cell. */
export const RETURN_REASONS = {
  actual: ["完成数与佐证材料不符，请核对验收单后重填。", "较上期填报数减少，请说明原因并更正。", "填报的是计划数，请按截止日实际完成数填写。"],
  forecast: ["全年预计数低于已完成数的合理增长，请重新测算。", "预计完成数照抄目标值，请结合进度据实预计。"],
  explanation: ["原因分析过于笼统，请写明具体环节、时间和责任。", "只写“正在推进”，请说明偏差原因。"],
  measure: ["整改措施没有责任人和完成节点，请补充。", "措施与原因不对应，请重新填写。"],
  expected: ["预算已调整，全年预计执行数未跟着修改。", "预计执行数与剩余支付计划差异较大，请附测算依据。"],
} as const;

/** What departments answer to a return item. */
export const REPLIES = ["已按验收单核对更正。", "已补充说明，并附清单备查。", "经与项目单位核实，数据已更正。", "已重新测算并修改，详见情况说明。"] as const;

/** Opinions given with a decision. */
export const OPINIONS = ["数据与支付记录一致，同意。", "偏差原因清楚，措施可行，请按期落实。", "同意，下期重点关注支出进度。"] as const;

export const INSTRUCTIONS =
  "一、执行数以国库集中支付系统记录为准，到账未支付的资金不计入执行数。\n二、指标完成情况填写截止日的实际完成值，不填计划数。\n三、选择“有可能”“完全不可能”的，须逐项填写偏差原因、原因说明和拟采取的措施。\n四、预计结余超过预算一成的，请同时提出处理建议。";

/** What units say to a warning that wants an explanation. */
export const EXPLANATIONS: Record<WarningCode, readonly string[]> = {
  WORK_BEHIND: ["合同约定签订后预付大部分款项，设备分批到货，年底前全部验收。", "款项按季度预拨到实施主体，工作量集中在第四季度。"],
  MONEY_BEHIND: ["工程已按进度完成，正在办理结算审核，审定后一次支付。", "服务已交付，发票和验收资料还在补齐，预计下月支付。", "按合同约定年底考核后结算，目前只支付了首付款。"],
  ZERO_EXECUTION: ["招标两次流标，已改为竞争性磋商，本月开标。", "资金下达较晚，实施方案正在报批，批复后立即启动。"],
  RED_AGAIN: [],
  LARGE_BALANCE: [],
};
