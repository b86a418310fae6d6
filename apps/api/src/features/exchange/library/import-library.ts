import { clashOf, indicatorLibraryRule, LIBRARY_LIMITS, withLine, type ImportFault, type ImportFaultCode, type IndicatorLibrary, type LibraryIndicator } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import type { Viewer } from "../../../access/viewer.js";
import { newId } from "../../../database/new-id.js";
import type { UnitOfWork, Work } from "../../../database/unit-of-work.js";
import { addVersion, currentSetting, Setting } from "../../settings/index.js";
import type { LibraryContent, ReadItem } from "../contents.js";
import { ChangedSincePreview, fault, type ImportKind, type Judged, type LookedAt, type Result } from "../import-kind.js";
import type { Job } from "../job.entity.js";

/** 指标库: lines by their key, else by sector, category and name; known ones are reworded, new ones added, all others stay. One version of the library. */
export class ImportLibrary implements ImportKind {
  private library: IndicatorLibrary | undefined;
  /** Rows of the file by the entry they name. */
  private readonly rowOf = new Map<string, number>();

  constructor(
    private readonly viewer: Viewer,
    private readonly job: Pick<Job, "id" | "fileName">,
  ) {}

  /** Each line upon the library as the lines before it leave it. What changes nothing is not shown. */
  async judge(unitOfWork: UnitOfWork, items: readonly ReadItem[]): Promise<Judged[]> {
    let library = this.library ?? (await unitOfWork.read(this.viewer, async ({ rows }) => (await libraryOf(rows)).body));
    const judged = items.map(({ sheet, row, content }): Judged => {
      const taken = withLine(library, entryIn(content), `row-${row}`);
      const { change, entry } = taken;
      const place = { sheet, row, column: (content as LibraryContent).columns.name ?? "A" };
      const refused = (code: ImportFaultCode, params: ImportFault["params"]): Judged => ({ faults: [fault(place, code, params)], preview: [] });
      const clash = clashOf(library, entry);
      const otherRow = this.rowOf.get(entry.key) ?? (clash && this.rowOf.get(clash.key));
      if (otherRow !== undefined) return refused("DUPLICATE_INDICATOR", { name: entry.name, otherRow });
      if (clash) return refused("INDICATOR_EXISTS", { name: entry.name, key: clash.key });
      if ("faults" in indicatorLibraryRule.read({ indicators: [entry] })) return refused("INDICATOR_BROKEN", { name: entry.name });
      if (taken.library.indicators.length > LIBRARY_LIMITS.indicators) return refused("LIBRARY_FULL", { limit: LIBRARY_LIMITS.indicators });
      library = taken.library;
      this.rowOf.set(entry.key, row);
      return { faults: [], preview: change === "UNCHANGED" ? [] : [{ key: `${sheet}/${row}`, title: entry.name, change: LINES[change], detail: { sector: entry.sector, ...(entry.unit ? { unit: entry.unit } : {}) } }] };
    });
    this.library = library;
    return judged;
  }

  async apply(work: Work, items: readonly LookedAt[]): Promise<Result> {
    const { version, body } = await libraryOf(work.rows);
    const counts = { count: items.length, added: 0, changed: 0 };
    let library = body;
    for (const { content, preview } of items) {
      const taken = withLine(library, entryIn(content), newId(work.now));
      const change = taken.change === "UNCHANGED" ? undefined : LINES[taken.change];
      if (preview[0]?.change !== change || clashOf(library, taken.entry)) throw new ChangedSincePreview();
      library = taken.library;
      if (change) counts[taken.change === "ADD" ? "added" : "changed"] += 1;
    }
    const read = indicatorLibraryRule.read(library);
    if ("faults" in read) throw new ChangedSincePreview();
    const saved = await addVersion(work, this.viewer, { kind: "INDICATOR_LIBRARY", version, note: this.job.fileName.slice(0, 200) }, read.body);
    if (!(saved instanceof Setting)) throw new ChangedSincePreview();
    return counts;
  }
}

const LINES = { ADD: "LIBRARY_ADD", CHANGE: "LIBRARY_CHANGE" } as const;

function entryIn(content: ReadItem["content"]): Omit<LibraryIndicator, "since"> {
  const { row: _row, ...entry } = (content as LibraryContent).line;
  return entry;
}

const libraryOf = (rows: RowsOf) => currentSetting(rows, "INDICATOR_LIBRARY");
