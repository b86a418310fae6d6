import type { Cell, CellPath, CheckFinding, FilingFacts } from "@jianxiao/domain";
import { createContext, useContext, type ReactNode } from "react";
import type { CellSaving } from "../saving/cell-states";
import type { Problem } from "../show/problem-words";
import type { Direction } from "./places";

/** A numbered pin that ties a cell to a finding or a return item. */
export type Pin = { label: string; tone: "red" | "amber" | "violet"; title?: string };

/** A text that the cell's type can't hold: kept as typed, not sent. */
export type Unreadable = { raw: string; problem: Problem };

/** What a place of the form needs to know; one object for the table and for the cards. */
export type FormScene = {
  facts: FilingFacts;
  cellAt: (path: CellPath) => Cell | undefined;
  /** Cells of the revision before, where they differ. */
  changeAt: (path: CellPath) => { was: Cell | undefined; derived: boolean; unasked: boolean } | undefined;
  isEditable: (path: CellPath) => boolean;
  /** Somebody may type in this form, but not in this cell. */
  isLocked: (path: CellPath) => boolean;
  saving: (path: CellPath) => CellSaving | undefined;
  findings: (path: CellPath) => readonly CheckFinding[];
  pins: (path: CellPath) => readonly Pin[];
  marks: (path: CellPath) => ReactNode;
  isSelected: (path: CellPath) => boolean;
  unreadable: (path: CellPath) => Unreadable | undefined;
  typing: ((path: CellPath, raw: string | null) => void) | undefined;

  active: string | null;
  /** First place for Tab when nothing can be typed. */
  entry: string | undefined;
  focus: (key: string | null) => void;
  /** False at the edge of the form. */
  move: (key: string, direction: Direction) => boolean;
  /** Takes what was typed; false when the cell can't hold it, and then it stays as typed. */
  commit: (path: CellPath, raw: string) => boolean;
  toggle: (path: CellPath, option: string) => void;
  select: ((path: CellPath) => void) | undefined;
  choose: ((path: CellPath, side: "MINE" | "THEIRS") => void) | undefined;
  discard: ((path: CellPath) => void) | undefined;
  retry: (() => void) | undefined;
  /** Touch: bigger targets, the device's own date picker. */
  touch: boolean;
};

export const FormContext = createContext<FormScene | undefined>(undefined);

export function useForm(): FormScene {
  const form = useContext(FormContext);
  if (!form) throw new Error("A place stands in an OfficialForm");
  return form;
}
