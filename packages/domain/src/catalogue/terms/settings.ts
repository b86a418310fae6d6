import type { CheckMode } from "../../checks/rules.js";
import type { DisclosurePart } from "../../disclosure/rules.js";
import type { WithheldReason } from "../../disclosure/disclosure.js";
import type { SettingKind } from "../../settings/settings.js";
import type { StandardMeans } from "../../settings/standards.js";
import type { WarningCode } from "../../warnings/warning.js";
import type { Words } from "../words.js";

export const SETTING_KIND_TERMS: Record<SettingKind, Words> = {
  CHECK_PACK: { zh: "审核规则", en: "Check pack" },
  STANDARDS: { zh: "审核标准", en: "Review standards" },
  SCORING: { zh: "自评评分规则", en: "Scoring of self-evaluations" },
  WARNINGS: { zh: "预警规则", en: "Warning rules" },
  ASSESSMENT: { zh: "部门考核评分表", en: "Scoring table of departments" },
  DISCLOSURE: { zh: "公开范围", en: "Disclosure" },
  NOTICE_NUMBERING: { zh: "整改通知书文号", en: "Numbering of notices" },
  SECURITY: { zh: "安全策略", en: "Security policy" },
  INDICATOR_LIBRARY: { zh: "指标库", en: "Indicator library" },
};

export const CHECK_MODE_TERMS: Record<CheckMode, Words> = {
  ON: { zh: "启用", en: "On" },
  TRIAL: { zh: "试运行", en: "On trial" },
  OFF: { zh: "停用", en: "Off" },
};

export const STANDARD_MEANS_TERMS: Record<StandardMeans, Words> = {
  AUTOMATIC: { zh: "自动", en: "Automatic" },
  ASSISTED: { zh: "辅助", en: "Assisted" },
  HUMAN: { zh: "人工", en: "By a person" },
};

export const WARNING_CODE_TERMS: Record<WarningCode, Words> = {
  WORK_BEHIND: { zh: "钱快事慢", en: "Work behind the money" },
  MONEY_BEHIND: { zh: "事快钱慢", en: "Money behind the work" },
  ZERO_EXECUTION: { zh: "零执行", en: "Nothing spent" },
  RED_AGAIN: { zh: "连续两期红色", en: "Red twice running" },
  LARGE_BALANCE: { zh: "预计结余较大", en: "Large expected balance" },
};

export const DISCLOSURE_PART_TERMS: Record<DisclosurePart, Words> = {
  DEPARTMENTS: { zh: "各部门情况", en: "Departments" },
  PROJECTS: { zh: "项目监控结果", en: "Projects" },
  MONEY: { zh: "调减收回资金", en: "Money cut and recovered" },
  CAUSES: { zh: "偏差原因", en: "Causes of deviation" },
};

export const WITHHELD_TERMS: Record<WithheldReason, Words> = {
  NOT_ACCEPTED: { zh: "尚未审核通过", en: "not accepted yet" },
  WORD: { zh: "名称在不公开范围", en: "its name stays inside" },
  PERSONAL: { zh: "名称疑含个人信息", en: "its name may point at a person" },
};
