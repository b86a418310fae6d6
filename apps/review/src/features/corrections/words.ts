import { dictionary } from "@jianxiao/ui";

export const words = dictionary({
  tab: { zh: "纠偏", en: "Corrections" },
  none: { zh: "没有登记的问题和纠偏事项。", en: "No findings raised, no corrections." },
  proof: { zh: "佐证", en: "Evidence" },
  raise: { zh: "下达纠偏", en: "Ask for a correction" },
  problem: { zh: "发现的问题", en: "What was found" },
  measure: { zh: "要求采取的措施", en: "What must be done" },
  due: { zh: "完成期限", en: "Due" },
  about: { zh: "关于：{cell}", en: "About: {cell}" },
  aboutForm: { zh: "关于整张表", en: "About the whole form" },
  done: { zh: "已下达，部门会收到。", en: "Asked; the department is told." },
  issued: { zh: "{by} 下达", en: "asked by {by}" },
  response: { zh: "部门反馈：{text}", en: "Response: {text}" },
  overdue: { zh: "逾期 {days} 天", en: "{days} days overdue" },
  again: { zh: "上期未改，重新打开", en: "Reopened from an earlier cycle" },
  ofCycle: { zh: "{year} 年 1—{month} 月", en: "{year}, months 1–{month}" },
});
