import { subjectsOf, type EvidenceBinding } from "../../graphql/evidence-binding.js";
import { AssessmentMark } from "./assessment-mark.entity.js";
import { mayLook, mayMark } from "./assessment.js";

/** Papers of marks: added by who marks, seen by who sees the score. */
export const markEvidence: EvidenceBinding = async ({ rows }, viewer, ids) => {
  const marks = mayLook(viewer) ? await rows(AssessmentMark).byIds(ids) : [];
  const against = mayMark(viewer) ? [] : [{ code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } }];
  return subjectsOf(marks, ({ departmentId }) => ({ owner: { departmentId, unitId: null, projectId: null }, against }));
};
