import type { Fen } from "../money/fen.js";
import type { Micro } from "../indicators/indicator.js";

/** Address of one cell: `funds.total.executed`, `indicators[<id>].actual`. Used by save, lock, check, return item, diff, history, workbook and print. */
export type CellPath = string;

/** PROSE: running text with live figures in it (`report/prose.ts`). */
export type CellType = "TEXT" | "PROSE" | "MONEY" | "NUMBER" | "VALUE" | "RATE" | "CHOICE" | "CHOICES" | "DATE";

/** Who supplies the cell: approved snapshot, treasury ledger, a person, or a formula. */
export type CellOrigin = "SNAPSHOT" | "LEDGER" | "TYPED" | "DERIVED";

/** The same words in every language of the product; a missing translation does not compile. */
export type Words = Readonly<Record<"zh" | "en", string>>;

export type CellSection = "HEAD" | "FUNDS" | "GOAL" | "INDICATORS" | "DEPARTMENT" | "TASKS" | "REPORT";

/** One cell of a form with its value in canonical text (see `parseCell`): money in 万元 up to 6 decimals, choices by code. */
export type Cell = {
  path: CellPath;
  section: CellSection;
  /** Key of the row: fund row, indicator id, number of the task, section of the report; empty where a section has one row. */
  row: string;
  /** Column name within the section, e.g. `executed`, `actual`, `likelihood`. */
  column: string;
  label: Words;
  type: CellType;
  /** Codes to choose from, for CHOICE and CHOICES. */
  options?: readonly string[];
  unit?: string;
  maxLength?: number;
  origin: CellOrigin;
  /** Where a figure comes from that the system fills in, where that isn't said by the form itself. */
  source?: Words;
  /** Must be filled before the filing can be confirmed (conditional demands come from the checks). */
  required: boolean;
  text: string | null;
};

/** Why a text was refused for a cell; `code` is in the catalogue. */
export type CellProblem = { code: CellProblemCode; params: Record<string, string | number> };
export type CellProblemCode =
  | "NOT_A_NUMBER" | "TOO_MANY_DECIMALS" | "OUT_OF_RANGE" | "NEGATIVE" | "NOT_AN_OPTION" | "TOO_LONG" | "NOT_A_DATE" | "CONTROL_CHARACTER" | "READ_ONLY" | "UNKNOWN_CELL" | "FORMULA" | "WRONG_MONEY_UNIT";

export type CellChange = { path: CellPath; was: string | null; now: string | null };

/** A figure on a printed form by its kind. Null stands for "—": no rate without a budget. */
export type FormValue =
  | { kind: "MONEY"; fen: Fen }
  | { kind: "RATE"; bp: number | null }
  | { kind: "COUNT"; count: number }
  | { kind: "NUMBER"; micro: Micro }
  | { kind: "DATE"; date: string };

/** One printed cell of the official form. The screen, print and workbook draw exactly these. */
export type FormCell = {
  /** 0-based position and spans on the printed grid. */
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** HEAD: a heading. VALUE: shows the cell at `path`. NOTE: text of its own, or a computed figure that has no cell. */
  kind: "HEAD" | "VALUE" | "NOTE";
  text?: Words;
  /** The figure behind the text of a NOTE, so that numbers stay numbers in a workbook. */
  value?: FormValue;
  path?: CellPath;
  /** Cells printed in the same place behind the one at `path`: the due date behind its measure, the band behind its words (`formCellText`). */
  also?: readonly CellPath[];
  /** For tick columns: the option of the CHOICE(S) cell at `path` this place ticks. */
  option?: string;
  align?: "left" | "center" | "right";
  vertical?: boolean;
};

export type FormLayout = {
  title: Words;
  subtitle: Words;
  /** Left and right of the line above the table: 填报单位, 单位：万元. */
  captionLeft: Words;
  captionRight: Words;
  /** Column widths in characters, as in a workbook. */
  widths: readonly number[];
  rowCount: number;
  /** Printed rows repeated on each page. */
  headRows: readonly [from: number, to: number];
  cells: readonly FormCell[];
  footnotes: readonly Words[];
};
