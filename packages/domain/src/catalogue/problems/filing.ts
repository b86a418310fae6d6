import type { Words } from "../words.js";

/** Why a move, a cell or a package may not be changed now. Each says who can lift it or what to do. */
export const FILING_PROBLEMS = {
  ILLEGAL_MOVE: {
    zh: "[当前是“{state:FilingState}”，]不能{action:FilingAction}。",
    en: "“{action:FilingAction}” isn't possible now[: it is {state:FilingState}].",
  },
  ILLEGAL_PACKAGE_MOVE: {
    zh: "[报送件当前是“{state:PackageState}”，]不能{action:PackageAction}。",
    en: "“{action:PackageAction}” isn't possible now[: the package is {state:PackageState}].",
  },
  WRONG_ROLE: {
    zh: "你现在的任职不办理这一步[，由{role:Role}办理]。如有其他任职，可在右上角切换。",
    en: "Your present post doesn't do this step[; the {role:Role} does]. Switch posts in the header if you hold another.",
  },
  OTHER_UNIT: { zh: "这是其他单位的填报表，只能由该单位办理。", en: "This form belongs to another unit." },
  OTHER_DEPARTMENT: { zh: "这是其他部门的填报表，只能由该部门办理。", en: "This form belongs to another department." },
  OTHER_OFFICE: { zh: "该部门不归本股室审核，请由对口股室办理。", en: "Another office reviews this department." },
  DEADLINE_PASSED: {
    zh: "已过截止时间[（{at:time}）]，不能再办这一步。确有需要请联系绩效股。",
    en: "The deadline has passed[ ({at:time})]; this is no longer possible. Ask the performance office.",
  },
  CYCLE_CLOSED: {
    zh: "本批监控已结束，不能再改。如需更正请联系绩效股。",
    en: "This cycle is closed. Ask the performance office about corrections.",
  },
  BLOCKING_FINDINGS: {
    zh: "还有 {count} 处阻断问题。按 F8 逐处查看并改正。",
    en: "{count} blocking findings remain. Press F8 to go through them.",
  },
  FILINGS_MISSING: {
    zh: "还有 {count} 份填报表没有完成初审，暂不能报送。",
    en: "{count} filings have not been passed yet; the package cannot be submitted.",
  },
  GOAL_DRAFT_BROKEN: { zh: "目标草稿的格式不对，没有保存。请刷新页面后再试。", en: "The draft has a wrong shape and wasn't saved. Reload the page and try again." },
  ADJUSTMENT_REASON_MISSING: { zh: "请写明调整的原因和依据。", en: "Give the reason and basis of the adjustment." },
  CLASSIFIED_PROJECT: { zh: "涉密项目不在系统内填报，一直免报。", en: "A classified project isn't filed here and stays exempt." },
  FORM_WITH_BUREAU: { zh: "这个项目的监控表已经报送。请先由部门撤回，或由审核人退回。", en: "The form of this project is with the bureau. Have it withdrawn or returned first." },
  SCAN_MISSING: { zh: "还没有上传盖章扫描件。请先上传，再核对摘要。", en: "No sealed scan has been uploaded. Upload it first, then match it." },
  DIGEST_MISMATCH: { zh: "与本次报送的摘要不一致。请核对扫描件上“摘要”后的 12 位字符，确认是这一次打印的。", en: "This isn't the digest of this submission. Check the 12 characters on the scan; it may be of another print." },
  MEMBERSHIP_REASON_MISSING: { zh: "请写明原因，它会记入批次名单和日志。", en: "Give the reason; it goes into the list and the trail." },
  FILE_LATE_INSTEAD: { zh: "已过报送时限，请按补报办理，并写明原因。", en: "The deadline has passed: file it late, with the reason." },
  NOT_LATE: { zh: "还没有过时限，或已经报送过，不是补报。请直接签字报送。", en: "The deadline hasn't passed, or it was submitted before: this is no late filing. Submit it." },
  LATE_REASON_MISSING: { zh: "请写明没有按时报送的原因，它会随汇总表一并报送。", en: "Say why it was not submitted in time; the reason goes with the summary." },
  FILINGS_UNDER_REVIEW: {
    zh: "还有 {count} 份填报表正在财政审核，审完后一并重新报送。",
    en: "{count} filings are still being reviewed; submit again once they are decided.",
  },
  MISSING_CELLS: { zh: "还有 {count} 格必填项没有填写。", en: "{count} required cells are still empty." },
  RETURN_ITEMS_OPEN: { zh: "还有 {count} 条退回意见没有处理。", en: "{count} return items are still open." },
  REPLY_MISSING: {
    zh: "还有 {count} 条退回意见没有回复。请逐条写明如何处理。",
    en: "{count} return items have no reply. Say for each what was done.",
  },
  UNCHANGED_RETURN_ITEM: {
    zh: "有 {count} 个退回的单元格没有改动。请修改，或在回复中说明为何不改。",
    en: "{count} returned cells are unchanged. Change them, or say in the reply why not.",
  },
  RETURN_ITEMS_MISSING: {
    zh: "退回要指明单元格。请至少选一格，写明原因和期限。",
    en: "Name at least one cell to return, with reason and due date.",
  },
  SELF_REVIEW: {
    zh: "你参与过这份表的填报或确认，不能再审核。请由其他人审核。",
    en: "You filed or confirmed this form and may not review it. Somebody else must.",
  },
  OWN_DEPARTMENT_REVIEW: {
    zh: "财政局本部门的表由不归口本部门的股室审核。",
    en: "The bureau's own forms are reviewed by an office that doesn't hold it.",
  },
  SIGNED_ALREADY: { zh: "业务股室已审核签字，等绩效股复核。", en: "The business office has signed; the performance office is next." },
  BUSINESS_OFFICE_FIRST: { zh: "先由业务股室审核，再由绩效股复核。", en: "The business office reviews first, then the performance office." },
  REVIEW_STARTED: {
    zh: "财政已开始审核，不能撤回。需要更正请联系审核股室退回。",
    en: "Review has started; it cannot be withdrawn. Ask the reviewing office to return it.",
  },
  PACKAGE_SUBMITTED: { zh: "部门已经报送，这份表已锁定。", en: "The department has submitted; this form is locked." },
  NOTHING_TO_SUBMIT: { zh: "没有需要报送的填报表。", en: "There is nothing to submit." },
  SIGNATURE_MISMATCH: {
    zh: "签名与登录人姓名不一致。请输入本人姓名[“{expected}”]。",
    en: "The signature differs from your name. Type your own name[, {expected}].",
  },
  OPINION_MISSING: { zh: "请写明意见。", en: "Write your opinion." },
  REASON_MISSING: { zh: "请写明原因。", en: "Give the reason." },
  STATE_LOCKED: {
    zh: "[当前是“{state:FilingState}”，]这份表已锁定。需要修改请由上一步退回。",
    en: "The form is locked[: it is {state:FilingState}]. It must be sent back before it can be changed.",
  },
  NOT_RETURNED: {
    zh: "这一格没有被退回，保持锁定。确需更正可写明原因申请主动更正。",
    en: "This cell was not returned and stays locked. An unasked correction needs a reason.",
  },
  SNAPSHOT_CELL: {
    zh: "这一格是批复内容，不能在监控表里修改。调整请走预算或绩效目标调整。",
    en: "This cell is as approved. Change it by a budget or goal adjustment.",
  },
  LEDGER_CELL: {
    zh: "这一格取自国库支付，不能直接修改。有出入请提出支付异议。",
    en: "This figure comes from the treasury payments. Dispute it if it is wrong.",
  },
  DERIVED_CELL: { zh: "这一格自动计算，随其他单元格变化。", en: "This cell is computed from others." },
  OUT_OF_SCOPE: { zh: "不在你的职责范围内。", en: "This is outside your duties." },
  EXEMPT_PROJECT: { zh: "该项目本批免报[（{reason}）]。", en: "The project is exempt from this cycle[ ({reason})]." },
  NO_PROJECTS: {
    zh: "本年度没有已批复绩效目标的项目，不能布置监控。请先导入绩效目标。",
    en: "No project of the year has an approved goal. Import goals before opening a cycle.",
  },
  SPOT_ITEM_UNKNOWN: { zh: "自评表中没有这一项。请刷新后重试。", en: "The form has no such item. Reload and try again." },
  SPOT_ITEM_TWICE: { zh: "同一项复核了两次。", en: "One item is scored twice." },
  SPOT_POINTS_BEYOND: { zh: "复核得分应在 0 和该项分值之间。", en: "Points lie between 0 and those of the item." },
  SPOT_REASON_MISSING: { zh: "复核得分与自评不同，请写明理由。", en: "Where points differ from those given, say why." },
  SPOT_NOBODY_LEFT: { zh: "没有可抽的自评表：要已报送、有总分、还没有抽过[，且符合所选预警]。", en: "There is nothing to draw from: forms must be submitted, scored and not yet drawn." },
  SPOT_DONE: { zh: "这份自评表已经复核过。", en: "This one has been checked." },
  NOT_A_SELF_EVALUATION: { zh: "只有绩效自评批次可以抽查复核。", en: "Only self-evaluations are checked on a sample." },
  CYCLE_UNDER_REVIEW: { zh: "还有 {count} 份已报送的表没有审完。请审完或退回后再结束。", en: "{count} submitted forms are still under review. Finish or return them first." },
  CYCLE_IS_CLOSED: { zh: "这一批次已经结束。", en: "The cycle is closed." },
  CYCLE_IS_OPEN: { zh: "批次还在进行，结束后才能归档。", en: "The cycle is still open; it is archived once it is closed." },
  CYCLE_IS_ARCHIVED: { zh: "批次已经归档，只能查阅。", en: "The cycle is archived and can only be read." },
  ARCHIVE_UNDER_WAY: { zh: "正在归档，请稍候。", en: "It is being archived." },
  SELF_EVALUATION_OF_PART: { zh: "绩效自评是全年的，截止月份只能是 12 月。", en: "A self-evaluation is of the whole year: its cut-off is December." },
  SELF_EVALUATION_EXISTS: { zh: "{fiscalYear} 年绩效自评已经布置。", en: "The self-evaluation of {fiscalYear} exists already." },
  CYCLE_EXISTS: {
    zh: "{fiscalYear} 年 1—{cutOffMonth} 月第 {round} 轮监控已经布置。",
    en: "The cycle of {fiscalYear}, months 1–{cutOffMonth}, round {round}, exists already.",
  },
  DEADLINE_ORDER: {
    zh: "时限先后不对：单位填报、部门报送、财政审核应依次靠后。",
    en: "The deadlines are out of order: unit, department, review.",
  },
  DUE_IN_PAST: { zh: "期限早于现在。请选择以后的时间。", en: "The due date is in the past. Choose a later one." },
} as const satisfies Record<string, Words>;
