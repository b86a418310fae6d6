import { cellLabel, type FilingFacts, type ImportFault, type ImportFaultCode } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import type { Viewer } from "../../../access/viewer.js";
import type { UnitOfWork, Work } from "../../../database/unit-of-work.js";
import { factsOf, Filing, saveCellsIn, type SavedBatch } from "../../monitoring/index.js";
import { Project } from "../../projects/index.js";
import type { MonitoringContent, ReadItem } from "../contents.js";
import { blocks, ChangedSincePreview, fault, type ImportKind, type Judged, type LookedAt, type Result, topOf } from "../import-kind.js";
import type { Job } from "../job.entity.js";
import type { PreviewLine } from "../preview.js";
import { type Match, matchForm } from "./match.js";

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
    const plans = await unitOfWork.read(this.viewer, ({ rows }) => this.plan(rows, items));
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
    for (const { path, outcome, value, reason } of batch?.cells ?? []) {
      const cell = match.cells.find((one) => one.path === path);
      if (!cell) continue;
      if (outcome === "SAVED") preview.push(changeLine(target, path, cell.was, value));
      if (outcome === "LOCKED" && cell.text !== cell.was) faults.push(fault(cell.place, "CELL_LOCKED", {}, "WARN"));
      if (outcome === "REFUSED" && reason) faults.push(fault(cell.place, reason.code as ImportFaultCode, { ...reason.params }));
    }
    if (preview.length === 0) preview.push({ key: target.filingId, title: target.projectName, change: "UNCHANGED", detail: { filingId: target.filingId } });
    return { faults, preview: blocks(faults) ? [] : preview };
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
    return forms.map(({ item, project }): Plan => {
      const named = found.filter(({ code, name }) => (project.code === "" ? name === project.name : code === project.code));
      const [one] = named;
      const own = one && facts.get(one.filingId);
      if (!one || !own || named.length > 1) return { item, target: undefined, match: undefined, faults: [fault(topOf(item), "UNKNOWN_PROJECT", { projectCode: project.code || project.name })] };
      const match = matchForm(item, own);
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
