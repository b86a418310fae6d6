import { CURVES, FORM_VERSION, type FilingFacts, type ImportFault } from "@jianxiao/domain";
import { readWorkbook } from "../book/read-workbook.js";
import { ordinalId } from "../source/facts-from-json.js";
import { type SheetStamp, readStamps, stampedIds } from "../stamp/stamp.js";
import { Faults } from "./faults.js";
import { FormSheet } from "./form-sheet.js";
import { readFunds } from "./funds.js";
import { readHead, readYear } from "./head.js";
import { findIndicatorHead } from "./indicator-head.js";
import { readIndicators } from "./indicators.js";

export type TargetForm = { sheet: string; facts: FilingFacts };
export type TargetWorkbook = { forms: TargetForm[]; faults: ImportFault[] };

/** Rows of a form that has no indicators yet. */
const WHOLE_SHEET = 60;

/**
 * Reads 绩效目标申报表, one form per visible sheet; sheets that are no form are passed over. Cells are found by the form's headings. A fault of severity BLOCK
 * means the workbook may not be imported. Throws WorkbookRefused when the file is no sound workbook.
 */
export async function readTargetWorkbook(bytes: Uint8Array): Promise<TargetWorkbook> {
  const book = await readWorkbook(bytes);
  const { sheets } = book;
  const stamps = readStamps(book);
  const faults = new Faults();
  const forms: TargetForm[] = [];
  const sheetOfCode = new Map<string, string>();
  for (const sheet of sheets) {
    if (sheet.hidden) continue;
    const form = readTargetForm(new FormSheet(sheet, faults), stamps.get(sheet.name));
    if (!form) continue;
    forms.push({ sheet: sheet.name, facts: form.facts });
    const { code } = form.facts.project;
    const other = sheetOfCode.get(code);
    if (code !== "" && other !== undefined) faults.add(form.codePlace, "DUPLICATE_PROJECT", { code, sheet: other });
    sheetOfCode.set(code, other ?? sheet.name);
  }
  if (forms.length === 0) faults.add({ sheet: sheets[0]?.name ?? "", row: 1, column: 1 }, "NO_FORM");
  return { forms, faults: faults.list };
}

function readTargetForm(form: FormSheet, stamp: SheetStamp | undefined) {
  const indicatorHead = findIndicatorHead(form);
  const to = indicatorHead ? indicatorHead.top - 1 : WHOLE_SHEET;
  const head = readHead(form, to);
  if (!head.labelled) return undefined;
  const funds = readFunds(form, to);
  if (!indicatorHead && !funds.labelled) return undefined;
  const idOf = stampedIds(stamp);
  const indicators = indicatorHead ? readIndicators(form, indicatorHead, { keepBlank: false, idOf: (row, name, index) => idOf(row, name) ?? (stamp ? `row${row}` : ordinalId(index)) }) : undefined;
  const fiscalYear = readYear(form, head);

  const top = form.place(1, 1);
  if (fiscalYear === undefined) form.faults.add(top, "YEAR_MISSING");
  if (head.project.name === "") form.faults.add(head.places.name ?? top, "PROJECT_NAME_MISSING");
  if (head.project.code === "") form.faults.warn(head.places.code ?? head.places.name ?? top, "PROJECT_CODE_MISSING");
  if (!indicators || indicators.rows.length === 0) form.faults.warn(form.place(indicatorHead?.bottom ?? 1, 1), "NO_INDICATORS");
  const facts: FilingFacts = {
    document: "TARGET",
    formVersion: FORM_VERSION,
    fiscalYear: fiscalYear ?? 0,
    cutOffMonth: 12,
    project: head.project,
    frame: indicators?.frame ?? "PRE_2021",
    curve: CURVES.EVEN,
    funds: funds.funds,
    indicators: indicators?.rows.map((row) => row.facts) ?? [],
    printed: { funds: funds.printed, indicators: indicators?.printed ?? {}, moneyUnits: funds.moneyUnits, problemText: null, totalScore: null },
  };
  return { facts, codePlace: head.places.code ?? head.places.name ?? top };
}
