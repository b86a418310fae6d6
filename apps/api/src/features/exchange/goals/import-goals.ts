import { fen, type IndicatorFacts } from "@jianxiao/domain";
import type { New } from "../../../access/rows.js";
import type { Viewer } from "../../../access/viewer.js";
import { newId } from "../../../database/new-id.js";
import type { UnitOfWork, Work } from "../../../database/unit-of-work.js";
import { BudgetChange, BudgetLine, GoalVersion, Indicator, indicatorColumns, pinyinInitials, Project, ProjectCodes, ProjectYear } from "../../projects/index.js";
import type { GoalContent, ReadItem } from "../contents.js";
import { blocks, ChangedSincePreview, chunks, type ImportKind, type Judged, type LookedAt, type Result } from "../import-kind.js";
import type { Job } from "../job.entity.js";
import { adjustedOf, importedLines, initialOf } from "./compare.js";
import { Organisation, type Place } from "./organisation.js";
import { type GoalPlan, planGoals } from "./plan.js";

/** 绩效目标申报表: each form becomes a project of its year with an approved goal, or a new version of the goal it has. A frozen goal is never changed in place. */
export class ImportGoals implements ImportKind {
  private readonly seen = new Set<string>();

  constructor(
    private readonly viewer: Viewer,
    private readonly job: Pick<Job, "options" | "fileName" | "sha256" | "id">,
  ) {}

  async judge(unitOfWork: UnitOfWork, items: readonly ReadItem[]): Promise<Judged[]> {
    const plans = await unitOfWork.read(this.viewer, async ({ rows }) => planGoals(rows, await Organisation.of(rows, this.viewer.districtName), this.job.options.unitId, items, this.seen));
    return plans.map((plan) => ({ faults: plan.faults, preview: blocks(plan.faults) ? [] : [previewOf(plan)] }));
  }

  async apply(work: Work, items: readonly LookedAt[]): Promise<Result> {
    const { rows, audit } = work;
    const organisation = await Organisation.of(rows, this.viewer.districtName);
    const seen = new Set<string>();
    const brought = items.map(({ content }) => (content as GoalContent).facts.project.code);
    const counts: Result = { count: items.length, added: 0, versions: 0, unchanged: 0, indicators: 0 };
    for (const chunk of chunks(items)) {
      const plans = await planGoals(rows, organisation, this.job.options.unitId, chunk, seen);
      if (plans.some(({ faults, place }) => blocks(faults) || !place)) throw new ChangedSincePreview();
      await this.store(work, plans, brought, counts);
    }
    await audit("IMPORT_GOALS", { object: "job", objectId: this.job.id, params: { ...counts, fileName: this.job.fileName, sha256: this.job.sha256 } });
    return counts;
  }

  private async store({ rows, now }: Work, plans: readonly GoalPlan[], brought: readonly string[], counts: Result): Promise<void> {
    const codeless = plans.filter(({ project, facts }) => !project && facts.project.code === "");
    const codes = await ProjectCodes.of(rows, codeless.map(({ place, facts }) => ({ department: place?.department.code ?? "", year: facts.fiscalYear })), brought);
    const batch = { projects: [] as New<Project>[], years: [] as New<ProjectYear>[], lines: [] as New<BudgetLine>[], changes: [] as New<BudgetChange>[], goals: [] as New<GoalVersion>[], indicators: [] as New<Indicator>[] };
    const superseded: string[] = [];
    for (const { facts, change, place, project, standing } of plans) {
      if (change === "UNCHANGED" || !place) {
        counts["unchanged"] = Number(counts["unchanged"]) + 1;
        continue;
      }
      const owner = ownerOf(place, project);
      const projectId = project?.id ?? newId(now);
      const projectYearId = standing?.year.id ?? newId(now);
      const lines = importedLines(facts);
      if (!project) {
        const code = facts.project.code || codes.next(place.department.code, facts.fiscalYear);
        batch.projects.push({ ...owner, id: projectId, code, name: facts.project.name, pinyin: pinyinInitials(facts.project.name), kind: "PROJECT", classified: false });
      }
      if (!standing) {
        batch.years.push({ ...owner, id: projectYearId, projectId, fiscalYear: facts.fiscalYear, frame: facts.frame, curve: [...facts.curve], isKey: false, initialFen: initialOf(lines), adjustedFen: adjustedOf(lines), paidFen: fen(0) });
        for (const { source, initialFen, adjustedFen } of lines) {
          const budgetLineId = newId(now);
          batch.lines.push({ ...owner, id: budgetLineId, projectId, projectYearId, source, origin: "TYPED", initialFen });
          if (adjustedFen !== initialFen) {
            batch.changes.push({ ...owner, projectId, budgetLineId, deltaFen: fen(adjustedFen - initialFen), effectiveOn: `${facts.fiscalYear}-01-01`, docNo: this.job.options.docNo ?? this.job.fileName });
          }
        }
      }
      const before = standing?.goal;
      if (before) superseded.push(before.id);
      const goalVersionId = newId(now);
      batch.goals.push({
        ...owner, id: goalVersionId, projectId, projectYearId, no: (before?.no ?? 0) + 1, state: "APPROVED", frame: facts.frame, text: facts.project.goalText ?? "", indicatorCount: facts.indicators.length,
        adjustmentOf: before?.id ?? null, approvedBy: this.viewer.appointmentId, approvedAt: now, approvedDocNo: this.job.options.docNo,
      });
      batch.indicators.push(...facts.indicators.map((indicator, index) => indicatorRow(indicator, index, { ...owner, projectId, goalVersionId }, standing?.indicators ?? [], now)));
      const key = before ? "versions" : "added";
      counts[key] = Number(counts[key]) + 1;
      counts["indicators"] = Number(counts["indicators"]) + facts.indicators.length;
    }
    await rows(Project).addAll(batch.projects);
    await rows(ProjectYear).addAll(batch.years);
    await rows(BudgetLine).addAll(batch.lines);
    await rows(BudgetChange).addAll(batch.changes);
    if (superseded.length > 0) await rows(GoalVersion).update({ id: superseded }, { state: "SUPERSEDED" });
    await rows(GoalVersion).addAll(batch.goals);
    await rows(Indicator).addAll(batch.indicators);
  }
}

/** An existing project stays with its unit. */
function ownerOf({ department, unit }: Place, project: Project | undefined) {
  return { departmentId: project?.departmentId ?? department.id, unitId: project?.unitId ?? unit.id };
}

function indicatorRow(facts: IndicatorFacts, index: number, owner: { departmentId: string; unitId: string; projectId: string; goalVersionId: string }, before: readonly Indicator[], now: Date): New<Indicator> {
  const id = newId(now);
  const same = before.find(({ level2, name }) => level2 === facts.level2 && name === facts.name);
  return { ...owner, ...indicatorColumns(facts), id, lineageId: same?.lineageId ?? id, ord: index + 1 };
}

function previewOf({ facts, change, place, project, item }: GoalPlan): Judged["preview"][number] {
  const lines = importedLines(facts);
  return {
    key: item.sheet,
    title: facts.project.name,
    change,
    detail: {
      sheet: item.sheet, projectCode: project?.code ?? facts.project.code, fiscalYear: facts.fiscalYear, department: place?.department.name ?? "", unit: place?.unit.name ?? "",
      initialFen: initialOf(lines), adjustedFen: adjustedOf(lines), indicators: facts.indicators.length,
    },
  };
}
