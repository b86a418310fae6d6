import type { App, OrganisationKind, Role } from "../../people/roles.js";
import type { Words } from "../words.js";

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
