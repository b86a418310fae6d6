import { cellLabel, filingForm, type FilingFacts, type ImportFault, type ImportFaultCode } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import type { Viewer } from "../../../access/viewer.js";
import type { UnitOfWork, Work } from "../../../database/unit-of-work.js";
import { factsOf, Filing, readStamp, saveCellsIn, type SavedBatch } from "../../monitoring/index.js";
import { Project } from "../../projects/index.js";
import { Department } from "../../organisation/index.js";
import type { MonitoringContent, OverallContent, ReadItem } from "../contents.js";
import { blocks, ChangedSincePreview, fault, type ImportKind, type Judged, type LookedAt, type Result, topOf } from "../import-kind.js";
import type { Job } from "../job.entity.js";
import type { PreviewLine } from "../preview.js";
import { type Match, matchForm } from "./match.js";
import { matchOverall } from "./match-overall.js";
import { changesSince, mergeSince, type Since } from "./since-handed-out.js";

type Target = { filingId: string; facts: FilingFacts; projectName: string };
type Plan = { item: ReadItem; faults: ImportFault[]; target: Target | undefined; match: Match | undefined };

/** Thrown to take back a trial: what saving would have answered. */
class Tried extends Error {
  constructor(readonly batch: SavedBatch | undefined) {
    super("A trial is never kept");
  }
}

/** 监控表: what was filled in offline goes into the filings by the road typing takes, cell by cell. */
export class ImportMonitoring implements ImportKind {
  constructor(
    private readonly viewer: Viewer,
    private readonly job: Pick<Job, "id" | "options" | "fileName" | "sha256">,
  ) {}

  async judge(unitOfWork: UnitOfWork, items: readonly ReadItem[]): Promise<Judged[]> {
    const isOverall = ({ content }: ReadItem) => "overall" in content;
    const planned = await unitOfWork.read(this.viewer, async ({ rows }) => [...(await this.plan(rows, items.filter((item) => !isOverall(item)))), ...(await this.planOverall(rows, items.filter(isOverall)))]);
    const plans = items.flatMap((item) => planned.find((plan) => plan.item === item) ?? []);
    const judged: Judged[] = [];
    for (const plan of plans) judged.push(plan.target && plan.match ? await this.tried(unitOfWork, plan.faults, plan.target, plan.match) : { faults: plan.faults, preview: [] });
    return judged;
  }

  /** Stores exactly the changes that were looked at: where somebody typed in between, the cell is no longer as it was shown, and nothing is applied. */
  async apply(work: Work, items: readonly LookedAt[]): Promise<Result> {
    const counts = { count: items.length, cells: 0 };
    for (const { preview } of items) {
      for (const [filingId, lines] of byFiling(preview)) {
        const batch = await saveCellsIn(work, this.viewer, filingId, lines.map(changeOf));
        if (!batch || batch.cells.some(({ outcome }) => outcome !== "SAVED" && outcome !== "UNCHANGED")) throw new ChangedSincePreview();
        counts.cells += batch.changed;
        if (batch.changed > 0) await work.audit("SAVE_CELLS", { object: "filing", objectId: filingId, of: batch.filing, params: { count: batch.changed, fileName: this.job.fileName } });
      }
    }
    await work.audit("IMPORT_MONITORING", { object: "job", objectId: this.job.id, params: { ...counts, fileName: this.job.fileName, sha256: this.job.sha256 } });
    return counts;
  }

  /** Saves in a transaction that is taken back, so that the preview is told by the very rules that will decide. */
  private async tried(unitOfWork: UnitOfWork, found: readonly ImportFault[], target: Target, match: Match): Promise<Judged> {
    const batch = await unitOfWork
      .run(this.viewer, async (work): Promise<never> => {
        throw new Tried(await saveCellsIn(work, this.viewer, target.filingId, cellsOf(match)));
      })
      .catch((error: unknown) => {
        if (error instanceof Tried) return error.batch;
        throw error;
      });
    const faults = [...found];
    const preview: PreviewLine[] = [];
    // A form that is not this person's to open stays as it is, and each changed cell says so.
    for (const { path, outcome, value, reason } of batch?.cells ?? match.cells.map(({ path }) => ({ path, outcome: "LOCKED", value: null, reason: null }) as const)) {
      const cell = match.cells.find((one) => one.path === path);
      if (!cell) continue;
      if (outcome === "SAVED") preview.push(changeLine(target, path, cell.was, value));
      if (outcome === "LOCKED" && cell.text !== cell.was) faults.push(fault(cell.place, "CELL_LOCKED", {}, "WARN"));
      if (outcome === "REFUSED" && reason) faults.push(fault(cell.place, reason.code as ImportFaultCode, { ...reason.params }));
    }
    if (preview.length === 0) preview.push({ key: target.filingId, title: target.projectName, change: "UNCHANGED", detail: { filingId: target.filingId } });
    return { faults, preview: blocks(faults) ? [] : preview };
  }

  /** 部门整体支出绩效监控表: the department's own, by its code or else by its name. */
  private async planOverall(rows: RowsOf, items: readonly ReadItem[]): Promise<Plan[]> {
    if (items.length === 0) return [];
    const found = await rows(Filing).select("f").join(Department, "d", "d.id = f.departmentId").where("f.cycleId = :cycleId AND f.kind = 'DEPARTMENT'", { cycleId: this.job.options.cycleId })
      .columns({ filingId: "f.id", code: "d.code", name: "d.name" }).all<{ filingId: string; code: string; name: string }>();
    const named = items.map((item) => {
      const { departmentCode, departmentName } = (item.content as OverallContent).overall;
      return { item, own: found.find(({ code, name }) => (departmentCode === "" ? name === departmentName : code === departmentCode)), text: departmentCode || departmentName };
    });
    const facts = await factsOf(rows, named.flatMap(({ own }) => own?.filingId ?? []));
    const plans: Plan[] = [];
    for (const { item, own, text } of named) {
      const { overall } = item.content as OverallContent;
      const its = own && facts.get(own.filingId);
      const stamp = readStamp(overall.key);
      const since = own && stamp?.filingId === own.filingId ? await changesSince(rows, stamp) : new Map<string, Since>();
      const match = its && mergeSince(item, matchOverall(overall, its), since);
      plans.push(own && its && match
        ? { item, target: { filingId: own.filingId, facts: its, projectName: filingForm(its).title.zh }, match, faults: match.faults }
        : { item, target: undefined, match: undefined, faults: [fault(topOf(item), "UNKNOWN_DEPARTMENT", { text })] });
    }
    return plans;
  }

  private async plan(rows: RowsOf, items: readonly ReadItem[]): Promise<Plan[]> {
    const forms = items.map((item) => ({ item, project: (item.content as MonitoringContent).facts.project }));
    const found = await rows(Filing).select("f")
      .join(Project, "p", "p.id = f.projectId")
      .where("f.cycleId = :cycleId AND (p.code IN (:...codes) OR p.name IN (:...names))", {
        cycleId: this.job.options.cycleId, codes: forms.map(({ project }) => project.code), names: forms.map(({ project }) => project.name),
      })
      .columns({ filingId: "f.id", code: "p.code", name: "p.name" })
      .all<{ filingId: string; code: string; name: string }>();
    const facts = await factsOf(rows, found.map(({ filingId }) => filingId));
    const stamps = items.map((item) => readStamp((item.content as MonitoringContent).key));
    const since = new Map<string, Map<string, Since>>();
    for (const stamp of stamps) if (stamp && facts.has(stamp.filingId)) since.set(stamp.filingId, await changesSince(rows, stamp));
    return forms.map(({ item, project }, index): Plan => {
      const named = found.filter(({ code, name }) => (project.code === "" ? name === project.name : code === project.code));
      const [one] = named;
      const own = one && facts.get(one.filingId);
      if (!one || !own || named.length > 1) return { item, target: undefined, match: undefined, faults: [fault(topOf(item), "UNKNOWN_PROJECT", { projectCode: project.code || project.name })] };
      const stamp = stamps[index];
      const laid = matchForm(item, own);
      // Handed out for another filing: the project's own of another cycle. What it says of this one is judged by its headings alone.
      const foreign = stamp && stamp.filingId !== one.filingId ? [fault(topOf(item), "STAMP_OTHER", { at: stamp.at.toISOString() }, "WARN")] : [];
      const match = mergeSince(item, { ...laid, faults: [...laid.faults, ...foreign] }, since.get(one.filingId) ?? new Map());
      return { item, target: { filingId: one.filingId, facts: own, projectName: one.name }, match, faults: match.faults };
    });
  }
}

function cellsOf({ cells }: Match) {
  return cells.map(({ path, was, text }) => ({ path, was, now: text }));
}

function changeLine({ filingId, facts, projectName }: Target, path: string, was: string | null, now: string | null): PreviewLine {
  const label = cellLabel(path, facts);
  return { key: `${filingId}/${path}`, title: projectName, change: "CELL", detail: { filingId, projectCode: facts.project.code, path, labelZh: label.zh, labelEn: label.en, was: was ?? "", now: now ?? "" } };
}

function byFiling(preview: readonly PreviewLine[]): Map<string, PreviewLine[]> {
  const lines = new Map<string, PreviewLine[]>();
  for (const line of preview) {
    if (line.change !== "CELL") continue;
    const filingId = String(line.detail["filingId"]);
    lines.set(filingId, [...(lines.get(filingId) ?? []), line]);
  }
  return lines;
}

/** The change a preview line showed. */
function changeOf({ detail }: PreviewLine): { path: string; was: string | null; now: string } {
  return { path: String(detail["path"]), was: detail["was"] === "" ? null : String(detail["was"]), now: String(detail["now"]) };
}
