const OFFSET_MS = 8 * 3_600_000;
export const DAY_MS = 86_400_000;

/** A moment of China Standard Time. */
export function cst(year: number, month: number, day: number, hour = 9, minute = 0): Date {
  return new Date(Date.UTC(year, month - 1, day, hour, minute) - OFFSET_MS);
}

/** YYYY-MM-DD in China Standard Time. */
export function dayOf(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** The same day's `hour:minute` in China Standard Time, `days` later. */
export function atTime(at: Date, days: number, hour: number, minute = 0): Date {
  const local = new Date(at.getTime() + OFFSET_MS + days * DAY_MS);
  return cst(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate(), hour, minute);
}

/** The latest year whose 23 October has passed at `now`: the fiscal year the demonstration is set in. */
export function storyYear(now: Date): number {
  const year = new Date(now.getTime() + OFFSET_MS).getUTCFullYear();
  return now >= cst(year, 10, 24, 0) ? year : year - 1;
}
