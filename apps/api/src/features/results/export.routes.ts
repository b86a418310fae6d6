import { writeDocument, writeListSheets, type ListSheet } from "@jianxiao/forms";
import type { Viewer } from "../../access/viewer.js";
import type { Reading, UnitOfWork } from "../../database/unit-of-work.js";
import type { Feature } from "../../graphql/feature.js";
import { handOut, ID_PATTERN } from "../../graphql/handing-out.js";
import { ledgerSheets } from "./ledger-sheet.js";
import { resultFactsSheets } from "./result-facts-sheet.js";
import { noticeDocument } from "./notice-document.js";

/** What a list's address may say; parts that are not what they should be count as not said. */
type Asked = Readonly<Partial<Record<"year" | "asOf" | "department", string>>>;
type Sheets = { fileName: string; sheets: ListSheet[] };

/** The lists of the results as workbooks. A list is a few hundred rows: read first, written after. */
export function exportRoutes(unitOfWork: UnitOfWork): NonNullable<Feature["routes"]> {
  return (server, deps) => {
    const serve = (path: string, make: (reading: Reading, viewer: Viewer, asked: Asked) => Promise<Sheets>) =>
      handOut<Asked>(server, deps, unitOfWork, "LIST", path, async (reading, viewer, asked) => {
        const { fileName, sheets } = await make(reading, viewer, asked);
        return async () => ({ fileName, object: "results", bytes: await writeListSheets(sheets) });
      });
    handOut<{ id: string }>(server, deps, unitOfWork, "RECORD", `/export/notices/:id${ID_PATTERN}.docx`, async (reading, viewer, { id }) => {
      const made = await noticeDocument(reading, viewer, id);
      return made && (async () => ({ fileName: made.fileName, object: "notice", of: { departmentId: made.departmentId }, bytes: await writeDocument(made.document) }));
    });
    serve("/export/result-facts.xlsx", (reading, viewer, asked) => resultFactsSheets(reading, viewer, { fiscalYear: yearIn(asked), departmentId: idIn(asked.department) }));
    serve("/export/funding-ledger.xlsx", (reading, _viewer, asked) => ledgerSheets(reading, { fiscalYear: yearIn(asked), asOf: dayIn(asked), departmentId: idIn(asked.department) }));
  };
}

function yearIn({ year }: Asked): number | null {
  return year !== undefined && /^2\d{3}$/.test(year) ? Number(year) : null;
}

function dayIn({ asOf }: Asked): string | null {
  return asOf !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : null;
}

function idIn(id: string | undefined): string | null {
  return id !== undefined && /^[0-9A-Za-z]{26}$/.test(id) ? id : null;
}
