/** Why the product holds something about a person, for how long, and in which columns (个人信息保护法 第六、十九条; SEC-H1). */
export type PersonalData = { readonly what: string; readonly why: string; readonly kept: string; readonly columns: readonly string[] };

const WITH_THE_CASE = "随所在业务档案保存；不单独删除，更正姓名后保留当时的姓名";

/** Everything about persons that is stored. No identity numbers, no private telephone, no home address; `personal-data.test.ts` finds a column that is missing here. */
export const PERSONAL_DATA: readonly PersonalData[] = [
  {
    what: "登录名、姓名、岗位和起止日期，任命人和批准人", why: "认出办事的人，只给其岗位内的权限", kept: "任职结束后停用；因办理记录引用，不删除",
    columns: [
      "account.login", "account.name", "appointment.holderName", "appointment.deputyOf", "appointment.grantedBy", "appointment.approvedBy", "access_request.name", "access_request.deputyOf", "access_request.proposedBy",
      "access_request.proposedByName", "access_request.decidedBy", "access_request.decidedByName", "access_review.signedBy", "reviewer_absence.absentName", "reviewer_absence.deputyName", "reviewer_absence.grantedBy",
      "reviewer_assignment.reviewer", "reviewer_assignment.assignedBy",
    ],
  },
  { what: "会话的网络地址和浏览器", why: "本人查看并结束自己的会话，地址限制", kept: "会话结束即删除", columns: ["session.address", "session.agent"] },
  { what: "登录失败计数：网络地址，登录名只存摘要", why: "防猜口令", kept: "最后一次尝试后 2 小时删除", columns: ["sign_in_attempt.subject"] },
  { what: "谁正在同一张表里填写", why: "避免相互覆盖", kept: "离开 30 秒后不再显示，下次填写时删除", columns: ["presence.who"] },
  { what: "审计日志中的姓名和网络地址", why: "网络安全法要求的日志；三权分立下可追溯", kept: "至少 6 个月，默认 3 年，按归档程序移出", columns: ["audit_event.who", "audit_event.address"] },
  {
    what: "办理、签字、审核、批注、附件和设置上的姓名与岗位", why: "谁支出谁负责，谁审核谁负责：每一步记明经手人", kept: WITH_THE_CASE,
    columns: [
      "signature.name", "signature.post", "revision.frozenBy", "filing.filedBy", "filing_move.who", "filing_move.post", "filing_comment.who", "filing_comment.post", "cell_change.who", "cell_change.post", "check_waiver.who", "check_waiver.post",
      "payment_dispute.who", "payment_dispute.post", "payment_dispute.answeredBy", "extension_request.who", "extension_request.post", "extension_request.decidedBy", "return_item.returnedBy", "return_item.returnedByPost",
      "checklist_verdict.decidedBy", "attachment.who", "attachment.removedBy", "evidence_link.who", "package_scan.who", "earlier_form.who", "setting.who", "succession.who", "cycle_archive.who",
      "cycle_project.pickedBy", "goal_version.approvedBy", "goal_revision.who", "goal_revision.decidedBy", "finding.raisedBy", "correction.issuedBy", "correction.respondedBy", "correction.concludedBy", "rectification_notice.issuedBy",
      "decision_step.who", "decision_step.post", "assessment_mark.who", "warning_explanation.who", "analysis_section.who", "spot_check.who", "spot_check_draw.who", "key_choice.decidedBy",
    ],
  },
  {
    what: "评价机构人员的姓名、职称、服务经历和利害关系声明", why: "选聘有资格的人，回避有利害关系的人", kept: "随机构库和合同档案保存",
    columns: ["firm_person.name", "firm_person.title", "firm_rating.ratedBy", "engagement.commissionerName", "engagement_member.name", "engagement_member.post", "engagement_member.commissionerName", "evaluation_task.commissionerName", "declaration.tie", "report_step.who", "report_step.post"],
  },
  { what: "联系人的姓名、职务和办公电话", why: "约现场核查；由财政部门选定后才给到评价任务", kept: "任务授权结束后评价人员不再看到；随任务档案保存", columns: ["released_contact.name", "released_contact.post", "released_contact.phone"] },
  { what: "现场核查的签名笔迹、陪同人职务、位置和拍摄时间", why: "证明到过现场、单位确认过核实值；照片中的其他元数据存前已删除", kept: "随工作底稿保存", columns: ["site_visit.signature", "site_visit.unitPost", "site_visit.latMicro", "site_visit.lonMicro", "visit_photo.cameraAt", "visit_photo.latMicro", "visit_photo.lonMicro"] },
  { what: "问卷答复的去重标记（摘要，认不出人）", why: "一台设备答一次；不收姓名、电话和地址", kept: "随问卷保存", columns: ["questionnaire_answer.mark"] },
];
