import { assessExecution, cellsOf, requiredCells, sourceRows, type Cell, type CellPath, type CheckFinding, type Execution, type FilingFacts, type FundRowKey } from "@jianxiao/domain";
import { inOrder, overlaid, type FilingCells, type ShownFinding } from "@jianxiao/ui";
import { liveFindings } from "../filings/live-findings";
import type { GridFiling } from "./document";

/** One form as the grid shows it: stored facts with unsaved texts on top, and all that is read from them. Made anew only when the form or its typed cells change. */
export type FilingModel = {
  readonly filing: GridFiling;
  readonly facts: FilingFacts;
  readonly cells: ReadonlyMap<CellPath, Cell>;
  readonly saving: FilingCells;
  /** The cell of the period before that answers to a cell of this form. */
  readonly earlier: (path: CellPath) => Cell | undefined;
  readonly findings: readonly ShownFinding[];
  /** Findings that still count, by cell. */
  readonly byPath: ReadonlyMap<CellPath, readonly CheckFinding[]>;
  /** What the bureau sent back and nobody answered yet, by cell. */
  readonly returned: ReadonlyMap<CellPath, ReturnedCell>;
  readonly isOpen: (path: CellPath) => boolean;
  readonly execution: Execution;
  readonly filled: number;
  readonly required: number;
  /** The money row that stands for the project: its only source, or the total over several. */
  readonly moneyRow: FundRowKey;
  /** Sources shown below the project, where there are several. */
  readonly parts: readonly FundRowKey[];
};

export type ReturnedCell = GridFiling["returnItems"][number];

const NOTHING: FilingCells = {};

/** Models of many forms, kept between renderings: typing in one form makes one model anew. */
export class Models {
  private readonly known = new Map<string, FilingModel>();

  of(filings: readonly GridFiling[], states: Readonly<Record<string, FilingCells>>): FilingModel[] {
    return filings.map((filing) => {
      const saving = states[filing.id] ?? NOTHING;
      const before = this.known.get(filing.id);
      if (before?.filing === filing && before.saving === saving) return before;
      const model = modelOf(filing, saving);
      this.known.set(filing.id, model);
      return model;
    });
  }
}

export function modelOf(filing: GridFiling, saving: FilingCells): FilingModel {
  const facts = overlaid(filing.facts, saving);
  const { settings } = filing.cycle;
  const cells = new Map(cellsOf(facts, settings).map((cell) => [cell.path, cell]));
  const findings = inOrder(liveFindings(facts, settings, filing.findings));
  const required = requiredCells(facts);
  const parts = sourceRows(facts).map(({ row }) => row).filter((row) => row !== "total");
  const { scope, paths } = filing.editRights;
  const named = new Set(paths);
  return {
    filing, facts, cells, saving, findings,
    earlier: cellsBefore(filing.earlierFacts, facts),
    returned: new Map(filing.returnItems.filter(({ state }) => state === "OPEN").map((item) => [item.path, item])),
    byPath: grouped(findings.filter(({ waiver }) => !waiver)),
    isOpen: (path) => cells.get(path)?.origin === "TYPED" && (scope === "ALL" || (scope === "SOME" && named.has(path))),
    execution: assessExecution(facts, settings),
    filled: required.filter((cell) => cell.filled).length,
    required: required.length,
    moneyRow: parts.length === 1 ? (parts[0] ?? "total") : "total",
    parts: parts.length > 1 ? parts : [],
  };
}

function grouped(findings: readonly CheckFinding[]): Map<CellPath, CheckFinding[]> {
  const byPath = new Map<CellPath, CheckFinding[]>();
  for (const finding of findings) if (finding.path !== null) byPath.set(finding.path, [...(byPath.get(finding.path) ?? []), finding]);
  return byPath;
}

/** The cells of an earlier form that answer to those of this one. An indicator is found by its id, else by its place and name: another goal version has ids of its own. */
export function cellsBefore(earlierFacts: FilingFacts | null | undefined, facts: FilingFacts): FilingModel["earlier"] {
  if (!earlierFacts) return () => undefined;
  let cells: Map<CellPath, Cell> | undefined;
  const idOf = new Map(facts.indicators.map(({ id, level2, name }) => [id, (earlierFacts.indicators.find((before) => before.id === id) ?? earlierFacts.indicators.find((before) => before.level2 === level2 && before.name === name))?.id]));
  return (path) => {
    cells ??= new Map(cellsOf(earlierFacts).map((cell) => [cell.path, cell]));
    const [, id] = /^indicators\[([^\]]+)\]/.exec(path) ?? [];
    if (id === undefined) return cells.get(path);
    const before = idOf.get(id);
    return before === undefined ? undefined : cells.get(path.replace(id, before));
  };
}
