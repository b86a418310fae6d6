import type { FilingFacts, PrintedFund } from "../filing/facts.js";
import { FUND_ROWS } from "../filing/facts.js";
import { type Fen, sumFen } from "../money/fen.js";
import { rateBp } from "../money/rate.js";
import type { Check, Found } from "./check.js";

type Figure = "initialFen" | "adjustedFen" | "executedFen";
const FIGURES: readonly Figure[] = ["initialFen", "adjustedFen", "executedFen"];
const CELL_COLUMN: Record<Figure, string> = { initialFen: "initial", adjustedFen: "adjusted", executedFen: "executed" };
const FEN_IN_WANYUAN_PER_YUAN = 10_000;

type PrintedRow = PrintedFund & { key: string };

function printedRows({ printed }: FilingFacts): PrintedRow[] {
  return Object.entries(printed?.funds ?? {}).flatMap(([key, row]) => (row ? [{ key, ...row }] : []));
}

const isOwnRow = ({ key }: PrintedRow) => !FUND_ROWS.some((row) => row === key);

/** Where a row's finding belongs: its own cell, or the total where the form has rows of its own. */
function cellOf(row: PrintedRow, column: string): string {
  return `funds.${isOwnRow(row) ? "total" : row.key}.${column}`;
}

type Sum = { figure: Figure; printedFen: Fen; sumFen: Fen; parts: { key: string; fen: Fen }[] };

/** Printed totals beside the sum of the printed parts, where every part prints the figure. */
function sums(facts: FilingFacts, isPart: (row: PrintedRow) => boolean, figures: readonly Figure[]): Sum[] {
  const rows = printedRows(facts);
  const total = rows.find(({ key }) => key === "total");
  const parts = rows.filter((row) => row.key !== "total" && isPart(row));
  return figures.flatMap((figure) => {
    const printedFen = total?.[figure] ?? null;
    const held = parts.flatMap((row) => (row[figure] === null || row[figure] === undefined ? [] : [{ key: row.key, fen: row[figure] }]));
    if (printedFen === null || held.length === 0 || (isOwnRow(parts[0]!) && held.length !== parts.length)) return [];
    return [{ figure, printedFen, sumFen: sumFen(held.map(({ fen }) => fen)), parts: held }];
  });
}

/** Sums of the rows that name a source of money; and, outside goals, of the form's own rows where there are several. */
function partSums(facts: FilingFacts): Sum[] {
  const known = sums(facts, (row) => !isOwnRow(row), FIGURES);
  if (known.length > 0 || facts.document === "TARGET") return known;
  return sums(facts, isOwnRow, FIGURES).filter(({ parts }) => parts.length > 1);
}

/** The part written in 元, if reading it so makes the total right. */
function partInYuan({ printedFen, sumFen: sum, parts }: Sum): string | undefined {
  return parts.find(({ fen }) => fen % FEN_IN_WANYUAN_PER_YUAN === 0 && sum - fen + fen / FEN_IN_WANYUAN_PER_YUAN === printedFen && fen !== 0)?.key;
}

/** C6: the total row is the sum of its parts. */
export const totalsAddUp: Check = ({ facts }) =>
  partSums(facts)
    .filter((sum) => sum.printedFen !== sum.sumFen && partInYuan(sum) === undefined)
    .map(({ figure, printedFen, sumFen: sum }) => ({ path: `funds.total.${CELL_COLUMN[figure]}`, params: { printedFen, sumFen: sum } }));

/** C14: one unit of money in a table, said in its captions or betrayed by a part that is ten thousand times too large. */
export const oneMoneyUnit: Check = ({ facts }) => {
  const units = [...new Set([...(facts.printed?.moneyUnits ?? []), ...printedRows(facts).flatMap(({ unit }) => unit ?? [])])];
  if (units.length > 1) return [{ path: "funds.total.initial", params: { units: units.join("、") } }];
  return partSums(facts).flatMap((sum) => {
    const item = sum.printedFen === sum.sumFen ? undefined : partInYuan(sum);
    return item === undefined ? [] : [{ variant: "MAGNITUDE", path: `funds.total.${CELL_COLUMN[sum.figure]}`, params: { item } }];
  });
};

/** C10: the plan's own items add up to the budget of the year. */
export const planAddsUp: Check = ({ facts }) =>
  sums(facts, isOwnRow, ["initialFen"])
    .filter(({ printedFen, sumFen: sum, parts }) => parts.length > 1 && printedFen !== sum)
    .map(({ printedFen, sumFen: sum, parts }) => ({ path: "funds.total.initial", params: { printedFen, sumFen: sum, count: parts.length } }));

type Rate = { row: PrintedRow; printedBp: number; realBp: number; ofReceivedBp: number | null; receivedBp: number | null };

/** Printed rates beside what they should be and what else they could be: executed ÷ received (使用率), received ÷ budget (到位率). */
function rates(facts: FilingFacts): Rate[] {
  return printedRows(facts).flatMap((row) => {
    const budget = row.adjustedFen ?? row.initialFen ?? null;
    const { executedFen = null, receivedFen = null, rateBp: printedBp = null } = row;
    const realBp = budget === null || executedFen === null ? null : rateBp(executedFen, budget);
    if (printedBp === null || realBp === null) return [];
    return [{ row, printedBp, realBp, ofReceivedBp: executedFen === null || receivedFen === null ? null : rateBp(executedFen, receivedFen), receivedBp: receivedFen === null || budget === null ? null : rateBp(receivedFen, budget) }];
  });
}

/** Equal as far as the printed decimals tell: 100 % may stand for 99.6 %, 39.8 % for 39.83 %. */
function sameRate(printedBp: number, bp: number | null): boolean {
  const tolerance = printedBp % 100 === 0 ? 50 : printedBp % 10 === 0 ? 5 : 1;
  return bp !== null && Math.abs(printedBp - bp) <= tolerance;
}

const isUsage = ({ printedBp, realBp, ofReceivedBp }: Rate) => !sameRate(printedBp, realBp) && sameRate(printedBp, ofReceivedBp);
const isAllocation = (rate: Rate) => !sameRate(rate.printedBp, rate.realBp) && !isUsage(rate) && sameRate(rate.printedBp, rate.receivedBp);

/** C7: 执行率 = 执行数 ÷ 预算数, recomputed. */
export const ratesRecomputed: Check = ({ facts }) =>
  rates(facts)
    .filter((rate) => !sameRate(rate.printedBp, rate.realBp) && !isUsage(rate) && !isAllocation(rate))
    .map(({ row, printedBp, realBp }) => ({ path: cellOf(row, "rate"), params: { printedBp, realBp } }));

/** C8: 使用率 (of what arrived) is no 执行率 (of the budget). On bond forms the scored row is paid ÷ quota: said, not blamed. */
export const rateIsOfBudget: Check = ({ facts }) => {
  const usage = rates(facts).filter(isUsage).map(({ row, printedBp, realBp }): Found => ({ path: cellOf(row, "rate"), params: { printedBp, realBp } }));
  const bond = facts.printed?.funds.specialBond;
  const scored = bond !== undefined && (bond.weight ?? bond.score ?? null) !== null;
  return scored ? [...usage, { variant: "BOND_QUOTA", severity: "INFO", path: "funds.specialBond.rate", params: {} }] : usage;
};

/** C25: money passed on is not money spent: an allocation rate printed as if it were execution, or a balance left at the end of the year. */
export const allocatedIsNotPaid: Check = ({ facts }) => [
  ...rates(facts).filter(isAllocation).map(({ row, printedBp, realBp }): Found => ({ path: cellOf(row, "rate"), params: { printedBp, realBp } })),
  ...printedRows(facts).flatMap((row): Found[] => {
    const { balanceFen = null, executedFen = null } = row;
    if (facts.cutOffMonth < 12 || balanceFen === null || balanceFen <= 0) return [];
    const budgetFen = row.adjustedFen ?? row.initialFen ?? null;
    return [{ variant: "BALANCE", path: cellOf(row, "executed"), params: { item: isOwnRow(row) ? row.key : "", balanceFen, ...(budgetFen === null ? {} : { budgetFen }), ...(executedFen === null ? {} : { executedFen }) } }];
  }),
];
