import { type CellPath, pathParts } from "@jianxiao/domain";
import { type Workbook, placeOf } from "../book/sheet.js";

/** Name of the very hidden sheet that says which project and which indicator stands in which row. Users never see it; other programs keep it. */
export const STAMP_SHEET = "_jianxiao";
const MAGIC = "jianxiao-form";

export type StampedCell = { path: CellPath; address: string; text: string };

/**
 * What was written on one sheet: version of the form, the writer's own key (a filing and its revision), and the cells that tell what a row is about.
 * The columns of a row are told by their headings, so that they may be moved.
 */
export type SheetStamp = { formVersion: string; key: string; anchors: readonly StampedCell[] };

/** Whether a cell says what its row is about: the project's code, an indicator's name. */
export function isAnchor(path: CellPath): boolean {
  const parts = pathParts(path);
  return path === "project.code" || (parts?.section === "INDICATORS" && parts.column === "name");
}

/** Lines of the stamp sheet: one per form, one per anchor. */
export function stampLines(stamps: ReadonlyMap<string, SheetStamp>): string[][] {
  const lines = [[MAGIC, "1"]];
  for (const [sheet, { formVersion, key, anchors }] of stamps) {
    lines.push(["form", sheet, formVersion, key]);
    for (const { path, address, text } of anchors) lines.push(["cell", sheet, path, address, text]);
  }
  return lines;
}

/** Stamps by sheet name; empty when the workbook was not written here or its stamp was damaged. A stamp is a hint, never believed against the headings. */
export function readStamps(book: Workbook): Map<string, SheetStamp> {
  const stamps = new Map<string, SheetStamp & { anchors: StampedCell[] }>();
  const lines = new Map<number, string[]>();
  for (const { row, column, text } of book.sheets.find(({ name }) => name === STAMP_SHEET)?.cells ?? []) {
    const line = lines.get(row) ?? [];
    line[column - 1] = text;
    lines.set(row, line);
  }
  if (lines.get(1)?.[0] !== MAGIC) return stamps;
  for (const [kind, sheet = "", first = "", second = "", text = ""] of lines.values()) {
    if (kind === "form") stamps.set(sheet, { formVersion: first, key: second, anchors: [] });
    if (kind === "cell") stamps.get(sheet)?.anchors.push({ path: first, address: second, text });
  }
  return stamps;
}

/** Finds the id of the indicator a row stands for: where row and name agree with the stamp, else by the name alone, each id once. */
export function stampedIds(stamp: SheetStamp | undefined): (row: number, name: string) => string | undefined {
  const open = new Map<string, { row: number; name: string }>();
  for (const { path, address, text } of stamp?.anchors ?? []) {
    const parts = pathParts(path);
    const place = placeOf(address);
    if (parts?.section === "INDICATORS" && parts.column === "name" && place) open.set(parts.row, { row: place.row, name: text });
  }
  return (row, name) => {
    const named = [...open].filter(([, stamped]) => stamped.name === name);
    const id = (named.find(([, stamped]) => stamped.row === row) ?? named[0])?.[0];
    if (id) open.delete(id);
    return id;
  };
}
