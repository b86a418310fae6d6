import { chinaDate, weekday } from "../cycle/calendar-date.js";

/** Minutes after midnight in China, from inclusive, until exclusive, on these days (Monday = 1). */
export type WorkingHours = { from: number; until: number; weekdays: readonly number[] };

const DAY_MINUTES = 1_440;
const CHINA_OFFSET_MINUTES = 480;

/** Whether it is within these hours in China. */
export function withinHours({ from, until, weekdays }: WorkingHours, now: Date): boolean {
  const minute = (Math.floor(now.getTime() / 60_000) + CHINA_OFFSET_MINUTES) % DAY_MINUTES;
  return minute >= from && minute < until && weekdays.includes(weekday(chinaDate(now)));
}

/** "07:30" of 450 minutes after midnight. */
export function hourText(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
