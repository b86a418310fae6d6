import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What belongs to the installation or to one sitting; and the trail, whose chain can't be copied. */
const LEFT_OUT = new Set(["migrations", "installation", "session", "sign_in_attempt", "idempotency", "presence", "job", "import_row", "audit_event", "audit_seal", "sqlite_sequence"]);
const ULID = /\b01[0-9A-HJKMNP-TV-Z]{24}\b/g;
const DIGITS = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";
const ROWS_AT_ONCE = 20_000;

/** Puts the demonstration's district into the same database again and again, under other ids, until there are `districts` of it. The product must not be running. */
export function multiply(directory, districts) {
  const require = createRequire(join(dirname(fileURLToPath(import.meta.url)), "../../apps/api/package.json"));
  const Database = require("libsql");
  const database = new Database(join(directory, "jianxiao.sqlite"));
  database.exec("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF");
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all().map(({ name }) => name).filter((name) => !LEFT_OUT.has(name));
  const began = Date.now();
  for (const table of tables) {
    const rows = database.prepare(`SELECT * FROM "${table}"`).raw().all();
    if (rows.length === 0) continue;
    const columns = database.prepare(`PRAGMA table_info("${table}")`).all().map(({ name }) => name);
    const insert = database.prepare(`INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`);
    let written = 0;
    database.exec("BEGIN");
    for (let no = 1; no < districts; no++) {
      for (const row of rows) {
        insert.run(row.map((value, at) => another(value, `${table}.${columns[at]}`, no)));
        if (++written % ROWS_AT_ONCE === 0) database.exec("COMMIT; BEGIN");
      }
    }
    database.exec("COMMIT");
  }
  database.exec("ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
  database.close();
  console.log(`${districts} districts in ${((Date.now() - began) / 1000).toFixed(0)} s`);
}

/** Ids get two letters of the district's own; what is unique over all districts its number. */
function another(value, column, no) {
  if (typeof value !== "string") return value;
  if (column === "account.login" || column === "district.code" || column === "questionnaire.token") return `${no}.${value}`;
  return value.replace(ULID, (id) => `0${DIGITS[Math.floor(no / DIGITS.length) % DIGITS.length]}${DIGITS[no % DIGITS.length]}${id.slice(3)}`);
}
