/** How far a department has come with what it was asked to mend. */
export type CaseStage = "CONFIRMED" | "RESPONDED" | "REJECTED" | "ISSUED" | "OVERDUE" | "ASKED" | "REOPENED";

/** Notices of the year, by department: what each of its issues has come to. */
export const NOTICES: readonly { department: string; stages: readonly CaseStage[] }[] = [
  { department: "301", stages: ["CONFIRMED", "ISSUED", "RESPONDED"] },
  { department: "212", stages: ["ISSUED", "CONFIRMED"] },
  { department: "210", stages: ["OVERDUE", "CONFIRMED", "OVERDUE"] },
  { department: "215", stages: ["REJECTED", "RESPONDED"] },
  { department: "202", stages: ["CONFIRMED", "CONFIRMED", "ASKED"] },
  { department: "222", stages: ["REOPENED", "CONFIRMED"] },
  { department: "205", stages: ["CONFIRMED"] },
  { department: "207", stages: ["RESPONDED", "OVERDUE"] },
  { department: "204", stages: ["CONFIRMED", "CONFIRMED"] },
];

/** What was found where a goal lags or money lies still, and what the department must do. */
export const LAGGING: readonly (readonly [found: string, measure: string])[] = [
  ["完成值低于阶段目标，原因分析笼统，没有可核查的措施。", "逐月分解任务，明确责任人，按月报送完成情况。"],
  ["佐证材料与填报数不一致，完成情况无法核实。", "核对台账，补齐验收资料，更正填报数。"],
  ["项目进度明显滞后，全年目标难以完成。", "倒排工期，确需调整目标的按程序申请。"],
];
export const IDLE: readonly (readonly [found: string, measure: string])[] = [
  ["执行率明显低于序时进度，资金沉淀。", "制定支出计划，10 月底前形成有效支出，否则提出调减意见。"],
  ["合同已履行，支付滞后，没有说明原因。", "梳理合同付款节点，及时办理支付。"],
];

export const RESPONSES = ["已按要求制定整改方案，责任到人，目前进度达到阶段目标，佐证材料附后。", "已补齐验收资料并更正台账，支付手续已办结。", "已召开专题会研究，倒排工期，按周调度，差额部分月底前完成。"] as const;
export const CONCLUSIONS = ["经核查，整改到位，同意销号。", "材料齐全，问题已解决，销号。"] as const;
export const REJECTION = "整改报告没有具体数据和佐证，请补充后重新报送。";
