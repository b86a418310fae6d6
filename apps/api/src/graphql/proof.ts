import type { Viewer } from "../access/viewer.js";
import { NotAllowed } from "./problems.js";

const MINUTE = 60_000;

/** The refusal of an act of record by somebody who hasn't just proved to be there; `useProof` of the screens asks for it in place and repeats the act (ASVS 7.5.3). */
export function requireProof({ provenAt, proofMinutes }: Viewer, now: Date): NotAllowed | undefined {
  const holds = provenAt !== null && now.getTime() - provenAt.getTime() < proofMinutes * MINUTE;
  return holds ? undefined : new NotAllowed([{ code: "PROOF_NEEDED", params: {} }]);
}
