import type { Cell } from "../cells/cell.js";
import type { Column } from "../cells/columns.js";
import { type PathParts, reportPath } from "../cells/path.js";
import { oneCell, rowCells, type RowContext, type RowPlace } from "../cells/row-cells.js";
import type { CheckFinding } from "../checks/finding.js";
import type { RequiredCell } from "../signals/required-cell.js";
import type { WrittenReport, WrittenSection } from "./facts.js";
import { outlineSection } from "./outline.js";
import { staleFigures } from "./prose.js";

/** Longest section, fields counted as they are stored. */
export const MAX_SECTION = 8_000;

const SECTION_COLUMNS: readonly Column<WrittenSection>[] = [
  { name: "body", label: { zh: "正文", en: "Text" }, type: "PROSE", maxLength: MAX_SECTION, origin: "TYPED", read: ({ body }) => body, write: (row, body) => ({ ...row, body }) },
];

const placeOf = ({ key }: WrittenSection): RowPlace => ({ section: "REPORT", row: key, title: outlineSection(key)?.title ?? { zh: key, en: key }, path: () => reportPath(key) });

/** The cells of the report: one for each section. */
export function reportCells({ sections }: WrittenReport, context: RowContext): Cell[] {
  return sections.flatMap((row) => rowCells(SECTION_COLUMNS, placeOf(row), row, context));
}

export function reportCellAt({ sections }: WrittenReport, { section, row, column }: PathParts, context: RowContext): Cell | undefined {
  const found = section === "REPORT" ? sections.find(({ key }) => key === row) : undefined;
  return found && oneCell(SECTION_COLUMNS, column, placeOf(found), found, context);
}

export function withReportCell(report: WrittenReport, { row }: PathParts, body: string | null): WrittenReport {
  return { ...report, sections: report.sections.map((section) => (section.key === row ? { ...section, body } : section)) };
}

/** Every section must be written. */
export function requiredReportCells({ sections }: WrittenReport): RequiredCell[] {
  return sections.map(({ key, body }) => ({ path: reportPath(key), filled: body !== null }));
}

/** C3: a section without text. C13: figures in the text that the tables no longer bear out. */
export function reportFindings(report: WrittenReport): CheckFinding[] {
  return report.sections.flatMap(({ key, body }): CheckFinding[] => {
    if (body === null) return [{ code: "C3", severity: "BLOCK", path: reportPath(key), params: {} }];
    const stale = staleFigures(body, report);
    const [first] = stale;
    return first ? [{ code: "C13", variant: "STALE", severity: "WARN", path: reportPath(key), params: { count: stale.length, shown: first.shown, now: first.now ?? "—" } }] : [];
  });
}
