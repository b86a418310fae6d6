import type { Fen, FilingFacts } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { BudgetLine, Payment } from "../projects/index.js";
import { Cycle, CycleProject } from "./cycle.entity.js";
import { factsOf } from "./facts.js";
import { Filing, FundEntry } from "./filing.entity.js";
import { ASSESSED_COLUMNS, judge, storeFindings } from "./reassess.js";
import { waiversOf } from "./waiver-rows.js";

const FILINGS_AT_ONCE = 500;

type LedgerRow = { id: string; filingId: string; executedFen: Fen | null; paidFen: Fen | null };

/**
 * Sets the LEDGER figures of filings to what was paid up to their cut-off, and answers with the facts of those that changed.
 * The callers choose filings that are not frozen. One statement to compare, one UPDATE, four for the facts.
 */
export async function followLedger(rows: RowsOf, filingIds: readonly string[]): Promise<Map<string, FilingFacts>> {
  const compared = await ledgerRows(rows, filingIds);
  const moved = compared.map(({ paidFen, ...row }) => ({ ...row, now: paidFen ?? (0 as Fen) })).filter(({ executedFen, now }) => executedFen !== now);
  if (moved.length === 0) return new Map();
  await rows(FundEntry).updateEach("id", moved.map(({ id, now }) => ({ id, executedFen: now })), ["executedFen"]);
  return factsOf(rows, [...new Set(moved.map(({ filingId }) => filingId))]);
}

/**
 * Lets every filing of these project years that is not frozen follow the ledger, and stores what it now amounts to. To be called
 * in the unit of work that adds payments. Statements grow with ⌈filings ÷ 500⌉.
 */
export async function followPayments(rows: RowsOf, projectYearIds: readonly string[]): Promise<number> {
  let changed = 0;
  for (let start = 0; start < projectYearIds.length; start += FILINGS_AT_ONCE) {
    const filings = await unfrozen(rows, projectYearIds.slice(start, start + FILINGS_AT_ONCE));
    const facts = await followLedger(rows, filings.map(({ id }) => id));
    changed += await storeJudged(rows, filings, facts);
  }
  return changed;
}

/** Judges the filings of these project years anew as far as they are not frozen: what they are measured by has changed. */
export async function judgeProjectYears(rows: RowsOf, projectYearIds: readonly string[]): Promise<void> {
  const filings = await unfrozen(rows, projectYearIds);
  await storeJudged(rows, filings, await factsOf(rows, filings.map(({ id }) => id)));
}

/** Stores what filings amount to by these facts; answers how many were judged. */
export async function storeJudged(rows: RowsOf, filings: readonly Pick<Filing, "id" | "cycleId" | "departmentId" | "unitId">[], facts: ReadonlyMap<string, FilingFacts>): Promise<number> {
  const cycles = new Map((await rows(Cycle).byIds(filings.map(({ cycleId }) => cycleId))).map((cycle) => [cycle.id, cycle]));
  const waivers = await waiversOf(rows, [...facts.keys()]);
  const judged = filings.flatMap((filing) => {
    const its = facts.get(filing.id);
    const cycle = cycles.get(filing.cycleId);
    return its && cycle ? [{ filing, ...judge(its, cycle.settings, waivers.get(filing.id)) }] : [];
  });
  if (judged.length === 0) return 0;
  await storeFindings(rows, judged);
  await rows(Filing).updateEach("id", judged.map(({ filing, columns }) => ({ id: filing.id, ...columns })), ASSESSED_COLUMNS);
  return judged.length;
}

/** What was paid up to the cut-off that a frozen filing's LEDGER figures do not hold; negative when money came back. */
export async function ledgerMoved(rows: RowsOf, filingId: string): Promise<number> {
  const compared = await ledgerRows(rows, [filingId]);
  return compared.reduce((sum, { executedFen, paidFen }) => sum + (paidFen ?? 0) - (executedFen ?? 0), 0);
}

function unfrozen(rows: RowsOf, projectYearIds: readonly string[]): Promise<Pick<Filing, "id" | "cycleId" | "departmentId" | "unitId">[]> {
  return rows(Filing).select("f")
    .join(CycleProject, "m", "m.id = f.cycleProjectId")
    .join(Cycle, "c", "c.id = f.cycleId")
    .where("m.projectYearId IN (:...projectYearIds) AND f.state NOT IN ('SUBMITTED', 'ACCEPTED') AND c.state = 'OPEN'", { projectYearIds })
    .columns({ id: "f.id", cycleId: "f.cycleId", departmentId: "f.departmentId", unitId: "f.unitId" })
    .all();
}

function ledgerRows(rows: RowsOf, filingIds: readonly string[]): Promise<LedgerRow[]> {
  return rows(FundEntry).select("e")
    .join(Filing, "f", "f.id = e.filingId")
    .join(CycleProject, "m", "m.id = f.cycleProjectId")
    .join(Cycle, "c", "c.id = f.cycleId")
    .join(BudgetLine, "l", "l.projectYearId = m.projectYearId AND l.source = e.row")
    .leftJoin(Payment, "t", "t.budgetLineId = l.id AND t.paidOn <= c.cutOff")
    .where("e.filingId IN (:...filingIds) AND e.origin = 'LEDGER'", { filingIds })
    .columns({ id: "e.id", filingId: "e.filingId", executedFen: "e.executedFen", paidFen: "SUM(t.amountFen)" })
    .groupBy("e.id", "e.filingId", "e.executedFen")
    .all<LedgerRow>();
}
