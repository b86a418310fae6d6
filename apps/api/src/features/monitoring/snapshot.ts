import { fen, type Fen, type FigureOrigin, type Indicator, type IndicatorFrame } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { Department, Unit } from "../organisation/index.js";
import { BudgetChange, BudgetLine, GoalVersion, Indicator as IndicatorRow, Payment, Project, ProjectYear, type BudgetSource } from "../projects/index.js";
import { approvedIndicator } from "./approved-indicator.js";
import type { MonitoredForm } from "./monitored-forms.js";

/** A project of the year with its approved goal. */
export type ListedProject = {
  projectId: string; projectYearId: string; departmentId: string; unitId: string; goalVersionId: string; goalText: string; frame: IndicatorFrame; curve: number[];
  code: string; name: string; classified: boolean; departmentCode: string; departmentName: string; unitName: string;
};

/** One source of a project's money as of the cut-off. */
export type ListedFund = { projectYearId: string; source: BudgetSource; origin: Exclude<FigureOrigin, "DERIVED">; initialFen: Fen; adjustedFen: Fen; executedFen: Fen | null };

export type Snapshot = { projects: ListedProject[]; funds: Map<string, ListedFund[]>; indicators: Map<string, Indicator[]>; /** By project: its last frozen monitoring form of the year, for a self-evaluation to begin with. */ monitored?: ReadonlyMap<string, MonitoredForm> };

/**
 * What a cycle takes over from the ledger: projects of the year with an approved goal, their budget lines with every change up to the cut-off,
 * payments up to it, and the indicators. Six statements, however many projects; five where the goals are those of a snapshot taken before, whose indicators never change.
 */
export async function takeSnapshot(rows: RowsOf, fiscalYear: number, cutOff: string, before?: Snapshot): Promise<Snapshot> {
  const projects = await rows(ProjectYear).select("y")
    .join(Project, "p", "p.id = y.projectId")
    .join(GoalVersion, "g", "g.projectYearId = y.id AND g.state = 'APPROVED'")
    .join(Department, "d", "d.id = y.departmentId")
    .join(Unit, "u", "u.id = y.unitId")
    .where("y.fiscalYear = :fiscalYear", { fiscalYear })
    .columns({
      projectId: "p.id", projectYearId: "y.id", departmentId: "y.departmentId", unitId: "y.unitId", goalVersionId: "g.id", goalText: "g.text", frame: "g.frame", curve: "y.curve",
      code: "p.code", name: "p.name", classified: "p.classified", departmentCode: "d.code", departmentName: "d.name", unitName: "u.name",
    })
    .orderBy("d.code").orderBy("p.code").orderBy("g.no", "DESC")
    .all<ListedProject>();
  const latest = new Map([...projects].reverse().map((project) => [project.projectYearId, project]));
  const listed = projects.filter((project) => latest.get(project.projectYearId) === project);
  const known = before && listed.every(({ goalVersionId }) => before.indicators.has(goalVersionId)) ? before.indicators : undefined;
  return { projects: listed, funds: await fundsOf(rows, fiscalYear, cutOff), indicators: known ?? (await indicatorsOf(rows, fiscalYear)) };
}

type Line = { lineId: string; projectYearId: string; source: BudgetSource; origin: ListedFund["origin"]; initialFen: Fen };

async function fundsOf(rows: RowsOf, fiscalYear: number, cutOff: string): Promise<Map<string, ListedFund[]>> {
  const lines = await rows(BudgetLine).select("l").join(ProjectYear, "y", "y.id = l.projectYearId").where("y.fiscalYear = :fiscalYear", { fiscalYear })
    .columns({ lineId: "l.id", projectYearId: "l.projectYearId", source: "l.source", origin: "l.origin", initialFen: "l.initialFen" }).all<Line>();
  const changes = await rows(BudgetChange).select("b").join(BudgetLine, "l", "l.id = b.budgetLineId").join(ProjectYear, "y", "y.id = l.projectYearId")
    .where("y.fiscalYear = :fiscalYear AND b.effectiveOn <= :cutOff", { fiscalYear, cutOff })
    .columns({ lineId: "b.budgetLineId", amountFen: "SUM(b.deltaFen)" }).groupBy("b.budgetLineId").all<{ lineId: string; amountFen: Fen }>();
  const paid = await rows(Payment).select("t").join(ProjectYear, "y", "y.id = t.projectYearId")
    .where("y.fiscalYear = :fiscalYear AND t.paidOn <= :cutOff", { fiscalYear, cutOff })
    .columns({ lineId: "t.budgetLineId", amountFen: "SUM(t.amountFen)" }).groupBy("t.budgetLineId").all<{ lineId: string; amountFen: Fen }>();
  const fed = await rows(Payment).select("t").join(ProjectYear, "y", "y.id = t.projectYearId").join(BudgetLine, "l", "l.id = t.budgetLineId")
    .where("y.fiscalYear = :fiscalYear", { fiscalYear }).columns({ source: "l.source" }).groupBy("l.source").all<{ source: BudgetSource }>();

  const changed = new Map(changes.map(({ lineId, amountFen }) => [lineId, amountFen]));
  const spent = new Map(paid.map(({ lineId, amountFen }) => [lineId, amountFen]));
  const withFeed = new Set(fed.map(({ source }) => source));
  const byYear = new Map<string, ListedFund[]>();
  for (const { lineId, projectYearId, source, origin, initialFen } of lines) {
    // A line marked for the ledger is still typed where no payment of its source ever came: nobody could fill it in otherwise.
    const ledger = origin === "LEDGER" && withFeed.has(source);
    const fund: ListedFund = {
      projectYearId, source, initialFen, origin: ledger ? "LEDGER" : "TYPED",
      adjustedFen: fen(initialFen + (changed.get(lineId) ?? 0)),
      executedFen: ledger ? (spent.get(lineId) ?? fen(0)) : null,
    };
    byYear.set(projectYearId, [...(byYear.get(projectYearId) ?? []), fund]);
  }
  return byYear;
}

async function indicatorsOf(rows: RowsOf, fiscalYear: number): Promise<Map<string, Indicator[]>> {
  const found = await rows(IndicatorRow).select("i")
    .join(GoalVersion, "g", "g.id = i.goalVersionId AND g.state = 'APPROVED'").join(ProjectYear, "y", "y.id = g.projectYearId")
    .where("y.fiscalYear = :fiscalYear", { fiscalYear })
    .columns({
      goalVersionId: "i.goalVersionId", id: "i.id", level1: "i.level1", level2: "i.level2", name: "i.name", nature: "i.nature", operator: "i.operator",
      targetMicro: "i.targetMicro", targetToMicro: "i.targetToMicro", targetText: "i.targetText", unit: "i.unit", weightBp: "i.weightBp", core: "i.core", staged: "i.staged",
    })
    .orderBy("i.goalVersionId").orderBy("i.ord")
    .all<Parameters<typeof approvedIndicator>[0] & { goalVersionId: string }>();
  const byGoal = new Map<string, Indicator[]>();
  for (const row of found) {
    const goal = byGoal.get(row.goalVersionId);
    if (goal) goal.push(approvedIndicator(row));
    else byGoal.set(row.goalVersionId, [approvedIndicator(row)]);
  }
  return byGoal;
}
