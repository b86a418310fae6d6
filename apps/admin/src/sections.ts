import type { Role } from "@jianxiao/domain";
import { dictionary } from "@jianxiao/ui";

export const SECTION_PATHS = {
  HOME: "/", FILINGS: "/filings", PACKAGES: "/packages", PROJECTS: "/projects", IMPORTS: "/imports", CYCLES: "/cycles", ORGANISATION: "/organisation",
} as const;
export type SectionKey = keyof typeof SECTION_PATHS;

export const sectionWords = dictionary<SectionKey>({
  HOME: { zh: "工作台", en: "Inbox" },
  FILINGS: { zh: "填报", en: "Filings" },
  PACKAGES: { zh: "汇总与报送", en: "Packages" },
  PROJECTS: { zh: "项目库", en: "Projects" },
  IMPORTS: { zh: "导入", en: "Imports" },
  CYCLES: { zh: "监控批次", en: "Cycles" },
  ORGANISATION: { zh: "部门与人员", en: "Organisation" },
});

const DEPARTMENT_SIDE = ["HOME", "FILINGS", "PACKAGES", "PROJECTS", "IMPORTS", "ORGANISATION"] as const;
const READERS = ["HOME", "FILINGS", "PACKAGES", "PROJECTS", "CYCLES", "ORGANISATION"] as const;

/** Which sections a role finds in the header. What it may see and do there is the server's business. */
const SECTIONS_OF = {
  UNIT_FILLER: DEPARTMENT_SIDE,
  UNIT_LEADER: DEPARTMENT_SIDE,
  DEPARTMENT_SUBMITTER: DEPARTMENT_SIDE,
  DEPARTMENT_LEADER: ["HOME", "FILINGS", "PACKAGES", "PROJECTS", "ORGANISATION"],
  DEPARTMENT_ACCOUNT_MANAGER: ["HOME", "ORGANISATION"],
  PERFORMANCE_OFFICE: ["HOME", "FILINGS", "PACKAGES", "PROJECTS", "IMPORTS", "CYCLES", "ORGANISATION"],
  BUSINESS_OFFICE: READERS,
  BUREAU_LEADER: READERS,
  EVALUATOR: ["HOME"],
  SUPERVISOR: READERS,
  SYSTEM_ADMIN: ["HOME"],
  SECURITY_ADMIN: ["HOME"],
  AUDIT_ADMIN: ["HOME"],
} as const satisfies Record<Role, readonly SectionKey[]>;

export const sectionsOf = (role: Role): readonly SectionKey[] => SECTIONS_OF[role];
