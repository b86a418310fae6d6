import type { CellPath } from "../cells/cell.js";
import type { CheckFinding, Severity } from "./finding.js";

/** What a waiver is about: one warning of one check, in one place of one form. */
export type Waived = { readonly code: string; readonly variant: string | null; readonly path: CellPath | null };

type Found = Pick<CheckFinding, "code" | "severity" | "path"> & { readonly variant?: string | null | undefined; readonly trial?: boolean | undefined };

/** Warnings may be explained away, with a reason the reviewer reads; what blocks may not, and a note needs none. */
export function isWaivable({ severity, trial }: Pick<Found, "severity" | "trial">): boolean {
  return severity === "WARN" && !trial;
}

/** The waiver that speaks of this finding. A finding that has become blocking has none, whatever was said while it warned. */
export function waiverOf<Each extends Waived>(finding: Found, waivers: readonly Each[]): Each | undefined {
  if (!isWaivable(finding)) return undefined;
  return waivers.find(({ code, variant, path }) => code === finding.code && path === finding.path && (variant ?? "") === (finding.variant ?? ""));
}

/** How many findings of a severity still count: neither on trial nor waived. */
export function countFindings(findings: readonly Found[], severity: Severity, waivers: readonly Waived[] = []): number {
  return findings.filter((finding) => finding.severity === severity && !finding.trial && !waiverOf(finding, waivers)).length;
}
