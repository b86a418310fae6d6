const MINUTE = 60_000;
const FREE_FAILURES = 5;
const FIRST_LOCK = 5 * MINUTE;
const LONGEST_LOCK = 120 * MINUTE;
const REMEMBERED = 10_000;
const ADDRESS_WINDOW = 10 * MINUTE;
const ADDRESS_FAILURES = 50;

/** Until when an account is locked after this many wrong passwords in a row: five are free, then 5 minutes, doubling up to two hours. */
export function lockedUntil(failures: number, now: Date): Date | null {
  if (failures < FREE_FAILURES) return null;
  return new Date(now.getTime() + Math.min(FIRST_LOCK * 2 ** (failures - FREE_FAILURES), LONGEST_LOCK));
}

/** Counts attempts on logins that don't exist, so that they answer as those that do. Forgets the oldest. */
export class UnknownLogins {
  private readonly known = new Map<string, { failures: number; until: Date | null }>();

  /** Counts one attempt; the time until which the login counts as locked, or null when this attempt is still looked at. */
  attempt(login: string, now: Date): Date | null {
    const before = this.known.get(login) ?? { failures: 0, until: null };
    if (before.until && before.until > now) return before.until;
    const failures = before.failures + 1;
    this.known.delete(login);
    this.known.set(login, { failures, until: lockedUntil(failures, now) });
    if (this.known.size > REMEMBERED) this.known.delete(this.known.keys().next().value as string);
    return null;
  }
}

/** Slows down an address from which many wrong passwords come, whatever the logins. */
export class Addresses {
  private readonly failures = new Map<string, number[]>();

  /** Until when this address is refused, or null. */
  refusedUntil(address: string, now: Date): Date | null {
    const recent = this.recent(address, now);
    const [oldest] = recent;
    return oldest !== undefined && recent.length >= ADDRESS_FAILURES ? new Date(oldest + ADDRESS_WINDOW) : null;
  }

  failed(address: string, now: Date): void {
    this.failures.set(address, [...this.recent(address, now), now.getTime()]);
    if (this.failures.size > REMEMBERED) this.failures.delete(this.failures.keys().next().value as string);
  }

  private recent(address: string, now: Date): number[] {
    return (this.failures.get(address) ?? []).filter((at) => now.getTime() - at < ADDRESS_WINDOW);
  }
}
