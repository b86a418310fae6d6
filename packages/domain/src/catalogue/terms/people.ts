import type { Basis, SuccessionKind } from "../../organisation/succession.js";
import type { App, OrganisationKind, Role } from "../../people/roles.js";
import type { AccountAction } from "../../people/account-actions.js";
import type { PasswordBasis } from "../../security/policy.js";
import type { Words } from "../words.js";

export const ACCOUNT_STATE_TERMS: Record<"ACTIVE" | "DISABLED", Words> = { ACTIVE: { zh: "启用", en: "Enabled" }, DISABLED: { zh: "停用", en: "Disabled" } };

export const ROLE_TERMS: Record<Role, Words> = {
  UNIT_FILLER: { zh: "单位填报人", en: "Unit filler" },
  UNIT_LEADER: { zh: "单位负责人", en: "Unit leader" },
  DEPARTMENT_SUBMITTER: { zh: "部门填报人", en: "Department submitter" },
  DEPARTMENT_LEADER: { zh: "部门负责人", en: "Department leader" },
  DEPARTMENT_ACCOUNT_MANAGER: { zh: "部门账号管理员", en: "Department account manager" },
  PERFORMANCE_OFFICE: { zh: "绩效股", en: "Performance office" },
  BUSINESS_OFFICE: { zh: "业务股室", en: "Business office" },
  BUREAU_LEADER: { zh: "局领导", en: "Bureau leader" },
  EVALUATOR: { zh: "第三方评价人员", en: "Evaluator" },
  SUPERVISOR: { zh: "外部监督", en: "Outside supervision" },
  SYSTEM_ADMIN: { zh: "系统管理员", en: "System administrator" },
  SECURITY_ADMIN: { zh: "安全管理员", en: "Security administrator" },
  AUDIT_ADMIN: { zh: "审计管理员", en: "Audit administrator" },
};

export const APP_TERMS: Record<App, Words> = {
  ADMIN: { zh: "业务管理", en: "Administration" },
  REVIEW: { zh: "审核评价", en: "Review" },
};

export const ORGANISATION_TERMS: Record<OrganisationKind, Words> = {
  DISTRICT: { zh: "财政区划", en: "District" },
  OFFICE: { zh: "股室", en: "Office" },
  DEPARTMENT: { zh: "主管部门", en: "Department" },
  UNIT: { zh: "预算单位", en: "Unit" },
  FIRM: { zh: "第三方机构", en: "Firm" },
};

export const OFFICE_KIND_TERMS: Record<"PERFORMANCE" | "BUSINESS", Words> = {
  PERFORMANCE: { zh: "绩效股", en: "Performance office" },
  BUSINESS: { zh: "业务股室", en: "Business office" },
};

export const PROFILE_TERMS: Record<"DEMONSTRATION" | "PRODUCTION", Words> = {
  DEMONSTRATION: { zh: "演示数据", en: "Demonstration data" },
  PRODUCTION: { zh: "正式环境", en: "Production" },
};

export const ACCOUNT_ACTION_TERMS: Record<AccountAction, Words> = {
  APPOINT: { zh: "新增任职", en: "Add a post" },
  ISSUE_LINK: { zh: "发放密码链接", en: "Issue a password link" },
  CORRECT_NAME: { zh: "更正姓名", en: "Correct the name" },
  DISABLE: { zh: "停用", en: "Disable" },
  ENABLE: { zh: "启用", en: "Enable" },
  UNLOCK: { zh: "解除锁定", en: "Unlock" },
  RESET_SECOND_FACTOR: { zh: "解除第二验证", en: "Remove second factor" },
};

export const PASSWORD_BASIS_TERMS: Record<PasswordBasis, Words> = {
  DENGBAO: { zh: "等保（复杂度、定期更换）", en: "等保 (kinds and periodic change)" },
  ASVS: { zh: "ASVS（长口令、不强制更换）", en: "ASVS (long passwords, no forced change)" },
};

export const ACCESS_REQUEST_KIND_TERMS: Record<"APPOINT" | "HAND_OVER" | "RESET_SECOND_FACTOR", Words> = {
  APPOINT: { zh: "任职", en: "Appointment" },
  HAND_OVER: { zh: "交接", en: "Handover" },
  RESET_SECOND_FACTOR: { zh: "解除第二验证", en: "Removal of a second factor" },
};

export const ACCESS_REQUEST_STATE_TERMS: Record<"PENDING" | "APPROVED" | "REFUSED" | "WITHDRAWN", Words> = {
  PENDING: { zh: "待批准", en: "Pending" },
  APPROVED: { zh: "已批准", en: "Approved" },
  REFUSED: { zh: "未批准", en: "Refused" },
  WITHDRAWN: { zh: "已撤回", en: "Withdrawn" },
};

export const DORMANCY_TERMS: Record<"AWAKE" | "WARNED" | "DUE", Words> = {
  AWAKE: { zh: "正常使用", en: "In use" },
  WARNED: { zh: "久未登录", en: "Long unused" },
  DUE: { zh: "即将停用", en: "About to be disabled" },
};

export const SUCCESSION_KIND_TERMS: Record<SuccessionKind, Words> = {
  MERGED: { zh: "合并", en: "merged" },
  SPLIT: { zh: "分立", en: "split" },
  RENAMED: { zh: "更名设立", en: "renamed" },
};

export const BASIS_TERMS: Record<Basis, Words> = {
  AS_THEN: { zh: "当时口径", en: "As then" },
  AS_NOW: { zh: "现行口径", en: "As now" },
};
