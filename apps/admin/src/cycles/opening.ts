import type { CycleKind, Role } from "@jianxiao/domain";
import type { Allowance } from "@jianxiao/ui";
import type { CycleLine } from "../cycle/use-cycle";

/** Opening a cycle has no object yet that could carry its allowance; the server decides again. */
export const openingAllowance = (role: Role): Allowance =>
  role === "PERFORMANCE_OFFICE" ? { allowed: true, reasons: [] } : { allowed: false, reasons: [{ code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } }] };

export type Opening = { kind: CycleKind; fiscalYear: number; cutOffMonth: number; round: number; unitDueAt: string | null; departmentDueAt: string | null; reviewDueAt: string | null };

export const OPENING_FIELDS = ["kind", "fiscalYear", "cutOffMonth", "round", "unitDueAt", "departmentDueAt", "reviewDueAt", "instructions"] as const;
export type OpeningField = (typeof OPENING_FIELDS)[number];

/** What is wrong, and at which field it is said. */
export type OpeningFault = { field: OpeningField } & ({ kind: "SAME"; cycle: CycleLine } | { kind: "DATES" | "PAST" | "ORDER" });

/** What keeps an opening from being sent; the first that holds. `now` is the server's clock in milliseconds. */
export function openingFault(opening: Opening, cycles: readonly CycleLine[], now: number): OpeningFault | null {
  const same = cycles.find(({ kind, fiscalYear, cutOffMonth, round }) => kind === opening.kind && fiscalYear === opening.fiscalYear && cutOffMonth === opening.cutOffMonth && round === opening.round);
  if (same) return { kind: "SAME", field: "round", cycle: same };
  const { unitDueAt, departmentDueAt, reviewDueAt } = opening;
  if (!unitDueAt) return { kind: "DATES", field: "unitDueAt" };
  if (!departmentDueAt) return { kind: "DATES", field: "departmentDueAt" };
  if (!reviewDueAt) return { kind: "DATES", field: "reviewDueAt" };
  if (Date.parse(unitDueAt) <= now) return { kind: "PAST", field: "unitDueAt" };
  if (departmentDueAt <= unitDueAt) return { kind: "ORDER", field: "departmentDueAt" };
  return reviewDueAt <= departmentDueAt ? { kind: "ORDER", field: "reviewDueAt" } : null;
}

/** Last day of the cut-off month, "YYYY-MM-DD". */
export const cutOffDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
