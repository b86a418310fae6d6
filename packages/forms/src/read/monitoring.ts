import { type CellPath, CURVES, FORM_VERSION, type FilingFacts, type ImportFault } from "@jianxiao/domain";
import { readWorkbook } from "../book/read-workbook.js";
import { columnLetter } from "../book/sheet.js";
import { ordinalId } from "../source/facts-from-json.js";
import { readStamps, type SheetStamp, stampedIds } from "../stamp/stamp.js";
import { Faults, type Place } from "./faults.js";
import { FormSheet } from "./form-sheet.js";
import { readFunds } from "./funds.js";
import { readCutOff, readHead, readYear } from "./head.js";
import { findIndicatorHead } from "./indicator-head.js";
import { readIndicators } from "./indicators.js";
import { type OverallForm, readOverallForm } from "./overall.js";
import { refuseRepeated } from "./repeated.js";
import { readTypedRow } from "./typed-cells.js";

/** Where a cell stands: sheet, row from 1, column letter. */
export type CellPlace = { sheet: string; row: number; column: string };
/** `key`: what the writer of the workbook stamped on it; null on a form that was not written here. */
export type MonitoringForm = { sheet: string; facts: FilingFacts; cellPlaces: Record<CellPath, CellPlace>; key: string | null };
/** `overall`: tables of whole departments that lie in the same workbook. */
export type MonitoringWorkbook = { forms: MonitoringForm[]; overall: OverallForm[]; faults: ImportFault[] };

/**
 * Reads 项目支出绩效目标执行监控表, one form per visible sheet. Cells are found by headings; the hidden stamp only lends the ids of the indicators.
 * What the form prints but the product computes goes to `printed`. Throws WorkbookRefused when the file is no sound workbook.
 */
export async function readMonitoringWorkbook(bytes: Uint8Array): Promise<MonitoringWorkbook> {
  const book = await readWorkbook(bytes);
  const stamps = readStamps(book);
  const faults = new Faults();
  const read = book.sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => readMonitoringForm(new FormSheet(sheet, faults), stamps.get(sheet.name)) ?? []);
  refuseRepeated(read.map(({ form, codePlace }) => ({ code: form.facts.project.code, place: codePlace })), faults);
  const overall = book.sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => readOverallForm(sheet, faults, stamps.get(sheet.name)) ?? []);
  if (read.length === 0 && overall.length === 0) faults.add({ sheet: book.sheets[0]?.name ?? "", row: 1, column: 1 }, "NO_FORM");
  return { forms: read.map(({ form }) => form), overall, faults: faults.list };
}

function readMonitoringForm(sheet: FormSheet, stamp: SheetStamp | undefined): { form: MonitoringForm; codePlace: Place } | undefined {
  const indicatorHead = findIndicatorHead(sheet);
  if (!indicatorHead || indicatorHead.columns.score !== undefined || (indicatorHead.columns.actual === undefined && indicatorHead.likelihoods.length === 0)) return undefined;
  const to = indicatorHead.top - 1;
  const head = readHead(sheet, to);
  if (!head.labelled) return undefined;
  const funds = readFunds(sheet, to, "WARN");
  const idOf = stampedIds(stamp);
  const indicators = readIndicators(sheet, indicatorHead, { keepBlank: true, idOf: (row, name, index) => idOf(row, name) ?? (stamp ? `row${row}` : ordinalId(index)) });
  const fiscalYear = readYear(sheet, head);
  const cutOffMonth = readCutOff(sheet, indicatorHead.bottom);

  const top = sheet.place(1, 1);
  if (fiscalYear === undefined) sheet.faults.warn(top, "YEAR_MISSING");
  if (cutOffMonth === undefined) sheet.faults.warn(top, "HEADING_MISSING", { heading: "1—×月" });
  if (head.project.name === "") sheet.faults.add(head.places.name ?? top, "PROJECT_NAME_MISSING");
  if (head.project.code === "") sheet.faults.warn(head.places.code ?? head.places.name ?? top, "PROJECT_CODE_MISSING");
  const approved: FilingFacts = {
    document: "MONITORING",
    formVersion: stamp?.formVersion ?? FORM_VERSION,
    fiscalYear: fiscalYear ?? 0,
    cutOffMonth: cutOffMonth ?? 12,
    project: head.project,
    frame: indicators.frame,
    curve: CURVES.EVEN,
    funds: funds.funds,
    indicators: indicators.rows.map((row) => row.facts),
    printed: { funds: funds.printed, indicators: indicators.printed, moneyUnits: funds.moneyUnits, problemText: null, totalScore: null },
  };
  const places: Record<CellPath, Place> = { ...headPlaces(head.places), ...funds.places, ...indicators.places };
  // Each row on a form of its own: the cells of one indicator don't depend on the others.
  const rows = indicators.rows.flatMap((row) => readTypedRow(sheet, indicatorHead, row, { ...approved, indicators: [row.facts] }, places).indicators);
  const facts: FilingFacts = { ...approved, indicators: rows };
  const key = stamp?.key || null;
  return { form: { sheet: sheet.sheet.name, facts, cellPlaces: lettered(places), key }, codePlace: places["project.code"] ?? places["project.name"] ?? top };
}

export function headPlaces(places: Partial<Record<string, Place>>): Record<CellPath, Place> {
  return Object.fromEntries(Object.entries(places).flatMap(([field, place]) => (place ? [[`project.${field}`, place]] : [])));
}

export function lettered(places: Record<CellPath, Place>): Record<CellPath, CellPlace> {
  return Object.fromEntries(Object.entries(places).map(([path, { sheet, row, column }]) => [path, { sheet, row, column: columnLetter(column) }]));
}
