import {
  ALLOCATION_ADVICE, allocationAdvice, chinaDate, DISBURSEMENT_ADVICE, disbursementAdvice, fen, takesMoney,
  type AllocationAdvice, type Colour, type DecisionKind, type DisbursementAdvice, type Fen, type Grade, type Reason as DomainReason, type ResultFacts,
} from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Reason } from "../../graphql/problems.js";
import { Cycle, Filing } from "../monitoring/index.js";
import { Department, DepartmentRef } from "../organisation/index.js";
import { Project, ProjectYear } from "../projects/index.js";
import { SpotCheck } from "../yearend/index.js";
import { Correction } from "./correction.entity.js";
import { FundingEntry } from "./decision.entity.js";
import { ledgerYear } from "./funding-ledger.js";
import { byAllocation, byDepartment, byDisbursement } from "./result-facts-sums.js";
import { ResultFactsPage, ResultFactsView, type ResultFactsArgs } from "./result-facts.types.js";

type Line = { projectId: string; yearId: string; code: string; name: string; adjustedFen: Fen; paidFen: Fen; departmentId: string; departmentCode: string; departmentName: string };
type Standing = { projectId: string; filingId: string; colour: Colour | null; execColour: Colour | null; perfColour: Colour | null; rateBp: number | null; attainmentBp: number | null };

export type HandedOn = Line & Pick<ResultFacts, "colour" | "rateBp" | "attainmentBp"> & {
  /** The forms its colours and its self-evaluation come from. */
  filingId: string | null; selfFilingId: string | null;
  selfScore: number | null; selfGrade: Grade | null;
  takenFen: Fen; heldBackFen: Fen; payableFen: Fen; disbursement: DisbursementAdvice; disbursementReasons: DomainReason[]; allocation: AllocationAdvice; allocationReasons: DomainReason[];
};

/** What every project of the year hands on to payment and budgeting, as far as the viewer sees it: six statements. Colours are those of the latest cycle that has the project accepted, else of the latest. */
export async function handedOn({ rows, now }: Reading, viewer: Viewer, fiscalYear: number, { departmentId, search }: Pick<ResultFactsArgs, "departmentId" | "search"> = {}): Promise<HandedOn[]> {
  // What the bureau is advised to do is not an evaluator's to see.
  if (viewer.role === "EVALUATOR") return [];
  const selection = rows(ProjectYear).select("y").join(Project, "p", "p.id = y.projectId").join(Department, "d", "d.id = y.departmentId").where("y.fiscalYear = :fiscalYear", { fiscalYear })
    .columns({ projectId: "p.id", yearId: "y.id", code: "p.code", name: "p.name", adjustedFen: "y.adjustedFen", paidFen: "y.paidFen", departmentId: "d.id", departmentCode: "d.code", departmentName: "d.name" });
  if (departmentId) selection.where("y.departmentId = :departmentId", { departmentId });
  const text = search?.trim().toLowerCase();
  if (text) selection.where("INSTR(LOWER(p.code), :text) > 0 OR INSTR(LOWER(p.name), :text) > 0 OR INSTR(p.pinyin, :text) > 0 OR INSTR(d.name, :text) > 0", { text });
  const lines = await selection.orderBy("p.code").all<Line>();
  const standings = await standingsOf(rows, fiscalYear);
  const evaluated = await selfEvaluations(rows, fiscalYear);
  const executed = await rows(FundingEntry).select("e").where("e.fiscalYear = :fiscalYear", { fiscalYear }).columns({ yearId: "e.projectYearId", kind: "e.kind", fen: "SUM(e.amountFen)", n: { sql: "SUM(CASE WHEN e.countersId IS NULL THEN 1 ELSE -1 END)", as: "whole" } })
    .groupBy("e.projectYearId", "e.kind").all<{ yearId: string; kind: DecisionKind; fen: Fen; n: number }>();
  const owed = new Map((await rows(Correction).select("n").where("n.projectId IS NOT NULL AND n.state IN ('ISSUED', 'REJECTED')")
    .columns({ projectId: "n.projectId", owed: { sql: "COUNT(*)", as: "whole" }, overdue: { sql: "SUM(CASE WHEN n.dueAt < :now THEN 1 ELSE 0 END)", as: "whole" } }, { now })
    .groupBy("n.projectId").all<{ projectId: string; owed: number; overdue: number }>()).map((row) => [row.projectId, row]));
  const entries = new Map<string, typeof executed>();
  for (const entry of executed) entries.set(entry.yearId, [...(entries.get(entry.yearId) ?? []), entry]);
  return lines.map((line) => judged(line, standings.get(line.projectId), entries.get(line.yearId) ?? [], owed.get(line.projectId), evaluated.get(line.projectId)));
}

function judged(line: Line, standing: Standing | undefined, entries: readonly { kind: DecisionKind; fen: Fen; n: number }[], cases: { owed: number; overdue: number } | undefined, evaluated: Evaluated | undefined): HandedOn {
  const of = (...kinds: DecisionKind[]) => entries.reduce((sum, { kind, fen: amount }) => sum + (kinds.includes(kind) ? amount : 0), 0);
  const stands = (kind: DecisionKind) => entries.some((entry) => entry.kind === kind && entry.n > 0);
  const [suspendedFen, stoppedFen, recoveredFen] = [of("SUSPEND_PAYMENT"), of("STOP_PAYMENT"), of("RECOVER_FUNDS", "RECOVER_BALANCE")];
  const takenFen = fen(entries.reduce((sum, { kind, fen: amount }) => sum + (takesMoney(kind) ? amount : 0), 0));
  const { colour = null, execColour = null, perfColour = null, rateBp = null, attainmentBp = null } = standing ?? {};
  const facts: ResultFacts = {
    colour, execColour, perfColour, rateBp, attainmentBp, stoppedFen, suspendedFen, takenFen, projectSuspended: stands("SUSPEND_PROJECT"), caseTransferred: stands("TRANSFER_CASE"),
    owed: cases?.owed ?? 0, overdue: cases?.overdue ?? 0, selfScore: evaluated?.score ?? null, selfGrade: evaluated?.grade ?? null,
  };
  const payments = disbursementAdvice(facts);
  const budget = allocationAdvice(facts);
  const heldBackFen = fen(suspendedFen + stoppedFen);
  return {
    ...line, filingId: standing?.filingId ?? null, selfFilingId: evaluated?.filingId ?? null, colour, rateBp, attainmentBp, selfScore: evaluated?.score ?? null, selfGrade: evaluated?.grade ?? null, takenFen, heldBackFen, payableFen: fen(Math.max(0, line.adjustedFen - line.paidFen - recoveredFen - heldBackFen)),
    disbursement: payments.advice, disbursementReasons: payments.reasons, allocation: budget.advice, allocationReasons: budget.reasons,
  };
}

/** Latest standing of each project in the year; a later cycle counts once its filing is accepted. */
async function standingsOf(rows: RowsOf, fiscalYear: number): Promise<Map<string, Standing>> {
  const filings = await rows(Filing).select("f").join(Cycle, "c", "c.id = f.cycleId").where("c.fiscalYear = :fiscalYear AND f.projectId IS NOT NULL", { fiscalYear })
    .columns({ projectId: "f.projectId", filingId: "f.id", colour: "f.colour", execColour: "f.execColour", perfColour: "f.perfColour", rateBp: "f.rateBp", attainmentBp: "f.attainmentBp" })
    .orderBy("CASE WHEN f.state = 'ACCEPTED' THEN 1 ELSE 0 END").orderBy("c.cutOff").orderBy("c.round").all<Standing>();
  return new Map(filings.map((standing) => [standing.projectId, standing]));
}

type Evaluated = { projectId: string; filingId: string; score: number; grade: Grade };

/** What each project's accepted self-evaluation of the year came to; where the bureau checked it, what the bureau found. */
async function selfEvaluations(rows: RowsOf, fiscalYear: number): Promise<Map<string, Evaluated>> {
  const found = await rows(Filing).select("f").join(Cycle, "c", "c.id = f.cycleId AND c.kind = 'SELF_EVALUATION'").leftJoin(SpotCheck, "s", "s.revisionId = f.latestRevisionId AND s.state = 'DONE'")
    .where("c.fiscalYear = :fiscalYear AND f.state = 'ACCEPTED' AND f.score IS NOT NULL", { fiscalYear })
    .columns({ projectId: "f.projectId", filingId: "f.id", score: { sql: "COALESCE(s.score, f.score)", as: "whole" }, grade: { sql: "COALESCE(s.grade, f.grade)", as: "text" } }).all<Evaluated>();
  return new Map(found.map((each) => [each.projectId, each]));
}

/** One page of what is handed on, with counts by advice. */
export async function resultFactsPage(reading: Reading, viewer: Viewer, args: ResultFactsArgs): Promise<ResultFactsPage> {
  const fiscalYear = args.fiscalYear ?? (await ledgerYear(reading.rows, chinaDate(reading.now)));
  const all = await handedOn(reading, viewer, fiscalYear, args);
  const { disbursement, allocation, offset, limit } = args;
  const wanted = all.filter((one) => (!disbursement || one.disbursement === disbursement) && (!allocation || one.allocation === allocation)).sort(byUrgency);
  return Object.assign(new ResultFactsPage(), {
    fiscalYear, total: wanted.length, nodes: wanted.slice(offset, offset + limit).map(view),
    disbursements: byDisbursement(all), allocations: byAllocation(all), departments: byDepartment(all),
  });
}

/** What stands against paying a project comes first; equal ones stay in the order of their codes. */
function byUrgency(one: HandedOn, other: HandedOn): number {
  return DISBURSEMENT_ADVICE.indexOf(one.disbursement) - DISBURSEMENT_ADVICE.indexOf(other.disbursement) || ALLOCATION_ADVICE.indexOf(one.allocation) - ALLOCATION_ADVICE.indexOf(other.allocation);
}

function view({ projectId, code, name, departmentId, departmentCode, departmentName, yearId: _, disbursementReasons, allocationReasons, ...rest }: HandedOn): ResultFactsView {
  const said = (reasons: readonly DomainReason[]) => reasons.map((reason) => new Reason(reason));
  return Object.assign(new ResultFactsView(), {
    ...rest, project: { id: projectId, code, name }, department: new DepartmentRef({ id: departmentId, code: departmentCode, name: departmentName }),
    disbursementReasons: said(disbursementReasons), allocationReasons: said(allocationReasons),
  });
}
