import { warningsOf, type Colour, type WarningCode } from "@jianxiao/domain";
import type { New, RowsOf } from "../../access/rows.js";
import { WarningExplanation } from "../../features/insight/index.js";
import { Filing } from "../../features/monitoring/index.js";
import type { Story } from "../story/story.js";
import { EXPLANATIONS } from "../data/texts.js";
import { ownerOf } from "./project-rows.js";

/** What units said about their warnings: all of it in the closed cycle, and so far in the open one whatever they have sent already. */
export async function storeWarnings(rows: RowsOf, story: Story): Promise<void> {
  const colours = new Map<string, Colour | null>();
  const said: New<WarningExplanation>[] = [];
  for (const cycle of story.cycles) {
    const told = new Map(cycle.packages.flatMap(({ filings }) => filings).map((filing) => [filing.id, filing]));
    for (const filing of await rows(Filing).findMany({ cycleId: cycle.id, kind: "PROJECT" })) {
      const { id: filingId, projectId, rateBp, expectedProgressBp, attainmentBp, adjustedFen, executedFen, expectedFen, colour, filledCells, requiredCells } = filing;
      const by = told.get(filingId);
      const colourBefore = colours.get(projectId ?? "") ?? null;
      if (projectId) colours.set(projectId, colour);
      if (!by || (cycle.state === "OPEN" && by.rounds.length === 0)) continue;
      const given = warningsOf({ rateBp, expectedProgressBp, attainmentBp, adjustedFen, executedFen, expectedFen, colour, colourBefore, complete: filledCells >= requiredCells });
      for (const { code, explain } of given) {
        if (!explain) continue;
        said.push({ ...ownerOf(story, by.project), filingId, cycleId: cycle.id, code, text: textOf(code, by.project.code), who: by.typedBy.name, appointmentId: by.typedBy.appointmentId, at: by.typedAt });
      }
    }
  }
  await rows(WarningExplanation).addAll(said);
}

/** One of a few things people say, by the project's code: the same in every telling. */
function textOf(code: WarningCode, projectCode: string): string {
  const texts = EXPLANATIONS[code];
  return texts[Number(projectCode.replace(/\D/g, "").slice(-3)) % texts.length] ?? "";
}
