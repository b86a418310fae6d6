import { chinaDate, type FilingFacts, type ImportFault } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import type { Viewer } from "../../../access/viewer.js";
import type { UnitOfWork, Work } from "../../../database/unit-of-work.js";
import { canonicalJson, EarlierForm } from "../../monitoring/index.js";
import { Project } from "../../projects/index.js";
import type { MonitoringContent, ReadItem } from "../contents.js";
import { blocks, ChangedSincePreview, fault, type ImportKind, type Judged, type LookedAt, type Result, topOf } from "../import-kind.js";
import type { Job } from "../job.entity.js";

type Plan = { item: ReadItem; facts: FilingFacts; project: Project | undefined; faults: ImportFault[]; change: "EARLIER" | "EARLIER_ANEW" | "UNCHANGED"; no: number };

/** 往年实际值: self-evaluations and monitoring forms of earlier years, kept beside the projects they tell of. Nothing of this year is touched. */
export class ImportEarlier implements ImportKind {
  constructor(
    private readonly viewer: Viewer,
    private readonly job: Pick<Job, "id" | "fileName" | "sha256">,
  ) {}

  async judge(unitOfWork: UnitOfWork, items: readonly ReadItem[]): Promise<Judged[]> {
    const plans = await unitOfWork.read(this.viewer, ({ rows, now }) => planEarlier(rows, now, items));
    return plans.map(({ item, facts, project, faults, change }) => ({
      faults,
      preview: blocks(faults) || !project ? [] : [{ key: item.sheet, title: project.name, change, detail: { sheet: item.sheet, projectCode: project.code, fiscalYear: facts.fiscalYear, cutOffMonth: facts.cutOffMonth, values: valued(facts) } }],
    }));
  }

  async apply(work: Work, items: readonly LookedAt[]): Promise<Result> {
    const { rows, audit } = work;
    const plans = await planEarlier(rows, work.now, items);
    if (plans.some(({ faults, project }) => blocks(faults) || !project)) throw new ChangedSincePreview();
    const kept = plans.flatMap((plan) => (plan.project && plan.change !== "UNCHANGED" ? [{ ...plan, project: plan.project }] : []));
    await rows(EarlierForm).addAll(kept.map(({ item, facts, project: { id: projectId, departmentId, unitId }, no }) => ({
      departmentId, unitId, projectId, fiscalYear: facts.fiscalYear, cutOffMonth: facts.cutOffMonth, no, facts: canonicalJson(facts), fileName: this.job.fileName, sheet: item.sheet, sha256: this.job.sha256, who: this.viewer.accountName,
    })));
    const counts = { count: kept.length, unchanged: plans.length - kept.length, values: kept.reduce((sum, { facts }) => sum + valued(facts), 0) };
    await audit("IMPORT_EARLIER", { object: "job", objectId: this.job.id, params: { ...counts, fileName: this.job.fileName, sha256: this.job.sha256 } });
    return counts;
  }
}

const valued = ({ indicators }: FilingFacts) => indicators.filter(({ actual }) => actual !== null).length;

/** Projects by code, or by a name only one of them has; years before this one alone. Three statements. */
async function planEarlier(rows: RowsOf, now: Date, items: readonly ReadItem[]): Promise<Plan[]> {
  const thisYear = Number(chinaDate(now).slice(0, 4));
  const read = items.map((item) => {
    const { printed: _, ...facts } = (item.content as MonitoringContent).facts;
    return { item, facts };
  });
  const codes = read.map(({ facts }) => facts.project.code).filter((code) => code !== "");
  const named = read.filter(({ facts }) => facts.project.code === "").map(({ facts }) => facts.project.name);
  const projects = [...(await rows(Project).findMany({ code: codes })), ...(await rows(Project).findMany({ name: named }))];
  const before = await rows(EarlierForm).findMany({ projectId: projects.map(({ id }) => id) }, { order: { no: "ASC" } });
  return read.map(({ item, facts }) => {
    const { code, name } = facts.project;
    const found = projects.filter((project) => (code === "" ? project.name === name : project.code === code));
    const [project] = found.length === 1 ? found : [];
    const last = before.findLast((form) => form.projectId === project?.id && form.fiscalYear === facts.fiscalYear && form.cutOffMonth === facts.cutOffMonth);
    const faults: ImportFault[] = [];
    if (!project) faults.push(fault(topOf(item), "UNKNOWN_PROJECT", { projectCode: code || name }));
    if (facts.fiscalYear === 0) faults.push(fault(topOf(item), "YEAR_MISSING"));
    else if (facts.fiscalYear >= thisYear) faults.push(fault(topOf(item), "NOT_EARLIER", { found: facts.fiscalYear, before: thisYear }));
    if (valued(facts) === 0) faults.push(fault(topOf(item), "NO_INDICATORS"));
    const change = !last ? "EARLIER" : last.facts === canonicalJson(facts) ? "UNCHANGED" : "EARLIER_ANEW";
    return { item, facts, project, faults, change, no: (last?.no ?? 0) + 1 };
  });
}
