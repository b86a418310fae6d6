import type { CellPath } from "./cell.js";
import { withDepartmentCell } from "../department/cells.js";
import type { FilingFacts } from "../filing/facts.js";
import { withReportCell } from "../report/cells.js";
import { cellAt, formColumns } from "./cells.js";
import type { Column } from "./columns.js";
import { withFundTotals } from "./fund-totals.js";
import { pathParts } from "./path.js";

/**
 * The same facts with one typed cell set to canonical text (see `parseCell`); the total row follows.
 * Throws RangeError for a cell that doesn't exist or isn't typed: ask `cellAt` and `parseCell` first.
 */
export function withCell(facts: FilingFacts, path: CellPath, text: string | null): FilingFacts {
  const parts = pathParts(path);
  if (cellAt(facts, path)?.origin !== "TYPED" || !parts) throw new RangeError(`Not a cell one can type in: ${path}`);
  if (facts.department) return { ...facts, department: withDepartmentCell(facts.department, parts, text) };
  if (facts.report) return { ...facts, report: withReportCell(facts.report, parts, text) };
  const { funds, goal, indicators } = formColumns(facts);
  if (parts.section === "GOAL") return { ...facts, project: written(goal, parts.column, facts.project, text) };
  if (parts.section === "FUNDS") {
    return withFundTotals({ ...facts, funds: facts.funds.map((fund) => (fund.row === parts.row ? written(funds, parts.column, fund, text) : fund)) });
  }
  return { ...facts, indicators: facts.indicators.map((row) => (row.id === parts.row ? written(indicators, parts.column, row, text) : row)) };
}

function written<Row>(columns: readonly Column<Row>[], name: string, row: Row, text: string | null): Row {
  const write = columns.find((column) => column.name === name)?.write;
  if (!write) throw new RangeError(`Column ${name} can't be written`);
  return write(row, text);
}
