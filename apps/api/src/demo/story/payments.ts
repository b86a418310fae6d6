import { fen, type Fen } from "@jianxiao/domain";
import { cst } from "./calendar.js";
import type { IdMaker } from "./ids.js";
import type { Fate, StoryLine, StoryProject } from "./projects.js";
import type { Random } from "./random.js";

/** `delivered`: the month whose delivery brought it; later than `paidOn` when the treasury booked it late. */
export type StoryPayment = { id: string; line: StoryLine; paidOn: string; delivered: number; amountFen: Fen; voucherKey: string };

/** Money of one project over the year: payments of the lines that have a feed, and what was spent by the end of each month. */
export type StorySpending = { payments: StoryPayment[]; spentFen: (line: StoryLine, month: number) => Fen };

/** Last month with payments, and the last day of it in the story. */
export const LAST_PAYMENT = { month: 10, day: 20 };

const STEP = 10_000;

/** Tells a project's payments month by month so that its execution stands, at mid-year and in September, as its fate wants it. */
export function spending(project: StoryProject, random: Random, newId: IdMaker, fiscalYear: number): StorySpending {
  const cumulative = monthlyRates(project, random);
  const spentFen = (line: StoryLine, month: number) => fen(Math.floor((Math.min(line.adjustedFen, ceiling(project, line)) * (cumulative[month - 1] ?? 0)) / 10_000 / STEP) * STEP);
  const payments = project.lines
    .filter(({ origin }) => origin === "LEDGER")
    .flatMap((line) =>
      Array.from({ length: LAST_PAYMENT.month }, (_, index) => index + 1).flatMap((month): StoryPayment[] => {
        const amount = spentFen(line, month) - (month > 1 ? spentFen(line, month - 1) : 0);
        if (amount <= 0) return [];
        const first = amount > 400 * STEP && random.chance(0.25) ? Math.floor((amount * random.between(0.3, 0.7)) / STEP) * STEP : amount;
        return [first, amount - first].filter((part) => part > 0).map((part) => pay(line, part, month, random, newId, fiscalYear));
      }),
    );
  return { payments, spentFen };
}

/** A payment of the last days of September that the treasury delivered only with October's: what had been filed by then does not hold it. */
export function payLate(line: StoryLine, spending: StorySpending, newId: IdMaker, fiscalYear: number): void {
  const paid = spending.payments.filter((payment) => payment.line === line).reduce((sum, { amountFen }) => sum + amountFen, 0);
  const amount = Math.floor(Math.min(line.adjustedFen - paid, line.adjustedFen / 20) / STEP) * STEP;
  if (amount <= 0) return;
  const id = newId(cst(fiscalYear, 9, 29));
  spending.payments.push({ id, line, paidOn: `${fiscalYear}-09-29`, delivered: LAST_PAYMENT.month, amountFen: fen(amount), voucherKey: `GK${fiscalYear}09-${id.slice(-8)}` });
}

/** Money of a line that will be spent at all: what a decision takes away later is never paid. */
function ceiling(project: StoryProject, line: StoryLine): number {
  return line === project.lines[0] ? line.adjustedFen - project.unspentFen : line.adjustedFen;
}

function pay(line: StoryLine, amount: number, month: number, random: Random, newId: IdMaker, fiscalYear: number): StoryPayment {
  const day = random.int(5, month === LAST_PAYMENT.month ? LAST_PAYMENT.day : 27);
  const two = (part: number) => String(part).padStart(2, "0");
  const id = newId(cst(fiscalYear, month, day));
  return { id, line, paidOn: `${fiscalYear}-${two(month)}-${two(day)}`, delivered: month, amountFen: fen(amount), voucherKey: `GK${fiscalYear}${two(month)}-${id.slice(-8)}` };
}

/** Cumulative execution of the money that will be spent, in basis points, January to October. */
function monthlyRates(project: StoryProject, random: Random): number[] {
  const { curve } = project;
  const at = (month: number) => curve[month - 1] ?? 0;
  const june = rateAt(project, project.fate[0], at(6), random);
  const september = Math.max(june, rateAt(project, project.fate[1], at(9), random));
  const october = Math.min(10_000, september + (september === 0 ? 0 : Math.max(0, at(10) - at(9)) * 0.5));
  return Array.from({ length: 10 }, (_, index) => {
    const month = index + 1;
    if (month <= 6) return june * (at(6) > 0 ? at(month) / at(6) : month / 6);
    if (month <= 9) return june + (september - june) * (at(9) > at(6) ? (at(month) - at(6)) / (at(9) - at(6)) : (month - 6) / 3);
    return october;
  });
}

function rateAt(project: StoryProject, fate: Fate, expected: number, random: Random): number {
  const share = spendableShare(project);
  switch (fate) {
    case "FINE":
    case "SHORT":
      return Math.min(9_990, expected * random.between(0.94, 1.04)) / share;
    case "SLOW":
      return Math.max(150, expected - random.between(1_150, 2_300)) / share;
    case "STALLED":
      return random.chance(0.3) ? 0 : Math.min(8_000, Math.max(0, expected - random.between(2_800, 5_500)) / share);
    case "FAILING":
      return Math.min(8_500, Math.max(200, expected - random.between(2_600, 4_500)) / share);
    case "SAVED":
      return 10_000;
  }
}

/** Share of the budget that will ever be spent. */
function spendableShare(project: StoryProject): number {
  return project.adjustedFen === 0 ? 1 : (project.adjustedFen - project.unspentFen) / project.adjustedFen;
}
