import { editRights } from "@jianxiao/domain";
import { subjectsOf, type EvidenceBinding } from "../../graphql/evidence-binding.js";
import { filingLines, type AnyFilingLine } from "./filing-lines.js";
import { surroundingsOf } from "./filing-present.js";
import { actorOf, listStanding } from "./standing.js";
import { seesDrafts } from "./visible.js";

const NO_OFFICES = new Map();

/**
 * Files hang on a form as long as its typing side may change it; evaluators see those that were there when it was submitted. Offices of the bureau name files of elsewhere
 * as proof of a cell at any time: that says something about the form and changes nothing in it.
 */
export const filingEvidence: EvidenceBinding = async ({ rows, now }, viewer, ids) => {
  const lines = await filingLines(rows, viewer, "ANY").where("f.id IN (:...ids)", { ids }).all<AnyFilingLine>();
  return subjectsOf(lines, (line) => {
    const { departmentId, unitId, projectId } = line;
    const rights = editRights(actorOf(viewer), listStanding(line, surroundingsOf(line, NO_OFFICES, now)));
    return {
      owner: { departmentId, unitId, projectId },
      against: rights.scope === "NONE" ? rights.reasons : [],
      ...(!seesDrafts(viewer) && { asOf: line.updatedAt }),
      ...("officeId" in viewer && { linking: [] }),
    };
  });
};
