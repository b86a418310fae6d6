import { isDeepStrictEqual } from "node:util";
import type { ColumnShape, TableShape } from "../database/table-shape.js";

/** A value as the history keeps it: plain JSON. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
export type FieldChange = { readonly field: string; readonly from: Plain; readonly to: Plain };

/** What changed in one row, field by field. `record` is its table. */
export type RowChange = { readonly record: string; readonly recordId: string; readonly districtId: string | null; readonly fields: readonly FieldChange[] };

type Values = Readonly<Record<string, unknown>>;

const VEILED = "•";

/** Properties of a table whose changes are written down. */
export function keptColumns({ kept, columns }: TableShape): string[] {
  return kept ? [...columns].filter(([, { fixed, history }]) => !fixed && history !== "NONE").map(([property]) => property) : [];
}

/** What changes when `patch` is put over the row; undefined when nothing does. Of a row that is removed everything is told, since nothing else tells it any more. */
export function changeOf(shape: TableShape, before: Values, patch: Values | "REMOVED"): RowChange | undefined {
  const told = patch === "REMOVED" ? [...shape.columns].filter(([name, { history }]) => history !== "NONE" && !shape.keys.includes(name)).map(([name]) => name) : keptColumns(shape);
  const fields = told.flatMap((field): FieldChange[] => {
    const column = shape.columns.get(field);
    if (!column || (patch !== "REMOVED" && !(field in patch))) return [];
    const [was, becomes] = [before[field], patch === "REMOVED" ? null : patch[field]];
    if (isDeepStrictEqual(plain(column, was), plain(column, becomes))) return [];
    return [{ field, from: shown(column, was), to: shown(column, becomes) }];
  });
  const { id, districtId } = before;
  return fields.length === 0 ? undefined : { record: shape.table, recordId: String(id), districtId: typeof districtId === "string" ? districtId : null, fields };
}

/** One change per row: what it was before the first, what it is after the last. */
export function merged(changes: readonly RowChange[]): RowChange[] {
  const byRow = new Map<string, RowChange>();
  for (const change of changes) {
    const key = `${change.record} ${change.recordId}`;
    const earlier = byRow.get(key)?.fields ?? [];
    const later = new Map(change.fields.map((field) => [field.field, field]));
    const both = earlier.map((field) => ({ ...field, to: later.get(field.field)?.to ?? field.to }));
    byRow.set(key, { ...change, fields: [...both, ...change.fields.filter(({ field }) => !earlier.some((known) => known.field === field))] });
  }
  const told = [...byRow.values()].map((change) => ({ ...change, fields: change.fields.filter(({ from, to }) => !isDeepStrictEqual(from, to) || from === VEILED) }));
  return told.filter(({ fields }) => fields.length > 0);
}

function shown(column: ColumnShape, value: unknown): Plain {
  const stored = plain(column, value);
  return column.history === "SECRET" && stored !== null ? VEILED : stored;
}

/** JSON as it is, everything else as the database keeps it. */
function plain({ kind }: ColumnShape, value: unknown): Plain {
  if (value === null || value === undefined) return null;
  return kind.kind === "json" ? (JSON.parse(JSON.stringify(value)) as Plain) : kind.to(value);
}
