import type { WorkCalendar } from "./working-days.js";

/** Monday to Friday and nothing else, for years whose holidays aren't known yet. */
export const PLAIN_WEEK: WorkCalendar = { holidays: [], workdays: [] };

/** Holidays of 2026 as the State Council arranged them: the default of a district, which may replace it. */
export const CALENDAR_2026: WorkCalendar = {
  holidays: [
    "2026-01-01", "2026-01-02",
    "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-02-23",
    "2026-04-06",
    "2026-05-01", "2026-05-04", "2026-05-05",
    "2026-06-19",
    "2026-09-25",
    "2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07",
  ],
  workdays: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
};
