import type { RecordWords } from "./record-words.js";

export const WORK_RECORDS = {
  project: {
    name: { zh: "项目", en: "Project" },
    fields: { kind: { zh: "类型", en: "Kind", format: "ProjectKind" }, classified: { zh: "涉密", en: "Classified", format: "flag" }, parentId: { zh: "上级项目", en: "Parent project" } },
  },
  project_year: {
    name: { zh: "项目年度", en: "Project in a year" },
    fields: {
      frame: { zh: "指标框架", en: "Frame of indicators", format: "IndicatorFrame" }, curve: { zh: "支付计划", en: "Plan of payments", format: "bp" }, isKey: { zh: "重点项目", en: "Key project", format: "flag" },
      initialFen: { zh: "年初预算（万元）", en: "Initial budget (万元)", format: "wanyuan" }, adjustedFen: { zh: "调整后预算（万元）", en: "Adjusted budget (万元)", format: "wanyuan" },
    },
  },
  budget_line: { name: { zh: "预算资金", en: "Budget line" }, fields: { origin: { zh: "数据来源", en: "Origin", format: "FigureOrigin" } } },
  indicator: { name: { zh: "绩效指标", en: "Indicator" }, fields: { staged: { zh: "分月目标", en: "Target by month", format: "micro" } } },
  goal_version: { name: { zh: "绩效目标", en: "Goal" }, fields: { state: { zh: "状态", en: "State", format: "GoalState" } } },
  goal_revision: {
    name: { zh: "绩效目标调整", en: "Goal adjustment" },
    fields: { state: { zh: "状态", en: "State", format: "AdjustmentState" }, draft: { zh: "目标内容", en: "Content of the goal" }, decidedAt: { zh: "办理时间", en: "Decided", format: "time" } },
  },
  cycle: {
    name: { zh: "监控批次", en: "Cycle" },
    fields: {
      state: { zh: "状态", en: "State", format: "CycleState" }, unitDueAt: { zh: "单位填报期限", en: "Units' deadline", format: "time" }, departmentDueAt: { zh: "部门报送期限", en: "Departments' deadline", format: "time" },
      reviewDueAt: { zh: "财政审核期限", en: "Bureau's deadline", format: "time" }, instructions: { zh: "工作要求", en: "Instructions" }, settings: { zh: "审核规则与口径", en: "Rules" }, deliverables: { zh: "报送内容", en: "What is to be handed in" },
      standardsVersion: { zh: "审核要点版次", en: "Version of the standards" }, bothSign: { zh: "两人签字", en: "Two signatures", format: "flag" },
    },
  },
  cycle_project: {
    name: { zh: "列入情况", en: "Membership" },
    fields: { membership: { zh: "列入情况", en: "Membership", format: "Membership" }, budgetAsOf: { zh: "预算截至", en: "Budget as of" }, pickedReason: { zh: "选取理由", en: "Why picked" }, pickedBy: { zh: "选取人", en: "Picked by" } },
  },
  package: {
    name: { zh: "部门报送件", en: "Package" },
    fields: { state: { zh: "状态", en: "State", format: "PackageState" }, dueAt: { zh: "报送期限", en: "Due", format: "time" }, extendedTo: { zh: "延期至", en: "Extended to", format: "time" }, submittedAt: { zh: "报送时间", en: "Submitted", format: "time" } },
  },
  unit_deadline: { name: { zh: "单位期限", en: "A unit's deadline" }, fields: { dueAt: { zh: "期限", en: "Due", format: "time" } } },
  check_waiver: { name: { zh: "放行说明", en: "Waiver" }, fields: {} },
  return_item: { name: { zh: "退回项", en: "Returned cell" }, fields: { state: { zh: "状态", en: "State", format: "ReturnItemState" }, answeredAt: { zh: "答复时间", en: "Answered", format: "time" } } },
  reviewer_assignment: { name: { zh: "审核分派", en: "Assignment" }, fields: { reviewer: { zh: "审核人", en: "Reviewer" } } },
  reviewer_absence: { name: { zh: "审核代理", en: "Absence" }, fields: {} },
  extension_request: {
    name: { zh: "延期申请", en: "Request for extension" },
    fields: { state: { zh: "状态", en: "State", format: "ExtensionState" }, grantedUntil: { zh: "同意延至", en: "Granted until", format: "time" }, decidedAt: { zh: "办理时间", en: "Decided", format: "time" } },
  },
  payment_dispute: {
    name: { zh: "支付异议", en: "Dispute of a payment" },
    fields: { open: { zh: "未办结", en: "Open", format: "flag" }, upheld: { zh: "异议成立", en: "Upheld", format: "flag" }, answeredBy: { zh: "答复人", en: "Answered by" }, answeredAt: { zh: "答复时间", en: "Answered", format: "time" } },
  },
  attachment: { name: { zh: "附件", en: "Attachment" }, fields: { scan: { zh: "查毒", en: "Scan", format: "ScanState" }, removedAt: { zh: "删除时间", en: "Removed", format: "time" }, removedBy: { zh: "删除人", en: "Removed by" } } },
  published_answer: { name: { zh: "公开答复", en: "Published answer" }, fields: {} },
  analysis_section: { name: { zh: "分析报告段落", en: "Section of the analysis" }, fields: { body: { zh: "正文", en: "Text" } } },
  cycle_archive: {
    name: { zh: "归档", en: "Archive" },
    fields: {
      done: { zh: "已归档件数", en: "Put away" }, total: { zh: "应归档件数", en: "To put away" }, bytes: { zh: "字节数", en: "Bytes" }, entries: { zh: "文件数", en: "Files" }, sha256: { zh: "摘要", en: "Digest" },
      appointmentId: { zh: "归档人任职", en: "By the post" }, who: { zh: "归档人", en: "By" }, at: { zh: "开始时间", en: "Begun", format: "time" }, finishedAt: { zh: "完成时间", en: "Finished", format: "time" }, leaseUntil: { zh: "占用至", en: "Held until", format: "time" },
    },
  },
  succession: { name: { zh: "机构改革承接", en: "Succession" }, fields: {} },
  spot_check: {
    name: { zh: "自评抽查", en: "Spot check" },
    fields: { items: { zh: "复核评分", en: "Re-scored items" }, grade: { zh: "复核等级", en: "Grade", format: "Grade" }, difference: { zh: "与自评得分之差", en: "Difference" }, who: { zh: "复核人", en: "By" }, at: { zh: "复核时间", en: "At", format: "time" } },
  },
} as const satisfies Record<string, RecordWords>;
