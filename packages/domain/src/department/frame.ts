import type { DepartmentFrame } from "./frame-row.js";
import { DAZHOU } from "./frames/dazhou.js";
import { HENAN } from "./frames/henan.js";

/** Frames a bureau chooses from; the first is the default. */
export const DEPARTMENT_FRAMES: readonly DepartmentFrame[] = [HENAN, DAZHOU];
export const DEFAULT_DEPARTMENT_FRAME = HENAN.code;

/** The frame of a code; an unknown one (chosen by a later version) falls back to the default. */
export function departmentFrame(code: string): DepartmentFrame {
  return DEPARTMENT_FRAMES.find((frame) => frame.code === code) ?? HENAN;
}
