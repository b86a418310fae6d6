/** A plain value, as JSON keeps it. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
/** One leaf of a value that changed; `path` leads to it from the value's root. */
export type LeafChange = { readonly path: readonly (string | number)[]; readonly from: string | null; readonly to: string | null };

/** Where two values differ, leaf by leaf: of a plain one itself, of a list or an object each place that is other, gone or new. */
export function leafChanges(from: Plain, to: Plain): LeafChange[] {
  return [...walk(from, to, [])];
}

function* walk(from: Plain, to: Plain, path: readonly (string | number)[]): Generator<LeafChange> {
  if (isLeaf(from) && isLeaf(to)) {
    if (from !== to) yield { path, from: text(from), to: text(to) };
    return;
  }
  const places = Array.isArray(from) || Array.isArray(to) ? indices(from, to) : keys(from, to);
  // What was or becomes a plain value, where the other is a list or an object, is a leaf of its own.
  if (isLeaf(from) && from !== null) yield { path, from: text(from), to: null };
  for (const place of places) yield* walk(at(from, place), at(to, place), [...path, place]);
  if (isLeaf(to) && to !== null) yield { path, from: null, to: text(to) };
}

function isLeaf(value: Plain): value is string | number | boolean | null {
  return typeof value !== "object" || value === null;
}

function text(value: string | number | boolean | null): string | null {
  return value === null ? null : String(value);
}

function at(value: Plain, place: string | number): Plain {
  if (isLeaf(value)) return null;
  const found = Array.isArray(value) ? (value as readonly Plain[])[Number(place)] : Object.hasOwn(value, place) ? (value as { readonly [key: string]: Plain })[place] : undefined;
  return found ?? null;
}

function indices(...values: readonly Plain[]): (string | number)[] {
  const longest = Math.max(...values.map((value) => (Array.isArray(value) ? value.length : 0)));
  return [...Array.from({ length: longest }, (_, index) => index), ...keys(...values.filter((value) => !Array.isArray(value)))];
}

function keys(...values: readonly Plain[]): string[] {
  return [...new Set(values.flatMap((value) => (isLeaf(value) ? [] : Object.keys(value))))].sort();
}
