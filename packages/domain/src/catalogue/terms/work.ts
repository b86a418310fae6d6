import type { Grade } from "../../selfevaluation/rules.js";
import type { Words } from "../words.js";

export const CYCLE_STATE_TERMS: Record<"OPEN" | "CLOSED", Words> = {
  OPEN: { zh: "进行中", en: "Open" },
  CLOSED: { zh: "已结束", en: "Closed" },
};

export const MEMBERSHIP_TERMS: Record<"IN" | "EXEMPT" | "ADDED" | "CANCELLED", Words> = {
  IN: { zh: "纳入监控", en: "Monitored" },
  EXEMPT: { zh: "免报", en: "Exempt" },
  ADDED: { zh: "中途新增", en: "Added" },
  CANCELLED: { zh: "已取消", en: "Cancelled" },
};

export const GOAL_STATE_TERMS: Record<"DRAFT" | "PENDING" | "APPROVED" | "SUPERSEDED", Words> = {
  DRAFT: { zh: "草稿", en: "Draft" },
  PENDING: { zh: "待批复", en: "Awaiting approval" },
  APPROVED: { zh: "已批复", en: "Approved" },
  SUPERSEDED: { zh: "已被新版替代", en: "Superseded" },
};

export const PROJECT_KIND_TERMS: Record<"PROJECT" | "POLICY", Words> = {
  PROJECT: { zh: "项目", en: "Project" },
  POLICY: { zh: "政策", en: "Policy" },
};

export const JOB_KIND_TERMS: Record<"IMPORT_GOALS" | "IMPORT_PAYMENTS" | "IMPORT_MONITORING", Words> = {
  IMPORT_GOALS: { zh: "导入绩效目标", en: "Import of goals" },
  IMPORT_PAYMENTS: { zh: "导入国库支付", en: "Import of treasury payments" },
  IMPORT_MONITORING: { zh: "导入监控表", en: "Import of monitoring forms" },
};

export const JOB_STATE_TERMS: Record<"QUEUED" | "READING" | "READY" | "APPLYING" | "DONE" | "FAILED" | "CANCELLED", Words> = {
  QUEUED: { zh: "排队中", en: "Queued" },
  READING: { zh: "读取中", en: "Reading" },
  READY: { zh: "待确认导入", en: "Ready to apply" },
  APPLYING: { zh: "导入中", en: "Applying" },
  DONE: { zh: "已完成", en: "Done" },
  FAILED: { zh: "未成功", en: "Failed" },
  CANCELLED: { zh: "已取消", en: "Cancelled" },
};

/** What an imported row would do. */
export const PREVIEW_CHANGE_TERMS: Record<"ADD" | "CHANGE" | "SAME" | "SKIP", Words> = {
  ADD: { zh: "新增", en: "New" },
  CHANGE: { zh: "变更", en: "Changed" },
  SAME: { zh: "无变化", en: "Same" },
  SKIP: { zh: "不导入", en: "Skipped" },
};

export const INBOX_KIND_TERMS: Record<
  "OVERDUE" | "RETURNED" | "SENT_BACK" | "FILL" | "CONFIRM" | "PASS" | "SUBMIT" | "REVIEW" | "OPEN_CYCLE",
  Words
> = {
  OVERDUE: { zh: "已逾期", en: "Overdue" },
  RETURNED: { zh: "财政退回", en: "Returned by the bureau" },
  SENT_BACK: { zh: "部门退回", en: "Sent back by the department" },
  FILL: { zh: "待填报", en: "To fill in" },
  CONFIRM: { zh: "待确认", en: "To confirm" },
  PASS: { zh: "待初审", en: "To pass" },
  SUBMIT: { zh: "待签字报送", en: "To sign and submit" },
  REVIEW: { zh: "待审核", en: "To review" },
  OPEN_CYCLE: { zh: "待布置", en: "To open" },
};

export const SORT_DIRECTION_TERMS: Record<"ASC" | "DESC", Words> = {
  ASC: { zh: "升序", en: "Ascending" },
  DESC: { zh: "降序", en: "Descending" },
};

export const FILING_SORT_TERMS: Record<
  "PROJECT_CODE" | "PROJECT_NAME" | "ADJUSTED" | "EXECUTED" | "RATE" | "ATTAINMENT" | "COLOUR" | "STATE" | "UPDATED",
  Words
> = {
  PROJECT_CODE: { zh: "项目编码", en: "Project code" },
  PROJECT_NAME: { zh: "项目名称", en: "Project name" },
  ADJUSTED: { zh: "调整后预算数", en: "Adjusted budget" },
  EXECUTED: { zh: "执行数", en: "Executed" },
  RATE: { zh: "执行率", en: "Execution rate" },
  ATTAINMENT: { zh: "目标完成率", en: "Attainment" },
  COLOUR: { zh: "预警", en: "Colour" },
  STATE: { zh: "状态", en: "State" },
  UPDATED: { zh: "最近更新", en: "Last change" },
};

export const PROJECT_SORT_TERMS: Record<"CODE" | "NAME" | "BUDGET" | "DEPARTMENT", Words> = {
  CODE: { zh: "项目编码", en: "Project code" },
  NAME: { zh: "项目名称", en: "Project name" },
  BUDGET: { zh: "预算数", en: "Budget" },
  DEPARTMENT: { zh: "主管部门", en: "Department" },
};

export const GRADE_TERMS: Record<Grade, Words> = {
  EXCELLENT: { zh: "优", en: "Excellent" },
  GOOD: { zh: "良", en: "Good" },
  FAIR: { zh: "中", en: "Fair" },
  POOR: { zh: "差", en: "Poor" },
};
