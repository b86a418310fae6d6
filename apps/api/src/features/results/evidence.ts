import { allowance, CORRECTION_TABLES, OPEN_DECISION_STATES, type Reason } from "@jianxiao/domain";
import { subjectsOf, type EvidenceBinding, type EvidenceSubject } from "../../graphql/evidence-binding.js";
import { actorOf } from "../monitoring/index.js";
import { Correction } from "./correction.entity.js";
import { correctionStanding } from "./corrections.js";
import { FundingDecision } from "./decision.entity.js";
import { findingLines, type FindingLine } from "./findings.js";
import { mayRaise } from "./findings.service.js";
import { mayNotPropose } from "./propose.js";

const NO_OFFICES = new Map();
const ONLY_OFFICES: Reason = { code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } };

/** Proof of a correction: added by who may answer it, as long as an answer is owed. */
export const correctionEvidence: EvidenceBinding = async ({ rows }, viewer, ids) =>
  subjectsOf(await rows(Correction).byIds(ids), (correction) => ({
    owner: ownerOf(correction), against: allowance(CORRECTION_TABLES, actorOf(viewer), correctionStanding(correction, NO_OFFICES), "RESPOND").reasons,
  }));

/** Papers of a decision: the offices' while it is open, the unit's and its department's until they have been heard. */
export const decisionEvidence: EvidenceBinding = async ({ rows }, viewer, ids) => {
  const office = mayNotPropose(viewer) === undefined;
  return subjectsOf(await rows(FundingDecision).byIds(ids), (decision) => {
    const { departmentId, state } = decision;
    const own = "departmentId" in viewer && viewer.departmentId === departmentId;
    const open = office ? (OPEN_DECISION_STATES as readonly string[]).includes(state) : state === "PROPOSED";
    const against: Reason[] = !office && !own ? [ONLY_OFFICES] : open ? [] : [{ code: "PAPERS_CLOSED", params: { state } }];
    return { owner: ownerOf(decision), against };
  });
};

/** Proof of a finding: whoever may raise one on the desk adds files and names those that are there. */
export const findingEvidence: EvidenceBinding = async ({ rows }, viewer, ids) => {
  const found = await findingLines(rows, viewer).where("i.id IN (:...ids)", { ids }).all<FindingLine>();
  const against = mayRaise(viewer) ? [] : [ONLY_OFFICES];
  return subjectsOf(found, (line) => ({ owner: ownerOf(line), against }));
};

function ownerOf({ departmentId, unitId, projectId }: EvidenceSubject["owner"]): EvidenceSubject["owner"] {
  return { departmentId, unitId, projectId };
}
