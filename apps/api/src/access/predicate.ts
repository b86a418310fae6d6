import { storedInstant } from "../database/columns.js";
import type { TableShape } from "../database/table-shape.js";
import type { Scope } from "./scope.js";

/** A piece of SQL and the values of its `?`, in order. */
export type Fragment = { readonly sql: string; readonly params: readonly unknown[] };

/** The alias only the grant test may use; the gate knows it. */
export const GRANT_ALIAS = "its_grant";

export const EVERYTHING: Fragment = { sql: "1 = 1", params: [] };

/** Which rows of the table `alias` stands for exist in this scope. The only place that decides it. */
export function predicate(shape: TableShape, alias: string, scope: Scope): Fragment {
  if (scope.kind === "SYSTEM") return EVERYTHING;
  return scope.bureau ? owned(shape, alias, scope) : and(owned(shape, alias, scope), ...outsideTheBureau(shape, alias));
}

/** What the bureau keeps to itself does not exist for anybody else. */
function outsideTheBureau({ ownership }: TableShape, alias: string): Fragment[] {
  if (ownership.bureauOnly) return [nothing(alias)];
  return ownership.audience === undefined ? [] : [{ sql: `${named(alias, ownership.audience)} <> ?`, params: ["BUREAU"] }];
}

function owned(shape: TableShape, alias: string, scope: Exclude<Scope, { kind: "SYSTEM" }>): Fragment {
  const { ownership } = shape;
  const inDistrict = equals(alias, "districtId", scope.districtId);
  switch (ownership.owner) {
    case "PLATFORM":
      throw new ScopeError(`Rows of ${shape.table} are reached by system work only`);
    case "APPOINTMENT":
      return and(inDistrict, equals(alias, "appointmentId", scope.appointmentId));
    case "DISTRICT":
      if (scope.kind === "NOTHING" && !ownership.organisation) return nothing(alias);
      if (ownership.bureau) return and(inDistrict, ofTheBureau(alias, ownership.person, scope));
      return ownership.narrowed ? and(inDistrict, narrowed(alias, scope)) : inDistrict;
    case "DEPARTMENT":
      return department(shape, alias, scope, inDistrict);
  }
}

function department({ ownership, columns }: TableShape, alias: string, scope: Exclude<Scope, { kind: "SYSTEM" }>, inDistrict: Fragment): Fragment {
  const departmentKey = ownership.departmentKey ?? "departmentId";
  const unitKey = ownership.unitKey ?? (columns.has("unitId") ? "unitId" : undefined);
  switch (scope.kind) {
    case "DISTRICT":
      return inDistrict;
    case "DEPARTMENTS":
      return and(inDistrict, among(alias, departmentKey, readable(scope)));
    case "UNITS":
      if (unitKey && !ownership.sharedWithUnits) return and(inDistrict, equals(alias, departmentKey, scope.departmentId), among(alias, unitKey, scope.unitIds));
      return ownership.sharedWithUnits ? and(inDistrict, equals(alias, departmentKey, scope.departmentId)) : nothing(alias);
    case "GRANTS":
      return ownership.grant ? and(inDistrict, granted(alias, ownership.grant === true ? { column: "projectId", matches: "projectId" } : ownership.grant, scope)) : nothing(alias);
    case "NOTHING":
      return ownership.organisation ? inDistrict : nothing(alias);
  }
}

type Departments = Extract<Scope, { kind: "DEPARTMENTS" }>;
const readable = ({ departmentIds, history = [] }: Departments): readonly string[] => (history.length === 0 ? departmentIds : [...departmentIds, ...history]);

/** What of the readable rows may also be written: not what predecessors left. Stands beside the predicate, never instead of it. */
export function writable({ ownership }: TableShape, alias: string, scope: Scope): Fragment[] {
  if (scope.kind !== "DEPARTMENTS" || !scope.history?.length || (ownership.owner !== "DEPARTMENT" && !ownership.narrowed)) return [];
  return [among(alias, ownership.departmentKey ?? "departmentId", scope.departmentIds)];
}

function ofTheBureau(alias: string, person: string | undefined, scope: Exclude<Scope, { kind: "SYSTEM" }>): Fragment {
  if (scope.kind === "DISTRICT") return EVERYTHING;
  return scope.kind === "GRANTS" && person !== undefined ? equals(alias, person, scope.accountId) : nothing(alias);
}

function narrowed(alias: string, scope: Exclude<Scope, { kind: "SYSTEM" }>): Fragment {
  const anyone = { sql: `${named(alias, "departmentId")} IS NULL`, params: [] };
  switch (scope.kind) {
    case "DISTRICT":
    case "NOTHING":
      return EVERYTHING;
    case "DEPARTMENTS":
      return or(anyone, among(alias, "departmentId", readable(scope)));
    case "UNITS":
      return or(anyone, equals(alias, "departmentId", scope.departmentId));
    case "GRANTS":
      return anyone;
  }
}

function granted(alias: string, { column, matches }: { column: string; matches: string }, { accountId, now }: Extract<Scope, { kind: "GRANTS" }>): Fragment {
  const its = (name: string) => named(GRANT_ALIAS, name);
  const at = storedInstant(now);
  return {
    sql:
      `EXISTS (SELECT 1 FROM \`grant\` \`${GRANT_ALIAS}\` WHERE ${its("accountId")} = ? AND ${its(matches)} = ${named(alias, column)}` +
      ` AND ${its("revokedAt")} IS NULL AND ${its("from")} <= ? AND ${its("until")} > ?)`,
    params: [accountId, at, at],
  };
}

/** A quoted column of an alias. Both engines read backticks. */
export function named(alias: string, column: string): string {
  return `\`${alias}\`.\`${column}\``;
}

export function and(...parts: Fragment[]): Fragment {
  return joined(parts, " AND ");
}

/** `column IN (…)`; an empty list matches nothing. */
export function among(alias: string, column: string, values: readonly unknown[]): Fragment {
  if (values.length === 0) return nothing(alias, column);
  return { sql: `${named(alias, column)} IN (${values.map(() => "?").join(", ")})`, params: values };
}

function or(...parts: Fragment[]): Fragment {
  const { sql, params } = joined(parts, " OR ");
  return { sql: `(${sql})`, params };
}

function equals(alias: string, column: string, value: string): Fragment {
  return { sql: `${named(alias, column)} = ?`, params: [value] };
}

function joined(parts: Fragment[], word: string): Fragment {
  return { sql: parts.map(({ sql }) => sql).join(word), params: parts.flatMap(({ params }) => params) };
}

/** No row, said of one column of this alias, so that the gate can tell whose refusal it is. */
function nothing(alias: string, column = "districtId"): Fragment {
  return { sql: `${named(alias, column)} IS NULL AND 1 = 0`, params: [] };
}

/** Somebody tried to reach rows past the scope. A fault in our code, never the caller's. */
export class ScopeError extends Error {
  override readonly name = "ScopeError";
}
