import type { EvidenceKind, Reason } from "@jianxiao/domain";
import type { Viewer } from "../access/viewer.js";
import type { Reading } from "../database/unit-of-work.js";

/** What files hang on, as one viewer sees it. */
export type EvidenceSubject = {
  /** Whose the files are: the owner of the thing itself. */
  readonly owner: { readonly departmentId: string; readonly unitId: string | null; readonly projectId: string | null };
  /** Why nothing may be added or removed now; empty where it may. */
  readonly against: readonly Reason[];
  /** Set where the viewer sees the thing only as it was at a moment, such as a submitted revision: later files are absent. */
  readonly asOf?: Date;
  /** Why no file of elsewhere may be named as proof here now, where that is another question than adding one; left out: `against`. */
  readonly linking?: readonly Reason[];
};

/**
 * Finds things of a kind for a viewer and says who may add to them; one that does not exist for them is left out. Asked again at every upload, list and
 * download, in the same scope as the files' own rows, so that nobody gets a file of something they may not see.
 */
export type EvidenceBinding = (reading: Pick<Reading, "rows" | "now">, viewer: Viewer, ids: readonly string[]) => Promise<ReadonlyMap<string, EvidenceSubject>>;

/** A binding over rows that are read as they are: `subject` tells of one. */
export function subjectsOf<Row extends { readonly id: string }>(found: readonly Row[], subject: (row: Row) => EvidenceSubject): Map<string, EvidenceSubject> {
  return new Map(found.map((row) => [row.id, subject(row)]));
}

/** The kinds of things a feature lets files hang on. */
export type EvidenceBindings = Readonly<Partial<Record<EvidenceKind, EvidenceBinding>>>;
