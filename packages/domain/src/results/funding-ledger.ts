import { type Fen, fen, negated } from "../money/fen.js";
import { type DecisionKind, HEADLINE_KINDS, type HeadlineKind, takesMoney } from "./decision.js";

/** One line of the append-only ledger: an executed decision. A counter-decision's amount is negative, and its kind is the kind it counters. */
export type LedgerEntry = { kind: DecisionKind; amountFen: Fen; executedOn: string };

export type KindSum = { kind: HeadlineKind; amountFen: Fen; lines: number };

/** 调减收回 and its proof: the same lines summed by kind, and what stands beside. */
export type Headline = {
  /** Σ executed cuts and recoveries − counter-decisions, up to and including the day asked about. */
  totalFen: Fen;
  lines: number;
  kinds: KindSum[];
  counterLines: number;
  counterFen: Fen;
  /** Net of resumed payments. */
  suspendedFen: Fen;
  suspendedLines: number;
  stoppedFen: Fen;
  stoppedLines: number;
};

/**
 * The headline on a day. Resumed payments enter the ledger with a negative amount under the kind they resume, so that suspended and stopped
 * payments are plain sums too.
 */
export function headlineOf(entries: readonly LedgerEntry[], asOf: string): Headline {
  const until = entries.filter(({ executedOn }) => executedOn <= asOf);
  const counted = until.filter(({ kind }) => takesMoney(kind));
  const counters = counted.filter(({ amountFen }) => amountFen < 0);
  const sum = (of: readonly LedgerEntry[]) => fen(of.reduce((total, { amountFen }) => total + amountFen, 0));
  const ofKind = (wanted: DecisionKind) => until.filter(({ kind }) => kind === wanted);
  const lines = (wanted: DecisionKind) => ofKind(wanted).filter(({ amountFen }) => amountFen > 0).length;
  return {
    totalFen: sum(counted),
    lines: counted.length,
    kinds: HEADLINE_KINDS.map((kind) => ({ kind, amountFen: sum(ofKind(kind)), lines: ofKind(kind).length })),
    counterLines: counters.length,
    counterFen: sum(counters),
    suspendedFen: sum(ofKind("SUSPEND_PAYMENT")),
    suspendedLines: lines("SUSPEND_PAYMENT"),
    stoppedFen: sum(ofKind("STOP_PAYMENT")),
    stoppedLines: lines("STOP_PAYMENT"),
  };
}

/**
 * How an executed decision agrees with the treasury's payments.
 * REFUNDED: the voucher's money came back. WITHHELD: it never left (paid + recovered ≤ budget). DIFFERENT: the voucher came with another amount.
 * OVERPAID: more was paid than is left of the budget. HELD: what was held back is still there. PAID_SINCE: part of it was paid all the same. NOT_MONEY: nothing to compare.
 */
export const RECONCILED = ["REFUNDED", "WITHHELD", "DIFFERENT", "OVERPAID", "HELD", "PAID_SINCE", "NOT_MONEY"] as const;
export type Reconciled = (typeof RECONCILED)[number];

export type ReconcileFacts = {
  kind: DecisionKind;
  amountFen: Fen;
  /** The payment under the decision's voucher; negative when it is a refund. */
  voucherFen: Fen | null;
  /** Of the budget line: budget after cuts, payments (refunds counted off), recoveries net. */
  adjustedFen: Fen;
  paidFen: Fen;
  recoveredFen: Fen;
  /** Paid from the line after the day the decision took effect. */
  paidSinceFen: Fen;
  /** Held back of the project net of what was resumed; 0 once all is resumed. */
  heldBackFen: Fen;
};

export function reconcile({ kind, amountFen, voucherFen, adjustedFen, paidFen, recoveredFen, paidSinceFen, heldBackFen }: ReconcileFacts): Reconciled {
  switch (kind) {
    case "RECOVER_FUNDS":
    case "RECOVER_BALANCE":
      if (voucherFen !== null) return voucherFen === negated(amountFen) ? "REFUNDED" : "DIFFERENT";
      return paidFen + recoveredFen <= adjustedFen ? "WITHHELD" : "OVERPAID";
    case "REDUCE_BUDGET":
      return paidFen + recoveredFen <= adjustedFen ? "WITHHELD" : "OVERPAID";
    case "SUSPEND_PAYMENT":
    case "STOP_PAYMENT":
      return paidSinceFen > 0 && heldBackFen > adjustedFen - paidFen - recoveredFen ? "PAID_SINCE" : "HELD";
    case "RESUME_PAYMENT":
    case "SUSPEND_PROJECT":
    case "TRANSFER_CASE":
      return "NOT_MONEY";
  }
}

/** Outcomes somebody has to look into. */
export const DISCREPANCIES: readonly Reconciled[] = ["DIFFERENT", "OVERPAID", "PAID_SINCE"];
