import { chinaDate, type Role } from "@jianxiao/domain";
import type { Reading } from "../../database/unit-of-work.js";
import { Account, Appointment } from "../identity/index.js";
import { AccessRequest } from "./access-request.entity.js";

/** One path to rights: this account, by this appointment, in this role, at this organisation. */
export type AccessLine = {
  accountId: string;
  appointmentId: string;
  login: string;
  name: string;
  role: Role;
  organisation: string;
  from: string;
  until: string | null;
  deputyOf: string | null;
  grantedBy: string | null;
  approvedBy: string | null;
  state: "ACTIVE" | "DISABLED";
  secondFactor: boolean;
  /** ISO, to the day: the signed list must not change with every sign-in of the day. */
  lastSeen: string | null;
  /** Requests about the account that wait for a decision. */
  pending: number;
};

type Row = Omit<AccessLine, "deputyOf" | "grantedBy" | "approvedBy" | "secondFactor" | "lastSeen" | "pending"> & { deputyOf: string | null; grantedBy: string | null; approvedBy: string | null; totpEnc: string | null; lastSeenAt: Date | null };

/** Who may do what by which path: every appointment of the district in force or still to begin, by role, organisation and name. System rows. */
export async function accessLines({ rows, now }: Reading, districtId: string): Promise<AccessLine[]> {
  const found = await rows(Appointment)
    .select("p")
    .join(Account, "a", "a.id = p.accountId")
    .where("p.districtId = :districtId AND (p.until IS NULL OR p.until >= :today)", { districtId, today: chinaDate(now) })
    .columns({
      accountId: "a.id", appointmentId: "p.id", login: "a.login", name: "a.name", role: "p.role", organisation: "p.organisation", from: "p.from", until: "p.until",
      deputyOf: "p.deputyOf", grantedBy: "p.grantedBy", approvedBy: "p.approvedBy", state: "a.state", totpEnc: "a.totpEnc", lastSeenAt: "a.lastSeenAt",
    })
    .orderBy("p.role").orderBy("p.organisation").orderBy("a.login").orderBy("p.id")
    .all<Row>();
  const ids = found.flatMap(({ deputyOf, grantedBy, approvedBy }) => [deputyOf, grantedBy, approvedBy].filter((id) => id !== null));
  const names = new Map((await rows(Appointment).byIds([...new Set(ids)])).map(({ id, holderName }) => [id, holderName]));
  const pending = new Map<string, number>();
  for (const { accountId } of await rows(AccessRequest).findMany({ districtId, state: "PENDING" })) pending.set(accountId, (pending.get(accountId) ?? 0) + 1);
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return found.map(({ totpEnc, lastSeenAt, ...line }) => ({
    ...line,
    deputyOf: nameOf(line.deputyOf), grantedBy: nameOf(line.grantedBy), approvedBy: nameOf(line.approvedBy),
    secondFactor: totpEnc !== null, lastSeen: lastSeenAt && chinaDate(lastSeenAt), pending: pending.get(line.accountId) ?? 0,
  }));
}
