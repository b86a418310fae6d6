import type { RecordWords } from "./record-words.js";

const state = (format: NonNullable<RecordWords["fields"][string]["format"]>) => ({ zh: "状态", en: "State", format }) as const;

export const RESULT_RECORDS = {
  correction: {
    name: { zh: "整改事项", en: "Correction" },
    fields: {
      state: state("CorrectionState"), noticeId: { zh: "整改通知书", en: "Notice" }, ord: { zh: "序号", en: "No." }, ownerAppointmentId: { zh: "责任人", en: "Responsible" }, dueAt: { zh: "整改期限", en: "Due", format: "time" },
      firstDueAt: { zh: "原期限", en: "First due", format: "time" }, askedUntil: { zh: "申请延至", en: "Asked until", format: "time" }, askedReason: { zh: "延期理由", en: "Why later" }, response: { zh: "整改情况", en: "Response" },
      respondedAt: { zh: "回复时间", en: "Responded", format: "time" }, respondedBy: { zh: "回复人", en: "Responded by" }, conclusion: { zh: "核查结论", en: "Conclusion" }, concludedAt: { zh: "核查时间", en: "Concluded", format: "time" },
      concludedBy: { zh: "核查人", en: "Concluded by" },
    },
  },
  rectification_notice: { name: { zh: "整改通知书", en: "Notice" }, fields: {} },
  evidence_link: { name: { zh: "证据", en: "Evidence" }, fields: {} },
  funding_decision: {
    name: { zh: "资金处置决定", en: "Funding decision" },
    fields: { state: state("DecisionState"), statement: { zh: "单位陈述", en: "The unit's statement" }, unitAgrees: { zh: "单位同意", en: "The unit agrees", format: "flag" }, executedOn: { zh: "执行日期", en: "Executed on" } },
  },
  firm: {
    name: { zh: "第三方机构", en: "Firm" },
    fields: { registrationNo: { zh: "统一社会信用代码", en: "Registration no." }, kind: { zh: "类别", en: "Kind", format: "FirmKind" }, blocked: { zh: "不良信用", en: "Blocked", format: "flag" }, creditRecord: { zh: "信用记录", en: "Credit record" } },
  },
  firm_service: { name: { zh: "机构服务关系", en: "A firm's contract" }, fields: {} },
  firm_person: {
    name: { zh: "机构人员", en: "Person of a firm" },
    fields: { name: { zh: "姓名", en: "Name" }, title: { zh: "职称", en: "Title" }, expert: { zh: "专家", en: "Expert", format: "flag" }, servedDepartmentId: { zh: "曾任职部门", en: "Served at" }, servedUntil: { zh: "任职至", en: "Served until" } },
  },
  engagement: { name: { zh: "委托", en: "Engagement" }, fields: { state: state("EngagementState"), endedReason: { zh: "终止原因", en: "Why ended" } } },
  engagement_member: {
    name: { zh: "评价组成员", en: "Team member" },
    fields: { undertakingAt: { zh: "承诺时间", en: "Undertaking", format: "time" }, removedAt: { zh: "移出时间", en: "Removed", format: "time" }, removedReason: { zh: "移出原因", en: "Why removed" } },
  },
  declaration: {
    name: { zh: "利益冲突申报", en: "Declaration" },
    fields: { answer: { zh: "申报", en: "Answer", format: "DeclarationAnswer" }, tie: { zh: "关系", en: "Tie" }, answeredAt: { zh: "申报时间", en: "Declared", format: "time" } },
  },
  evaluation_task: { name: { zh: "评价任务", en: "Task" }, fields: { purpose: { zh: "评价目的", en: "Purpose" }, method: { zh: "评价方法", en: "Method" }, limits: { zh: "局限", en: "Limits" } } },
  evaluation_item: {
    name: { zh: "评价指标", en: "Item of the frame" },
    fields: { ord: { zh: "序号", en: "No." }, part: { zh: "一级指标", en: "Part", format: "FramePart" }, level2: { zh: "二级指标", en: "Level 2" }, points: { zh: "分值", en: "Points" }, rule: { zh: "评分标准", en: "Rule" } },
  },
  evaluation_benchmark: { name: { zh: "比较基准", en: "Benchmark" }, fields: {} },
  released_contact: { name: { zh: "联系人", en: "Contact" }, fields: {} },
  document_request: {
    name: { zh: "资料清单", en: "Document request" },
    fields: { dueAt: { zh: "期限", en: "Due", format: "time" }, state: state("RequestState"), answeredAt: { zh: "答复时间", en: "Answered", format: "time" }, askedAgain: { zh: "补充要求", en: "Asked again" } },
  },
  evaluation_finding: {
    name: { zh: "评价发现", en: "Finding" },
    fields: {
      severity: { zh: "程度", en: "Severity", format: "Severity" }, text: { zh: "问题", en: "Finding" }, suggestion: { zh: "建议", en: "Suggestion" }, addressee: { zh: "整改单位", en: "Addressee" }, dueOn: { zh: "整改期限", en: "Due" },
      evidence: { zh: "证据", en: "Evidence" }, withdrawnAt: { zh: "撤回时间", en: "Withdrawn", format: "time" },
    },
  },
  evaluation_report: {
    name: { zh: "评价报告", en: "Report" },
    fields: {
      state: state("ReportState"), sections: { zh: "正文", en: "Text" }, reply: { zh: "部门反馈", en: "The department's reply" }, repliedAt: { zh: "反馈时间", en: "Replied", format: "time" }, grade: { zh: "等次", en: "Grade", format: "Grade" },
      sha256: { zh: "摘要", en: "Digest" }, replyDueOn: { zh: "反馈期限", en: "Reply due" }, issuedAt: { zh: "出具时间", en: "Issued", format: "time" },
    },
  },
  questionnaire: {
    name: { zh: "问卷", en: "Questionnaire" },
    fields: {
      title: { zh: "标题", en: "Title" }, intro: { zh: "说明", en: "Introduction" }, questions: { zh: "题目", en: "Questions" }, state: state("QuestionnaireState"), token: { zh: "公开链接", en: "Public link", format: "secret" },
      openedAt: { zh: "发放时间", en: "Opened", format: "time" }, closedAt: { zh: "收回时间", en: "Closed", format: "time" },
    },
  },
  site_visit: {
    name: { zh: "现场核查", en: "Site visit" },
    fields: {
      place: { zh: "地点", en: "Place" }, plannedOn: { zh: "计划日期", en: "Planned for" }, state: state("VisitState"), startedAt: { zh: "开始时间", en: "Started", format: "time" }, closedAt: { zh: "结束时间", en: "Closed", format: "time" },
      checklist: { zh: "核查清单", en: "Checklist" }, unitAnswer: { zh: "单位确认", en: "The unit's answer", format: "UnitAnswer" }, unitReason: { zh: "单位说明", en: "The unit's reason" }, unitPost: { zh: "单位签字人职务", en: "Post of who signed" },
      signature: { zh: "签字", en: "Signature" }, unitAnsweredAt: { zh: "单位确认时间", en: "Unit answered", format: "time" },
    },
  },
  verified_value: { name: { zh: "核实值", en: "Verified value" }, fields: { verifiedMicro: { zh: "核实值", en: "Verified", format: "micro" }, verifiedText: { zh: "核实情况", en: "As verified" } } },
  visit_photo: { name: { zh: "现场照片", en: "Photo" }, fields: { voidedAt: { zh: "作废时间", en: "Voided", format: "time" }, voidReason: { zh: "作废原因", en: "Why voided" } } },
} as const satisfies Record<string, RecordWords>;
