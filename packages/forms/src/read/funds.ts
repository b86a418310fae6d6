import { type CellPath, type Fen, type FundFacts, FUND_ROWS, type FundRowKey, type PrintedFacts, type PrintedFund, type Severity, fundPath, sumFen, wanyuanText, withFundTotals } from "@jianxiao/domain";
import type { SheetCell } from "../book/sheet.js";
import type { Place } from "./faults.js";
import type { FormSheet } from "./form-sheet.js";
import { bare, fundRowOf } from "./words.js";

type Figure = "initial" | "adjusted" | "executed" | "rate" | "expected";
/** What a form prints beside the figures of a row and no cell of ours holds. */
type Mark = "received" | "weight" | "score";
type Row = { label: string; key: FundRowKey | undefined; labelPlace: Place; places: Partial<Record<Figure, Place>>; marks?: Partial<Record<Mark, Place>> };

export type Funds = { funds: readonly FundFacts[]; printed: PrintedFacts["funds"]; places: Record<CellPath, Place>; moneyUnits: string[]; labelled: boolean };

/** Headings of the funds block; the first that fits counts. 调整 alone is the difference, which the product computes. */
const FIGURE_WORDS: readonly (readonly [RegExp, Figure | Mark | "ignored"])[] = [
  [/预计.*执行数|全年预计执行/, "expected"],
  [/执行率/, "rate"],
  [/执行数/, "executed"],
  [/调整后|^全年预算数/, "adjusted"],
  [/年初预算|^预算数|^本年预算/, "initial"],
  [/得分/, "score"],
  [/分值|权重/, "weight"],
  [/到位数|到位资金/, "received"],
  [/调整|来源|到位/, "ignored"],
];

/** How grave a total is that isn't the sum of its parts: an approved budget may not contradict itself; on a monitoring form budgets are only printed. */
export type TotalMismatch = Extract<Severity, "BLOCK" | "WARN">;

/** Reads the funds block above the indicators: a table with headings (监控表), or labels with one amount each (申报表). */
export function readFunds(form: FormSheet, to: number, mismatch: TotalMismatch): Funds {
  const header = findHeader(form, to);
  const rows = header ? tableRows(form, header, to) : labelledRows(form, to);
  return { ...collect(form, rows, mismatch), moneyUnits: otherMoneyUnits(form, to), labelled: rows.length > 0 };
}

/** Reads the money of one line of a list: a column per fund row, each with its budget. */
export function fundsOfRow(form: FormSheet, row: number, columns: readonly { column: number; key: FundRowKey }[]): Pick<Funds, "funds" | "printed"> {
  return collect(form, columns.map(({ column, key }) => ({ label: key, key, labelPlace: form.place(row, column), places: { initial: form.place(row, column) } })), "BLOCK");
}

const isFigure = (word: Figure | Mark | "ignored" | undefined): word is Figure => word === "initial" || word === "adjusted" || word === "executed" || word === "rate" || word === "expected";

type Header = { bottom: number; top: number; columns: Map<number, Figure>; marks: Map<number, Mark> };

function findHeader(form: FormSheet, to: number): Header | undefined {
  const first = form.sheet.cells.find((cell) => cell.row <= to && isFigure(figureOf(cell)));
  if (!first) return undefined;
  const columns = new Map<number, Figure>();
  const marks = new Map<number, Mark>();
  let bottom = first.row;
  for (const cell of form.grid.rowCells(first.row)) {
    const figure = figureOf(cell);
    if (!figure) continue;
    bottom = Math.max(bottom, form.grid.area(cell.row, cell.column).bottom);
    if (isFigure(figure)) columns.set(cell.column, figure);
    else if (figure !== "ignored") marks.set(cell.column, figure);
  }
  return { top: first.row, bottom, columns, marks };
}

function figureOf(cell: SheetCell): Figure | Mark | "ignored" | undefined {
  if (cell.kind !== "TEXT" || cell.text.length > 40) return undefined;
  const words = bare(cell.text);
  return FIGURE_WORDS.find(([pattern]) => pattern.test(words))?.[1];
}

function tableRows(form: FormSheet, header: Header, to: number): Row[] {
  const firstFigure = Math.min(...header.columns.keys());
  const rows: Row[] = [];
  for (let row = header.bottom + 1; row <= to; row++) {
    const label = labelOf(form, row, firstFigure);
    if (!label) continue;
    // A text across the figure columns is the goal, or another block.
    if (form.grid.area(label.row, label.column).right >= firstFigure) break;
    const key = fundRowOf(label.text);
    const filled = [...header.columns.keys()].some((column) => form.grid.at(row, column) !== undefined);
    // The block ends at the goal: a label that is no fund row and has no figure beside it.
    if (!key && (!filled || /目标|概况|依据|指标/.test(bare(label.text)))) break;
    const placed = <Word extends string>(columns: ReadonlyMap<number, Word>) => Object.fromEntries([...columns].map(([column, word]) => [word, form.place(row, column)]));
    rows.push({ label: label.text.trim(), key, labelPlace: form.place(label.row, label.column), places: placed(header.columns), marks: placed(header.marks) });
  }
  return rows;
}

/** The label of a row: the nearest text left of its figures that isn't the heading of the whole block. */
function labelOf(form: FormSheet, row: number, before: number): SheetCell | undefined {
  for (let column = before - 1; column >= 1; column--) {
    const cell = form.grid.at(row, column);
    if (cell && form.grid.area(row, column).top === row && cell.kind === "TEXT") return cell;
  }
  return undefined;
}

function labelledRows(form: FormSheet, to: number): Row[] {
  const rows: Row[] = [];
  for (const cell of form.sheet.cells) {
    if (cell.row > to) break;
    const words = bare(cell.text);
    const key = cell.kind === "TEXT" && words.length <= 24 && !words.includes("中期") ? fundRowOf(words) : undefined;
    if (!key) continue;
    const { row, column, cell: amount } = form.beside(cell, (text) => fundRowOf(text) !== undefined);
    const isAmount = amount === undefined || amount.kind !== "TEXT" || /\d/.test(amount.text.normalize("NFKC"));
    if (isAmount) rows.push({ label: cell.text.trim(), key, labelPlace: form.place(cell.row, cell.column), places: { initial: form.place(row, column) } });
  }
  return rows;
}

type Figures = { initialFen: Fen | null; adjustedFen: Fen | null; executedFen: Fen | null; expectedFen: Fen | null };

function collect(form: FormSheet, rows: readonly Row[], mismatch: TotalMismatch): Omit<Funds, "labelled" | "moneyUnits"> {
  const parts = new Map<FundRowKey, FundFacts>();
  const printed: PrintedFacts["funds"] = {};
  const places: Record<CellPath, Place> = {};
  let total: { figures: Figures; place: Place } | undefined;
  for (const row of rows) {
    const known = row.key !== undefined && !(row.key === "total" ? total : parts.has(row.key));
    const figures = readFigures(form, row);
    const isEmpty = Object.values(figures).every((amount) => amount === null);
    if (!known && isEmpty) continue;
    printed[known ? row.key! : row.label] = { ...figures, rateBp: row.places.rate ? form.rate(row.places.rate.row, row.places.rate.column) : undefined, ...readMarks(form, row) };
    if (!known) {
      form.faults.warn(row.labelPlace, "FUND_ROW_UNKNOWN", { text: row.label });
      continue;
    }
    for (const [figure, place] of Object.entries(row.places)) places[fundPath(row.key!, figure)] = place;
    if (row.key === "total") total = { figures, place: row.places.initial ?? row.labelPlace };
    else if (!isEmpty) parts.set(row.key!, { row: row.key!, ...withAdjusted(figures), origin: "TYPED" });
  }
  const ordered = FUND_ROWS.flatMap((key) => parts.get(key) ?? []);
  if (ordered.length === 0) return { funds: total ? [{ row: "total", ...withAdjusted(total.figures), origin: "DERIVED" }] : [], printed, places };
  if (total) compareTotal(form, total, ordered, mismatch);
  return { funds: withFundTotals({ funds: ordered }).funds, printed, places };
}

function readFigures(form: FormSheet, { key, places }: Row): Figures {
  const money = (place: Place | undefined) => (place ? readMoney(form, place, key === "total") : null);
  return { initialFen: money(places.initial), adjustedFen: money(places.adjusted), executedFen: money(places.executed), expectedFen: money(places.expected) };
}

/** Money that arrived and points as the row prints them; nothing of what the form has no column for. */
function readMarks(form: FormSheet, { marks = {} }: Row): Pick<PrintedFund, "receivedFen" | "weight" | "score"> {
  const points = (place: Place | undefined) => place && form.points(place.row, place.column);
  return {
    ...(marks.received ? { receivedFen: form.money(marks.received.row, marks.received.column) } : {}),
    ...(marks.weight ? { weight: points(marks.weight) } : {}),
    ...(marks.score ? { score: points(marks.score) } : {}),
  };
}

/** A total written as a formula is the natural thing to do; its value is ours to compute. */
function readMoney(form: FormSheet, { row, column }: Place, isTotal: boolean): Fen | null {
  if (isTotal && form.derived(row, column) === null) return null;
  return form.money(row, column);
}

const withAdjusted = (figures: Figures): Figures => ({ ...figures, adjustedFen: figures.adjustedFen ?? figures.initialFen });

function compareTotal(form: FormSheet, total: { figures: Figures; place: Place }, parts: readonly FundFacts[], severity: TotalMismatch): void {
  const printedFen = total.figures.initialFen;
  const sum = sumFen(parts.flatMap((part) => part.initialFen ?? []));
  if (printedFen !== null && printedFen !== sum) form.faults.add(total.place, "TOTAL_MISMATCH", { total: wanyuanText(printedFen), sum: wanyuanText(sum) }, severity);
}

const UNIT_CAPTION = /(?:金额)?单位\s*[:：]\s*(?<unit>[百千万亿]*元)|(?:资金|金额|预算)\s*[(（](?<headed>[百千万亿]*元)[)）]/;

/** The official form is in 万元. Another unit anywhere above the given row stops the import: no figure is converted by guess. */
export function otherMoneyUnits(form: FormSheet, to: number): string[] {
  const units = new Set<string>();
  for (const cell of form.sheet.cells) {
    if (cell.row > to) break;
    const groups = UNIT_CAPTION.exec(cell.text.normalize("NFKC"))?.groups;
    const unit = groups?.unit ?? groups?.headed;
    if (!unit) continue;
    units.add(unit);
    if (unit !== "万元") form.faults.add(form.place(cell.row, cell.column), "WRONG_MONEY_UNIT", { unit });
  }
  return units.size === 1 && units.has("万元") ? [] : [...units];
}
