import type { ImportFault, ImportFaultCode, Severity } from "@jianxiao/domain";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import type { ReadItem } from "./contents.js";
import type { PreviewLine } from "./preview.js";

/** What the server finds about one thing read: what is wrong with it, and what applying it would change. */
export type Judged = { faults: ImportFault[]; preview: PreviewLine[] };

/** An item with the preview somebody looked at before applying it. */
export type LookedAt = ReadItem & { preview: readonly PreviewLine[] };

export type Result = Record<string, string | number>;

/** How one kind of workbook is judged against what is there, and applied. One instance serves one job; it may remember what it saw earlier in the file. */
export interface ImportKind {
  /** One answer per item, in order. Called with at most `CHUNK` items at a time. */
  judge(unitOfWork: UnitOfWork, items: readonly ReadItem[]): Promise<Judged[]>;
  /** All items in one transaction; throws `ChangedSincePreview` when one of them may no longer be applied. Leaves its act in the trail. */
  apply(work: Work, items: readonly LookedAt[]): Promise<Result>;
}

export const CHUNK = 500;

/** Something the preview rested on is no longer so. Nothing is applied. */
export class ChangedSincePreview extends Error {
  override readonly name = "ChangedSincePreview";
}

export function* chunks<Item>(items: readonly Item[], size = CHUNK): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** A fault at a place of the file. */
export function fault({ sheet, row, column }: { sheet: string; row: number; column: string }, code: ImportFaultCode, params: ImportFault["params"] = {}, severity: Severity = "BLOCK"): ImportFault {
  return { sheet, row, column, cell: `${column}${row}`, code, params, severity };
}

/** Where a fault of a whole form is shown. */
export function topOf({ sheet }: Pick<ReadItem, "sheet">): { sheet: string; row: number; column: string } {
  return { sheet, row: 1, column: "A" };
}

export function blocks(faults: readonly ImportFault[]): boolean {
  return faults.some(({ severity }) => severity === "BLOCK");
}
