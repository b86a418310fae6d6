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
