import type { CellPath } from "../cells/cell.js";

/** A cell somebody must type, and whether it has been. */
export type RequiredCell = { path: CellPath; filled: boolean };

export function isWritten(text: string | null): boolean {
  return text !== null && text.trim() !== "";
}
