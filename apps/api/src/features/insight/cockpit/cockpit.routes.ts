import { chinaDate, monthsText } from "@jianxiao/domain";
import { analysisDocument, writeDocument, writeListSheets } from "@jianxiao/forms";
import type { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Feature } from "../../../graphql/feature.js";
import { handOut, ID_PATTERN } from "../../../graphql/handing-out.js";
import { analysisOf } from "../analysis.js";
import { COCKPIT_PARTS, cockpitBook } from "./cockpit-book.js";

/** The cockpit as one workbook (`?part=` for one card), and the analysis of its cycle as a document. */
export function cockpitRoutes(unitOfWork: UnitOfWork): NonNullable<Feature["routes"]> {
  return (server, deps) => {
    handOut<{ id: string; part?: string }>(server, deps, unitOfWork, "LIST", `/export/cockpit/:id${ID_PATTERN}.xlsx`, async (reading, viewer, { id, part }) => {
      const book = await cockpitBook(reading, viewer, id, COCKPIT_PARTS.find((known) => known === part) ?? null);
      return book && (async () => ({ fileName: book.fileName, object: "cycle", of: { departmentId: null }, bytes: await writeListSheets(book.sheets) }));
    });
    handOut<{ id: string }>(server, deps, unitOfWork, "LIST", `/export/analysis/:id${ID_PATTERN}.docx`, async (reading, viewer, { id }) => {
      const analysis = await analysisOf(reading, viewer, id);
      if (!analysis) return undefined;
      const { fiscalYear, cutOffMonth } = analysis.cycle;
      const [year, month, day] = chinaDate(reading.now).split("-").map(Number);
      const document = analysisDocument({ districtName: viewer.districtName, fiscalYear, cutOffMonth, signer: `${viewer.districtName}财政局` }, analysis.report, { date: `${year}年${month}月${day}日` });
      return async () => ({ fileName: `${viewer.districtName}${fiscalYear}年${monthsText(cutOffMonth).zh}预算绩效监控分析报告.docx`, object: "cycle", of: { departmentId: null }, bytes: await writeDocument(document) });
    });
  };
}
