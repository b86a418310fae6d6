import type { CellPath, FormCell, FormValue, Words } from "../cells/cell.js";
import { formValueText, same } from "./form-cell.js";

type Extra = Partial<Pick<FormCell, "align" | "vertical" | "also" | "option">>;

/** Where a printed cell stands: first row and column, and how many of each it covers. */
export type Span = readonly [row: number, column: number, rowSpan?: number, columnSpan?: number];

/** Collects the printed cells of a form while it is laid out. */
export class Grid {
  readonly cells: FormCell[] = [];

  head(span: Span, text: Words, extra: Extra = {}): void {
    this.add(span, { kind: "HEAD", text, ...extra });
  }

  value(span: Span, path: CellPath, extra: Extra = {}): void {
    this.add(span, { kind: "VALUE", path, ...extra });
  }

  note(span: Span, text: Words, extra: Extra = {}): void {
    this.add(span, { kind: "NOTE", text, ...extra });
  }

  /** A computed figure that has no cell: printed as text, written as a number. */
  figure(span: Span, value: FormValue, extra: Extra = {}): void {
    this.add(span, { kind: "NOTE", text: same(formValueText(value)), value, align: "right", ...extra });
  }

  private add([row, column, rowSpan = 1, columnSpan = 1]: Span, cell: Omit<FormCell, "row" | "column" | "rowSpan" | "columnSpan">): void {
    if (rowSpan > 0) this.cells.push({ row, column, rowSpan, columnSpan, ...cell });
  }
}
