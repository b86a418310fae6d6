import { packageState, type FilingCount, type FilingState } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { Filing } from "./filing.entity.js";
import { Package } from "./package.entity.js";

/** How many filings of a package stand in each state. */
export function filingCounts(rows: RowsOf, packageId: string): Promise<FilingCount[]> {
  return rows(Filing).select("f").where("f.packageId = :packageId", { packageId })
    .columns({ state: "f.state", count: { sql: "COUNT(*)", as: "whole" } }).groupBy("f.state").all<{ state: FilingState; count: number }>();
}

/** Sets a held package's state by its filings and raises its version: who looked at it before must look again. */
export async function followFilings(rows: RowsOf, held: Package): Promise<Package> {
  held.state = packageState(await filingCounts(rows, held.id));
  return rows(Package).save(held);
}
