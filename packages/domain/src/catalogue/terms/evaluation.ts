import type { EngagementState } from "../../evaluation/access.js";
import type { CandidateGround } from "../../evaluation/candidates.js";
import type { FramePart } from "../../evaluation/frame.js";
import type { DeclarationAnswer, TeamPost } from "../../evaluation/independence.js";
import type { QuestionKind, QuestionnaireState, SATISFACTION_POINTS } from "../../evaluation/questionnaire.js";
import type { ReportAction, ReportState } from "../../evaluation/report.js";
import type { ReportSectionKey } from "../../evaluation/report-draft.js";
import type { SamplingMethod } from "../../evaluation/sampling.js";
import type { CheckAnswer, UnitAnswer, VisitState } from "../../evaluation/visit.js";
import type { Words } from "../words.js";

export const CANDIDATE_GROUND_TERMS: Record<CandidateGround, Words> = {
  AMOUNT: { zh: "金额大", en: "Amount" },
  CONCERN: { zh: "社会关注", en: "Public concern" },
  COLOUR: { zh: "预警", en: "Warning" },
  HISTORY: { zh: "历史问题", en: "History" },
  RANDOM: { zh: "随机抽取", en: "Random draw" },
};

export const TEAM_POST_TERMS: Record<TeamPost, Words> = {
  LEAD: { zh: "主评人", en: "Lead evaluator" },
  MEMBER: { zh: "组员", en: "Member" },
  SECOND: { zh: "复审人", en: "Second reviewer" },
  FINAL: { zh: "终审人", en: "Final reviewer" },
};

export const DECLARATION_ANSWER_TERMS: Record<DeclarationAnswer, Words> = {
  NO_TIE: { zh: "无利害关系", en: "No tie" },
  TIE: { zh: "有利害关系", en: "A tie" },
};

export const ENGAGEMENT_STATE_TERMS: Record<EngagementState, Words> = {
  ACTIVE: { zh: "执行中", en: "Active" },
  CLOSED: { zh: "已办结", en: "Closed" },
  TERMINATED: { zh: "已终止", en: "Terminated" },
};

export const FRAME_PART_TERMS: Record<FramePart, Words> = {
  DECISION: { zh: "决策", en: "Decision" },
  PROCESS: { zh: "过程", en: "Process" },
  OUTPUT: { zh: "产出", en: "Output" },
  BENEFIT: { zh: "效益", en: "Benefit" },
};

export const SAMPLING_METHOD_TERMS: Record<SamplingMethod, Words> = {
  RANDOM: { zh: "简单随机", en: "Random" },
  STRATIFIED: { zh: "分层按比例", en: "Stratified" },
  AMOUNT: { zh: "按金额", en: "By amount" },
};

export const QUESTION_KIND_TERMS: Record<QuestionKind, Words> = {
  SINGLE: { zh: "单选", en: "One choice" },
  MULTIPLE: { zh: "多选", en: "Several choices" },
  SATISFACTION: { zh: "满意度（五级）", en: "Satisfaction (1–5)" },
  TEXT: { zh: "文字", en: "Words" },
};

export const QUESTIONNAIRE_STATE_TERMS: Record<QuestionnaireState, Words> = {
  DRAFT: { zh: "草稿", en: "Draft" },
  OPEN: { zh: "回收中", en: "Open" },
  CLOSED: { zh: "已结束", en: "Closed" },
};

/** By points, 5 down to 1. */
export const SATISFACTION_TERMS = {
  5: { zh: "很满意", en: "Very satisfied" },
  4: { zh: "满意", en: "Satisfied" },
  3: { zh: "一般", en: "Neutral" },
  2: { zh: "不满意", en: "Dissatisfied" },
  1: { zh: "很不满意", en: "Very dissatisfied" },
} as const satisfies Record<(typeof SATISFACTION_POINTS)[number], Words>;

export const VISIT_STATE_TERMS: Record<VisitState, Words> = {
  PLANNED: { zh: "已计划", en: "Planned" },
  UNDER_WAY: { zh: "核查中", en: "Under way" },
  CLOSED: { zh: "已结束", en: "Closed" },
};

export const CHECK_ANSWER_TERMS: Record<CheckAnswer, Words> = {
  YES: { zh: "是", en: "Yes" },
  NO: { zh: "否", en: "No" },
  NOT_APPLICABLE: { zh: "不适用", en: "N/A" },
};

export const UNIT_ANSWER_TERMS: Record<UnitAnswer, Words> = {
  AGREED: { zh: "单位确认", en: "Confirmed by the unit" },
  DECLINED: { zh: "单位有异议", en: "Declined by the unit" },
};

export const REQUEST_STATE_TERMS: Record<"ASKED" | "ANSWERED" | "SETTLED" | "WITHDRAWN", Words> = {
  ASKED: { zh: "待提供", en: "Asked for" },
  ANSWERED: { zh: "已提供", en: "Answered" },
  SETTLED: { zh: "已收讫", en: "Settled" },
  WITHDRAWN: { zh: "已撤回", en: "Withdrawn" },
};

export const FIRM_KIND_TERMS: Record<"ACCOUNTING" | "APPRAISAL" | "CONSULTING" | "RESEARCH" | "UNIVERSITY" | "OTHER", Words> = {
  ACCOUNTING: { zh: "会计师事务所", en: "Accounting firm" },
  APPRAISAL: { zh: "资产评估机构", en: "Appraisal firm" },
  CONSULTING: { zh: "行业咨询机构", en: "Consultancy" },
  RESEARCH: { zh: "科研院所", en: "Research institute" },
  UNIVERSITY: { zh: "高等院校", en: "University" },
  OTHER: { zh: "其他机构", en: "Other" },
};

export const REPORT_STATE_TERMS: Record<ReportState, Words> = {
  WRITING: { zh: "编写中", en: "Being written" },
  SECOND_REVIEW: { zh: "复审中", en: "In second review" },
  FINAL_REVIEW: { zh: "终审中", en: "In final review" },
  WITH_DEPARTMENT: { zh: "征求部门意见", en: "With the department" },
  REPLIED: { zh: "部门已回复", en: "Department has replied" },
  ISSUED: { zh: "已签字提交", en: "Signed and issued" },
  ACCEPTED: { zh: "已验收", en: "Accepted" },
};

export const REPORT_ACTION_TERMS: Record<ReportAction, Words> = {
  HAND_UP: { zh: "提交复审", en: "Hand up for review" },
  PASS_SECOND: { zh: "复审通过", en: "Pass second review" },
  PASS_FINAL: { zh: "终审通过并征求意见", en: "Pass and send to the department" },
  HAND_BACK: { zh: "退回修改", en: "Hand back" },
  REPLY: { zh: "回复意见", en: "Reply" },
  REVISE: { zh: "按意见修改", en: "Revise" },
  SIGN: { zh: "签字提交", en: "Sign and issue" },
  RETURN: { zh: "财政退回", en: "Return" },
  ACCEPT: { zh: "验收", en: "Accept" },
};

export const REPORT_SECTION_TERMS: Record<ReportSectionKey, Words> = {
  SUMMARY: { zh: "摘要", en: "Summary" },
  BASICS: { zh: "项目基本情况", en: "The project" },
  WORK: { zh: "评价工作开展情况", en: "Work done" },
  CONCLUSION: { zh: "综合评价情况及结论", en: "Overall conclusion" },
  ANALYSIS: { zh: "绩效指标分析", en: "Analysis by indicator" },
  FINDINGS: { zh: "经验做法、存在问题及原因", en: "Practice, problems and causes" },
  ADVICE: { zh: "有关建议", en: "Suggestions" },
  OTHER: { zh: "其他需要说明的问题", en: "Other matters" },
};
