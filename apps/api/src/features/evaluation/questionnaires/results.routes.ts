import { writeListSheets } from "@jianxiao/forms";
import type { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Feature } from "../../../graphql/feature.js";
import { handOut, ID_PATTERN } from "../../../graphql/handing-out.js";
import { seesWorkingPapers } from "../side.js";
import { Questionnaire, QuestionnaireAnswer } from "./questionnaire.entity.js";
import { resultsSheets } from "./results-sheets.js";

/** The results of a questionnaire as a workbook, for whoever sees them on the screen; all answers at once are a list. */
export function resultsRoutes(unitOfWork: UnitOfWork): NonNullable<Feature["routes"]> {
  return (server, deps) => {
    handOut<{ id: string }>(server, deps, unitOfWork, "LIST", `/export/questionnaires/:id${ID_PATTERN}.xlsx`, async ({ rows }, viewer, { id }) => {
      const questionnaire = seesWorkingPapers(viewer) ? await rows(Questionnaire).find(id) : undefined;
      if (!questionnaire || questionnaire.state === "DRAFT") return undefined;
      const sheets = resultsSheets(questionnaire, await rows(QuestionnaireAnswer).findMany({ questionnaireId: id }));
      return async () => ({ fileName: `问卷结果-${questionnaire.title}.xlsx`, object: "questionnaire", of: questionnaire, bytes: await writeListSheets(sheets) });
    });
  };
}
