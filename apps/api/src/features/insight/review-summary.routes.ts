import { writeDocument, writeListSheets } from "@jianxiao/forms";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import type { Feature } from "../../graphql/feature.js";
import { handOut, ID_PATTERN } from "../../graphql/handing-out.js";
import { summaryDocument, summarySheets } from "./review-summary.document.js";
import { reviewSummary } from "./review-summary.js";

/** The bureau's summary as a workbook and as a document. */
export function reviewSummaryRoutes(unitOfWork: UnitOfWork): NonNullable<Feature["routes"]> {
  return (server, deps) => {
    handOut<{ id: string }>(server, deps, unitOfWork, "LIST", `/export/review-summary/:id${ID_PATTERN}.xlsx`, async (reading, viewer, { id }) => {
      const summary = await reviewSummary(reading, viewer, id);
      const book = summary && summarySheets(summary);
      return book && (async () => ({ fileName: book.fileName, object: "cycle", of: { departmentId: null }, bytes: await writeListSheets(book.sheets) }));
    });
    handOut<{ id: string }>(server, deps, unitOfWork, "LIST", `/export/review-summary/:id${ID_PATTERN}.docx`, async (reading, viewer, { id }) => {
      const summary = await reviewSummary(reading, viewer, id);
      const made = summary && summaryDocument(summary, viewer.districtName);
      return made && (async () => ({ fileName: made.fileName, object: "cycle", of: { departmentId: null }, bytes: await writeDocument(made.document) }));
    });
  };
}
