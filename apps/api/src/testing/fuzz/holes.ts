import type { GraphQLSchema } from "graphql";
import type { RequestContext } from "../../graphql/request-context.js";
import type { Persona } from "./personas.js";
import type { Stage } from "./stage.js";

/** A wall taken down on purpose: the fuzzer that walks over it without a word is worth nothing. */
export type Hole = {
  readonly name: string;
  /** The table the hole is about: only documents that touch it need be walked. */
  readonly table?: string;
  /** Takes the wall down; gives back how to put it up again. */
  readonly open: (stage: Stage, personas: readonly Persona[]) => () => void;
};

/** Only tables that some answer reads by itself: a predicate that another one makes idle (`payment` by its project's id) is a second wall, and its hole shows nothing. */
const READ_ALONE = ["project", "filing", "package", "revision", "cycle", "department", "office", "job", "audit_event"];
const JOINED = ["project", "filing", "package", "unit", "department", "project_year"];
const GRANT_TESTS: Readonly<Record<string, string>> = {
  "a grant that has ended still counts": "`its_grant`.`until` > ?",
  "a grant counts before it begins": "`its_grant`.`from` <= ?",
  "a revoked grant still counts": "`its_grant`.`revokedAt` IS NULL",
  "anybody's grant counts": "`its_grant`.`accountId` = ?",
};
const AS_THE_BUREAU = ["filing", "project", "package", "revision", "saveCells", "confirmFiling", "passFiling"];

/** All seeded holes: a predicate dropped where a table is read, joined, counted or written; a test left out of a grant; a check left out of a resolver; a cache shared. */
export const HOLES: readonly Hole[] = [
  ...READ_ALONE.map((table) => inSql(`${table} is read without its scope`, table, (sql) => opened(sql, table, "FROM"))),
  ...JOINED.map((table) => inSql(`what joins ${table} has no scope`, table, (sql) => (sql.includes(`JOIN \`${table}\``) ? openedAll(sql) : sql))),
  ...["filing", "project", "package"].map((table) => inSql(`${table} is counted without a scope`, table, (sql) => (/COUNT\(\*\)/.test(sql) && sql.includes(`FROM \`${table}\``) ? openedAll(sql) : sql))),
  ...["filing", "package"].map((table) => inSql(`${table} is read and written without its scope`, table, (sql) => opened(opened(sql, table, "FROM"), table, "UPDATE"))),
  ...Object.entries(GRANT_TESTS).map(([name, test]) => inSql(name, undefined, (sql) => sql.replaceAll(test, `(${test} OR 1 = 1)`))),
  ...["filing", "project"].map((table) => inSql(`${table} of a sibling unit is read`, table, (sql) => sql.replace(new RegExp(`(\`${table}\`|\`\\w\`)\\.\`unitId\` IN \\(\\?\\)`, "g"), "($& OR 1 = 1)"))),
  ...AS_THE_BUREAU.map((field): Hole => ({ name: `${field} asks as the bureau`, open: (stage, personas) => asTheBureau(stage.schema, field, personas) })),
  { name: "rows loaded for one request serve the next", open: (stage) => stage.shareLoaders() },
];

/** A statement whose every table has lost its predicate: each is a wall of its own, and behind one that stands the others' holes show nothing. */
function openedAll(sql: string): string {
  const tables = new Set([...sql.matchAll(/\b(?:FROM|JOIN)\s+`(\w+)`/g)].map(([, table = ""]) => table));
  return [...tables].reduce((open, table) => opened(opened(open, table, "FROM"), table, "JOIN"), sql);
}

/** A statement in which a table's predicate always holds, where it stands after this word. */
export function opened(sql: string, table: string, word: "FROM" | "JOIN" | "UPDATE"): string {
  let open = sql;
  for (const [, , given] of sql.matchAll(new RegExp(`\\b(${word})\\s+\`${table}\`(?:\\s+\`(\\w+)\`)?`, "g"))) {
    const alias = given ?? table;
    const owner = `\`${alias}\`\\.\`\\w+\``;
    const scope = new RegExp(`\`${alias}\`\\.\`districtId\` = \\?(?: AND ${owner} (?:= \\?|IN \\([?, ]*\\)))*(?: AND EXISTS \\(SELECT 1 FROM \`grant\` .*?> \\?\\))?(?: AND ${owner} IS NULL AND 1 = 0)?|${owner} IS NULL AND 1 = 0`, "g");
    open = open.replace(scope, (whole) => `((${whole}) OR 1 = 1)`);
  }
  return open;
}

function inSql(name: string, table: string | undefined, rewrite: (sql: string) => string): Hole {
  return {
    name,
    ...(table !== undefined && { table }),
    open: ({ tap }) => {
      tap.rewrite = rewrite;
      return () => {
        tap.rewrite = (sql) => sql;
      };
    },
  };
}

/** The resolver forgets who asks and takes the bureau's word for it. */
function asTheBureau(schema: GraphQLSchema, field: string, personas: readonly Persona[]): () => void {
  const found = schema.getQueryType()?.getFields()[field] ?? schema.getMutationType()?.getFields()[field];
  const bureau = personas.find(({ name }) => name === "PERFORMANCE_OFFICE, own");
  if (!found?.resolve || !bureau) throw new Error(`There is no ${field} to forget who asks`);
  const { resolve } = found;
  found.resolve = (source, args, context: RequestContext, info) => resolve(source, args, { ...context, viewer: bureau.viewer }, info) as unknown;
  return () => {
    found.resolve = resolve;
  };
}
