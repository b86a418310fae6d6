import type { CellPath } from "@jianxiao/domain";
import { commentPins, type Comment, type Pin } from "@jianxiao/ui";
import type { Opinion } from "../opinion/opinion";

/** The pins of the form: a number for each cell that will be returned, a mark for each cell somebody has said something about. */
export function pinsOf({ cells }: Pick<Opinion, "cells">, comments: readonly Comment[]): Record<CellPath, Pin[]> {
  const pins: Record<CellPath, Pin[]> = {};
  cells.forEach(({ path, reason }, index) => {
    pins[path] = [{ label: String(index + 1), tone: "red", title: reason }];
  });
  for (const [path, said] of Object.entries(commentPins(comments))) pins[path] = [...(pins[path] ?? []), said];
  return pins;
}
