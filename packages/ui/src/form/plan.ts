import type { FormCell, FormLayout } from "@jianxiao/domain";

/** A line of the drawn table: a printed row, or several unchanged rows folded into one. */
export type Line = { kind: "ROW"; row: number } | { kind: "FOLD"; rows: readonly number[] };

/** A printed cell where it is drawn: its first line, how many lines it covers, and whether it is only the part above or below the one with the text. */
export type Drawn = { cell: FormCell; line: number; lines: number; bare: false | "above" | "below" };

/** One part of the table: `head` lines are printed again on each page. */
export type Part = { head: boolean; lines: readonly { line: number; content: Line; cells: readonly Drawn[]; foldColumns: number }[] };

/** Lines of a form in which `hidden` rows are folded, neighbours together where the same merged heads run past them. */
export function linesOf(layout: FormLayout, hidden: ReadonlySet<number>): Line[] {
  const lines: Line[] = [];
  let heads = "";
  for (let row = 0; row < layout.rowCount; row += 1) {
    if (!hidden.has(row)) {
      lines.push({ kind: "ROW", row });
      continue;
    }
    const passing = layout.cells.filter((cell) => runsPast(cell, row, hidden));
    const signature = passing.map(({ row: at, column }) => `${at}:${column}`).join(" ");
    const last = lines.at(-1);
    if (last?.kind === "FOLD" && signature === heads) lines[lines.length - 1] = { kind: "FOLD", rows: [...last.rows, row] };
    else lines.push({ kind: "FOLD", rows: [row] });
    heads = signature;
  }
  return lines;
}

const covers = (cell: FormCell, row: number) => row >= cell.row && row < cell.row + cell.rowSpan;

/** A merged cell with something to show on both sides of this row. */
function runsPast(cell: FormCell, row: number, hidden: ReadonlySet<number>): boolean {
  const above = visibleRows({ ...cell, rowSpan: row - cell.row }, hidden);
  return covers(cell, row) && above > 0 && visibleRows(cell, hidden) > above;
}

function visibleRows(cell: FormCell, hidden: ReadonlySet<number>): number {
  let count = 0;
  for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) if (!hidden.has(row)) count += 1;
  return count;
}

const rowsOf = (line: Line): readonly number[] => (line.kind === "ROW" ? [line.row] : line.rows);

/**
 * The table in parts: what stands above the repeated heads, the heads, the rest. Merged cells are fitted to the folded
 * lines and cut where a part ends, because no cell of HTML can run from one into the next.
 */
export function partsOf(layout: FormLayout, hidden: ReadonlySet<number>): Part[] {
  const lines = linesOf(layout, hidden);
  const [from, to] = layout.headRows;
  const partOf = (line: Line): number => {
    const row = rowsOf(line)[0] ?? 0;
    return row < from ? 0 : row <= to ? 1 : 2;
  };
  const drawn = layout.cells.filter((cell) => visibleRows(cell, hidden) > 0).flatMap((cell) => pieces(cell, lines, partOf));
  return [0, 1, 2].flatMap((part): Part[] => {
    const own = lines.flatMap((content, line) => (partOf(content) === part ? [{ content, line }] : []));
    if (own.length === 0) return [];
    return [{
      head: part === 1,
      lines: own.map(({ content, line }) => ({
        line,
        content,
        cells: drawn.filter((piece) => piece.line === line).sort((a, b) => a.cell.column - b.cell.column),
        foldColumns: content.kind === "FOLD" ? layout.widths.length - passingColumns(drawn, line) : 0,
      })),
    }];
  });
}

/** A cell in one piece per part; the text stays with the longest piece. */
function pieces(cell: FormCell, lines: readonly Line[], partOf: (line: Line) => number): Drawn[] {
  const covered = lines.flatMap((line, at) => (rowsOf(line).some((row) => covers(cell, row)) ? [{ at, part: partOf(line), fold: line.kind === "FOLD" }] : []));
  // A fold at either end holds this cell's row only if the cell runs past it.
  while (covered[0]?.fold) covered.shift();
  while (covered.at(-1)?.fold) covered.pop();
  const byPart = [0, 1, 2].map((part) => covered.filter((line) => line.part === part)).filter((own) => own.length > 0);
  const longest = Math.max(...byPart.map((own) => own.length));
  const home = byPart.findIndex((own) => own.length === longest);
  return byPart.map((own, at) => ({ cell, line: own[0]?.at ?? 0, lines: own.length, bare: at === home ? false : at < home ? "above" : "below" }));
}

const passingColumns = (drawn: readonly Drawn[], line: number): number =>
  drawn.filter((piece) => piece.line <= line && line < piece.line + piece.lines).reduce((sum, { cell }) => sum + cell.columnSpan, 0);

/** Rows with nothing to show when only changes are wanted: rows of values none of which is kept. */
export function unchangedRows(layout: FormLayout, kept: (path: string) => boolean): Set<number> {
  const hidden = new Set<number>();
  for (let row = 0; row < layout.rowCount; row += 1) {
    const paths = layout.cells.filter((cell) => cell.kind === "VALUE" && cell.path !== undefined && cell.row === row).map(({ path }) => path ?? "");
    const foldable = paths.length > 0 && paths.every((path) => path.startsWith("funds.") || path.startsWith("indicators["));
    if (foldable && !paths.some(kept)) hidden.add(row);
  }
  return hidden;
}
