import type { FilingVersion } from "../../gql/graphql";

export type Version = Pick<FilingVersion, "id" | "no" | "frozenAt" | "filingId"> & { cycle: Pick<FilingVersion["cycle"], "id" | "kind" | "fiscalYear" | "cutOffMonth" | "round"> };

/** One side of a comparison: the form now, a revision of it or of an earlier cycle's, the form as it stood at a moment, or an earlier year's as it was read from its workbook. */
export type Side = { readonly of: "NOW" } | { readonly of: "REVISION"; readonly id: string } | { readonly of: "MOMENT"; readonly at: string } | { readonly of: "IMPORTED" };

/** How a side is written into a select: by its kind, or the revision's id. */
export const keyOf = (side: Side): string => (side.of === "REVISION" ? side.id : side.of);

export function sideOf(key: string, at: string): Side {
  return key === "NOW" || key === "IMPORTED" ? { of: key } : key === "MOMENT" ? { of: "MOMENT", at } : { of: "REVISION", id: key };
}

/**
 * What is on the left unless somebody chooses: the latest revision of the cycle before; in a first cycle the revision before the latest; else the latest.
 * `versions` come latest first.
 */
export function firstLeft(versions: readonly Version[], filingId: string): Side {
  const own = versions.filter((version) => version.filingId === filingId);
  const chosen = versions.find((version) => version.filingId !== filingId) ?? own[1] ?? own[0];
  return chosen ? { of: "REVISION", id: chosen.id } : { of: "NOW" };
}
