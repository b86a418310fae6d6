import type { ORGANISATION_PROBLEMS } from "../catalogue/problems/organisation.js";

export const SUCCESSION_KINDS = ["MERGED", "SPLIT", "RENAMED"] as const;
/** 合并: several departments into one. 分立: one into several. 更名设立: one goes on under a new code and name. */
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** 当时口径: each department as it stood then. 现行口径: what was its predecessors' counted with the department that stands for them now. */
export const BASES = ["AS_THEN", "AS_NOW"] as const;
export type Basis = (typeof BASES)[number];

/** From a day on, one department stands in the place of another. No row moves: the past stays where it was. */
export type Succession = { fromDepartmentId: string; toDepartmentId: string; kind: SuccessionKind; on: string };

const begun = (successions: readonly Succession[], day: string) => successions.filter(({ on }) => on <= day);

/** Departments whose history has passed to this one by a day, however many times over; itself is not among them. */
export function predecessorsOf(successions: readonly Succession[], departmentId: string, day: string): string[] {
  const standing = begun(successions, day);
  const found = new Set<string>();
  const look = (of: string) => {
    for (const { fromDepartmentId, toDepartmentId } of standing) {
      if (toDepartmentId !== of || found.has(fromDepartmentId) || fromDepartmentId === departmentId) continue;
      found.add(fromDepartmentId);
      look(fromDepartmentId);
    }
  };
  look(departmentId);
  return [...found].sort();
}

/** The department that stands for this one on a day. One that was split stands for itself: nobody can say which part of its past is whose. */
export function presentOf(successions: readonly Succession[], departmentId: string, day: string): string {
  const standing = begun(successions, day);
  const seen = new Set<string>();
  let at = departmentId;
  for (;;) {
    seen.add(at);
    const next = standing.filter(({ fromDepartmentId }) => fromDepartmentId === at).map(({ toDepartmentId }) => toDepartmentId);
    const [only] = next;
    if (only === undefined || next.length > 1 || seen.has(only)) return at;
    at = only;
  }
}

/** What somebody wants to record: from whom, to whom, how, on which day. */
export type NewSuccession = { kind: SuccessionKind; fromIds: readonly string[]; toIds: readonly string[]; on: string };

type Fault = { code: keyof typeof ORGANISATION_PROBLEMS; field: "fromIds" | "toIds" | "kind" | "on" };

/** What is wrong with a succession, or null. Each department is succeeded once; nobody succeeds their own successor. */
export function successionFault({ kind, fromIds, toIds, on }: NewSuccession, known: readonly Succession[]): Fault | null {
  const from = new Set(fromIds);
  const to = new Set(toIds);
  if (from.size === 0) return { code: "SUCCESSION_WITHOUT_FROM", field: "fromIds" };
  if (to.size === 0) return { code: "SUCCESSION_WITHOUT_TO", field: "toIds" };
  if ([...from].some((id) => to.has(id))) return { code: "SUCCESSION_OF_SELF", field: "toIds" };
  if (kind === "MERGED" && (from.size < 1 || to.size !== 1)) return { code: "MERGED_INTO_ONE", field: "toIds" };
  if (kind === "SPLIT" && (from.size !== 1 || to.size < 2)) return { code: "SPLIT_INTO_SEVERAL", field: "toIds" };
  if (kind === "RENAMED" && (from.size !== 1 || to.size !== 1)) return { code: "RENAMED_ONE_TO_ONE", field: "toIds" };
  if (known.some(({ fromDepartmentId }) => from.has(fromDepartmentId))) return { code: "SUCCEEDED_ALREADY", field: "fromIds" };
  const ends = known.filter(({ fromDepartmentId }) => to.has(fromDepartmentId));
  if (ends.some((succession) => succession.on <= on)) return { code: "SUCCESSOR_HAS_ENDED", field: "toIds" };
  const circles = [...from].some((id) => [...to].some((successor) => predecessorsOf(known, id, "9999-12-31").includes(successor)));
  return circles ? { code: "SUCCESSION_CIRCLES", field: "toIds" } : null;
}
