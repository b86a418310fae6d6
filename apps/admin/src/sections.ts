import type { Role } from "@jianxiao/domain";
import { dictionary } from "@jianxiao/ui";

/** Every page one can walk to from the header, by the start of its path. A new page adds a line here, one in the words, and its place in the groups. */
export const PAGE_PATHS = {
  HOME: "/",
  COCKPIT: "/cockpit",
  GRID: "/grid",
  FILINGS: "/filings",
  EXTENSIONS: "/extensions",
  QUESTIONS: "/questions",
  PACKAGES: "/packages",
  CYCLES: "/cycles",
  ANALYSIS: "/analysis",
  DISCLOSURE: "/disclosure",
  SETTINGS: "/settings",
  MATRIX: "/matrix",
  WARNINGS: "/warnings",
  FUNDING: "/funding",
  CORRECTIONS: "/corrections",
  HANDED_ON: "/handed-on",
  ASSESSMENT: "/assessment",
  PROJECTS: "/projects",
  EVALUATION: "/evaluation",
  IMPORTS: "/imports",
  ORGANISATION: "/organisation",
  ACCOUNTS: "/accounts",
  ACCESS_REQUESTS: "/access-requests",
  ACCESS_REVIEW: "/access-review",
  SECURITY_POLICY: "/security-policy",
  TRAIL: "/trail",
} as const;
export type PageKey = keyof typeof PAGE_PATHS;

export const pageWords = dictionary<PageKey>({
  HOME: { zh: "工作台", en: "Inbox" },
  COCKPIT: { zh: "驾驶舱", en: "Cockpit" },
  GRID: { zh: "填报网格", en: "Grid" },
  EXTENSIONS: { zh: "延期申请", en: "Extensions" },
  FILINGS: { zh: "填报表", en: "Filings" },
  QUESTIONS: { zh: "答疑", en: "Q&A" },
  PACKAGES: { zh: "汇总与报送", en: "Packages" },
  CYCLES: { zh: "监控批次", en: "Cycles" },
  SETTINGS: { zh: "标准与设置", en: "Settings" },
  ANALYSIS: { zh: "分析报告", en: "Analysis" },
  DISCLOSURE: { zh: "公开包", en: "Disclosure" },
  MATRIX: { zh: "双监控矩阵", en: "Matrix" },
  WARNINGS: { zh: "预警", en: "Warnings" },
  FUNDING: { zh: "资金处置", en: "Funding" },
  CORRECTIONS: { zh: "整改", en: "Rectification" },
  HANDED_ON: { zh: "拨付与分配建议", en: "Handed on" },
  ASSESSMENT: { zh: "部门考核", en: "Assessment" },
  PROJECTS: { zh: "项目库", en: "Projects" },
  EVALUATION: { zh: "重点评价", en: "Key evaluations" },
  IMPORTS: { zh: "导入", en: "Imports" },
  ORGANISATION: { zh: "部门与人员", en: "Organisation" },
  ACCOUNTS: { zh: "账号", en: "Accounts" },
  ACCESS_REQUESTS: { zh: "权限审批", en: "Approvals" },
  ACCESS_REVIEW: { zh: "权限复核", en: "Access review" },
  SECURITY_POLICY: { zh: "安全策略", en: "Security policy" },
  TRAIL: { zh: "审计日志", en: "Audit trail" },
});

/** At most eight groups stand in the header; a group's pages are tabs below it. */
export const groupWords = dictionary({
  HOME: { zh: "工作台", en: "Inbox" },
  COCKPIT: { zh: "驾驶舱", en: "Cockpit" },
  FILL: { zh: "填报", en: "Fill in" },
  PACKAGES: { zh: "汇总与报送", en: "Packages" },
  MONITORING: { zh: "监控", en: "Monitoring" },
  BOTH_AXES: { zh: "双监控", en: "Both axes" },
  RESULTS: { zh: "结果应用", en: "Results" },
  PROJECTS: { zh: "项目库", en: "Projects" },
  ORGANISATION: { zh: "部门与人员", en: "Organisation" },
  ACCOUNTS: { zh: "账号与权限", en: "Accounts" },
  TRAIL: { zh: "审计日志", en: "Audit trail" },
});
export type GroupKey = keyof typeof groupWords;
export type Group = { readonly group: GroupKey; readonly pages: readonly PageKey[] };

const HOME: Group = { group: "HOME", pages: ["HOME"] };
const COCKPIT: Group = { group: "COCKPIT", pages: ["COCKPIT"] };
const BOTH_AXES: Group = { group: "BOTH_AXES", pages: ["MATRIX", "WARNINGS"] };
/** What monitoring leads to. */
const RESULTS: Group = { group: "RESULTS", pages: ["CORRECTIONS", "FUNDING", "HANDED_ON", "ASSESSMENT"] };
/** The log, for those who look over everybody's shoulder. */
const TRAIL: Group = { group: "TRAIL", pages: ["TRAIL"] };
const ORGANISATION: Group = { group: "ORGANISATION", pages: ["ORGANISATION"] };

/** A department and its units. */
const DEPARTMENT_SIDE: readonly Group[] = [
  HOME,
  { group: "FILL", pages: ["GRID", "FILINGS", "EXTENSIONS", "QUESTIONS"] },
  { group: "PACKAGES", pages: ["PACKAGES"] },
  { group: "BOTH_AXES", pages: ["COCKPIT", "MATRIX", "WARNINGS"] },
  RESULTS,
  { group: "PROJECTS", pages: ["PROJECTS", "EVALUATION", "IMPORTS"] },
  ORGANISATION,
];

/** Who signs does not import. */
const DEPARTMENT_LEADER: readonly Group[] = DEPARTMENT_SIDE.map((group) => (group.group === "PROJECTS" ? { ...group, pages: ["PROJECTS", "EVALUATION"] as const } : group));

/** The bureau, and those who only read. */
const BUREAU: readonly Group[] = [
  HOME,
  COCKPIT,
  { group: "MONITORING", pages: ["CYCLES", "FILINGS", "PACKAGES", "EXTENSIONS", "QUESTIONS", "ANALYSIS", "DISCLOSURE", "SETTINGS"] },
  BOTH_AXES,
  RESULTS,
  { group: "PROJECTS", pages: ["PROJECTS", "EVALUATION"] },
  ORGANISATION,
];

/** An office sees its departments; what the whole district publishes is not its business. */
const BUSINESS_OFFICE: readonly Group[] = BUREAU.map((group) => ({ ...group, pages: group.pages.filter((page) => page !== "DISCLOSURE") }));

/** The performance office also imports. */
const PERFORMANCE_OFFICE: readonly Group[] = BUREAU.map((group) => (group.group === "PROJECTS" ? { ...group, pages: ["PROJECTS", "EVALUATION", "IMPORTS"] as const } : group));

/** Departments, units and offices, by hand or from a workbook. */
const SYSTEM_ADMIN: readonly Group[] = [
  HOME,
  { group: "ACCOUNTS", pages: ["ACCOUNTS", "ACCESS_REQUESTS", "ACCESS_REVIEW", "SECURITY_POLICY"] },
  { group: "ORGANISATION", pages: ["ORGANISATION", "IMPORTS"] },
];

/** Decides policy, approves what others propose, reviews rights. */
const SECURITY_ADMIN: readonly Group[] = [HOME, { group: "ACCOUNTS", pages: ["ACCESS_REQUESTS", "ACCESS_REVIEW", "SECURITY_POLICY", "ACCOUNTS"] }];

/** Looks after a department's own accounts. */
const ACCOUNT_MANAGER: readonly Group[] = [HOME, { group: "ACCOUNTS", pages: ["ACCOUNTS", "ACCESS_REQUESTS"] }, ORGANISATION];

/** Which groups a role finds in the header. What it may see and do there is the server's business. */
const GROUPS_OF: Record<Role, readonly Group[]> = {
  UNIT_FILLER: DEPARTMENT_SIDE,
  UNIT_LEADER: DEPARTMENT_SIDE,
  DEPARTMENT_SUBMITTER: DEPARTMENT_SIDE,
  DEPARTMENT_LEADER,
  DEPARTMENT_ACCOUNT_MANAGER: ACCOUNT_MANAGER,
  PERFORMANCE_OFFICE,
  BUSINESS_OFFICE,
  BUREAU_LEADER: BUREAU,
  EVALUATOR: [HOME],
  SUPERVISOR: [...BUREAU, TRAIL],
  SYSTEM_ADMIN,
  SECURITY_ADMIN,
  AUDIT_ADMIN: [HOME, TRAIL, { group: "ACCOUNTS", pages: ["ACCESS_REVIEW"] }],
};

export const groupsOf = (role: Role): readonly Group[] => GROUPS_OF[role];
