const CHINA = 8 * 3_600_000;

/** Value of a `datetime-local` input, read as China Standard Time, as an instant; null when it isn't one. */
export function chinaInstant(local: string): string | null {
  const instant = new Date(`${local}:00+08:00`);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) && !Number.isNaN(instant.getTime()) ? instant.toISOString() : null;
}

/** An instant as a `datetime-local` input shows it in China Standard Time. */
export const chinaLocal = (instant: number): string => new Date(instant + CHINA).toISOString().slice(0, 16);

/** "10-16": day of an instant in China, for narrow places. */
export const shortDay = (instant: string): string => new Date(Date.parse(instant) + CHINA).toISOString().slice(5, 10);
