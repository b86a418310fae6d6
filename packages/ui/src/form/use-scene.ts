import { cellsOf, diffFacts, parseCell, type Cell, type CellPath, type CheckFinding, type FilingFacts } from "@jianxiao/domain";
import { useCallback, useMemo, useState, type ReactNode, type RefObject } from "react";
import type { CellSaving, FilingCells } from "../saving/cell-states";
import { inOrder } from "../show/finding-list";
import type { Problem } from "../show/problem-words";
import type { FormScene, Pin, Unreadable } from "./form-context";
import { neighbour, placeElement, type Place } from "./places";

/** Which cells this viewer may type in now, and why not the others (the API's EditRights). */
export type EditRights = { scope: "ALL" | "SOME" | "NONE"; paths: readonly CellPath[]; reasons: readonly Problem[] };

export type SceneProps = {
  /** What the person sees: stored facts with unsaved texts on top (`useCellSaving().overlay`). */
  facts: FilingFacts;
  /** Absent: nothing may be typed. */
  editable?: EditRights | undefined;
  /** A cell got another canonical text; `was` is what stood there. */
  onCommit?: (path: CellPath, text: string | null, was: string | null) => void;
  /** Each keystroke in an editor, null once the cell has taken the text over or given it up. */
  onTyping?: (path: CellPath, raw: string | null) => void;
  /** Texts found again at the start that their cells cannot hold. */
  found?: Readonly<Record<CellPath, Unreadable>>;
  saving?: FilingCells | undefined;
  onChoose?: (path: CellPath, side: "MINE" | "THEIRS") => void;
  onDiscard?: (path: CellPath) => void;
  onRetry?: () => void;
  findings?: readonly CheckFinding[];
  pins?: Readonly<Record<CellPath, readonly Pin[]>>;
  /** Small marks at the top right, e.g. clip and count. They print as nothing. */
  marks?: (path: CellPath) => ReactNode;
  /** Cells chosen for return; X chooses when `onSelect` is there. */
  selected?: ReadonlySet<CellPath>;
  onSelect?: (path: CellPath) => void;
  /** The revision to compare with: old values struck, new ones tinted. */
  before?: FilingFacts | null | undefined;
  /** Changed cells nobody asked to change: violet. */
  unasked?: ReadonlySet<CellPath>;
  onFocusCell?: (path: CellPath | null) => void;
};

/** Findings of each cell, worst first. */
function byPath(findings: readonly CheckFinding[]): Map<CellPath, CheckFinding[]> {
  const found = new Map<CellPath, CheckFinding[]>();
  for (const finding of inOrder(findings)) {
    if (finding.path !== null) found.set(finding.path, [...(found.get(finding.path) ?? []), finding]);
  }
  return found;
}

const NONE: EditRights = { scope: "NONE", paths: [], reasons: [] };

/** Gathers what the places of a form need; holds which of them has the focus. */
export function useScene(props: SceneProps, places: readonly Place[], root: RefObject<HTMLElement | null>, touch: boolean): FormScene & { goTo: (key: string) => void } {
  const { facts, editable = NONE, findings = [], before } = props;
  const [active, setActive] = useState<string | null>(null);
  const [unreadable, setUnreadable] = useState<Readonly<Record<CellPath, Unreadable>>>(props.found ?? {});

  const cells = useMemo(() => new Map(cellsOf(facts).map((cell): [CellPath, Cell] => [cell.path, cell])), [facts]);
  const rights = useMemo(() => new Set(editable.paths), [editable]);
  const found = useMemo(() => byPath(findings), [findings]);
  const changes = useMemo(() => {
    if (!before) return new Map<CellPath, { was: Cell | undefined; derived: boolean }>();
    const old = new Map(cellsOf(before).map((cell) => [cell.path, cell]));
    return new Map(diffFacts(before, facts).map(({ path, derived }) => [path, { was: old.get(path), derived }]));
  }, [before, facts]);

  const goTo = useCallback((key: string) => {
    const element = placeElement(root.current, key);
    element?.focus();
    // A second place of a cell may show itself only while the cell has the focus.
    if (element && !element.contains(document.activeElement)) {
      element.parentElement?.querySelector<HTMLElement>("[data-place]")?.focus();
      element.focus();
    }
  }, [root]);

  const isEditable = (path: CellPath) =>
    cells.get(path)?.origin === "TYPED" && (editable.scope === "ALL" || (editable.scope === "SOME" && rights.has(path)));

  const commit = (path: CellPath, raw: string): boolean => {
    const cell = cells.get(path);
    if (!cell) return false;
    const parsed = parseCell(cell, raw);
    setUnreadable(({ [path]: _old, ...others }) => (parsed.ok ? others : { ...others, [path]: { raw, problem: parsed.problem } }));
    if (parsed.ok) props.onTyping?.(path, null);
    if (parsed.ok && parsed.text !== cell.text) props.onCommit?.(path, parsed.text, cell.text);
    return parsed.ok;
  };

  return {
    facts,
    touch,
    active,
    goTo,
    entry: places.some(({ path }) => isEditable(path)) ? undefined : places[0]?.key,
    cellAt: (path) => cells.get(path),
    changeAt: (path) => {
      const change = changes.get(path);
      return change && { ...change, unasked: props.unasked?.has(path) ?? false };
    },
    isEditable,
    isLocked: (path) => editable.scope === "SOME" && cells.get(path)?.origin === "TYPED" && !rights.has(path),
    saving: (path): CellSaving | undefined => props.saving?.[path],
    findings: (path) => found.get(path) ?? [],
    pins: (path) => props.pins?.[path] ?? [],
    marks: (path) => props.marks?.(path),
    isSelected: (path) => props.selected?.has(path) ?? false,
    unreadable: (path) => unreadable[path],
    typing: props.onTyping,
    focus: (key) => {
      setActive(key);
      if (key !== active) props.onFocusCell?.(key?.split("#")[0] ?? null);
    },
    move: (key, direction) => {
      const next = neighbour(places, key, direction);
      if (next) goTo(next.key);
      return next !== undefined;
    },
    commit,
    toggle: (path, option) => {
      const cell = cells.get(path);
      if (!cell) return;
      const chosen = cell.text?.split(",") ?? [];
      if (cell.type === "CHOICE") commit(path, chosen.includes(option) ? "" : option);
      else commit(path, (chosen.includes(option) ? chosen.filter((code) => code !== option) : [...chosen, option]).join(","));
    },
    select: props.onSelect,
    choose: props.onChoose,
    discard: props.onDiscard,
    retry: props.onRetry,
  };
}
