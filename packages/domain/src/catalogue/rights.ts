import type { Role } from "../people/roles.js";
import type { Words } from "./words.js";

/** What exists for a role: the words of its scope. */
export const ROLE_SCOPE_WORDS: Record<Role, Words> = {
  UNIT_FILLER: { zh: "填写本单位的项目，上传佐证，提问", en: "Fills in the unit's projects, adds evidence, asks" },
  UNIT_LEADER: { zh: "查看并确认本单位的填报表", en: "Sees and confirms the unit's forms" },
  DEPARTMENT_SUBMITTER: { zh: "查看本部门全部单位，填写部门整体表和报告，汇总", en: "Sees all units of the department, writes its overall table and report" },
  DEPARTMENT_LEADER: { zh: "查看本部门，签字报送", en: "Sees the department, signs and submits" },
  DEPARTMENT_ACCOUNT_MANAGER: { zh: "管理本部门的账号和任职", en: "Looks after the department's accounts and posts" },
  PERFORMANCE_OFFICE: { zh: "查看全区，布置监控，定标准，选重点项目", en: "Sees the district, opens cycles, sets standards, chooses key projects" },
  BUSINESS_OFFICE: { zh: "查看归口部门并审核", en: "Sees and reviews the departments assigned to the office" },
  BUREAU_LEADER: { zh: "查看全区，批准资金处置", en: "Sees the district, approves funding decisions" },
  EVALUATOR: { zh: "在授权期内查看授权的重点项目", en: "Sees granted key projects between two dates" },
  SUPERVISOR: { zh: "只读查看全区和审计轨迹", en: "Reads the district and the trail" },
  SYSTEM_ADMIN: { zh: "管理账号，不看业务数据", en: "Looks after accounts; sees no business data" },
  SECURITY_ADMIN: { zh: "管理安全策略，批准敏感任职，复核权限，不看业务数据", en: "Decides policy, approves sensitive posts, reviews rights; sees no business data" },
  AUDIT_ADMIN: { zh: "查看审计日志，不看业务数据", en: "Reads the audit trail; sees no business data" },
};

/** How each list of rights begins. */
export const RIGHT_WORDS = {
  MOVES: { zh: "办理：", en: "Moves: " },
  SETTINGS: { zh: "设置：", en: "Settings: " },
  APPOINTS: { zh: "任命：", en: "Appoints: " },
  APPROVES: { zh: "批准任命：", en: "Approves: " },
} as const satisfies Record<string, Words>;
