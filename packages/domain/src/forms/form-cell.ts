import type { CellPath, FormCell, FormValue, Words } from "../cells/cell.js";
import { cellAt } from "../cells/cells.js";
import { displayText, type Locale } from "../cells/display.js";
import { BAND_LABELS } from "../cells/labels.js";
import type { FilingFacts } from "../filing/facts.js";
import { type Band, BANDS } from "../indicators/indicator.js";
import { formatMicro } from "../indicators/micro.js";
import { formatBp } from "../money/rate.js";
import { formatWanyuan } from "../money/wanyuan.js";

/** How a tick is printed. */
export const TICK = "√";

/** What a printed place shows: its heading or note, a tick, or its cell with what else stands in the same place. Empty for an empty cell. */
export function formCellText(cell: FormCell, facts: FilingFacts, locale: Locale): string {
  if (cell.path === undefined) return cell.text?.[locale] ?? "";
  const main = cellAt(facts, cell.path);
  if (!main) return "";
  if (cell.option !== undefined) return main.text?.split(",").includes(cell.option) ? TICK : "";
  const [second = ""] = (cell.also ?? []).map((path) => shown(facts, path, locale));
  return joined(main.column, displayText(main, locale), second, locale);
}

function shown(facts: FilingFacts, path: CellPath, locale: Locale): string {
  const cell = cellAt(facts, path);
  return cell ? displayText(cell, locale) : "";
}

function joined(column: string, first: string, second: string, locale: Locale): string {
  if (first === "" || second === "" || first === second) return first || second;
  if (column === "actual" || column === "forecast") return locale === "zh" ? `${second}：${first}` : `${second}: ${first}`;
  if (column === "explanation") return locale === "zh" ? `${first}；改进措施：${second}` : `${first}; improvement: ${second}`;
  return locale === "zh" ? `${first}（完成时限：${second}）` : `${first} (due ${second})`;
}

/** Takes "部分达成：已完成主体" apart again. Text that doesn't begin with a band has none. */
export function splitBanded(text: string): { band: Band | null; words: string } {
  const [, before = "", words = ""] = /^([^：:]+)(?:[：:](.*))?$/s.exec(text.trim()) ?? [];
  const band = BANDS.find((code) => BAND_LABELS[code].zh === before.trim()) ?? null;
  return band === null ? { band, words: text.trim() } : { band, words: words.trim() || before.trim() };
}

/** A typed figure as people read it. */
export function formValueText(value: FormValue): string {
  switch (value.kind) {
    case "MONEY":
      return formatWanyuan(value.fen);
    case "RATE":
      return formatBp(value.bp);
    case "COUNT":
      return String(value.count);
    case "NUMBER":
      return formatMicro(value.micro);
    case "DATE":
      return value.date;
  }
}

/** The same text in every language: codes, names, numbers. */
export const same = (text: string): Words => ({ zh: text, en: text });
