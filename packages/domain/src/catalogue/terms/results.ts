import type { AllocationAdvice, DisbursementAdvice } from "../../results/advice.js";
import type { AssessmentItem } from "../../results/assessment.js";
import type { CorrectionAction, CorrectionState } from "../../results/correction.js";
import type { DecisionAction, DecisionCause, DecisionKind, DecisionState } from "../../results/decision.js";
import type { FindingSource } from "../../results/finding.js";
import type { Reconciled } from "../../results/funding-ledger.js";
import type { Words } from "../words.js";

export const FINDING_SOURCE_TERMS: Record<FindingSource, Words> = {
  CHECK: { zh: "自动审核", en: "Automatic check" },
  REVIEWER: { zh: "财政审核", en: "Bureau review" },
  EVALUATOR: { zh: "第三方核查", en: "Evaluator" },
  WARNING: { zh: "预警", en: "Warning" },
  AUDIT: { zh: "审计监督", en: "Outside supervision" },
};

export const CORRECTION_STATE_TERMS: Record<CorrectionState, Words> = {
  ISSUED: { zh: "待整改", en: "Issued" },
  RESPONDED: { zh: "待确认", en: "Responded" },
  REJECTED: { zh: "退回重改", en: "Rejected" },
  CONFIRMED: { zh: "已销号", en: "Confirmed" },
  REOPENED: { zh: "已重新立案", en: "Reopened" },
};

export const CORRECTION_ACTION_TERMS: Record<CorrectionAction, Words> = {
  RESPOND: { zh: "报告整改", en: "Respond" },
  ASK_EXTENSION: { zh: "申请延期", en: "Ask for time" },
  EXTEND: { zh: "同意延期", en: "Extend" },
  CONFIRM: { zh: "确认销号", en: "Confirm" },
  REJECT: { zh: "退回重改", en: "Reject" },
  REOPEN: { zh: "重新立案", en: "Reopen" },
};

export const DECISION_KIND_TERMS: Record<DecisionKind, Words> = {
  SUSPEND_PAYMENT: { zh: "暂缓拨款", en: "Payments suspended" },
  STOP_PAYMENT: { zh: "停止拨款", en: "Payments stopped" },
  RESUME_PAYMENT: { zh: "恢复拨款", en: "Payments resumed" },
  REDUCE_BUDGET: { zh: "调减预算", en: "Budget cut" },
  RECOVER_FUNDS: { zh: "收回资金", en: "Funds recovered" },
  RECOVER_BALANCE: { zh: "收回结余资金", en: "Balance recovered" },
  SUSPEND_PROJECT: { zh: "暂停项目", en: "Project suspended" },
  TRANSFER_CASE: { zh: "问题线索移送", en: "Case handed over" },
};

export const DECISION_STATE_TERMS: Record<DecisionState, Words> = {
  PROPOSED: { zh: "待单位陈述", en: "Unit to be heard" },
  HEARD: { zh: "待审批", en: "To be approved" },
  APPROVED: { zh: "待执行", en: "To be executed" },
  EXECUTED: { zh: "已执行", en: "Executed" },
  REFUSED: { zh: "未批准", en: "Refused" },
  CANCELLED: { zh: "已撤销", en: "Withdrawn" },
};

export const DECISION_ACTION_TERMS: Record<DecisionAction, Words> = {
  STATE: { zh: "陈述意见", en: "State our view" },
  CLOSE_HEARING: { zh: "结束陈述", en: "Close the hearing" },
  APPROVE: { zh: "批准", en: "Approve" },
  REFUSE: { zh: "不批准", en: "Refuse" },
  EXECUTE: { zh: "登记执行", en: "Record execution" },
  CANCEL: { zh: "撤销提请", en: "Withdraw" },
  COUNTER: { zh: "提请冲回", en: "Counter" },
};

export const DECISION_CAUSE_TERMS: Record<DecisionCause, Words> = {
  OBJECTIVE: { zh: "客观原因", en: "Objective cause" },
  SERIOUS: { zh: "严重问题", en: "Serious problem" },
  SAVED: { zh: "完工结余", en: "Left over" },
};

export const RECONCILED_TERMS: Record<Reconciled, Words> = {
  REFUNDED: { zh: "已退回国库", en: "Refunded" },
  WITHHELD: { zh: "额度已核减", en: "Never left" },
  DIFFERENT: { zh: "凭证金额不符", en: "Voucher differs" },
  OVERPAID: { zh: "支付超过剩余预算", en: "Overpaid" },
  HELD: { zh: "未再支付", en: "Held back" },
  PAID_SINCE: { zh: "暂停后仍有支付", en: "Paid all the same" },
  NOT_MONEY: { zh: "不涉及资金", en: "No money" },
};

export const DISBURSEMENT_ADVICE_TERMS: Record<DisbursementAdvice, Words> = {
  STOP: { zh: "停止拨付", en: "Stop payments" },
  SUSPEND: { zh: "暂缓拨付", en: "Hold payments" },
  AFTER_RECTIFICATION: { zh: "整改后拨付", en: "Pay after rectification" },
  PAY: { zh: "正常拨付", en: "Pay as planned" },
};

export const ALLOCATION_ADVICE_TERMS: Record<AllocationAdvice, Words> = {
  CANCEL: { zh: "不予安排", en: "Do not fund" },
  CUT: { zh: "压减安排", en: "Fund less" },
  IMPROVE: { zh: "改进后安排", en: "Fund when improved" },
  KEEP: { zh: "按需安排", en: "Fund as needed" },
  PRIORITY: { zh: "优先安排", en: "Fund first" },
};

export const ASSESSMENT_ITEM_TERMS: Record<AssessmentItem, Words> = {
  PRE_ASSESSMENT: { zh: "事前评估", en: "Assessment beforehand" },
  GOALS: { zh: "目标管理", en: "Goals approved" },
  ON_TIME: { zh: "按时报送", en: "Submitted on time" },
  COMPLETE: { zh: "报送完整", en: "Complete" },
  FIRST_TIME: { zh: "一次通过", en: "Right first time" },
  FORECAST: { zh: "预计质量", en: "Quality of forecasts" },
  SPENDING: { zh: "支出及时", en: "Money in use" },
  RECTIFIED: { zh: "按时整改", en: "Rectified in time" },
  EVIDENCE: { zh: "资料齐全", en: "Papers provided" },
  SELF_EVALUATION: { zh: "自评与评价", en: "Self-evaluation" },
  RESULTS: { zh: "结果应用", en: "Results applied" },
  LASTING: { zh: "整改不反弹", en: "Stays mended" },
  BASICS: { zh: "公开与基础工作", en: "Disclosure and basics" },
};

export const BATCH_STATE_TERMS: Record<"READY" | "DONE" | "ALREADY" | "REFUSED", Words> = {
  READY: { zh: "可办理", en: "Ready" },
  DONE: { zh: "已办理", en: "Done" },
  ALREADY: { zh: "无需办理", en: "Nothing to do" },
  REFUSED: { zh: "不能办理", en: "Cannot be done" },
};
