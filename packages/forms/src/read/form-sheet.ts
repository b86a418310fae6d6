import { type Cell, type Fen, parseCell, parseMicro, parseWanyuan } from "@jianxiao/domain";
import { Grid, type Sheet, type SheetCell } from "../book/sheet.js";
import { Faults, type Place } from "./faults.js";
import { bare } from "./words.js";

/** What `parseCell` needs to know of a cell to read it. */
export type CellShape = Pick<Cell, "type" | "options" | "unit" | "maxLength">;

/** A sheet being read as a form: finds labels, reads the values beside them, and reports what it can't read. */
export class FormSheet {
  readonly grid: Grid;

  constructor(
    readonly sheet: Sheet,
    readonly faults: Faults,
  ) {
    this.grid = new Grid(sheet);
  }

  place(row: number, column: number): Place {
    return { sheet: this.sheet.name, row, column };
  }

  /** First cell whose words are one of the labels, the earlier label first, between two rows. */
  findLabel(labels: readonly string[], rows: { from: number; to: number }): SheetCell | undefined {
    const cells = this.sheet.cells.filter((cell) => cell.row >= rows.from && cell.row <= rows.to);
    for (const label of labels) {
      const found = cells.find((cell) => bare(cell.text) === label) ?? cells.find((cell) => inlineValue(cell.text, label) !== undefined);
      if (found) return found;
    }
    return undefined;
  }

  /**
   * The value of a label: the first filled cell to its right, looking through merges and unused columns, unless that is the next label.
   * The place is where the value stands, or where it should.
   */
  beside(label: SheetCell, isLabel: (text: string) => boolean): { row: number; column: number; cell: SheetCell | undefined } {
    const area = this.grid.area(label.row, label.column);
    for (let column = area.right + 1; column <= this.grid.columnCount; column++) {
      const cell = this.grid.at(area.top, column);
      if (!cell) continue;
      if (isLabel(bare(cell.text))) break;
      return { row: area.top, column, cell };
    }
    return { row: area.top, column: area.right + 1, cell: undefined };
  }

  /** Text for a label: beside it, or behind its colon in the same cell. */
  textBeside(labels: readonly string[], rows: { from: number; to: number }, isLabel: (text: string) => boolean): { text: string; place: Place } | undefined {
    const label = this.findLabel(labels, rows);
    if (!label) return undefined;
    const inline = labels.map((words) => inlineValue(label.text, words)).find((text) => text);
    if (inline) return { text: inline, place: this.place(label.row, label.column) };
    const { row, column, cell } = this.beside(label, isLabel);
    return { text: cell ? (this.value(row, column, { type: "TEXT" }) ?? "") : "", place: this.place(row, column) };
  }

  /** Canonical text of the cell at a place as `parseCell` reads it; a fault and null when it can't be read. */
  value(row: number, column: number, shape: CellShape): string | null {
    const raw = this.raw(row, column);
    if (raw === null) return null;
    const parsed = parseCell({ ...shape, origin: "TYPED" }, raw);
    if (parsed.ok) return parsed.text;
    this.faults.add(this.place(row, column), parsed.problem.code, parsed.problem.params);
    return null;
  }

  money(row: number, column: number): Fen | null {
    const text = this.value(row, column, { type: "MONEY" });
    if (text === null) return null;
    const parsed = parseWanyuan(text);
    return parsed.ok ? parsed.fen : null;
  }

  /** A rate as printed, in basis points; "39.8%", "39.8" and a cell in percent format are one. Null when it says something else. */
  rate(row: number, column: number): number | null {
    const text = this.derived(row, column)?.replace(/[%％]\s*$/, "");
    const parsed = text ? parseMicro(text) : undefined;
    return parsed?.ok ? Math.round(parsed.micro / 10_000) : null;
  }

  /** Points as printed, "8" or "8分"; null when it says something else ("—"). */
  points(row: number, column: number): number | null {
    const text = this.derived(row, column)?.trim().replace(/分$/, "");
    const parsed = text ? parseMicro(text) : undefined;
    return parsed?.ok ? parsed.micro / 1_000_000 : null;
  }

  /** Text as it stands; a formula or an error value is a fault, and read as nothing. */
  raw(row: number, column: number): string | null {
    const cell = this.grid.at(row, column);
    if (cell?.kind === "FORMULA") this.faults.add(this.place(row, column), "FORMULA");
    if (cell?.kind === "ERROR") this.faults.add(this.place(row, column), "CELL_ERROR", { text: cell.text });
    return cell && (cell.kind === "FORMULA" || cell.kind === "ERROR") ? null : (cell?.text ?? null);
  }

  /** As `raw`, for a figure the product computes itself: a formula there is natural, and only worth a remark. */
  derived(row: number, column: number): string | null {
    const cell = this.grid.at(row, column);
    if (cell?.kind === "FORMULA") this.faults.warn(this.place(row, column), "FORMULA");
    return cell && (cell.kind === "FORMULA" || cell.kind === "ERROR") ? null : (cell?.text ?? null);
  }
}

/** What follows the colon of "项目名称：高标准农田建设". */
function inlineValue(text: string, label: string): string | undefined {
  const match = /^([^:：]{2,20})[:：]\s*(\S[\s\S]*)$/.exec(text.trim());
  return match && bare(match[1]!) === label ? match[2]!.trim() : undefined;
}
