import type { SecurityPolicy } from "./policy.js";

export type Dormancy = "AWAKE" | "WARNED" | "DUE";

const DAY_MS = 86_400_000;

/** How long an account has lain idle: WARNED is shown to those who look after accounts, DUE is disabled by the nightly round. `since` is the last sign-in, or when the account was made or enabled. */
export function dormancyOf(since: Date, now: Date, { dormancy: { warnDays, disableDays } }: Pick<SecurityPolicy, "dormancy">): Dormancy {
  const days = (now.getTime() - since.getTime()) / DAY_MS;
  if (days >= disableDays) return "DUE";
  return days >= warnDays ? "WARNED" : "AWAKE";
}
