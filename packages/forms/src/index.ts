export { WorkbookRefused } from "./zip/refused.js";
export { readWorkbook } from "./book/read-workbook.js";
export { type Merge, type Sheet, type SheetCell, type SheetCellKind, type Workbook, cellAddress, columnLetter, placeOf } from "./book/sheet.js";
export { type TargetForm, type TargetWorkbook, readTargetWorkbook } from "./read/target.js";
export { type CellPlace, type MonitoringForm, type MonitoringWorkbook, readMonitoringWorkbook } from "./read/monitoring.js";
export { MAX_PAYMENT_ROWS, type PaymentRow, type PaymentsWorkbook, readPaymentsWorkbook } from "./read/payments.js";
export { type FormOptions, type WrittenForm, writeForm, writeForms } from "./write/form.js";
export { EntryRefused, type SourceEntry, entriesOf } from "./source/entry.js";
export { factsFromJson } from "./source/facts-from-json.js";
