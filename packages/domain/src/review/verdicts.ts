import type { CheckFinding } from "../checks/finding.js";
import type { Reason } from "../filing/actor.js";
import type { StandardItem } from "../settings/standards.js";

/** 符合 / 存疑 / 不符. */
export const VERDICTS = ["OK", "DOUBT", "FAIL"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a filing was accepted: plainly, or with remarks the department is to heed. */
export const REVIEW_GRADES = ["ACCEPTED", "REMARKS"] as const;
export type ReviewGrade = (typeof REVIEW_GRADES)[number];

/** A person's word on one item. */
export type GivenVerdict = { itemId: string; verdict: Verdict; note?: string | null };

/** The word that stands on one item, and whose it is. */
export type StandingVerdict = { itemId: string; verdict: Verdict; decidedBy: "CHECK" | "PERSON"; note: string | null };

type Judged = Pick<StandardItem, "id" | "means" | "checks">;
type Found = Pick<CheckFinding, "code" | "severity" | "trial">;

/** What the checks of an item say: a blocking finding speaks against it, a warning casts doubt. Null where only a person can tell. */
export function proposedVerdict({ means, checks }: Judged, findings: readonly Found[]): Verdict | null {
  if (means === "HUMAN") return null;
  const own = findings.filter(({ code, trial }) => !trial && checks.includes(code));
  if (own.some(({ severity }) => severity === "BLOCK")) return "FAIL";
  return own.some(({ severity }) => severity === "WARN") ? "DOUBT" : "OK";
}

/**
 * The verdicts that stand: an automatic item is its checks' alone, an assisted one theirs until a person says otherwise, a human one the person's.
 * Items nobody has spoken about are left out.
 */
export function standingVerdicts(items: readonly Judged[], findings: readonly Found[], given: readonly GivenVerdict[]): StandingVerdict[] {
  const said = new Map(given.map((verdict) => [verdict.itemId, verdict]));
  return items.flatMap((item): StandingVerdict[] => {
    const person = item.means === "AUTOMATIC" ? undefined : said.get(item.id);
    if (person) return [{ itemId: item.id, verdict: person.verdict, decidedBy: "PERSON", note: person.note?.trim() || null }];
    const proposed = proposedVerdict(item, findings);
    return proposed === null ? [] : [{ itemId: item.id, verdict: proposed, decidedBy: "CHECK", note: null }];
  });
}

/** Why a filing may not be accepted on these verdicts; empty when it may. A doubt of a person's needs words to the department; one of the checks' does not. */
export function acceptanceReasons(items: readonly Judged[], standing: readonly StandingVerdict[], remark: string): Reason[] {
  const count = (of: (verdict: StandingVerdict) => boolean) => standing.filter(of).length;
  const failed = count(({ verdict }) => verdict === "FAIL");
  const unjudged = items.length - standing.length;
  const doubted = count(({ verdict, decidedBy, note }) => verdict === "DOUBT" && decidedBy === "PERSON" && note === null);
  const reasons: Reason[] = [];
  if (failed > 0) reasons.push({ code: "STANDARD_FAILED", params: { count: failed } });
  if (unjudged > 0) reasons.push({ code: "STANDARD_UNJUDGED", params: { count: unjudged } });
  if (doubted > 0 && remark.trim() === "") reasons.push({ code: "DOUBT_UNEXPLAINED", params: { count: doubted } });
  return reasons;
}

/** The graded outcome of an acceptance. */
export function reviewGradeOf(standing: readonly StandingVerdict[], remark: string): ReviewGrade {
  return remark.trim() !== "" || standing.some(({ verdict, decidedBy }) => verdict !== "OK" && decidedBy === "PERSON") ? "REMARKS" : "ACCEPTED";
}
