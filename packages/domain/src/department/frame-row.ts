import type { Words } from "../cells/cell.js";
import type { ComputedFigure } from "./facts.js";

/** One row of a frame. Without a name the department writes its own; `target` is what is usually set, and may be changed. */
export type FrameRow = { id: string; name: Words | null; target?: string; computed?: ComputedFigure; yearEnd?: boolean; optional?: boolean };

/** The indicators by which a district monitors whole departments: data, chosen by the bureau for each cycle. */
export type DepartmentFrame = {
  code: string;
  name: Words;
  groups: readonly { level1: Words; groups: readonly { level2: Words; rows: readonly FrameRow[] }[] }[];
};

export const words = (zh: string, en: string): Words => ({ zh, en });

/** An indicator the frame gives. */
export const named = (id: string, zh: string, en: string, more: Omit<FrameRow, "id" | "name"> = {}): FrameRow => ({ id, name: { zh, en }, ...more });

/** A place for an indicator of the department's own. */
export const own = (id: string, optional = false): FrameRow => ({ id, name: null, optional });
