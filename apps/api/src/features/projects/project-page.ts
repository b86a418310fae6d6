import { type Colour, type CycleKind, type Fen, fen, type FilingState, type Grade, formatMicro, micro, stageTexts, targetText } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import { approvedIndicator, Cycle, type CycleState, CycleRef, Filing, FilingMove } from "../monitoring/index.js";
import { Appointment } from "../identity/index.js";
import { Department, DepartmentRef, Unit, UnitRef } from "../organisation/index.js";
import { GoalVersion, Indicator } from "./goal.entity.js";
import { HistoryEntry, historyOf } from "./history.js";
import { Payment, PaymentImport } from "./payment.entity.js";
import { visibleStates } from "./project-list.js";
import { BudgetChange, BudgetLine, Project, ProjectYear } from "./project.entity.js";
import { BudgetChangeView, BudgetLineView, GoalIndicatorView, GoalVersionView, PaymentPage, PaymentView, ProjectFilingRef, ProjectView } from "./project.types.js";

/** A project in a year, the latest unless one is named; undefined where it does not exist for the viewer. */
export async function projectPage(rows: RowsOf, id: string, fiscalYear?: number | null): Promise<ProjectView | undefined> {
  const project = await rows(Project).find(id);
  if (!project) return undefined;
  const all = await rows(ProjectYear).findMany({ projectId: id }, { order: { fiscalYear: "DESC" } });
  const year = fiscalYear == null ? all[0] : all.find((each) => each.fiscalYear === fiscalYear);
  const department = await rows(Department).find(project.departmentId);
  const unit = await rows(Unit).find(project.unitId);
  if (!year || !department || !unit) return undefined;
  const { code, name, kind, version } = project;
  const { isKey, curve, adjustedFen } = year;
  return Object.assign(new ProjectView(), {
    id, code, name, kind, version, fiscalYear: year.fiscalYear, fiscalYears: all.map((each) => each.fiscalYear), isKey, curve, adjustedFen, projectYearId: year.id, department: new DepartmentRef(department), unit: new UnitRef(unit),
  });
}

/** Lines of a year with their changes and what was paid from each: three statements. */
export async function budgetLines(rows: RowsOf, projectYearId: string): Promise<BudgetLineView[]> {
  const lines = await rows(BudgetLine).findMany({ projectYearId }, { order: { id: "ASC" } });
  const changes = await rows(BudgetChange).findMany({ budgetLineId: lines.map(({ id }) => id) }, { order: { effectiveOn: "ASC", id: "ASC" } });
  const paid = await rows(Payment).select("x")
    .where("x.projectYearId = :projectYearId", { projectYearId })
    .columns({ lineId: "x.budgetLineId", amountFen: "SUM(x.amountFen)" })
    .groupBy("x.budgetLineId")
    .all<{ lineId: string; amountFen: Fen }>();
  return lines.map(({ id, source, initialFen }) => {
    const own = changes.filter(({ budgetLineId }) => budgetLineId === id);
    return Object.assign(new BudgetLineView(), {
      id, source, initialFen,
      adjustedFen: fen(own.reduce<number>((sum, { deltaFen }) => sum + deltaFen, initialFen)),
      paidFen: paid.find(({ lineId }) => lineId === id)?.amountFen ?? fen(0),
      changes: own.map((change) => Object.assign(new BudgetChangeView(), { id: change.id, deltaFen: change.deltaFen, effectiveOn: change.effectiveOn, docNo: change.docNo })),
    });
  });
}

/** Goal versions of a year, newest first, with their indicators: two statements. */
export async function goalVersions(rows: RowsOf, projectYearId: string): Promise<GoalVersionView[]> {
  const versions = await rows(GoalVersion).findMany({ projectYearId }, { order: { no: "DESC" } });
  const indicators = await rows(Indicator).findMany({ goalVersionId: versions.map(({ id }) => id) }, { order: { ord: "ASC" } });
  return versions.map(({ id, no, state, text, frame, approvedAt, approvedDocNo }) =>
    Object.assign(new GoalVersionView(), {
      id, no, state, text, frame, approvedAt, approvedDocNo,
      indicators: indicators.filter(({ goalVersionId }) => goalVersionId === id).map(indicatorView),
    }),
  );
}

function indicatorView(row: Indicator): GoalIndicatorView {
  const { id, ord, level1, level2, name, nature, operator, unit, weightBp, staged } = row;
  return Object.assign(new GoalIndicatorView(), {
    id, ord, level1, level2, name, nature, operator, unit, weightBp,
    targetText: targetText(approvedIndicator(row)),
    stagedText: staged.map((value) => (value === null ? "" : formatMicro(micro(value)))),
    staged: stageTexts(approvedIndicator(row)),
  });
}

/** One page of a year's payments, newest first, with where each came from. */
export async function payments(rows: RowsOf, projectYearId: string, limit: number, offset: number): Promise<PaymentPage> {
  const found = await rows(Payment).select("x")
    .join(PaymentImport, "i", "i.id = x.importId")
    .join(BudgetLine, "l", "l.id = x.budgetLineId")
    .where("x.projectYearId = :projectYearId", { projectYearId })
    .columns({ id: "x.id", paidOn: "x.paidOn", amountFen: "x.amountFen", voucherKey: "x.voucherKey", source: "l.source", fileName: "i.fileName", importedAt: "i.importedAt", fileSha256: "i.sha256" })
    .orderBy("x.paidOn", "DESC")
    .orderBy("x.id", "DESC")
    .limit(limit, offset)
    .all<PaymentView>();
  const all = await rows(Payment).select("x")
    .where("x.projectYearId = :projectYearId", { projectYearId })
    .columns({ total: { sql: "COUNT(*)", as: "whole" }, sumFen: { sql: "COALESCE(SUM(x.amountFen), 0)", as: "fen" } })
    .one<{ total: number; sumFen: Fen }>();
  return Object.assign(new PaymentPage(), { nodes: found.map((row) => Object.assign(new PaymentView(), row)), total: all?.total ?? 0, sumFen: all?.sumFen ?? fen(0) });
}

type FilingRow = { id: string; state: FilingState; colour: Colour | null; rateBp: number | null; attainmentBp: number | null; executedFen: Fen; adjustedFen: Fen; cycleId: string; fiscalYear: number; cutOffMonth: number; round: number; cycleKind: CycleKind; cycleState: CycleState; score: number | null; grade: Grade | null };

/** Filings of a project, newest cycle first: two statements. */
export async function filings(rows: RowsOf, viewer: Viewer, projectId: string): Promise<ProjectFilingRef[]> {
  const found = await rows(Filing).select("f")
    .join(Cycle, "c", "c.id = f.cycleId")
    .where("f.projectId = :projectId AND f.state IN (:...states)", { projectId, states: visibleStates(viewer) })
    .columns({
      id: "f.id", state: "f.state", colour: "f.colour", rateBp: "f.rateBp", attainmentBp: "f.attainmentBp", executedFen: "f.executedFen", adjustedFen: "f.adjustedFen",
      cycleId: "c.id", fiscalYear: "c.fiscalYear", cutOffMonth: "c.cutOffMonth", round: "c.round", cycleKind: "c.kind", cycleState: "c.state", score: "f.score", grade: "f.grade",
    })
    .orderBy("c.cutOff", "DESC")
    .orderBy("c.round", "DESC")
    .all<FilingRow>();
  const accepted = await rows(FilingMove).findMany({ filingId: found.map(({ id }) => id), action: "ACCEPT" }, { order: { at: "ASC" } });
  const acceptedAt = new Map(accepted.map(({ filingId, at }) => [filingId, at]));
  return found.map(({ cycleId, fiscalYear, cutOffMonth, round, cycleKind, cycleState, ...filing }) =>
    Object.assign(new ProjectFilingRef(), {
      ...filing,
      cycle: Object.assign(new CycleRef(), { id: cycleId, kind: cycleKind, fiscalYear, cutOffMonth, round, state: cycleState }),
      acceptedAt: filing.state === "ACCEPTED" ? (acceptedAt.get(filing.id) ?? null) : null,
    }),
  );
}

/** Acts an evaluator may read of a granted project: what was approved and changed, not who wrote what in between. */
const PUBLIC_ACTS = ["CHANGE_BUDGET"];

/** The project's trail and the approvals of its goals, newest first. A goal says itself who approved it, when and by which document. */
export async function projectHistory(rows: RowsOf, viewer: Viewer, projectId: string): Promise<HistoryEntry[]> {
  const trail = await historyOf(rows, { projectId, ...(viewer.role === "EVALUATOR" ? { act: PUBLIC_ACTS } : {}) });
  const approved = await rows(GoalVersion).select("g")
    .join(Appointment, "a", "a.id = g.approvedBy")
    .where("g.projectId = :projectId AND g.approvedAt IS NOT NULL", { projectId })
    .columns({ id: "g.id", at: "g.approvedAt", who: "a.holderName", post: "a.role", no: "g.no", docNo: "g.approvedDocNo" })
    .all<{ id: string; at: Date; who: string; post: string; no: number; docNo: string | null }>();
  const approvals = approved.map(({ no, docNo, ...entry }) => Object.assign(new HistoryEntry(), { ...entry, act: "APPROVE_GOAL", params: { no, ...(docNo === null ? {} : { docNo }) } }));
  return [...trail, ...approvals].sort((one, other) => other.at.getTime() - one.at.getTime());
}
