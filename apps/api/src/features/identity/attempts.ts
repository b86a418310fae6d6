import { createHash } from "node:crypto";
import type { RowsOf } from "../../access/rows.js";
import { lessThan } from "../../access/where.js";
import { SignInAttempt } from "./credential.entity.js";
import { Account } from "./identity.entity.js";

const MINUTE = 60_000;
const FREE_FAILURES = 5;
const FIRST_LOCK = 5 * MINUTE;
const LONGEST_LOCK = 120 * MINUTE;
const FREE_FROM_ADDRESS = 50;
const FIRST_DELAY = MINUTE;
const LONGEST_DELAY = 60 * MINUTE;
/** Attempts from an address, or at a login nobody has, are forgotten after this long without one. */
export const ATTEMPTS_REMEMBERED = 120 * MINUTE;

/** Until when an account is locked after this many wrong secrets in a row: five are free, then 5 minutes, doubling up to two hours. */
export function lockedUntil(failures: number, now: Date): Date | null {
  return failures < FREE_FAILURES ? null : after(now, FIRST_LOCK, LONGEST_LOCK, failures - FREE_FAILURES);
}

/** Until when an address waits after this many wrong secrets, whatever the logins: fifty are free, then one minute, doubling up to an hour. */
export function delayedUntil(failures: number, now: Date): Date | null {
  return failures < FREE_FROM_ADDRESS ? null : after(now, FIRST_DELAY, LONGEST_DELAY, failures - FREE_FROM_ADDRESS);
}

function after(now: Date, first: number, longest: number, doublings: number): Date {
  return new Date(now.getTime() + Math.min(first * 2 ** doublings, longest));
}

/** An attempt that is looked at, or the time until which none is. */
export type Attempt = { readonly account: Account; readonly lockedUntil?: Date };

/** Counts an attempt on an account before its secret is looked at, so that a thousand at once are five; undefined when there is no such account. */
export async function countAttempt(rows: RowsOf, now: Date, accountId: string): Promise<Attempt | undefined> {
  const account = await rows(Account).findForUpdate(accountId);
  if (!account) return undefined;
  if (account.lockedUntil && account.lockedUntil > now) return { account, lockedUntil: account.lockedUntil };
  account.failures += 1;
  account.lockedUntil = lockedUntil(account.failures, now);
  return { account: await rows(Account).save(account) };
}

/** The attempt was right and nothing more is asked for: the count begins anew. */
export async function forgetFailures(rows: RowsOf, accountId: string): Promise<void> {
  await rows(Account).update({ id: accountId }, { failures: 0, lockedUntil: null });
}

/** The attempt was right, but a second secret is still asked for: only this one is taken back, so that nobody guesses codes for ever between right passwords. */
export async function takeBackAttempt(rows: RowsOf, now: Date, accountId: string): Promise<void> {
  const account = await rows(Account).findForUpdate(accountId);
  if (!account) return;
  const failures = Math.max(0, account.failures - 1);
  await rows(Account).update({ id: accountId }, { failures, lockedUntil: lockedUntil(failures, now) });
}

/** Counts an attempt at a login nobody has, so that it answers as one that somebody has; the time until which it counts as locked, or null when this one is still looked at. */
export function countUnknownLogin(rows: RowsOf, now: Date, login: string): Promise<Date | null> {
  return count(rows, now, `login:${createHash("sha256").update(login).digest("hex")}`, lockedUntil);
}

/** Counts an attempt from an address; the time until which it waits, or null when this one is still looked at. */
export function countFromAddress(rows: RowsOf, now: Date, address: string): Promise<Date | null> {
  return count(rows, now, subjectOf(address), delayedUntil);
}

/** A right secret from an address: the attempt wasn't a failure. */
export async function takeBackFromAddress(rows: RowsOf, address: string): Promise<void> {
  const [found] = await rows(SignInAttempt).findMany({ subject: subjectOf(address) });
  if (found) await rows(SignInAttempt).update({ id: found.id }, { failures: Math.max(0, found.failures - 1), until: found.failures - 1 < FREE_FROM_ADDRESS ? null : found.until });
}

/** Removes what is no longer remembered. */
export function sweepAttempts(rows: RowsOf, now: Date): Promise<number> {
  return rows(SignInAttempt).remove({ at: lessThan(new Date(now.getTime() - ATTEMPTS_REMEMBERED)) });
}

function subjectOf(address: string): string {
  return `address:${address.slice(0, 64)}`;
}

async function count(rows: RowsOf, now: Date, subject: string, until: (failures: number, now: Date) => Date | null): Promise<Date | null> {
  const [known] = await rows(SignInAttempt).findMany({ subject });
  const found = known && (await rows(SignInAttempt).findForUpdate(known.id));
  if (!found) {
    await rows(SignInAttempt).add({ subject, failures: 1, at: now });
    return null;
  }
  if (found.until && found.until > now) return found.until;
  const failures = now.getTime() - found.at.getTime() >= ATTEMPTS_REMEMBERED ? 1 : found.failures + 1;
  await rows(SignInAttempt).update({ id: found.id }, { failures, until: until(failures, now), at: now });
  return null;
}
