import type { CheckCode } from "../checks/finding.js";
import type { StandardGroup, StandardItem, StandardMeans, Standards } from "./standards.js";

const monitoring = (item: StandardItem): StandardItem => ({ ...item, of: "MONITORING" });
const yearEnd = (item: StandardItem): StandardItem => ({ ...item, of: "SELF_EVALUATION" });
const item = (id: string, group: StandardGroup, means: StandardMeans, text: string, guidance: string, checks: CheckCode[], reasons: string[]): StandardItem => ({ id, group, means, text, guidance, checks, reasons });

/** Our own proposal (rules-and-forms §3.5: no official list of 审核要点 was found). Texts of the district, hence in Chinese only, and every one editable. */
export const DEFAULT_STANDARDS: Standards = {
  items: {
    PROJECT: [
      item("filled", "COMPLETE", "AUTOMATIC", "应填内容已填齐", "每个指标有完成值、全年预计和可能性；每行资金有全年预计执行数。", ["C3", "C4"], ["该格应填未填，请补充。"]),
      item("explained", "COMPLETE", "ASSISTED", "偏差原因具体、措施有时限", "不能确定完成的指标，要写清原因和措施，不套话；措施写明由谁办、何时办完。", ["C5"], ["原因过于笼统，请结合项目实际说明。", "措施没有写明责任人和完成时限，请补充。"]),
      item("approved", "CONSISTENT", "ASSISTED", "指标与批复一致", "指标名称、符号、目标值和单位与批复的绩效目标一致，没有自行改动。", ["C11", "C12"], ["与批复的绩效目标不一致，请核对。"]),
      item("paid", "CONSISTENT", "ASSISTED", "执行数与国库支付一致", "执行数逐月与国库支付核对；有出入的应有说明。", ["C9"], ["执行数与国库支付不一致，请核对并说明。"]),
      item("evidence", "CONSISTENT", "HUMAN", "完成值有佐证支撑", "抽看验收单、台账、名册等；数字与佐证一致。", [], ["完成值与佐证材料不符，请书面说明差异。", "没有佐证材料，请上传。"]),
      monitoring(item("forecast", "REASONABLE", "ASSISTED", "全年预计合理，与进度相称", "对照序时进度和上期数据，判断预计数和可能性是否站得住。", ["C15", "C16", "C17"], ["进度明显滞后仍填“确定能”，请重新判断。", "全年预计与目前进度不相称，请核实。"])),
      yearEnd(item("scored", "REASONABLE", "ASSISTED", "得分与完成情况相称", "定性指标的得分在所选等级的区间内，与佐证相称；定量指标按规则计分。", ["C24"], ["得分偏高，与完成情况和佐证不相称，请重新打分。"])),
      item("relevant", "RELEVANT", "HUMAN", "填报内容与项目相关", "完成情况、原因说的是本项目的事，没有整段照抄其他项目。", ["C20", "C21"], ["填报内容与本项目无关，请重新填写。"]),
      item("budget", "COMPLIANT", "AUTOMATIC", "支出不超预算", "执行数不大于调整后预算；国库数超出的须有说明。", ["C22"], ["执行数超过预算，请说明情况。"]),
      monitoring(item("balance", "COMPLIANT", "HUMAN", "预计结余已提出处理意见", "预计年底有结余的，已提出调减、收回或结转意见。", [], ["预计有结余，请提出处理意见。"])),
      item("timely", "TIMELY", "AUTOMATIC", "支出进度及时", "没有零执行和年底突击下达。", ["C23"], ["截至监控时点没有支出，请说明原因和支出计划。"]),
    ],
    DEPARTMENT: [
      item("units", "COMPLETE", "ASSISTED", "所属单位和项目齐全", "汇总表包含全部已批复的项目，没有遗漏或重复。", ["C1", "C2"], ["汇总项目不齐全，请补充。"]),
      item("sums", "CONSISTENT", "AUTOMATIC", "合计与项目数据一致", "部门整体的预算、执行数与各项目合计一致。", ["C13"], ["合计数与项目数据不一致，请核对。"]),
      item("goals", "RELEVANT", "HUMAN", "年度主要任务与部门职责相符", "任务完成情况对应部门职责和年度重点工作。", [], ["任务与部门职责不对应，请调整。"]),
    ],
    REPORT: [
      item("parts", "COMPLETE", "HUMAN", "报告内容齐全", "组织情况、总体情况、问题和原因、下一步措施俱全。", [], ["报告缺少下一步措施，请补充。"]),
      item("figures", "CONSISTENT", "AUTOMATIC", "文字与表格数据一致", "报告中的预算、执行数、执行率与表格一致。", ["C13"], ["报告中的数据与表格不一致，请核对。"]),
      item("analysis", "REASONABLE", "HUMAN", "分析具体、有针对性", "偏差分析落到具体项目和原因，建议可执行。", [], ["分析过于笼统，请结合具体项目。"]),
    ],
  },
  signing: "ONE",
  secondRound: { zeroExecution: true, offTargetBp: 3_000 },
};
