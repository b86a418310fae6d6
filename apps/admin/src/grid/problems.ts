import type { CellPath, GridColumn } from "@jianxiao/domain";
import type { CellSaving, SheetPlace, ShownFinding } from "@jianxiao/ui";
import type { FilingModel, ReturnedCell } from "./models";

/** Something in one form that wants somebody: a finding of a check, a conflict, a text that was not taken. */
export type Trouble =
  | { readonly kind: "FINDING"; readonly model: FilingModel; readonly path: CellPath | null; readonly finding: ShownFinding }
  | { readonly kind: "RETURNED"; readonly model: FilingModel; readonly path: CellPath; readonly item: ReturnedCell }
  | { readonly kind: "CONFLICT" | "REFUSED"; readonly model: FilingModel; readonly path: CellPath; readonly saving: CellSaving };

export type TroubleKind = "BLOCK" | "WARN" | "INFO" | "CONFLICT" | "RETURNED";

export function kindOf(trouble: Trouble): TroubleKind {
  if (trouble.kind === "RETURNED") return "RETURNED";
  return trouble.kind !== "FINDING" ? "CONFLICT" : trouble.finding.waiver ? "INFO" : trouble.finding.severity;
}

const known = new WeakMap<FilingModel, readonly Trouble[]>();

/** All troubles in the order of the grid; within a form, what came back first, then what two people disagree about, then by severity. Those of a form stay the same objects while it is the same. */
export function troublesOf(models: readonly FilingModel[]): Trouble[] {
  return models.flatMap((model) => {
    const troubles = known.get(model) ?? troublesIn(model);
    known.set(model, troubles);
    return troubles;
  });
}

function troublesIn(model: FilingModel): Trouble[] {
  return [
    ...[...model.returned].map(([path, item]): Trouble => ({ kind: "RETURNED", model, path, item })),
    ...Object.entries(model.saving).flatMap(([path, saving]): Trouble[] => {
      if (saving.status === "CONFLICT") return [{ kind: "CONFLICT", model, path, saving }];
      return saving.status === "LOCKED" || saving.status === "REFUSED" ? [{ kind: "REFUSED", model, path, saving }] : [];
    }),
    ...model.findings.map((finding): Trouble => ({ kind: "FINDING", model, path: finding.path, finding })),
  ];
}

/** Where a cell of a form stands in the grid: its row's key and its column, or the project's own row where the grid has no such column. */
export function placeOf({ filing, moneyRow, parts }: FilingModel, path: CellPath | null, columns: readonly GridColumn[]): SheetPlace {
  const [, fund, fundColumn] = /^funds\.(\w+)\.(\w+)$/.exec(path ?? "") ?? [];
  const [, indicator, indicatorColumn] = /^indicators\[([^\]]+)\]\.(\w+)$/.exec(path ?? "") ?? [];
  const column = columns.find((one) => !one.earlier && (fundColumn === undefined ? one.indicator === indicatorColumn : one.fund === fundColumn))?.key ?? "name";
  if (indicator !== undefined) return { row: `${filing.id} ${indicator}`, column };
  const own = fund !== undefined && fund !== moneyRow && parts.some((part) => part === fund);
  return { row: own ? `${filing.id} ${fund}` : filing.id, column };
}
