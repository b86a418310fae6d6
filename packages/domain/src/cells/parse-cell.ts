import type { Cell, CellProblem } from "./cell.js";
import { parseValue, valueText } from "../indicators/target.js";
import { decimalText, halfWidth, parseDecimal } from "../money/six-decimals.js";
import { parseWanyuan, wanyuanText } from "../money/wanyuan.js";
import { isDate } from "../cycle/calendar-date.js";
import { choiceCode } from "./display.js";

export type ParsedCell = { ok: true; text: string | null } | { ok: false; problem: CellProblem };

type Target = Pick<Cell, "type" | "origin" | "options" | "unit" | "maxLength">;

/** Line breaks and tabs are typed on purpose; other control characters, halves of characters and non-characters come from somewhere else. */
const CONTROL = /[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/u;

/**
 * Reads what a person typed, pasted or wrote in a workbook into the cell's canonical text; blank means empty.
 * Refuses cells that are not typed (READ_ONLY), control characters, and whatever the cell's type can't hold exactly.
 */
export function parseCell(cell: Target, raw: string | null): ParsedCell {
  if (cell.origin !== "TYPED") return refused("READ_ONLY", { origin: cell.origin });
  const text = (raw ?? "").replace(/\r\n?/g, "\n").trim();
  if (CONTROL.test(text)) return refused("CONTROL_CHARACTER");
  if (text === "") return { ok: true, text: null };
  switch (cell.type) {
    case "MONEY": {
      const money = parseWanyuan(text, { nonNegative: true });
      return money.ok ? { ok: true, text: wanyuanText(money.fen) } : money;
    }
    case "VALUE": {
      const value = parseValue(text, cell.unit);
      return value.ok ? withinLength(valueText(value.value), cell.maxLength) : value;
    }
    case "CHOICE":
      return parseChoice(text, cell.options ?? []);
    case "CHOICES":
      return parseChoices(text, cell.options ?? []);
    case "DATE":
      return parseDate(text);
    case "TEXT":
    case "PROSE":
      return withinLength(text, cell.maxLength);
    case "NUMBER":
      return parsePoints(text);
    case "RATE":
      return refused("READ_ONLY", { origin: cell.origin });
  }
}

function parseChoice(text: string, options: readonly string[]): ParsedCell {
  const code = choiceCode(text, options);
  return code === null ? refused("NOT_AN_OPTION", { text }) : { ok: true, text: code };
}

function parseChoices(text: string, options: readonly string[]): ParsedCell {
  const codes = new Set<string>();
  for (const part of text.split(/[,，、;；\n]+/).filter((word) => word.trim() !== "")) {
    const code = choiceCode(part, options);
    if (code === null) return refused("NOT_AN_OPTION", { text: part.trim() });
    codes.add(code);
  }
  return { ok: true, text: options.filter((option) => codes.has(option)).join(",") || null };
}

/** A plain number that somebody types is points: not negative, at most 100, two decimals. */
function parsePoints(text: string): ParsedCell {
  const decimal = parseDecimal(text);
  if (!decimal.ok) return decimal;
  if (decimal.scaled < 0 || decimal.scaled > 100_000_000) return refused("OUT_OF_RANGE", { min: 0, max: 100 });
  return decimal.scaled % 10_000 === 0 ? { ok: true, text: decimalText(decimal.scaled) } : refused("TOO_MANY_DECIMALS", { max: 2 });
}

const DATE = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;

function parseDate(text: string): ParsedCell {
  const [, year = "", month = "", day = ""] = DATE.exec(halfWidth(text)) ?? [];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(date) ? { ok: true, text: date } : refused("NOT_A_DATE", { text });
}

function withinLength(text: string | null, max: number | undefined): ParsedCell {
  const length = Array.from(text ?? "").length;
  return max !== undefined && length > max ? refused("TOO_LONG", { max, length }) : { ok: true, text };
}

function refused(code: CellProblem["code"], params: CellProblem["params"] = {}): ParsedCell {
  return { ok: false, problem: { code, params } };
}
