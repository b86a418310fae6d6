export { WorkbookRefused } from "./zip/refused.js";
export { readWorkbook } from "./book/read-workbook.js";
export { type Merge, type Sheet, type SheetCell, type SheetCellKind, type Workbook, cellAddress, columnLetter, placeOf } from "./book/sheet.js";
export { type TargetForm, type TargetWorkbook, readTargetWorkbook } from "./read/target.js";
export { type CellPlace, type MonitoringForm, type MonitoringWorkbook, readMonitoringWorkbook } from "./read/monitoring.js";
export { type SelfEvaluationForm, type SelfEvaluationWorkbook, readSelfEvaluationWorkbook } from "./read/self-evaluation.js";
export { type LibraryColumn, type LibraryLine, type LibraryWorkbook, readLibraryWorkbook } from "./read/library.js";
export type { OverallForm, OverallRow, OverallText } from "./read/overall.js";
export { MAX_PAYMENT_ROWS, type PaymentRow, type PaymentsWorkbook, readPaymentsWorkbook } from "./read/payments.js";
export { type OfficeLine, type OrganisationColumn, type OrganisationLine, type OrganisationWorkbook, type UnitLine, readOrganisationWorkbook } from "./read/organisation.js";
export { type FormOptions, type WrittenForm, writeForms } from "./write/form.js";
export { EntryRefused, type SourceEntry, entriesOf } from "./source/entry.js";
export { factsFromJson } from "./source/facts-from-json.js";
export { type FilledByHand, monitoringWorkbookOf, targetWorkbookOf } from "./source/workbook-of.js";
export { type SummaryOptions, writeSummary } from "./write/summary.js";
export { type ListColumn, type ListSheet, type ListValue, writeListSheets } from "./write/table-sheets.js";
export { writeOrganisationTemplate } from "./write/organisation-template.js";
export { writePaymentsTemplate } from "./write/payments-template.js";
export { analysisDocument, type ReportPrint, reportDocument } from "./document/report-document.js";
export { packAsItComes, packStored } from "./zip/pack.js";
export { writeDocument } from "./document/write-document.js";
export type {
  DocumentBlock, DocumentHeading, DocumentParagraph, DocumentPicture, DocumentSignature, DocumentTable, DocumentTableCell, OfficialDocument,
} from "./document/official-document.js";
export { type ImportedRow, annotateWorkbook, importedRows } from "./write/annotate.js";
export { type CheckOutcome, type FindingLine, type RefusalLine, checkFiles, exitCode } from "./check/run-check.js";
export { publicPage } from "./write/public-page.js";
