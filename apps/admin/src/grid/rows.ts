import type { GridSubject } from "@jianxiao/domain";
import type { SheetRow } from "@jianxiao/ui";
import type { FilingModel } from "./models";
import { sumsOf, type Sums } from "./totals";

/** A line of the grid: a unit with its sums, a project with its money, one of its sources of money, one of its indicators. */
export type GridRow = SheetRow &
  (
    | { readonly kind: "UNIT"; readonly name: string; readonly sums: Sums }
    | { readonly kind: "PROJECT" | "FUND" | "INDICATOR"; readonly name: string; readonly model: FilingModel; readonly subject: GridSubject }
  );

export type Density = "comfortable" | "compact";
const HEIGHTS: Record<Density, number> = { comfortable: 33, compact: 28 };

const rowsByModel = new WeakMap<FilingModel, Map<string, GridRow[]>>();

/** All lines in the order they are seen. A line stays the same object while its form is the same, so that only lines of a changed form are drawn again. */
export function gridRows(models: readonly FilingModel[], folded: ReadonlySet<string>, density: Density): GridRow[] {
  const units = new Map<string, FilingModel[]>();
  for (const model of models) units.set(model.filing.unit.id, [...(units.get(model.filing.unit.id) ?? []), model]);
  return [...units.entries()].flatMap(([id, own]) => {
    const isFolded = folded.has(id);
    const head = units.size > 1 ? [unitRow(id, own, !isFolded)] : [];
    return [...head, ...(isFolded ? [] : own.flatMap((model) => projectRows(model, folded.has(model.filing.id), density)))];
  });
}

function unitRow(id: string, models: readonly FilingModel[], expanded: boolean): GridRow {
  return { key: id, kind: "UNIT", className: "unit", height: 28, level: 1, expanded, name: models[0]?.filing.unit.name ?? "", sums: sumsOf(models) };
}

function projectRows(model: FilingModel, isFolded: boolean, density: Density): GridRow[] {
  const key = `${isFolded} ${density}`;
  const known = rowsByModel.get(model) ?? new Map<string, GridRow[]>();
  rowsByModel.set(model, known);
  const rows = known.get(key) ?? madeRows(model, isFolded, density);
  known.set(key, rows);
  return rows;
}

function madeRows(model: FilingModel, isFolded: boolean, density: Density): GridRow[] {
  const { id } = model.filing;
  const height = HEIGHTS[density];
  const { project, indicators } = model.facts;
  const head: GridRow = { key: id, kind: "PROJECT", className: "project", height, level: 2, expanded: !isFolded, name: project.name, model, subject: { kind: "FUND", fund: model.moneyRow } };
  if (isFolded) return [head];
  return [
    head,
    ...model.parts.map((fund): GridRow => ({ key: `${id} ${fund}`, kind: "FUND", className: "fund", height, level: 3, name: fund, model, subject: { kind: "FUND", fund } })),
    ...indicators.map((indicator): GridRow => ({ key: `${id} ${indicator.id}`, kind: "INDICATOR", className: "indicator", height, level: 3, name: indicator.name, model, subject: { kind: "INDICATOR", indicator: indicator.id } })),
  ];
}

/** What somebody meets first: what is complete is folded away, unless everything is. */
export function foldedAtFirst(models: readonly FilingModel[]): Set<string> {
  const complete = models.filter(({ filled, required, findings }) => filled === required && !findings.some(({ severity, waiver }) => severity !== "INFO" && !waiver));
  return complete.length === models.length ? new Set() : new Set(complete.map(({ filing }) => filing.id));
}

export type Filter = "ALL" | "UNFILLED" | "PROBLEMS" | "RETURNED";

export function passes({ filled, required, findings, filing }: FilingModel, filter: Filter): boolean {
  switch (filter) {
    case "ALL":
      return true;
    case "UNFILLED":
      return filled < required;
    case "PROBLEMS":
      return findings.some(({ severity, waiver }) => severity !== "INFO" && !waiver);
    case "RETURNED":
      return filing.state === "RETURNED";
  }
}
