import type { Role } from "@jianxiao/domain";
import { FIRMS } from "../data/evaluation.js";
import { DEPARTMENTS } from "../data/departments/index.js";
import { GIVEN, SURNAMES } from "../data/names.js";
import { OFFICES } from "../data/offices.js";
import { cst } from "./calendar.js";
import type { IdMaker } from "./ids.js";
import type { Random } from "./random.js";

export type StoryOffice = { id: string; code: string; name: string; kind: "PERFORMANCE" | "BUSINESS" };
export type StoryUnit = { id: string; code: string; name: string; isHeadquarters: boolean };
export type StoryDepartment = { id: string; code: string; name: string; isBureau: boolean; office: StoryOffice; projects: number; works: readonly string[]; units: StoryUnit[] };

/** A person in one post. People with the same `accountId` are one person. */
export type StoryPost = {
  appointmentId: string;
  accountId: string;
  login: string;
  name: string;
  role: Role;
  departmentId: string | null;
  unitId: string | null;
  officeId: string | null;
  firmId: string | null;
  /** What the post belongs to, in words. */
  organisation: string;
  /** Printed at start and offered on the sign-in page. */
  shown: boolean;
};

export type StoryOrganisation = {
  district: { id: string; code: string; name: string };
  offices: StoryOffice[];
  departments: StoryDepartment[];
  posts: StoryPost[];
};


/** Logins of the posts a visitor is offered; everybody else signs in by department or unit code. */
const SHOWN: Record<string, string> = {
  "301001/UNIT_FILLER": "filler",
  "301001/UNIT_LEADER": "unit",
  "301002/UNIT_FILLER": "filler2",
  "301/DEPARTMENT_SUBMITTER": "submitter",
  "301/DEPARTMENT_LEADER": "leader",
  "301/DEPARTMENT_ACCOUNT_MANAGER": "accounts",
  "212001/UNIT_FILLER": "water.filler",
  "212001/UNIT_LEADER": "water.unit",
  "212/DEPARTMENT_SUBMITTER": "water.submitter",
  "212/DEPARTMENT_LEADER": "water.leader",
  "J01/PERFORMANCE_OFFICE": "performance",
  "Y05/BUSINESS_OFFICE": "reviewer",
  "Y04/BUSINESS_OFFICE": "reviewer2",
};

/** Shown logins in the order in which a visitor would try them. */
export const SHOWN_ORDER = [
  "filler", "unit", "submitter", "leader", "reviewer", "performance", "bureau", "evaluator", "evaluator.member", "filler2", "accounts",
  "water.filler", "water.unit", "water.submitter", "water.leader", "reviewer2", "evaluator.second", "evaluator.final", "mingxin.lead", "supervisor", "system", "security", "audit",
] as const;

/** 云溪区: its bureau's offices, 59 departments, their units, and a person for each post. */
export function organisation(random: Random, newId: IdMaker, fiscalYear: number): StoryOrganisation {
  const founded = cst(fiscalYear - 1, 12, 1);
  const district = { id: newId(founded), code: "419900", name: "云溪区" };
  const offices = OFFICES.map((office) => ({ id: newId(founded), ...office }));
  const officeByCode = new Map<string, StoryOffice>(offices.map((office) => [office.code, office]));

  const departments = DEPARTMENTS.map((words): StoryDepartment => {
    const office = officeByCode.get(words.office);
    if (!office) throw new Error(`No office ${words.office}`);
    const names = [`${words.name}本级`, ...(words.units ?? [])];
    const units = names.map((name, index) => ({ id: newId(founded), code: `${words.code}${String(index + 1).padStart(3, "0")}`, name, isHeadquarters: index === 0 }));
    return { id: newId(founded), code: words.code, name: words.name, isBureau: words.isBureau ?? false, office, projects: words.projects, works: words.works, units };
  });

  const posts = everybody(random.fork("people"), newId, founded, { district, offices, departments });
  return { district, offices, departments, posts };
}

function everybody(random: Random, newId: IdMaker, founded: Date, { district, offices, departments }: Omit<StoryOrganisation, "posts">): StoryPost[] {
  const name = nameMaker(random);
  const nowhere = { departmentId: null, unitId: null, officeId: null, firmId: null };
  const post = (role: Role, code: string, login: string, organisation: string, where: Partial<typeof nowhere> | Partial<Pick<StoryPost, "departmentId" | "unitId" | "officeId" | "firmId">>): StoryPost => {
    const shownLogin = SHOWN[`${code}/${role}`];
    return { appointmentId: newId(founded), accountId: newId(founded), login: shownLogin ?? login, name: name(), role, ...nowhere, ...where, organisation, shown: shownLogin !== undefined };
  };
  const bureau = (role: Role, login: string, organisation = `${district.name}财政局`, where: Partial<StoryPost> = {}): StoryPost => ({ ...post(role, "", login, organisation, where), shown: true });

  const ofDepartments = departments.flatMap((department) => {
    const at = { departmentId: department.id };
    const alone = department.units.length === 1;
    const leader = post("DEPARTMENT_LEADER", department.code, `${department.code}.leader`, department.name, at);
    const submitter = post("DEPARTMENT_SUBMITTER", department.code, `${department.code}.submitter`, department.name, at);
    const accounts = post("DEPARTMENT_ACCOUNT_MANAGER", department.code, `${department.code}.accounts`, department.name, at);
    const ofUnits = department.units.flatMap((unit) => {
      const where = { departmentId: department.id, unitId: unit.id };
      const filler = post("UNIT_FILLER", unit.code, `${unit.code}.filler`, unit.name, where);
      const head = post("UNIT_LEADER", unit.code, `${unit.code}.unit`, unit.name, where);
      // In a department of one unit its submitter leads the unit too: one person, two posts.
      return [filler, alone ? { ...head, accountId: submitter.accountId, login: submitter.login, name: submitter.name } : head];
    });
    return [submitter, leader, accounts, ...ofUnits];
  });
  const ofOffices = offices.flatMap((office) => {
    const role: Role = office.kind === "PERFORMANCE" ? "PERFORMANCE_OFFICE" : "BUSINESS_OFFICE";
    const where = { officeId: office.id };
    return [post(role, office.code, `${office.code.toLowerCase()}.a`, office.name, where), post(role, "", `${office.code.toLowerCase()}.b`, office.name, where)];
  });
  return [
    ...ofDepartments,
    ...ofOffices,
    bureau("BUREAU_LEADER", "bureau"),
    bureau("SUPERVISOR", "supervisor", `${district.name}审计监督联系组`),
    bureau("SYSTEM_ADMIN", "system"),
    bureau("SECURITY_ADMIN", "security"),
    bureau("AUDIT_ADMIN", "audit"),
    ...FIRMS.flatMap(({ name: firm, logins }) => {
      const firmId = newId(founded);
      return Object.values(logins).map((login) => ({ ...bureau("EVALUATOR", login, firm, { firmId }), shown: SHOWN_ORDER.some((known) => known === login) }));
    }),
  ];
}

/** Invented names, each used once. */
function nameMaker(random: Random): () => string {
  const used = new Set<string>();
  return () => {
    for (;;) {
      const name = random.pick(SURNAMES) + random.pick(GIVEN);
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}
