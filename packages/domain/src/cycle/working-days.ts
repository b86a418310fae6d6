import { addDays, chinaDate, endOfChinaDay, type LocalDate, weekday } from "./calendar-date.js";

/** Days a district works and rests apart from the week: data of the district, published each autumn for the next year. */
export type WorkCalendar = {
  /** Days off that fall on Monday to Friday (weekend days may stand here too). */
  holidays: readonly LocalDate[];
  /** Saturdays and Sundays worked in exchange (调休). */
  workdays: readonly LocalDate[];
};

/** A deadline as a bureau writes it: on a day, or so many working days after an event. */
export type DeadlineRule = { kind: "ON"; day: LocalDate } | { kind: "WORKING_DAYS_AFTER"; days: number; event: LocalDate };

const SATURDAY = 6;

export function isWorkingDay(day: LocalDate, { holidays, workdays }: WorkCalendar): boolean {
  if (workdays.includes(day)) return true;
  return weekday(day) < SATURDAY && !holidays.includes(day);
}

/** The n-th working day after a day, which itself doesn't count; n = 0 is the day itself. Throws RangeError for a negative or broken n. */
export function addWorkingDays(day: LocalDate, days: number, calendar: WorkCalendar): LocalDate {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`Not a number of working days: ${days}`);
  let current = day;
  for (let left = days; left > 0; ) {
    current = addDays(current, 1);
    if (isWorkingDay(current, calendar)) left -= 1;
  }
  return current;
}

/** Working days after `from` up to and including `to`; 0 when `to` isn't later. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}

/** The instant a deadline ends: the last moment of its day in China. */
export function deadlineOf(rule: DeadlineRule, calendar: WorkCalendar): Date {
  return endOfChinaDay(rule.kind === "ON" ? rule.day : addWorkingDays(rule.event, rule.days, calendar));
}

export const LATENESS = ["ON_TIME", "LATE", "VERY_LATE"] as const;
/** 迟报 is a mark of its own, never a colour of the project. LATE: up to `lateDays` working days; VERY_LATE: later, or still missing then. */
export type Lateness = (typeof LATENESS)[number];

/** Working days a package may be late before it counts as very late (rules-and-forms §3.4); a setting of the district. */
export const LATE_DAYS = 3;

/** How late something due at `dueAt` was done at `doneAt`, or stands now when it isn't done yet. The days are counted in China. */
export function lateness(dueAt: Date, doneAt: Date | null, now: Date, calendar: WorkCalendar, lateDays = LATE_DAYS): { mark: Lateness; workingDays: number } {
  const at = doneAt ?? now;
  if (at.getTime() <= dueAt.getTime()) return { mark: "ON_TIME", workingDays: 0 };
  const workingDays = workingDaysBetween(chinaDate(dueAt), chinaDate(at), calendar);
  return { mark: workingDays <= lateDays ? "LATE" : "VERY_LATE", workingDays };
}
