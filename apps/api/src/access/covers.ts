import type { TableShape } from "../database/table-shape.js";
import { ScopeError } from "./predicate.js";
import type { Scope } from "./scope.js";

type Values = Readonly<Record<string, unknown>>;

/** Refuses a row that the scope may not add: its owner must be the scope's own. */
export function assertMayAdd(shape: TableShape, row: Values, scope: Scope): void {
  assertMayWrite(shape, scope);
  if (!covers(shape, row, scope)) throw new ScopeError(`Refusing to write a row of ${shape.table} outside the viewer's scope`);
}

/** Refuses changes by those who may only look at this table. */
export function assertMayWrite(shape: TableShape, scope: Scope): void {
  const { owner, organisation, narrowed, evaluatorsWrite } = shape.ownership;
  if (scope.kind === "SYSTEM" || owner === "APPOINTMENT") return;
  const refuse = () => {
    throw new ScopeError(`Rows of ${shape.table} are not written in scope ${scope.kind}`);
  };
  if (owner === "PLATFORM" || (scope.kind === "GRANTS" && !evaluatorsWrite)) refuse();
  if (scope.kind === "DISTRICT" && scope.readOnly) refuse();
  if (scope.kind === "NOTHING" && !organisation) refuse();
  if (owner === "DISTRICT" && !narrowed && scope.kind !== "DISTRICT" && scope.kind !== "NOTHING") refuse();
}

function covers({ ownership, columns }: TableShape, row: Values, scope: Scope): boolean {
  if (scope.kind === "SYSTEM") return true;
  if (row["districtId"] !== scope.districtId) return false;
  if (!scope.bureau && (ownership.bureauOnly || (ownership.audience !== undefined && row[ownership.audience] === "BUREAU"))) return false;
  if (ownership.owner === "APPOINTMENT") return row["appointmentId"] === scope.appointmentId;

  const department = row[ownership.departmentKey ?? "departmentId"];
  switch (scope.kind) {
    case "DISTRICT":
    case "NOTHING":
      return true;
    case "DEPARTMENTS":
      return scope.departmentIds.includes(String(department));
    case "UNITS": {
      if (department !== scope.departmentId) return false;
      const unitKey = ownership.unitKey ?? (columns.has("unitId") ? "unitId" : undefined);
      return ownership.sharedWithUnits === true || (unitKey !== undefined && scope.unitIds.includes(String(row[unitKey])));
    }
    case "GRANTS":
      // Whether the project is granted is asked in SQL, with the insert: `ScopedRows.addAll`.
      return ownership.evaluatorsWrite === true;
  }
}
