import { cellAt, type CellPath, type FilingFacts, type GivenVerdict, type Verdict } from "@jianxiao/domain";

/** One cell the reviewer means to return. */
export type ReturnedCell = { path: CellPath; reason: string; dueOn: string };

/** A reviewer's opinion while it is being formed; kept until it is given, so that nothing typed is lost. */
export type Opinion = { cells: readonly ReturnedCell[]; remark: string; verdicts: readonly GivenVerdict[] };

export const NO_OPINION: Opinion = { cells: [], remark: "", verdicts: [] };

export type OpinionEdit =
  | { do: "toggle"; path: CellPath; dueOn: string; reason?: string }
  | { do: "reason"; path: CellPath; reason: string }
  | { do: "due"; path: CellPath; dueOn: string }
  | { do: "remark"; remark: string }
  | { do: "judge"; itemId: string; verdict: Verdict }
  | { do: "note"; itemId: string; note: string }
  | { do: "clear" }
  | { do: "restore"; opinion: Opinion };

export function editOpinion(opinion: Opinion, edit: OpinionEdit): Opinion {
  switch (edit.do) {
    case "toggle":
      return opinion.cells.some(({ path }) => path === edit.path)
        ? { ...opinion, cells: opinion.cells.filter(({ path }) => path !== edit.path) }
        : { ...opinion, cells: [...opinion.cells, { path: edit.path, reason: edit.reason ?? "", dueOn: edit.dueOn }] };
    case "reason":
      return { ...opinion, cells: opinion.cells.map((cell) => (cell.path === edit.path ? { ...cell, reason: edit.reason } : cell)) };
    case "due":
      return { ...opinion, cells: opinion.cells.map((cell) => (cell.path === edit.path ? { ...cell, dueOn: edit.dueOn } : cell)) };
    case "remark":
      return { ...opinion, remark: edit.remark };
    case "judge":
      return { ...opinion, verdicts: judged(opinion.verdicts, edit) };
    case "note":
      return { ...opinion, verdicts: opinion.verdicts.map((given) => (given.itemId === edit.itemId ? { ...given, note: edit.note } : given)) };
    case "clear":
      return NO_OPINION;
    case "restore":
      return edit.opinion;
  }
}

/** The same word twice takes it back: the checks' own word, if any, stands again. */
function judged(verdicts: readonly GivenVerdict[], { itemId, verdict }: { itemId: string; verdict: Verdict }): GivenVerdict[] {
  const before = verdicts.find((given) => given.itemId === itemId);
  const others = verdicts.filter((given) => given.itemId !== itemId);
  return before?.verdict === verdict ? others : [...others, { ...before, itemId, verdict }];
}

/** Why this opinion can't return the filing yet; empty when it can. */
export function returnGaps({ cells }: Opinion, today: string): ("NO_CELL_MARKED" | "RETURN_REASON_MISSING" | "RETURN_DUE_PASSED")[] {
  if (cells.length === 0) return ["NO_CELL_MARKED"];
  const gaps: ("RETURN_REASON_MISSING" | "RETURN_DUE_PASSED")[] = [];
  if (cells.some(({ reason }) => reason.trim() === "")) gaps.push("RETURN_REASON_MISSING");
  if (cells.some(({ dueOn }) => dueOn < today)) gaps.push("RETURN_DUE_PASSED");
  return gaps;
}

/** Only a cell somebody can answer for is returned: what is approved or computed is not. */
export function isReturnable(facts: FilingFacts, path: CellPath): boolean {
  const origin = cellAt(facts, path)?.origin;
  return origin === "TYPED" || origin === "LEDGER";
}

/** A due date typed by a reviewer means the end of that working day in China. */
export const endOfDay = (dueOn: string): string => new Date(`${dueOn}T17:30:00+08:00`).toISOString();

/** Opinions are the reviewer's own: kept per account and filing version. A filing that moved on starts afresh. */
export function opinionKey(accountId: string, filingId: string, version: number): string {
  return `jianxiao:opinion:${accountId}:${filingId}:${version}`;
}

export function storedOpinion(storage: Pick<Storage, "getItem">, key: string): Opinion {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? "null");
    return isOpinion(kept) ? kept : NO_OPINION;
  } catch {
    return NO_OPINION;
  }
}

function isOpinion(kept: unknown): kept is Opinion {
  if (typeof kept !== "object" || kept === null) return false;
  const { cells, remark, verdicts } = kept as Partial<Opinion>;
  return (
    typeof remark === "string" &&
    Array.isArray(cells) &&
    cells.every((cell: Partial<ReturnedCell>) => typeof cell.path === "string" && typeof cell.reason === "string" && typeof cell.dueOn === "string") &&
    Array.isArray(verdicts) &&
    verdicts.every((given: Partial<GivenVerdict>) => typeof given.itemId === "string" && typeof given.verdict === "string")
  );
}
