import type { Words } from "./words.js";

/** Acts of the results: findings, corrections and what follows from them. */
export const RESULT_ACTS = {
  RAISE_FINDING: { zh: "登记问题[：{text}]", en: "Finding raised[: {text}]" },
  ISSUE_CORRECTION: { zh: "要求整改[，{dueAt:time}前][：{measure}]", en: "Correction required[ by {dueAt:time}][: {measure}]" },
  RESPOND_CORRECTION: { zh: "报告整改[：{response}]", en: "Correction answered[: {response}]" },
  ASK_EXTENSION: { zh: "申请整改延期[至 {until:time}][：{reason}]", en: "More time asked for[ until {until:time}][: {reason}]" },
  EXTEND_CORRECTION: { zh: "同意整改延期[至 {until:time}]", en: "Correction extended[ until {until:time}]" },
  CONFIRM_CORRECTION: { zh: "确认整改销号[：{conclusion}]", en: "Correction confirmed[: {conclusion}]" },
  REJECT_CORRECTION: { zh: "整改退回重改[：{conclusion}]", en: "Correction rejected[: {conclusion}]" },
  REOPEN_CORRECTION: { zh: "整改重新立案[：{reason}]", en: "Correction reopened[: {reason}]" },
  ISSUE_NOTICE: { zh: "印发整改通知书[ {docNo}][，{count} 个问题]", en: "Rectification notice issued[: {docNo}][, {count} issues]" },
  PICK_SECOND_ROUND: { zh: "列入二次监控[：{reason}]", en: "Put into the second round[: {reason}]" },
  MARK_ASSESSMENT: { zh: "考核评分[“{item:AssessmentItem}”][ {points} 分][：{reason}][，依据 {basis}]", en: "Assessment marked[: {item:AssessmentItem}][, {points} points][: {reason}][, by {basis}]" },
  PROPOSE_DECISION: { zh: "提请{kind:DecisionKind}[ {amountFen:wanyuan} 万元][：{basis}]", en: "Proposed: {kind:DecisionKind}[ {amountFen:wanyuan} 万元][; {basis}]" },
  STATE_ON_DECISION: { zh: "单位陈述[：{statement}]", en: "Unit heard[: {statement}]" },
  CLOSE_HEARING: { zh: "单位逾期未陈述，结束陈述", en: "Hearing closed: the unit had nothing to say in time" },
  APPROVE_DECISION: { zh: "批准{kind:DecisionKind}[ {amountFen:wanyuan} 万元][：{opinion}]", en: "Approved: {kind:DecisionKind}[ {amountFen:wanyuan} 万元][; {opinion}]" },
  REFUSE_DECISION: { zh: "不批准{kind:DecisionKind}[：{opinion}]", en: "Refused: {kind:DecisionKind}[; {opinion}]" },
  ADJUST_GOAL: { zh: "调整绩效目标[，第 {no} 版][，{docNo}][，{count} 个指标]", en: "Goal adjusted[, version {no}][, {docNo}][, {count} indicators]" },
  EXECUTE_DECISION: {
    zh: "执行{kind:DecisionKind}[ {amountFen:wanyuan} 万元][，{docNo}][，凭证 {voucherKey}]",
    en: "Executed: {kind:DecisionKind}[ {amountFen:wanyuan} 万元][, {docNo}][, voucher {voucherKey}]",
  },
  CANCEL_DECISION: { zh: "撤销提请[：{opinion}]", en: "Proposal withdrawn[: {opinion}]" },
} as const satisfies Record<string, Words>;
