import type { Role } from "@jianxiao/domain";
import type { RowsOf } from "../access/rows.js";
import { viewerByAppointment } from "../features/identity/viewers.js";
import { Account, Appointment } from "../features/identity/index.js";
import { Department, District, Office, OfficeDepartment, Unit } from "../features/organisation/index.js";
import type { Viewer } from "../access/viewer.js";
import { SEPARATED_ROLES } from "@jianxiao/domain";

export type Organisation = Awaited<ReturnType<typeof makeOrganisation>>;

/** Two districts; in the first three departments that must never see each other, one of them the bureau itself, and three offices. */
export async function makeOrganisation(rows: RowsOf) {
  const district = await rows(District).add({ code: "350199", name: "云溪区" });
  const elsewhere = await rows(District).add({ code: "350299", name: "海澄区" });
  const department = (code: string, name: string, pinyin: string, isBureau = false, districtId = district.id) => rows(Department).add({ districtId, code, name, pinyin, isBureau, closedOn: null });
  const unit = (of: Department, code: string, name: string, isHeadquarters: boolean) => rows(Unit).add({ districtId: of.districtId, departmentId: of.id, code, name, isHeadquarters });
  const office = (code: string, name: string, kind: "PERFORMANCE" | "BUSINESS") => rows(Office).add({ districtId: district.id, code, name, kind });

  const education = await department("205", "教育局", "jyj");
  const health = await department("210", "卫生健康局", "wsjkj");
  const bureau = await department("201", "财政局", "czj", true);
  const foreign = await department("205", "海澄区教育局", "hcqjyj", false, elsewhere.id);
  const performance = await office("01", "绩效股", "PERFORMANCE");
  const socialOffice = await office("02", "社保股", "BUSINESS");
  const cultureOffice = await office("03", "教科文股", "BUSINESS");
  const looksAfter = (by: Office, of: Department) => rows(OfficeDepartment).add({ districtId: district.id, officeId: by.id, departmentId: of.id, from: "2020-01-01" });
  await looksAfter(cultureOffice, education);
  await looksAfter(socialOffice, health);
  await looksAfter(socialOffice, bureau);
  return {
    district,
    elsewhere,
    education,
    educationHome: await unit(education, "205001", "教育局本级", true),
    school: await unit(education, "205002", "第一中学", false),
    health,
    healthHome: await unit(health, "210001", "卫生健康局本级", true),
    bureau,
    bureauHome: await unit(bureau, "201001", "财政局本级", true),
    foreign,
    foreignHome: await unit(foreign, "905001", "海澄区教育局本级", true),
    performance,
    socialOffice,
    cultureOffice,
  };
}

/** The tests' people have just proved to be there, whatever the clock; what happens without is tested through `browser()`. */
const ALWAYS = new Date("2999-01-01T00:00:00Z");

type Place = { readonly office?: Office; readonly department?: Department; readonly unit?: Unit; readonly district?: District };

/** A person with one appointment, as the viewer it makes. `place` is what it is attached to; the organisation's name follows from it. */
export async function appoint(rows: RowsOf, now: Date, login: string, name: string, role: Role, { office, department, unit, district }: Place, passwordHash: string | null = null): Promise<Viewer> {
  const duty = SEPARATED_ROLES.find((separated) => separated === role) ?? "BUSINESS";
  const account = await rows(Account).add({ login, name, duty, passwordHash, state: "ACTIVE", failures: 0 });
  const place = unit ?? department ?? office ?? district;
  const districtId = unit?.districtId ?? department?.districtId ?? office?.districtId ?? district?.id;
  if (!place || !districtId) throw new Error(`${login} is appointed to nothing`);
  const appointment = await rows(Appointment).add({
    districtId,
    accountId: account.id,
    duty,
    role,
    officeId: office?.id ?? null,
    departmentId: unit?.departmentId ?? department?.id ?? null,
    unitId: unit?.id ?? null,
    holderName: name,
    organisation: place.name,
    from: "2020-01-01",
  });
  const viewer = await viewerByAppointment(rows, appointment.id, now);
  if (!viewer) throw new Error(`${login} is not in force`);
  return { ...viewer, provenAt: ALWAYS, proofMinutes: 10 };
}

export type People = Awaited<ReturnType<typeof makePeople>>;

/** One person in every post the tests ask as. */
export async function makePeople(rows: RowsOf, now: Date, at: Organisation) {
  const person = (login: string, name: string, role: Role, place: Place) => appoint(rows, now, login, name, role, place);
  return {
    schoolFiller: await person("school.filler", "林小舟", "UNIT_FILLER", { unit: at.school }),
    schoolLeader: await person("school.leader", "陈望川", "UNIT_LEADER", { unit: at.school }),
    educationHomeFiller: await person("edu.filler", "吴新竹", "UNIT_FILLER", { unit: at.educationHome }),
    educationSubmitter: await person("edu.submitter", "郑一帆", "DEPARTMENT_SUBMITTER", { department: at.education }),
    educationLeader: await person("edu.leader", "许远山", "DEPARTMENT_LEADER", { department: at.education }),
    educationAccounts: await person("edu.accounts", "谢安宁", "DEPARTMENT_ACCOUNT_MANAGER", { department: at.education }),
    healthFiller: await person("health.filler", "何清源", "UNIT_FILLER", { unit: at.healthHome }),
    healthLeader: await person("health.unit", "杜若溪", "UNIT_LEADER", { unit: at.healthHome }),
    healthSubmitter: await person("health.submitter", "曾明远", "DEPARTMENT_SUBMITTER", { department: at.health }),
    healthDepartmentLeader: await person("health.leader", "高致远", "DEPARTMENT_LEADER", { department: at.health }),
    performanceOffice: await person("bureau.performance", "苏静言", "PERFORMANCE_OFFICE", { office: at.performance }),
    cultureReviewer: await person("bureau.culture", "江晓岚", "BUSINESS_OFFICE", { office: at.cultureOffice }),
    socialReviewer: await person("bureau.social", "罗文博", "BUSINESS_OFFICE", { office: at.socialOffice }),
    bureauLeader: await person("bureau.leader", "方同舟", "BUREAU_LEADER", { district: at.district }),
    evaluator: await person("firm.lead", "马知行", "EVALUATOR", { district: at.district }),
    supervisor: await person("audit.office", "余正清", "SUPERVISOR", { district: at.district }),
    systemAdmin: await person("sys", "孙立", "SYSTEM_ADMIN", { district: at.district }),
    securityAdmin: await person("sec", "钱安", "SECURITY_ADMIN", { district: at.district }),
    auditAdmin: await person("aud", "周明", "AUDIT_ADMIN", { district: at.district }),
    foreignSubmitter: await person("foreign.submitter", "石海", "DEPARTMENT_SUBMITTER", { department: at.foreign }),
  } satisfies Record<string, Viewer>;
}
