import { chinaDate, predecessorsOf, type Role } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import { Department, District, Office, OfficeDepartment, Succession, Unit, type OfficeKind } from "../organisation/index.js";
import { Account, Appointment } from "./identity.entity.js";

/** An appointment as its holder sees it. */
export type HeldAppointment = {
  id: string;
  role: Role;
  organisation: string;
  departmentId: string | null;
  unitId: string | null;
  officeId: string | null;
  from: string;
  until: string | null;
  /** The appointment it stands in for. */
  deputyOf: string | null;
};

type Joined = HeldAppointment & { accountId: string; accountName: string; login: string; districtId: string; districtName: string; officeKind: OfficeKind | null };

/** The viewer an appointment makes at `now`; undefined when it is not in force or its holder is disabled. System rows. */
export async function viewerByAppointment(rows: RowsOf, appointmentId: string, now: Date): Promise<Viewer | undefined> {
  const found = await inForce(rows, now)
    .join(District, "d", "d.id = p.districtId")
    .leftJoin(Office, "o", "o.id = p.officeId")
    .where("p.id = :appointmentId", { appointmentId })
    .columns({ ...HELD, accountId: "a.id", accountName: "a.name", login: "a.login", districtId: "p.districtId", districtName: "d.name", officeKind: "o.kind" })
    .one<Joined>();
  return found && viewer(rows, found, chinaDate(now));
}

/** Appointments of a person in force at `now`, oldest first. System rows. */
export function heldAppointments(rows: RowsOf, accountId: string, now: Date): Promise<HeldAppointment[]> {
  return inForce(rows, now).where("a.id = :accountId", { accountId }).columns(HELD).orderBy("p.from").orderBy("p.id").all();
}

const HELD = {
  id: "p.id",
  role: "p.role",
  // What it is called today; the appointment keeps what it was called when it was made.
  organisation: { sql: "COALESCE(u.name, m.name, p.organisation)", as: "text" },
  departmentId: "p.departmentId",
  unitId: "p.unitId",
  officeId: "p.officeId",
  from: "p.from",
  until: "p.until",
  deputyOf: "p.deputyOf",
} as const;

function inForce(rows: RowsOf, now: Date) {
  return rows(Appointment)
    .select("p")
    .join(Account, "a", "a.id = p.accountId AND a.state = 'ACTIVE'")
    .leftJoin(Unit, "u", "u.id = p.unitId")
    .leftJoin(Department, "m", "m.id = p.departmentId")
    .where("p.from <= :today AND (p.until IS NULL OR p.until >= :today)", { today: chinaDate(now) });
}

async function viewer(rows: RowsOf, found: Joined, today: string): Promise<Viewer | undefined> {
  const { accountId, accountName, login, id: appointmentId, districtId, districtName, organisation } = found;
  const person = { accountId, accountName, login, appointmentId, districtId, districtName, organisation, provenAt: null, proofMinutes: 0 };
  const { role, departmentId, unitId, officeId } = found;
  switch (role) {
    case "UNIT_FILLER":
    case "UNIT_LEADER":
      return departmentId && unitId ? { ...person, role, departmentId, unitId } : undefined;
    case "DEPARTMENT_SUBMITTER":
    case "DEPARTMENT_LEADER":
      return departmentId ? { ...person, role, departmentId, history: await historyOf(rows, districtId, [departmentId], today) } : undefined;
    case "DEPARTMENT_ACCOUNT_MANAGER":
      return departmentId ? { ...person, role, departmentId } : undefined;
    case "PERFORMANCE_OFFICE":
      return officeId ? { ...person, role, officeId, officeKind: "PERFORMANCE" } : undefined;
    case "BUSINESS_OFFICE": {
      if (!officeId) return undefined;
      const departmentIds = await departmentsOf(rows, officeId, today);
      return { ...person, role, officeId, officeKind: "BUSINESS", departmentIds, history: await historyOf(rows, districtId, departmentIds, today) };
    }
    case "BUREAU_LEADER":
    case "SUPERVISOR":
    case "EVALUATOR":
    case "SYSTEM_ADMIN":
    case "SECURITY_ADMIN":
    case "AUDIT_ADMIN":
      return { ...person, role };
  }
}

/** Departments whose past has passed to these by today. */
async function historyOf(rows: RowsOf, districtId: string, departmentIds: readonly string[], today: string): Promise<string[]> {
  const successions = await rows(Succession).findMany({ districtId });
  return [...new Set(departmentIds.flatMap((id) => predecessorsOf(successions, id, today)))].filter((id) => !departmentIds.includes(id));
}

async function departmentsOf(rows: RowsOf, officeId: string, today: string): Promise<string[]> {
  const found = await rows(OfficeDepartment)
    .select("x")
    .join(Department, "d", "d.id = x.departmentId")
    .where("x.officeId = :officeId AND x.from <= :today AND (x.until IS NULL OR x.until >= :today)", { officeId, today })
    .columns({ id: "x.departmentId" })
    .orderBy("d.code")
    .all<{ id: string }>();
  return found.map(({ id }) => id);
}
