import { writeDocument, writeListSheets } from "@jianxiao/forms";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import type { Feature } from "../../graphql/feature.js";
import { handOut } from "../../graphql/handing-out.js";
import { assessmentNotice, assessmentSheets } from "./assessment-documents.js";

type Asked = { year?: string };

/** The assessment as a workbook, and as the letter that goes to all departments. */
export function assessmentRoutes(unitOfWork: UnitOfWork): NonNullable<Feature["routes"]> {
  return (server, deps) => {
    handOut<Asked>(server, deps, unitOfWork, "LIST", "/export/assessment.xlsx", async (reading, viewer, asked) => {
      const { fileName, sheets } = await assessmentSheets(reading, viewer, yearIn(asked));
      return async () => ({ fileName, object: "results", bytes: await writeListSheets(sheets) });
    });
    handOut<Asked>(server, deps, unitOfWork, "LIST", "/export/assessment.docx", async (reading, viewer, asked) => {
      const { fileName, document } = await assessmentNotice(reading, viewer, yearIn(asked));
      return async () => ({ fileName, object: "results", bytes: await writeDocument(document) });
    });
  };
}

function yearIn({ year }: Asked): number | null {
  return year !== undefined && /^2\d{3}$/.test(year) ? Number(year) : null;
}
