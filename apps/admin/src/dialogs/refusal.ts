import type { Problem } from "@jianxiao/ui";

type Refusal = Problem & { reasons?: readonly Problem[] };

/** Why the server refused: the reasons of a move that may not be made now, else the problem itself. `reasonWords` from `useReasonWords`. */
export function refusalText(refusal: Refusal, reasonWords: (reasons: readonly Problem[]) => string): string {
  return reasonWords(refusal.reasons?.length ? refusal.reasons : [refusal]);
}
