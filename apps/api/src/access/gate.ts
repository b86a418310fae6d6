import type { TableShapes } from "../database/table-shape.js";
import { GRANT_ALIAS, predicate, ScopeError } from "./predicate.js";
import type { Scope } from "./scope.js";

const TABLE_WORDS = /(?<!`)\b(?:FROM|JOIN|UPDATE|INTO)\b/gi;
const TABLE_REFERENCE = /(?<!`)\b(FROM|JOIN|UPDATE|INTO)\s+`(\w+)`(?:\s+`(\w+)`)?/gi;
const DERIVED_TABLE = /\b(?:FROM|JOIN)\s+\(\s*SELECT\b/gi;
const FOR_UPDATE = /\bFOR UPDATE$/;
const COMMA_JOIN = /\bFROM\s+`\w+`(?:\s+`\w+`)?\s*,/i;
const MERGING_INSERT = /\bON\s+(?:DUPLICATE|CONFLICT)\b|\bREPLACE\s+INTO\b|\bINSERT\s+(?:OR|IGNORE)\b|\bUNION\b|--|\/\*|;/i;

/**
 * The second net, on the runner itself: refuses a statement that names a table without exactly the predicate its scope demands.
 * It knows nothing of how the statement was made, and refuses what it cannot read.
 */
export function gate(shapes: TableShapes, scope: Scope): (sql: string) => void {
  if (scope.kind === "SYSTEM") return () => undefined;
  const passed = new Set<string>();
  return (sql) => {
    if (passed.has(sql)) return;
    examine(sql, shapes, scope);
    passed.add(sql);
  };
}

function examine(statement: string, shapes: TableShapes, scope: Scope): void {
  const refuse = (why: string): never => {
    throw new ScopeError(`Refusing a statement ${why}: ${statement.slice(0, 300)}`);
  };
  const sql = statement.replace(FOR_UPDATE, "");
  const words = withoutTexts(sql);
  if (MERGING_INSERT.test(words) || COMMA_JOIN.test(words)) refuse("of a shape that is never ours");

  let rest = words;
  let references = 0;
  for (const [, word, table = "", given] of words.matchAll(TABLE_REFERENCE)) {
    references += 1;
    const alias = given ?? table;
    if (alias === GRANT_ALIAS) continue;
    const shape = shapes.named(table) ?? refuse(`on the unknown table ${table}`);
    if (shape.ownership.owner === "PLATFORM") refuse(`on the platform's table ${table}`);
    if (word?.toUpperCase() === "INTO") {
      if (/\bSELECT\b/i.test(words)) refuse("that inserts what it selects");
      continue;
    }
    const wanted = predicate(shape, alias, scope).sql;
    if (!rest.includes(wanted)) refuse(`on ${table} without its scope`);
    rest = rest.replace(wanted, "");
  }
  if (rest.includes(GRANT_ALIAS)) refuse("that tests grants in its own way");
  if ((words.match(TABLE_WORDS) ?? []).length !== references + (words.match(DERIVED_TABLE) ?? []).length) refuse("it cannot read");
}

function withoutTexts(sql: string): string {
  return sql.replace(/'(?:[^']|'')*'/g, "''");
}
