import { BANDS, type Cell, type CellPath, type FilingFacts, cellAt, choiceCode, indicatorPath, parseCell, splitBanded, withCell } from "@jianxiao/domain";
import type { Place } from "./faults.js";
import type { FormSheet } from "./form-sheet.js";
import type { IndicatorHead } from "./indicator-head.js";
import type { IndicatorRow } from "./indicators.js";

/** Raw text of a typed cell and where it stands. */
export type TypedText = { text: string | null; place: Place };

const NOT_TICKED = /^(否|无|×|✗|✘|0|-|—|\/)$/;
const TICKED = /^(√|✓|✔|☑|■|●|v|V|y|Y|x|X|1|是|有|对|TRUE)$/;

/** Ticks of the cause and likelihood columns as canonical texts. Words in a cause column are a tick, and belong to the explanation. */
export function readTicks(sheet: FormSheet, head: IndicatorHead, row: number): Record<string, TypedText> {
  const texts: Record<string, TypedText> = {};
  const ticked = head.causes.filter(({ column }) => isTicked(sheet, row, column));
  const first = head.causes[0];
  if (first) texts.causes = { text: ticked.map(({ cause }) => cause).join(",") || null, place: sheet.place(row, (ticked[0] ?? first).column) };

  const words = ticked.map(({ column }) => sheet.grid.at(row, column)!.text.trim()).filter((text) => !TICKED.test(text.normalize("NFKC")));
  const explanation = head.columns.explanation;
  if (words.length > 0 && explanation !== undefined) {
    const written = sheet.grid.at(row, explanation)?.text;
    texts.explanation = { text: [...(written ? [written] : []), ...words].join("；"), place: sheet.place(row, explanation) };
  }

  const chosen = head.likelihoods.filter(({ column }) => isTicked(sheet, row, column));
  const firstLikelihood = head.likelihoods[0];
  if (chosen.length > 1) sheet.faults.add(sheet.place(row, chosen[1]!.column), "TOO_MANY_TICKS");
  if (firstLikelihood) texts.likelihood = { text: chosen.length === 1 ? chosen[0]!.likelihood : null, place: sheet.place(row, (chosen[0] ?? firstLikelihood).column) };
  return texts;
}

function isTicked(sheet: FormSheet, row: number, column: number): boolean {
  const text = sheet.raw(row, column)?.normalize("NFKC").trim();
  return text !== undefined && text !== "" && !NOT_TICKED.test(text);
}

const DUE = /[(（;；,，\s]*(?:完成时限|时限|拟于)?\s*[:：]?\s*(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)\s*(?:前|之前)?\s*(?:完成)?\s*[)）]?\s*$/;

/** 备注 holds measure and due date together, as the form prints them. */
export function readRemark(sheet: FormSheet, { columns }: IndicatorHead, row: number): Record<string, TypedText> {
  if (columns.remark === undefined || columns.measure !== undefined) return {};
  const text = sheet.raw(row, columns.remark);
  const place = sheet.place(row, columns.remark);
  const due = text === null ? null : DUE.exec(text.trim());
  return {
    measure: { text: due ? text!.trim().slice(0, due.index).trim() || null : text, place },
    measureDue: { text: due?.[1] ?? null, place },
  };
}

/** Reads the cells a person types on one indicator row, each by the domain's own parser for that cell. */
export function readTypedRow(sheet: FormSheet, head: IndicatorHead, { row, facts: indicator }: IndicatorRow, facts: FilingFacts, places: Record<CellPath, Place>): FilingFacts {
  const texts = rowTexts(sheet, head, row);
  let read = facts;
  for (const [column, { text, place }] of Object.entries(texts)) {
    const path = indicatorPath(indicator.id, column);
    places[path] = place;
    const cell = text === null ? undefined : cellAt(read, path);
    if (cell) read = typed(sheet, read, cell, text, place);
  }
  return bandAndWords(bandAndWords(read, indicator.id, "actual"), indicator.id, "forecast");
}

/** What somebody wrote on one indicator row, as it stands, by the column it is for. */
export function rowTexts(sheet: FormSheet, head: IndicatorHead, row: number): Record<string, TypedText> {
  return { ...deviationTexts(sheet, head, row), ...plainTexts(sheet, head, row), ...readTicks(sheet, head, row), ...readRemark(sheet, head, row) };
}

/** 偏差原因分析及改进措施 in one column, taken apart as the form puts them together. */
const IMPROVEMENT = /^(.*?)[；;。\s]*改进措施[:：](.*)$/s;

function deviationTexts(sheet: FormSheet, { columns }: IndicatorHead, row: number): Record<string, TypedText> {
  if (columns.deviation === undefined) return {};
  const text = sheet.raw(row, columns.deviation);
  const place = sheet.place(row, columns.deviation);
  const [, cause = text, improvement = null] = IMPROVEMENT.exec(text ?? "") ?? [];
  return { explanation: { text: cause?.trim() || null, place }, measure: { text: improvement?.trim() || null, place } };
}

function plainTexts(sheet: FormSheet, { columns }: IndicatorHead, row: number): Record<string, TypedText> {
  const texts: Record<string, TypedText> = {};
  for (const name of ["actual", "actualBand", "forecast", "forecastBand", "explanation", "measure", "measureDue", "likelihood"] as const) {
    const column = columns[name];
    if (column !== undefined) texts[name] = { text: sheet.raw(row, column), place: sheet.place(row, column) };
  }
  return texts;
}

function typed(sheet: FormSheet, facts: FilingFacts, cell: Cell, text: string | null, place: Place): FilingFacts {
  const parsed = parseCell(cell, text);
  if (parsed.ok) return withCell(facts, cell.path, parsed.text);
  sheet.faults.add(place, parsed.problem.code, parsed.problem.params);
  return facts;
}

/** The form has one place for the words and the band of a qualitative indicator ("部分达成：已完成主体"). */
function bandAndWords(facts: FilingFacts, id: string, column: "actual" | "forecast"): FilingFacts {
  const band = cellAt(facts, indicatorPath(id, `${column}Band`));
  const words = cellAt(facts, indicatorPath(id, column))?.text;
  if (!band || band.text !== null || !words) return facts;
  const split = splitBanded(words);
  const named = split.band ?? choiceCode(words, BANDS);
  return named === null ? facts : withCell(withCell(facts, indicatorPath(id, column), split.words), band.path, named);
}
