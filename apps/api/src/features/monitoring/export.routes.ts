import type { UnitOfWork } from "../../database/unit-of-work.js";
import type { Feature } from "../../graphql/feature.js";
import { handOut, ID_PATTERN } from "../../graphql/handing-out.js";
import { type Export, filingDocument, filingWorkbook, formsWorkbook, packageRevisionWorkbook, packageWorkbook, revisionDocument, revisionWorkbook } from "./exports.js";
import type { WriteForms } from "./write-in-thread.js";

/** Official workbooks and documents of filings and packages, as they stand and as they were frozen. Forms are written by `write`, away from the requests. */
export function exportRoutes(unitOfWork: UnitOfWork, write: WriteForms): NonNullable<Feature["routes"]> {
  return (server, deps) => {
    const serve = (folder: string, type: "xlsx" | "docx", make: Export) => handOut(server, deps, unitOfWork, "RECORD", `/export/${folder}/:id${ID_PATTERN}.${type}`, make);
    serve("filings", "xlsx", filingWorkbook(write));
    serve("filings", "docx", filingDocument);
    serve("revisions", "xlsx", revisionWorkbook(write));
    serve("revisions", "docx", revisionDocument);
    serve("packages", "xlsx", packageWorkbook);
    serve("package-forms", "xlsx", formsWorkbook(write));
    serve("package-revisions", "xlsx", packageRevisionWorkbook);
  };
}
