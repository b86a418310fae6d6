import { type DecisionKind, fen, type Fen, HEADLINE_KINDS, limitFen, type MoneyStanding, OPEN_DECISION_STATES, takesMoney } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { BudgetChange, BudgetLine, Payment } from "../projects/index.js";
import { FundingDecision, FundingEntry } from "./decision.entity.js";

type Sum = { lineId: string; fen: Fen | null };

const RECOVERIES = ["RECOVER_FUNDS", "RECOVER_BALANCE"] as const;
const HOLDING_BACK = ["SUSPEND_PAYMENT", "STOP_PAYMENT"] as const;

/** Money of budget lines as decisions need it: six statements, whatever the number of lines. */
export async function moneyOf(rows: RowsOf, lineIds: readonly string[]): Promise<Map<string, MoneyStanding>> {
  const ids = [...new Set(lineIds)];
  const lines = await rows(BudgetLine).byIds(ids);
  const changes = await rows(BudgetChange).select("x").where("x.budgetLineId IN (:...ids)", { ids }).columns({ lineId: "x.budgetLineId", fen: "SUM(x.deltaFen)" }).groupBy("x.budgetLineId").all<Sum>();
  const paid = await rows(Payment).select("x").where("x.budgetLineId IN (:...ids)", { ids }).columns({ lineId: "x.budgetLineId", fen: "SUM(x.amountFen)" }).groupBy("x.budgetLineId").all<Sum>();
  const executed = await rows(FundingEntry).select("x").where("x.budgetLineId IN (:...ids)", { ids }).columns({ lineId: "x.budgetLineId", kind: "x.kind", fen: "SUM(x.amountFen)" })
    .groupBy("x.budgetLineId", "x.kind").all<Sum & { kind: DecisionKind }>();
  const open = await rows(FundingDecision).select("x").where("x.budgetLineId IN (:...ids) AND x.state IN (:...states) AND x.countersId IS NULL", { ids, states: OPEN_DECISION_STATES })
    .columns({ lineId: "x.budgetLineId", kind: "x.kind", fen: "SUM(x.amountFen)" }).groupBy("x.budgetLineId", "x.kind").all<Sum & { kind: DecisionKind }>();

  const of = (sums: readonly Sum[], id: string) => sums.reduce((total, { lineId, fen: amount }) => total + (lineId === id ? (amount ?? 0) : 0), 0);
  const among = (sums: readonly (Sum & { kind: DecisionKind })[], kinds: readonly DecisionKind[]) => sums.filter(({ kind }) => kinds.includes(kind));
  return new Map(lines.map(({ id, initialFen }) => [id, {
    adjustedFen: fen(initialFen + of(changes, id)),
    paidFen: fen(of(paid, id)),
    recoveredFen: fen(of(among(executed, RECOVERIES), id)),
    openFen: fen(of(among(open, HEADLINE_KINDS), id)),
    heldBackFen: fen(of(among(executed, HOLDING_BACK), id) + of(among(open, HOLDING_BACK), id)),
  }]));
}

/** What has been taken back, or is proposed to be, of each executed decision: one statement. */
export async function takenBack(rows: RowsOf, decisionIds: readonly string[]): Promise<Map<string, Fen>> {
  const sums = await rows(FundingDecision).select("x").where("x.countersId IN (:...ids) AND x.state NOT IN ('REFUSED', 'CANCELLED')", { ids: decisionIds })
    .columns({ id: "x.countersId", fen: "SUM(x.amountFen)" }).groupBy("x.countersId").all<{ id: string; fen: Fen | null }>();
  return new Map(sums.map(({ id, fen: amount }) => [id, amount ?? fen(0)]));
}

type Limited = { kind: DecisionKind; amountFen: Fen; state: string; budgetLineId: string | null; counteredAmountFen: Fen | null; takenBackFen: Fen };

/** The most `decision` may be about, its own amount (while it is open) not counted against it. Null where its kind has no amount. */
export function ownLimit(decision: Limited, money: ReadonlyMap<string, MoneyStanding>): Fen | null {
  const { kind, amountFen, state, budgetLineId, counteredAmountFen, takenBackFen } = decision;
  const standing = budgetLineId === null ? undefined : money.get(budgetLineId);
  const own = (OPEN_DECISION_STATES as readonly string[]).includes(state) ? amountFen : 0;
  if (!standing) return null;
  if (counteredAmountFen !== null) return limitFen(kind, standing, { amountFen: counteredAmountFen, takenBackFen: fen(takenBackFen - own) });
  const others: MoneyStanding = takesMoney(kind) ? { ...standing, openFen: fen(standing.openFen - own) } : { ...standing, heldBackFen: fen(standing.heldBackFen - own) };
  return limitFen(kind, others);
}
