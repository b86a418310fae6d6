import { type FilingFacts, type FormCell, type FormLayout, pathParts } from "@jianxiao/domain";
import { bare } from "../read/words.js";

const LEVELS = { level1: "一级指标", level2: "二级指标" } as const;

/** The layout with what the source printed where the form would print our own words: headings of other frames, a level or a year left blank. */
export function asPrinted(layout: FormLayout, facts: FilingFacts): FormLayout {
  const idOfRow = new Map(layout.cells.flatMap((cell) => {
    const parts = cell.path === undefined ? null : pathParts(cell.path);
    return parts?.section === "INDICATORS" && parts.column === "name" ? [[cell.row, parts.row] as const] : [];
  }));
  const cells = layout.cells.flatMap((cell) => {
    const level = (["level1", "level2"] as const).find((name) => isUnder(layout, cell, LEVELS[name]) && idOfRow.has(cell.row));
    return level ? printedHeads(cell, (row) => facts.printed?.indicators[idOfRow.get(row) ?? ""]?.[level]) : [cell];
  });
  const subtitle = facts.fiscalYear === 0 ? { zh: "（　　　　年度）", en: "(year: )" } : layout.subtitle;
  return { ...layout, subtitle, cells };
}

function isUnder(layout: FormLayout, cell: FormCell, heading: string): boolean {
  const head = layout.cells.find((candidate) => candidate.kind === "HEAD" && bare(candidate.text?.zh ?? "") === heading);
  return cell.kind === "HEAD" && head !== undefined && head !== cell && head.column === cell.column && cell.row > head.row;
}

/** One merged heading taken apart into runs of rows that print the same. */
function printedHeads(cell: FormCell, printedAt: (row: number) => string | null | undefined): FormCell[] {
  const heads: FormCell[] = [];
  for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
    const printed = printedAt(row);
    const text = printed === undefined ? cell.text : { zh: printed ?? "", en: printed ?? "" };
    const above = heads.at(-1);
    if (above && above.text?.zh === text?.zh) above.rowSpan += 1;
    else heads.push({ ...cell, row, rowSpan: 1, text });
  }
  return heads;
}
