import { type Cell, type FormValue, TICK, choiceLabel, microText, plainProse, wanyuanText } from "@jianxiao/domain";
import { cleanText } from "./clean-text.js";

const TEXT_FORMAT = "@";
/** 万元: two decimals, and every further one there is. */
const MONEY_FORMAT = "#,##0.00####";

/** What is written into a workbook cell and how it is shown. Text format keeps "=…", "+…", "-…", "@…" text, also after somebody edits it. */
export type CellContent = { value: string | number | Date | null; format: string };

/** A cell's canonical text as the workbook holds it: numbers as numbers where a double holds them exactly, choices by name, ticks as √. */
export function cellContent(cell: Cell, option: string | undefined): CellContent {
  const { text, type } = cell;
  if (option !== undefined) return { value: text?.split(",").includes(option) ? TICK : null, format: TEXT_FORMAT };
  switch (type) {
    case "MONEY":
      return numberContent(text, MONEY_FORMAT);
    case "RATE":
      return text === null ? { value: null, format: "0.00%" } : { value: Number(text) / 100, format: "0.00%" };
    case "VALUE":
    case "NUMBER":
      return numberContent(text, groupedFormat(text));
    case "DATE":
      return dateContent(text);
    case "CHOICE":
    case "CHOICES":
      return textContent(text?.split(",").map((code) => choiceLabel(cell.column, code, "zh")).join("、") ?? null);
    case "PROSE":
      return textContent(text === null ? null : plainProse(text));
    case "TEXT":
      return textContent(text);
  }
}

/** A computed figure that has no cell of its own. */
export function figureContent(value: FormValue): CellContent {
  switch (value.kind) {
    case "MONEY":
      return numberContent(wanyuanText(value.fen), MONEY_FORMAT);
    case "RATE":
      return value.bp === null ? textContent("—") : { value: value.bp / 10_000, format: "0.00%" };
    case "COUNT":
      return { value: value.count, format: "0" };
    case "NUMBER":
      return numberContent(microText(value.micro), groupedFormat(microText(value.micro)));
    case "DATE":
      return dateContent(value.date);
  }
}

export function textContent(text: string | null): CellContent {
  return { value: text === null || text === "" ? null : cleanText(text), format: TEXT_FORMAT };
}

function dateContent(date: string | null): CellContent {
  return { value: date === null ? null : new Date(`${date}T00:00:00Z`), format: "yyyy-mm-dd" };
}

const CANONICAL_NUMBER = /^-?\d+(\.\d+)?$/;

function numberContent(text: string | null, format: string): CellContent {
  if (text === null) return { value: null, format };
  const number = Number(text);
  return CANONICAL_NUMBER.test(text) && String(number) === text ? { value: number, format } : textContent(text);
}

/** As many decimals as the number has: a format with optional ones leaves a bare point behind whole numbers. An empty cell takes whatever is typed. */
function groupedFormat(text: string | null): string {
  if (text === null || !CANONICAL_NUMBER.test(text)) return "General";
  const decimals = text.split(".")[1]?.length ?? 0;
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}
