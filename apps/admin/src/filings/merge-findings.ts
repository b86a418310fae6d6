import type { CheckFinding } from "@jianxiao/domain";

const keyOf = ({ code, variant, path }: CheckFinding): string => `${code} ${variant ?? ""} ${path ?? ""}`;

/**
 * What the screen shows while somebody types: the checks run here on the facts as typed, and of the server's findings those
 * that only the server can know (other filings, the ledger, the approved figures). A check that ran here decides alone about
 * itself: what it no longer finds is solved, even before the save returns.
 * `ranHere` are the codes of the checks that need nothing but the form's own facts.
 */
export function mergeFindings(here: readonly CheckFinding[], server: readonly CheckFinding[], ranHere: ReadonlySet<string>): CheckFinding[] {
  const known = new Set(here.map(keyOf));
  return [...here, ...server.filter((finding) => !ranHere.has(finding.code) && !known.has(keyOf(finding)))];
}
