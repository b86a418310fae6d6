import type { CellPath, FilingFacts, ImportFault } from "@jianxiao/domain";
import { readWorkbook } from "../book/read-workbook.js";
import { ordinalId } from "../source/facts-from-json.js";
import { type SheetStamp, readStamps, stampedIds } from "../stamp/stamp.js";
import { Faults } from "./faults.js";
import { FormSheet } from "./form-sheet.js";
import { readFunds } from "./funds.js";
import { readHead, readYear } from "./head.js";
import { type IndicatorHead, findIndicatorHead } from "./indicator-head.js";
import { readIndicators } from "./indicators.js";
import { type CellPlace, lettered } from "./monitoring.js";
import { refuseRepeated } from "./repeated.js";
import { type ReadProject, reportGaps, targetFacts } from "./target-facts.js";
import { findListHead, readProjectList } from "./target-list.js";

/** `row`: where the project begins on its sheet. */
export type TargetForm = { sheet: string; row: number; facts: FilingFacts; cellPlaces: Record<CellPath, CellPlace> };
export type TargetWorkbook = { forms: TargetForm[]; faults: ImportFault[] };

/** Rows of a form that has no indicators yet. */
const WHOLE_SHEET = 60;

/**
 * Reads 绩效目标申报表: one form per visible sheet, or a sheet that lists many projects, a line per indicator. Sheets that are neither are passed over. Cells are found
 * by their headings. A fault of severity BLOCK means the workbook may not be imported. Throws WorkbookRefused when the file is no sound workbook.
 */
export async function readTargetWorkbook(bytes: Uint8Array): Promise<TargetWorkbook> {
  const book = await readWorkbook(bytes);
  const stamps = readStamps(book);
  const faults = new Faults();
  const read: ReadProject[] = [];
  for (const sheet of book.sheets) {
    if (sheet.hidden) continue;
    const form = new FormSheet(sheet, faults);
    const indicatorHead = findIndicatorHead(form);
    const list = indicatorHead && findListHead(form, indicatorHead);
    if (indicatorHead && list) read.push(...readProjectList(form, indicatorHead, list));
    else read.push(...readTargetForm(form, indicatorHead, stamps.get(sheet.name)));
  }
  refuseRepeated(read.map(({ facts, codePlace }) => ({ code: facts.project.code, place: codePlace })), faults);
  if (read.length === 0) faults.add({ sheet: book.sheets[0]?.name ?? "", row: 1, column: 1 }, "NO_FORM");
  return { forms: read.map(({ facts, codePlace, row, places }) => ({ sheet: codePlace.sheet, row, facts, cellPlaces: lettered(places) })), faults: faults.list };
}

function readTargetForm(form: FormSheet, indicatorHead: IndicatorHead | undefined, stamp: SheetStamp | undefined): ReadProject[] {
  const to = indicatorHead ? indicatorHead.top - 1 : WHOLE_SHEET;
  const head = readHead(form, to);
  if (!head.labelled) return [];
  const funds = readFunds(form, to, "BLOCK");
  if (!indicatorHead && !funds.labelled) return [];
  const idOf = stampedIds(stamp);
  const indicators = indicatorHead ? readIndicators(form, indicatorHead, { keepBlank: false, idOf: (row, name, index) => idOf(row, name) ?? (stamp ? `row${row}` : ordinalId(index)) }) : undefined;
  const fiscalYear = readYear(form, head);

  const project: ReadProject = {
    row: 1,
    places: { ...indicators?.places, ...(head.places.goalText ? { "project.goalText": head.places.goalText } : {}) },
    codePlace: head.places.code ?? head.places.name ?? form.place(1, 1),
    facts: targetFacts({ fiscalYear: fiscalYear ?? 0, project: head.project, funds, indicators }),
  };
  if (fiscalYear === undefined) form.faults.add(form.place(1, 1), "YEAR_MISSING");
  reportGaps(form, project, head.places.name ?? form.place(1, 1), form.place(indicatorHead?.bottom ?? 1, 1));
  return [project];
}
