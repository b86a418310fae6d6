import type { SecurityPolicy, Role } from "@jianxiao/domain";
import type { Profile } from "../../database/installation.entity.js";
import type { SystemWork } from "../../database/unit-of-work.js";
import { forgetFailures } from "./attempts.js";
import type { SessionStepKind } from "./credential.entity.js";
import { Account } from "./identity.entity.js";
import { mustHaveSecondFactor, passwordExpired, policyOf } from "./security-policy.js";
import { nextStep, type Pending } from "./sessions.js";
import { heldAppointments, viewerByAppointment } from "./viewers.js";

/** What a person must still do after the right password, first things first; null when nothing is left. `done` are the steps taken in this signing in. */
export function stepLeft(profile: Profile, policy: SecurityPolicy, account: Account, roles: readonly Role[], now: Date, done: readonly SessionStepKind[] = []): SessionStepKind | null {
  const proved = done.includes("SECOND_FACTOR") || done.includes("ENROLMENT");
  if (!proved && account.totpEnc !== null) return "SECOND_FACTOR";
  if (!proved && mustHaveSecondFactor(profile, policy, roles)) return "ENROLMENT";
  return passwordExpired(profile, policy, account.passwordSetAt, now) ? "NEW_PASSWORD" : null;
}

/** Ends one step of signing in and opens the next; with the last one the person is signed in. The new token, or undefined when no post is left to sign in to. */
export async function endStep({ rows, now, audit }: SystemWork, profile: Profile, { sessionId, accountId, step, address }: Pending): Promise<string | undefined> {
  const account = await rows(Account).find(accountId);
  const held = await heldAppointments(rows, accountId, now);
  const first = held[0] && (await viewerByAppointment(rows, held[0].id, now));
  if (!account || !first) return undefined;
  const policy = await policyOf(rows, first.districtId);
  const done: SessionStepKind[] = step === "NEW_PASSWORD" ? ["SECOND_FACTOR", step] : [step];
  const left = stepLeft(profile, policy, account, held.map(({ role }) => role), now, done);
  const token = await nextStep(rows, now, sessionId, left);
  if (left !== null || token === undefined) return token;
  await forgetFailures(rows, accountId);
  await audit("SIGN_IN", { object: "account", objectId: accountId, by: first, address });
  return token;
}
