import { packageState, type FilingCount, type FilingState } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Selection } from "../../access/select.js";
import { CycleProject } from "./cycle.entity.js";
import { Filing } from "./filing.entity.js";
import { Package } from "./package.entity.js";

/** The filings of packages that count: the departments' own forms and those of projects that are neither exempt nor cancelled. */
export function countedFilings(rows: RowsOf, packageIds: readonly string[]): Selection {
  return rows(Filing).select("f").leftJoin(CycleProject, "m", "m.id = f.cycleProjectId")
    .where("f.packageId IN (:...packageIds) AND (f.cycleProjectId IS NULL OR m.membership IN ('IN', 'ADDED'))", { packageIds });
}

/** How many filings of a package stand in each state. */
export function filingCounts(rows: RowsOf, packageId: string): Promise<FilingCount[]> {
  return countedFilings(rows, [packageId])
    .columns({ state: "f.state", count: { sql: "COUNT(*)", as: "whole" } }).groupBy("f.state").all<{ state: FilingState; count: number }>();
}

/** Sets a held package's state by its filings and raises its version: who looked at it before must look again. */
export async function followFilings(rows: RowsOf, held: Package): Promise<Package> {
  held.state = packageState(await filingCounts(rows, held.id));
  return rows(Package).save(held);
}
