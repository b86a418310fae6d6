import type { Problem } from "@jianxiao/ui";

type Refusal = Problem & { reasons?: readonly Problem[] };

/** Why the server refused, each reason once: the reasons of a move that may not be made now, else the problem itself. */
export function refusalText(refusal: Refusal, problemWords: (problem: Problem) => string): string {
  const given = refusal.reasons && refusal.reasons.length > 0 ? refusal.reasons : [refusal];
  return [...new Set(given.map(problemWords))].join(" ");
}
