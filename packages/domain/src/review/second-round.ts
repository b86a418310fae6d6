import { FULL_BP } from "../money/rate.js";
import type { Standards } from "../settings/standards.js";

export type Monitored = { executedFen: number; adjustedFen: number; expectedProgressBp: number; attainmentBp: number | null };
/** PICKED: somebody put it in, whatever its figures. */
export type SecondRoundCause = "ZERO_EXECUTION" | "OFF_TARGET" | "PICKED";

/** Why a project is monitored a second time: nothing spent where something should have been, or too far off its staged targets (rules-and-forms §4.2, step 10). Empty when it isn't. */
export function secondRoundCauses({ executedFen, adjustedFen, expectedProgressBp, attainmentBp }: Monitored, { zeroExecution, offTargetBp }: Standards["secondRound"]): SecondRoundCause[] {
  const causes: SecondRoundCause[] = [];
  if (zeroExecution && adjustedFen > 0 && executedFen === 0 && expectedProgressBp > 0) causes.push("ZERO_EXECUTION");
  if (attainmentBp !== null && attainmentBp < FULL_BP - offTargetBp) causes.push("OFF_TARGET");
  return causes;
}
