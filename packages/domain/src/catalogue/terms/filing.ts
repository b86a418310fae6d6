import type { ExtensionState } from "../../filing/extension.js";
import type { CellOrigin, CellSection, CellType } from "../../cells/cell.js";
import type { CheckGroup, CheckMoment, CheckObject, Severity } from "../../checks/finding.js";
import type { DocumentKind } from "../../filing/facts.js";
import type { FilingAction, FilingKind, FilingState } from "../../filing/states.js";
import type { ResubmittedKind } from "../../review/resubmission.js";
import type { CommentAudience } from "../../review/comments.js";
import type { SecondRoundCause } from "../../review/second-round.js";
import type { ReviewGrade, Verdict } from "../../review/verdicts.js";
import type { Words } from "../words.js";

export const FILING_KIND_TERMS: Record<FilingKind, Words> = {
  PROJECT: { zh: "项目支出绩效目标执行监控表", en: "Project monitoring form" },
  DEPARTMENT: { zh: "部门整体支出绩效监控表", en: "Department overall table" },
  REPORT: { zh: "部门绩效监控总结报告", en: "Department report" },
};

export const FILING_STATE_TERMS: Record<FilingState, Words> = {
  DRAFT: { zh: "草稿", en: "Draft" },
  CONFIRMED: { zh: "单位已确认", en: "Confirmed by the unit" },
  PASSED: { zh: "部门已初审", en: "Passed by the department" },
  SUBMITTED: { zh: "已报送", en: "Submitted" },
  RETURNED: { zh: "已退回", en: "Returned" },
  ACCEPTED: { zh: "审核通过", en: "Accepted" },
};

export const FILING_ACTION_TERMS: Record<FilingAction, Words> = {
  CONFIRM: { zh: "确认", en: "Confirm" },
  SEND_BACK: { zh: "退回单位", en: "Send back to the unit" },
  PASS: { zh: "初审通过", en: "Pass" },
  SUBMIT: { zh: "报送", en: "Submit" },
  WITHDRAW: { zh: "撤回", en: "Withdraw" },
  RETURN: { zh: "退回", en: "Return" },
  ACCEPT: { zh: "通过", en: "Accept" },
  REOPEN: { zh: "重新打开", en: "Reopen" },
};

export const PACKAGE_STATE_TERMS: Record<"FILLING" | "READY" | "SUBMITTED" | "RETURNED" | "ACCEPTED", Words> = {
  FILLING: { zh: "填报中", en: "Being filled in" },
  READY: { zh: "待签字报送", en: "Ready to be signed" },
  SUBMITTED: { zh: "已报送", en: "Submitted" },
  RETURNED: { zh: "有退回", en: "Partly returned" },
  ACCEPTED: { zh: "全部通过", en: "Accepted" },
};

export const PACKAGE_ACTION_TERMS: Record<"SUBMIT" | "WITHDRAW", Words> = {
  SUBMIT: { zh: "签字报送", en: "Sign and submit" },
  WITHDRAW: { zh: "撤回报送", en: "Withdraw" },
};

export const SEVERITY_TERMS: Record<Severity, Words> = {
  BLOCK: { zh: "阻断", en: "Blocks" },
  WARN: { zh: "警告", en: "Warning" },
  INFO: { zh: "提示", en: "Note" },
};

export const CHECK_GROUP_TERMS: Record<CheckGroup, Words> = {
  COMPLETE: { zh: "完整性", en: "Completeness" },
  CONSISTENT: { zh: "一致性", en: "Consistency" },
  REASONABLE: { zh: "合理性", en: "Plausibility" },
  RELEVANT: { zh: "相关性", en: "Relevance" },
  COMPLIANT: { zh: "合规性", en: "Compliance" },
  TIMELY: { zh: "及时性", en: "Timeliness" },
  SCORING: { zh: "打分", en: "Scoring" },
  DISBURSEMENT: { zh: "拨付口径", en: "Allocated or paid" },
};

export const CHECK_OBJECT_TERMS: Record<CheckObject, Words> = {
  INDICATOR: { zh: "绩效指标", en: "Indicator" },
  FILING: { zh: "填报表", en: "Filing" },
  GOAL: { zh: "绩效目标", en: "Goal" },
  DEPARTMENT: { zh: "部门", en: "Department" },
  PACKAGE: { zh: "报送件", en: "Package" },
  SELF_EVALUATION: { zh: "自评表", en: "Self-evaluation" },
};

export const CHECK_MOMENT_TERMS: Record<CheckMoment, Words> = {
  FILE: { zh: "读入文件时", en: "When a file is read" },
  ENTRY: { zh: "填写时", en: "While typing" },
  SUBMIT: { zh: "报送时", en: "On submission" },
  REVIEW: { zh: "审核时", en: "In review" },
};

export const DOCUMENT_KIND_TERMS: Record<DocumentKind, Words> = {
  TARGET: { zh: "绩效目标申报表", en: "Goal application form" },
  MONITORING: { zh: "绩效目标执行监控表", en: "Monitoring form" },
  SELF_EVALUATION: { zh: "绩效自评表", en: "Self-evaluation form" },
  EVALUATION: { zh: "绩效评价报告", en: "Evaluation report" },
  DEPARTMENT: { zh: "部门整体支出绩效监控表", en: "Department's overall table" },
  REPORT: { zh: "部门绩效监控总结报告", en: "Department's report" },
};

export const CELL_OUTCOME_TERMS: Record<"SAVED" | "UNCHANGED" | "CONFLICT" | "LOCKED" | "REFUSED", Words> = {
  SAVED: { zh: "已保存", en: "Saved" },
  UNCHANGED: { zh: "未改动", en: "Unchanged" },
  CONFLICT: { zh: "有冲突", en: "Conflict" },
  LOCKED: { zh: "已锁定", en: "Locked" },
  REFUSED: { zh: "未接受", en: "Refused" },
};

export const EDIT_SCOPE_TERMS: Record<"ALL" | "SOME" | "NONE", Words> = {
  ALL: { zh: "可以填写", en: "Open" },
  SOME: { zh: "只可改退回的单元格", en: "Returned cells only" },
  NONE: { zh: "只读", en: "Read only" },
};

export const CELL_TYPE_TERMS: Record<CellType, Words> = {
  TEXT: { zh: "文字", en: "Text" },
  PROSE: { zh: "正文", en: "Running text" },
  MONEY: { zh: "金额（万元）", en: "Money (万元)" },
  NUMBER: { zh: "数字", en: "Number" },
  VALUE: { zh: "数字或文字", en: "Number or words" },
  RATE: { zh: "比率", en: "Rate" },
  CHOICE: { zh: "单选", en: "One choice" },
  CHOICES: { zh: "多选", en: "Several choices" },
  DATE: { zh: "日期", en: "Date" },
};

export const CELL_ORIGIN_TERMS: Record<CellOrigin, Words> = {
  SNAPSHOT: { zh: "批复数", en: "As approved" },
  LEDGER: { zh: "国库支付", en: "Treasury payments" },
  TYPED: { zh: "单位填报", en: "Typed by the unit" },
  DERIVED: { zh: "自动计算", en: "Computed" },
};

export const CELL_SECTION_TERMS: Record<CellSection, Words> = {
  HEAD: { zh: "基本信息", en: "Basics" },
  FUNDS: { zh: "项目资金", en: "Funds" },
  GOAL: { zh: "年度总体目标", en: "Goal of the year" },
  INDICATORS: { zh: "绩效指标", en: "Indicators" },
  DEPARTMENT: { zh: "职能和目标", en: "Functions and goals" },
  TASKS: { zh: "年度主要任务", en: "Main tasks" },
  REPORT: { zh: "报告正文", en: "Text of the report" },
};

export const RESUBMITTED_TERMS: Record<ResubmittedKind, Words> = {
  ASKED: { zh: "按退回修改", en: "Changed as asked" },
  UNCHANGED: { zh: "退回未改", en: "Returned, not changed" },
  UNASKED: { zh: "主动更正", en: "Unasked change" },
  DERIVED: { zh: "随动", en: "Follows other cells" },
};

export const RETURN_ITEM_STATE_TERMS: Record<"OPEN" | "ANSWERED" | "CLOSED", Words> = {
  OPEN: { zh: "待修改", en: "Open" },
  ANSWERED: { zh: "已回复", en: "Answered" },
  CLOSED: { zh: "已办结", en: "Closed" },
};

/** Steps of the approver strip, and where each stands. */
export const STEP_TERMS: Record<"FILL" | "CONFIRM" | "PASS" | "SIGN" | "SUBMIT" | "REVIEW" | "COUNTERSIGN" | "ACCEPT", Words> = {
  FILL: { zh: "单位填报", en: "Filled in" },
  CONFIRM: { zh: "单位确认", en: "Confirmed" },
  PASS: { zh: "部门初审", en: "Department review" },
  SIGN: { zh: "负责人签字", en: "Signed" },
  SUBMIT: { zh: "报送", en: "Submitted" },
  REVIEW: { zh: "财政审核", en: "Bureau review" },
  COUNTERSIGN: { zh: "绩效股复核", en: "Countersigned" },
  ACCEPT: { zh: "审核通过", en: "Accepted" },
};

export const STEP_STATE_TERMS: Record<"DONE" | "CURRENT" | "WAITING" | "RETURNED" | "OVERDUE", Words> = {
  DONE: { zh: "已完成", en: "Done" },
  CURRENT: { zh: "进行中", en: "In progress" },
  WAITING: { zh: "未开始", en: "Not started" },
  RETURNED: { zh: "已退回", en: "Returned" },
  OVERDUE: { zh: "已逾期", en: "Overdue" },
};

export const VERDICT_TERMS: Record<Verdict, Words> = {
  OK: { zh: "符合", en: "Met" },
  DOUBT: { zh: "存疑", en: "Doubtful" },
  FAIL: { zh: "不符", en: "Not met" },
};

export const REVIEW_GRADE_TERMS: Record<ReviewGrade, Words> = {
  ACCEPTED: { zh: "通过", en: "Accepted" },
  REMARKS: { zh: "带意见通过", en: "Accepted with remarks" },
};

export const SECOND_ROUND_TERMS: Record<SecondRoundCause, Words> = {
  ZERO_EXECUTION: { zh: "零执行", en: "Nothing spent" },
  OFF_TARGET: { zh: "偏离阶段目标", en: "Off its staged targets" },
  PICKED: { zh: "指定列入", en: "Picked" },
};

export const COMMENT_AUDIENCE_TERMS: Record<CommentAudience, Words> = {
  BUREAU: { zh: "仅财政可见", en: "Bureau only" },
  DEPARTMENT: { zh: "部门可见", en: "Department too" },
  PUBLIC_QA: { zh: "提问与答复", en: "Question and answer" },
};

export const QUEUE_OF_TERMS: Record<"MINE" | "OFFICE", Words> = {
  MINE: { zh: "我的", en: "Mine" },
  OFFICE: { zh: "本股室", en: "My office" },
};

export const FOUND_FILTER_TERMS: Record<"NONE" | "ANY" | "BLOCK" | "WARN", Words> = {
  NONE: { zh: "无问题", en: "No findings" },
  ANY: { zh: "有问题", en: "Findings" },
  BLOCK: { zh: "有阻断", en: "Blocking" },
  WARN: { zh: "有警告", en: "Warnings" },
};

export const EXTENSION_STATE_TERMS: Record<ExtensionState, Words> = {
  OPEN: { zh: "待答复", en: "Waiting" },
  GRANTED: { zh: "已同意", en: "Granted" },
  REFUSED: { zh: "未同意", en: "Refused" },
};
