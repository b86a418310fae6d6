import type { CycleKind } from "../../cycle/kind.js";
import type { AdjustmentState } from "../../goals/adjustment.js";
import type { Words } from "../words.js";

export const CYCLE_KIND_TERMS: Record<CycleKind, Words> = {
  MONITORING: { zh: "绩效监控", en: "Monitoring" },
  SELF_EVALUATION: { zh: "绩效自评", en: "Self-evaluation" },
};

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

export const ADJUSTMENT_STATE_TERMS: Record<AdjustmentState, Words> = {
  DRAFT: { zh: "草稿", en: "Draft" },
  PENDING: { zh: "待审", en: "Awaiting decision" },
  APPROVED: { zh: "已批复", en: "Approved" },
  DISCARDED: { zh: "已作废", en: "Discarded" },
};

export const PROJECT_KIND_TERMS: Record<"PROJECT" | "POLICY", Words> = {
  PROJECT: { zh: "项目", en: "Project" },
  POLICY: { zh: "政策", en: "Policy" },
};

export const JOB_KIND_TERMS: Record<"IMPORT_GOALS" | "IMPORT_PAYMENTS" | "IMPORT_MONITORING" | "IMPORT_ORGANISATION" | "IMPORT_EARLIER" | "IMPORT_LIBRARY", Words> = {
  IMPORT_GOALS: { zh: "导入绩效目标", en: "Import of goals" },
  IMPORT_PAYMENTS: { zh: "导入国库支付", en: "Import of treasury payments" },
  IMPORT_MONITORING: { zh: "导入监控表", en: "Import of monitoring forms" },
  IMPORT_EARLIER: { zh: "导入往年实际值", en: "Import of earlier years" },
  IMPORT_LIBRARY: { zh: "导入指标库", en: "Import of the indicator library" },
  IMPORT_ORGANISATION: { zh: "导入机构", en: "Import of the organisation" },
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
  "OVERDUE" | "RETURNED" | "SENT_BACK" | "FILL" | "CONFIRM" | "PASS" | "SUBMIT" | "REVIEW" | "EXPLAIN" | "EXTENSION" | "DISPUTE" | "OPEN_CYCLE" | "RECTIFY" | "CONFIRM_CORRECTION" | "STATE_DECISION" | "PROVIDE_DOCUMENT" | "REPLY_REPORT" | "APPROVE_DECISION" | "EXECUTE_DECISION" | "ESCALATED",
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
  EXPLAIN: { zh: "待说明预警", en: "To explain" },
  EXTENSION: { zh: "申请延期", en: "Extension asked" },
  DISPUTE: { zh: "支付数异议", en: "Treasury figure disputed" },
  OPEN_CYCLE: { zh: "待布置", en: "To open" },
  RECTIFY: { zh: "待整改", en: "To rectify" },
  CONFIRM_CORRECTION: { zh: "整改待确认", en: "Responses to confirm" },
  STATE_DECISION: { zh: "待陈述意见", en: "To be heard" },
  PROVIDE_DOCUMENT: { zh: "待提供资料", en: "Documents to provide" },
  REPLY_REPORT: { zh: "待回复评价报告", en: "Draft report to reply to" },
  APPROVE_DECISION: { zh: "资金处置待审批", en: "Decisions to approve" },
  EXECUTE_DECISION: { zh: "资金处置待执行", en: "Decisions to execute" },
  ESCALATED: { zh: "整改逾期", en: "Rectification overdue" },
};

export const SORT_DIRECTION_TERMS: Record<"ASC" | "DESC", Words> = {
  ASC: { zh: "升序", en: "Ascending" },
  DESC: { zh: "降序", en: "Descending" },
};

export const FILING_SORT_TERMS: Record<
  "PROJECT_CODE" | "PROJECT_NAME" | "ADJUSTED" | "EXECUTED" | "RATE" | "ATTAINMENT" | "COLOUR" | "STATE" | "UPDATED" | "DEPARTMENT" | "FINDINGS" | "DUE",
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
  DEPARTMENT: { zh: "部门，红色在前", en: "Department, red first" },
  FINDINGS: { zh: "问题数", en: "Findings" },
  DUE: { zh: "期限", en: "Due" },
};

export const PROJECT_SORT_TERMS: Record<"CODE" | "NAME" | "BUDGET" | "DEPARTMENT", Words> = {
  CODE: { zh: "项目编码", en: "Project code" },
  NAME: { zh: "项目名称", en: "Project name" },
  BUDGET: { zh: "预算数", en: "Budget" },
  DEPARTMENT: { zh: "主管部门", en: "Department" },
};

/** Fields that a refusal names in its own sentence; everywhere else it stands at its field. */
export const INPUT_FIELD_TERMS: Record<"name" | "docNo" | "cycleId" | "fileName", Words> = {
  name: { zh: "名称", en: "the name" },
  docNo: { zh: "文号", en: "the document number" },
  cycleId: { zh: "监控批次", en: "the cycle" },
  fileName: { zh: "文件名", en: "the file's name" },
};
