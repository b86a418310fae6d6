import type { Locale } from "../i18n/locale";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SHANGHAI = 8 * 60 * MINUTE; // China Standard Time has no summer time

export type Clock = { year: number; month: number; day: number; hour: number; minute: number; second: number; weekday: number };

/** Calendar and clock in Asia/Shanghai of an instant. */
export function shanghai(at: number | string): Clock {
  const date = new Date((typeof at === "string" ? Date.parse(at) : at) + SHANGHAI);
  return {
    year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(),
    hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(), weekday: date.getUTCDay(),
  };
}

const two = (n: number) => String(n).padStart(2, "0");
const dayNumber = (at: number) => Math.floor((at + SHANGHAI) / DAY);

/** `10-16`, or `2025-10-16` in another year than now's. */
export function dayText(at: string, now: number): string {
  const { year, month, day } = shanghai(at);
  const short = `${two(month)}-${two(day)}`;
  return year === shanghai(now).year ? short : `${year}-${short}`;
}

/** `10-16 17:30`, with the year when it is another. */
export function minuteText(at: string, now: number): string {
  const { hour, minute } = shanghai(at);
  return `${dayText(at, now)} ${two(hour)}:${two(minute)}`;
}

/** `10:24:06`. */
export function clockText(at: string | number): string {
  const { hour, minute, second } = shanghai(at);
  return `${two(hour)}:${two(minute)}:${two(second)}`;
}

const WEEKDAYS = { zh: ["日", "一", "二", "三", "四", "五", "六"], en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] } as const;

/** `10月16日（周五）17:30` / `Fri 16/10 17:30`. */
export function longText(at: string, locale: Locale): string {
  const { month, day, weekday, hour, minute } = shanghai(at);
  const time = `${two(hour)}:${two(minute)}`;
  return locale === "zh" ? `${month}月${day}日（周${WEEKDAYS.zh[weekday]}）${time}` : `${WEEKDAYS.en[weekday]} ${day}/${month} ${time}`;
}

export type Lateness =
  | { kind: "OVERDUE"; days: number }
  | { kind: "TODAY"; hours: number }
  | { kind: "LEFT"; days: number };

/** How far a deadline is, in calendar days of Shanghai; within today in whole hours left. */
export function lateness(dueAt: string, now: number): Lateness {
  const due = Date.parse(dueAt);
  if (due < now) return { kind: "OVERDUE", days: Math.max(1, dayNumber(now) - dayNumber(due)) };
  const days = dayNumber(due) - dayNumber(now);
  return days === 0 ? { kind: "TODAY", hours: Math.floor((due - now) / (60 * MINUTE)) } : { kind: "LEFT", days };
}
