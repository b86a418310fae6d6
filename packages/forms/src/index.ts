export { WorkbookRefused } from "./zip/refused.js";
export { readWorkbook } from "./book/read-workbook.js";
export { type Merge, type Sheet, type SheetCell, type SheetCellKind, type Workbook, cellAddress, columnLetter, placeOf } from "./book/sheet.js";
