import { chinaDate, fen, headlineOf, reconcile, RECONCILED, type DecisionCause, type DecisionKind, type Fen, type Headline, type LedgerEntry, type Reconciled } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { atMost } from "../../access/where.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Department, DepartmentRef } from "../organisation/index.js";
import { Payment, Project, ProjectYear } from "../projects/index.js";
import { FundingDecision, FundingEntry } from "./decision.entity.js";
import type { FundingLedgerArgs } from "./funding-ledger.input.js";
import { FundingLedgerPage, FundingLineView, HeadlineView, ReconciledCount } from "./funding-ledger.types.js";
import { moneyOf } from "./money.js";

/** 调减收回 of a fiscal year on a day, from the ledger's lines as far as the viewer sees them: one statement. The one figure every screen, sheet and report takes. */
export async function headline(rows: RowsOf, fiscalYear: number, asOf: string, departmentId?: string | null): Promise<Headline> {
  const where = { fiscalYear, executedOn: atMost(asOf), ...(departmentId ? { departmentId } : {}) };
  return headlineOf((await rows(FundingEntry).findMany(where)) satisfies readonly LedgerEntry[], asOf);
}

export type LedgerLine = {
  decisionId: string; kind: DecisionKind; amountFen: Fen; executedOn: string; docNo: string; voucherKey: string | null; countersId: string | null; budgetLineId: string | null;
  cause: DecisionCause; basis: string; projectId: string; projectCode: string; projectName: string; departmentId: string; departmentCode: string; departmentName: string; reconciled: Reconciled;
};

type Filter = Pick<FundingLedgerArgs, "departmentId" | "kinds" | "search" | "reconciled">;

/** The ledger's lines up to and including a day, largest first, each held against the treasury. Nine statements, whatever the number of lines. */
export async function ledgerLines(rows: RowsOf, fiscalYear: number, asOf: string, { departmentId, kinds, search, reconciled }: Filter = {}): Promise<LedgerLine[]> {
  const selection = rows(FundingEntry).select("e")
    .join(FundingDecision, "x", "x.id = e.decisionId")
    .join(Project, "p", "p.id = e.projectId")
    .join(Department, "d", "d.id = e.departmentId")
    .where("e.fiscalYear = :fiscalYear AND e.executedOn <= :asOf", { fiscalYear, asOf })
    .columns({
      decisionId: "e.decisionId", kind: "e.kind", amountFen: "e.amountFen", executedOn: "e.executedOn", docNo: "e.docNo", voucherKey: "e.voucherKey", countersId: "e.countersId", budgetLineId: "e.budgetLineId",
      cause: "x.cause", basis: "x.basis", projectId: "p.id", projectCode: "p.code", projectName: "p.name", departmentId: "d.id", departmentCode: "d.code", departmentName: "d.name",
    });
  if (departmentId) selection.where("e.departmentId = :departmentId", { departmentId });
  if (kinds && kinds.length > 0) selection.where("e.kind IN (:...kinds)", { kinds });
  const text = search?.trim().toLowerCase();
  if (text) selection.where("INSTR(LOWER(p.code), :text) > 0 OR INSTR(LOWER(p.name), :text) > 0 OR INSTR(p.pinyin, :text) > 0 OR INSTR(d.name, :text) > 0 OR INSTR(LOWER(e.docNo), :text) > 0", { text });
  const found = await selection.orderBy("e.amountFen", "DESC").orderBy("p.code").orderBy("e.decisionId").all<Omit<LedgerLine, "reconciled">>();
  const judged = await reconciler(rows, found);
  const lines = found.map((line) => ({ ...line, reconciled: judged(line) }));
  return reconciled ? lines.filter((line) => line.reconciled === reconciled) : lines;
}

/** One page of the ledger with the headline it proves. */
export async function fundingLedger({ rows, now }: Reading, args: FundingLedgerArgs): Promise<FundingLedgerPage> {
  const asOf = args.asOf ?? chinaDate(now);
  const fiscalYear = args.fiscalYear ?? (await ledgerYear(rows, asOf));
  const lines = await ledgerLines(rows, fiscalYear, asOf, args);
  return Object.assign(new FundingLedgerPage(), {
    nodes: lines.slice(args.offset, args.offset + args.limit).map(lineView),
    total: lines.length,
    sumFen: fen(lines.reduce((sum, { amountFen }) => sum + amountFen, 0)),
    headline: Object.assign(new HeadlineView(), { fiscalYear, asOf, ...(await headline(rows, fiscalYear, asOf, args.departmentId)) }),
    reconciled: RECONCILED.map((each) => Object.assign(new ReconciledCount(), { reconciled: each, count: lines.filter((line) => line.reconciled === each).length })).filter(({ count }) => count > 0),
  });
}

/** The year the ledger opens on: the latest that has projects, else the day's own. */
export async function ledgerYear(rows: RowsOf, asOf: string): Promise<number> {
  const [year] = await rows(ProjectYear).findMany({}, { order: { fiscalYear: "DESC" }, limit: 1 });
  return year?.fiscalYear ?? Number(asOf.slice(0, 4));
}

function lineView({ projectId, projectCode, projectName, departmentId, departmentCode, departmentName, countersId, budgetLineId: _, ...line }: LedgerLine): FundingLineView {
  return Object.assign(new FundingLineView(), {
    ...line, isCounter: countersId !== null, project: { id: projectId, code: projectCode, name: projectName }, department: new DepartmentRef({ id: departmentId, code: departmentCode, name: departmentName }),
  });
}

type Judged = Pick<LedgerLine, "decisionId" | "kind" | "amountFen" | "voucherKey" | "budgetLineId">;

/** Holds lines against the treasury: vouchers, money of the lines, payments made since. */
async function reconciler(rows: RowsOf, lines: readonly Judged[]): Promise<(line: Judged) => Reconciled> {
  const lineIds = lines.flatMap(({ budgetLineId }) => budgetLineId ?? []);
  const money = await moneyOf(rows, lineIds);
  const vouchers = new Map((await rows(Payment).findMany({ voucherKey: lines.flatMap(({ voucherKey }) => voucherKey ?? []) })).map(({ voucherKey, amountFen }) => [voucherKey, amountFen]));
  const since = new Map((await rows(FundingEntry).select("e").join(Payment, "t", "t.budgetLineId = e.budgetLineId AND t.paidOn > e.executedOn")
    .where("e.decisionId IN (:...ids)", { ids: lines.map(({ decisionId }) => decisionId) })
    .columns({ id: "e.decisionId", fen: "SUM(t.amountFen)" }).groupBy("e.decisionId").all<{ id: string; fen: Fen | null }>()).map((row) => [row.id, row.fen]));
  return ({ decisionId, kind, amountFen, voucherKey, budgetLineId }) => {
    const standing = budgetLineId === null ? undefined : money.get(budgetLineId);
    if (!standing) return "NOT_MONEY";
    return reconcile({ kind, amountFen, ...standing, voucherFen: voucherKey === null ? null : (vouchers.get(voucherKey) ?? null), paidSinceFen: since.get(decisionId) ?? fen(0) });
  };
}
