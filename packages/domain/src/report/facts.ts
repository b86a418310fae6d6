import type { Words } from "../cells/cell.js";

/** A figure the report may draw from the reviewed data, by name. `text` is as it is printed. */
export type ReportFigure = { name: string; label: Words; text: string };

/** A table or a chart of the report. A chart is bars: each row's length in basis points of the longest possible, with its figure beside it. */
export type ReportTable = {
  name: string;
  kind: "TABLE" | "BARS";
  caption: Words;
  unit: string | null;
  head: readonly string[];
  /** Cells as printed; numbers are right-aligned where `numeric` says so. */
  rows: readonly (readonly string[])[];
  numeric: readonly boolean[];
  /** Only of a chart: one length for each row, 0…10000. */
  lengths: readonly number[];
};

/** One section of the report in stored form: prose with fields in it (`prose.ts`). */
export type WrittenSection = { key: string; body: string | null };

export type WrittenReport = {
  sections: readonly WrittenSection[];
  /** Figures and tables as the reviewed data give them now; in a revision, as they were when it was frozen. */
  figures: readonly ReportFigure[];
  tables: readonly ReportTable[];
};
