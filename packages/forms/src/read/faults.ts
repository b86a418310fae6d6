import type { ImportFault, ImportFaultCode, Severity } from "@jianxiao/domain";
import { cellAddress, columnLetter } from "../book/sheet.js";

/** A place in a workbook: row and column count from 1. */
export type Place = { sheet: string; row: number; column: number };

/** Collects what is wrong, each fault at its place. */
export class Faults {
  readonly list: ImportFault[] = [];

  add(place: Place, code: ImportFaultCode, params: ImportFault["params"] = {}, severity: Severity = "BLOCK"): void {
    this.list.push({ sheet: place.sheet, row: place.row, column: columnLetter(place.column), cell: cellAddress(place.row, place.column), code, params, severity });
  }

  warn(place: Place, code: ImportFaultCode, params: ImportFault["params"] = {}): void {
    this.add(place, code, params, "WARN");
  }
}
