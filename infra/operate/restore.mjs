// Puts a backup into an empty DATA_DIR, and into an empty database where DATABASE_URL names one: `npm run restore -- BACKUP`.
// Nothing is overwritten: what is there already is left alone and said.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { connectionOf, digestOf, filesUnder, Libsql, MANIFEST, ownersUrl, ROWS } from "./backup.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Verifies every digest first, then copies; answers with the moment the backup was made.
 * @param {{ folder: string, dataDirectory: string, databaseUrl?: string }} what
 */
export async function restore({ folder, dataDirectory, databaseUrl }) {
  const { at, rows, digests } = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8"));
  await verify(folder, digests);
  if (existsSync(dataDirectory) && readdirSync(dataDirectory).some((name) => name !== "keys")) throw new Error(`${dataDirectory} is not empty. Restore into a new folder, look at it, then put it in place.`);
  if (rows === ROWS.mysql && !databaseUrl) throw new Error("The backup holds rows of MySQL: set DATABASE_URL to an empty database.");
  if (rows === ROWS.embedded && databaseUrl) throw new Error("The backup holds the embedded database: leave DATABASE_URL out.");
  mkdirSync(dataDirectory, { recursive: true });
  if (rows === ROWS.mysql) loadMysql(databaseUrl, join(folder, ROWS.mysql));
  for (const file of filesUnder(folder)) {
    const name = relative(folder, file);
    if (name !== ROWS.mysql) cpSync(file, join(dataDirectory, name), { errorOnExist: true, force: false });
  }
  if (rows === ROWS.embedded) lookAt(join(dataDirectory, ROWS.embedded));
  return at;
}

async function verify(folder, digests) {
  const there = new Set(filesUnder(folder).map((file) => relative(folder, file)));
  for (const [name, digest] of Object.entries(digests)) {
    if (!there.delete(name)) throw new Error(`The backup is not whole: ${name} is missing.`);
    if ((await digestOf(join(folder, name))) !== digest) throw new Error(`The backup is damaged: ${name} is not what was written.`);
  }
  if (there.size > 0) throw new Error(`The backup holds what it did not write: ${[...there].join(", ")}.`);
}

function lookAt(file) {
  const database = new Libsql(file);
  const [answer] = database.prepare("PRAGMA quick_check").all();
  database.close();
  if (Object.values(answer)[0] === "ok") return;
  rmSync(file);
  throw new Error("The restored database does not pass its check; it was taken away again.");
}

function loadMysql(databaseUrl, file) {
  const { args, env, database } = connectionOf(databaseUrl);
  const tool = ["mariadb", "mysql"].find((name) => spawnSync(name, ["--version"]).status === 0);
  if (!tool) throw new Error("Neither mariadb nor mysql is installed here.");
  const tables = spawnSync(tool, [...args, "--batch", "--skip-column-names", "--execute=SHOW TABLES", database], { env, encoding: "utf8" });
  if (tables.status !== 0) throw new Error(`${tool} failed: ${tables.stderr}`);
  if (tables.stdout.trim() !== "") throw new Error(`The database ${database} is not empty.`);
  const loaded = spawnSync(tool, [...args, database], { env, encoding: "utf8", stdio: [openSync(file, "r"), "ignore", "pipe"] });
  if (loaded.status !== 0) throw new Error(`${tool} failed: ${loaded.stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (!folder) {
    console.error("From where? npm run restore -- BACKUP");
    process.exit(2);
  }
  const dataDirectory = process.env.DATA_DIR || join(ROOT, "data");
  const at = await restore({ folder, dataDirectory, databaseUrl: ownersUrl(process.env) });
  console.log(`${dataDirectory} is as of ${at}. Put DATA_DIR/keys and SECRETS_KEY back from where they are kept, then start the server.`);
}
