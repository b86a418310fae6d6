import { CHECKS, runChecks, waiverOf, type CheckFinding, type CycleSettings, type FilingFacts } from "@jianxiao/domain";
import type { ShownFinding } from "@jianxiao/ui";
import type { FilingPageQuery } from "../gql/graphql";
import { mergeFindings } from "./merge-findings";

/** Checks that need nothing but the form itself: what they say here is what the server will say. */
const RUN_HERE: ReadonlySet<string> = new Set(CHECKS.filter(({ moments, object }) => moments.includes("ENTRY") && (object === "FILING" || object === "INDICATOR")).map(({ code }) => code));

type Stored = NonNullable<FilingPageQuery["filing"]>["findings"];

/**
 * What the checks say of a form as it stands on the screen, saved or not, each warning with the words that let it stand. Checks on trial are the
 * bureau's to see, and come from the server.
 */
export function liveFindings(facts: FilingFacts, settings: CycleSettings, stored: Stored): ShownFinding[] {
  const here = runChecks(facts, "ENTRY", settings).filter(({ code, trial }) => RUN_HERE.has(code) && !trial);
  const waivers = stored.flatMap(({ code, variant, path, waiver }) => (waiver ? [{ code, variant: variant ?? null, path: path ?? null, ...waiver }] : []));
  return mergeFindings(here, stored as CheckFinding[], RUN_HERE).map((finding) => ({ ...finding, waiver: waiverOf(finding, waivers) ?? null }));
}
