import { draftOf, type FilingFacts, goalFaults, type ImportFault, indicatorPath, type LastActual } from "@jianxiao/domain";
import type { GoalContent, ReadItem } from "../contents.js";
import { fault, topOf } from "../import-kind.js";

/**
 * Looks an imported goal over by the rules it is looked over with while it is written, each weakness at its cell. An import brings goals that are approved: what would keep a
 * draft from being submitted is a warning here.
 */
export function lintGoal(item: ReadItem, facts: FilingFacts, last: readonly LastActual[]): ImportFault[] {
  const { places } = item.content as GoalContent;
  const draft = draftOf({ frame: facts.frame, text: facts.project.goalText ?? "", indicators: facts.indicators.map((row) => ({ ...row, lineageId: row.id })) });
  return goalFaults(draft, last).flatMap(({ code, severity, key, params }) => {
    // The reader has said so already, at the same place.
    if (code === "NO_INDICATORS" || code === "NAME_EMPTY" || code === "TARGET_EMPTY") return [];
    const column = code === "CATEGORY" ? "level2" : code.startsWith("NAME") ? "name" : "target";
    const place = key === null ? (places["project.goalText"] ?? topOf(item)) : (places[indicatorPath(key, column)] ?? places[indicatorPath(key, "name")] ?? topOf(item));
    return [fault(place, `LINT_${code}`, params, severity === "BLOCK" ? "WARN" : severity)];
  });
}
