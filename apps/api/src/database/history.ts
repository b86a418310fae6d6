/**
 * How changes of a column are written down. VALUE: old and new. SECRET: that it changed, not what it is.
 * NONE: not at all, since it follows from other columns or is work in passing, such as when somebody was last seen.
 */
export type ColumnHistory = "VALUE" | "SECRET" | "NONE";

const MODES = new Map<object, Map<string, ColumnHistory>>();

/** Says it of one column, where it is not VALUE. */
export function keepAs(target: object, property: string, mode: ColumnHistory): void {
  const own = MODES.get(target) ?? new Map<string, ColumnHistory>();
  MODES.set(target, own.set(property, mode));
}

/** How changes of this property of an entity class are written down. */
export function historyOf(entity: { readonly prototype: object }, property: string): ColumnHistory {
  return MODES.get(entity.prototype)?.get(property) ?? "VALUE";
}
