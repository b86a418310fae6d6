import { createHash } from "node:crypto";
import { newId } from "../../database/new-id.js";
import { recoveryCodeHash, totpCode } from "../../features/identity/totp.js";
import { SecretBox } from "../../features/identity/secret-box.js";
import { SESSION_STEPS, type SessionStepKind } from "../../features/identity/credential.entity.js";
import type { RawRow, RawRows } from "./raw-rows.js";
import type { Cast } from "./world.js";

// What the demonstration does not tell of: people half signed in, second factors, a library in use, decisions made together, changed records, a project outside its cycle.

/** The key of every fuzzed installation (base64), the secret of everybody's authenticator, and a recovery code of everybody's. */
export const SECRETS_KEY = Buffer.alloc(32, 7).toString("base64");
const FACTOR = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
export const RECOVERY_CODE = "abcd-efgh-jkmn";
export const codeAt = (now: Date): string => totpCode(FACTOR, now);

/** The cookie of somebody at a post, and of one who still has a step to take. */
export const tokenOf = (appointmentId: string, step: SessionStepKind | null = null): string => `fuzz-${appointmentId}-${step ?? "IN"}`;

const stored = (at: Date): string => at.toISOString().replace("T", " ").replace("Z", "");
const of = (rows: RawRows, table: string): RawRow[] => rows.get(table) ?? [];
const add = (rows: RawRows, table: string, ...more: RawRow[]): void => void rows.set(table, [...of(rows, table), ...more]);

/** Leaves one project of the other department out of the open cycle; what hangs on its place there goes with `withoutDanglingRows`. */
export function outsideItsCycle(rows: RawRows, { other }: Pick<Cast, "other">): void {
  const open = of(rows, "cycle").find(({ state }) => state === "OPEN")?.["id"];
  const left = of(rows, "cycle_project").filter(({ cycleId, departmentId }) => cycleId === open && departmentId === other.departmentId).at(-1);
  rows.set("cycle_project", of(rows, "cycle_project").filter((row) => row !== left));
}

/** Ties rows of the demonstration together as nobody there has yet. */
export function tieTogether(rows: RawRows, now: Date): void {
  for (const row of of(rows, "indicator")) if (row["ord"] === 1 || row["ord"] === 0) Object.assign(row, { libraryKey: "std-001", librarySince: 1 });
  const byDepartment = new Map<unknown, RawRow[]>();
  for (const row of of(rows, "funding_decision")) byDepartment.set(row["departmentId"], [...(byDepartment.get(row["departmentId"]) ?? []), row]);
  for (const decisions of byDepartment.values()) if (decisions.length > 1) for (const row of decisions.slice(0, 2)) row["pairId"] = decisions[0]?.["id"];
  const event = of(rows, "audit_event").find(({ districtId }) => typeof districtId === "string");
  for (const correction of of(rows, "correction")) {
    add(rows, "record_change", {
      id: newId(now), createdAt: stored(now), districtId: correction["districtId"], eventId: event?.["id"], at: stored(now), record: "correction", recordId: correction["id"], fields: JSON.stringify([{ field: "measure", from: "甲", to: "乙" }]),
    });
  }
}

/** Everybody at a desk, with a second factor, and at each step of signing in. */
export function signIn(rows: RawRows, now: Date): void {
  const box = new SecretBox(() => Buffer.from(SECRETS_KEY, "base64"));
  for (const account of of(rows, "account")) {
    const id = String(account["id"]);
    const sealed = box.seal(FACTOR, id);
    Object.assign(account, { totpEnc: sealed, totpPendingEnc: sealed, totpStep: null });
    add(rows, "recovery_code", { id: newId(now), createdAt: stored(now), accountId: id, codeHash: recoveryCodeHash(id, RECOVERY_CODE), usedAt: null });
  }
  const ends = stored(new Date(now.getTime() + 3_600_000));
  for (const { id, accountId, role } of of(rows, "appointment")) {
    for (const awaiting of role === "UNIT_FILLER" ? [null, ...SESSION_STEPS] : [null]) {
      add(rows, "session", {
        id: newId(now), createdAt: stored(now), idHash: createHash("sha256").update(tokenOf(String(id), awaiting)).digest("hex"), accountId, appointmentId: id, seenAt: stored(now), endsAt: ends, provenAt: stored(now), awaiting,
        address: "192.0.2.7", agent: "fuzz",
      });
    }
  }
}
