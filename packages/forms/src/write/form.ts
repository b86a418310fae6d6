import type { CellPath, FilingFacts, FormLayout } from "@jianxiao/domain";
import ExcelJS from "exceljs";
import { STAMP_SHEET, type SheetStamp, isAnchor, stampLines } from "../stamp/stamp.js";
import { cleanText, sheetName } from "./clean-text.js";
import { drawLayout } from "./draw-layout.js";
import { StyleBook } from "./styles.js";

/** One form to be written: what to draw, and the facts that fill it. */
export type WrittenForm = {
  layout: FormLayout;
  facts: FilingFacts;
  /** Written into the hidden stamp and given back by the reader, e.g. filing and revision. */
  stamp?: string;
  /** Notes shown at cells of the form, by path. */
  notes?: Readonly<Record<CellPath, string>>;
};

/**
 * `fillable` (the default of a monitoring form): typed cells are unlocked and offer their choices, the others are shaded and locked without a password.
 * False: the form as filed, for print; every cell may be changed.
 */
export type FormOptions = { stamp?: string; fillable?: boolean };

/** Writes one official form as .xlsx. */
export function writeForm(layout: FormLayout, facts: FilingFacts, { stamp, fillable = facts.document === "MONITORING" }: FormOptions = {}): Promise<Uint8Array> {
  return writeForms([{ layout, facts, stamp }], { fillable });
}

/** Writes many forms into one workbook, a sheet each, named after their projects. */
export async function writeForms(forms: readonly WrittenForm[], { fillable = false }: Pick<FormOptions, "fillable"> = {}): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const styles = new StyleBook();
  const stamps = new Map<string, SheetStamp>();
  const taken = new Set<string>([STAMP_SHEET]);
  for (const { layout, facts, stamp = "", notes = {} } of forms) {
    const name = sheetName(facts.project.name || (facts.document === "DEPARTMENT" ? layout.title.zh : facts.project.code) || layout.title.zh, taken);
    taken.add(name.toLowerCase());
    const sheet = book.addWorksheet(name);
    const stamped = drawLayout(sheet, layout, { facts, fillable }, styles);
    for (const { path, address } of stamped) if (notes[path] !== undefined) sheet.getCell(address).note = cleanText(notes[path]);
    stamps.set(name, { formVersion: facts.formVersion, key: stamp, anchors: stamped.filter(({ path }) => isAnchor(path)) });
    if (fillable) await sheet.protect("", { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true });
  }
  const hidden = book.addWorksheet(STAMP_SHEET, { state: "veryHidden" });
  for (const line of stampLines(stamps)) hidden.addRow(line.map(cleanText));
  return new Uint8Array(await book.xlsx.writeBuffer());
}
