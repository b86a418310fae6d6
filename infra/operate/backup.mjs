// Copies rows and files of the product, running or not, into a folder of its own: `npm run backup -- FOLDER`.
// Rows come as one consistent snapshot. Keys (DATA_DIR/keys, SECRETS_KEY) are not copied: who holds a backup must not hold them too.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, createReadStream, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const Libsql = createRequire(join(ROOT, "apps/api/package.json"))("libsql");

/** Bytes that lie beside the rows: uploaded files, evidence, signed checkpoints. */
const FOLDERS = ["files", "checkpoints"];
export const MANIFEST = "manifest.json";
export const ROWS = { embedded: "jianxiao.sqlite", mysql: "rows.sql" };

/**
 * Makes a backup under `target` and answers with its folder. `databaseUrl`: rows on MySQL or MariaDB instead of the embedded file.
 * @param {{ dataDirectory: string, target: string, databaseUrl?: string, now?: Date }} from
 */
export async function backup({ dataDirectory, target, databaseUrl, now = new Date() }) {
  const folder = join(resolve(target), `jianxiao-${now.toISOString().replace(/[:.]/g, "-")}`);
  mkdirSync(folder, { recursive: true });
  try {
    return await fill(folder, { dataDirectory, databaseUrl, now });
  } catch (error) {
    // Half a backup looks like one.
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function fill(folder, { dataDirectory, databaseUrl, now }) {
  // Files before and after the rows: one that is removed meanwhile is in the first copy, one that is added in the second.
  copyFiles(dataDirectory, folder);
  const rows = databaseUrl ? dumpMysql(databaseUrl, folder) : snapshotEmbedded(dataDirectory, folder);
  copyFiles(dataDirectory, folder);
  const digests = {};
  for (const file of filesUnder(folder)) digests[relative(folder, file)] = await digestOf(file);
  writeFileSync(join(folder, MANIFEST), JSON.stringify({ at: now.toISOString(), rows, digests }, null, 2));
  return folder;
}

/** A snapshot of the embedded database as of one moment, whoever writes meanwhile. */
function snapshotEmbedded(dataDirectory, folder) {
  const file = join(dataDirectory, ROWS.embedded);
  if (!existsSync(file)) throw new Error(`There is no database in ${dataDirectory}. Set DATA_DIR, or DATABASE_URL where the rows are on MySQL.`);
  const database = new Libsql(file);
  try {
    database.prepare("VACUUM INTO ?").run([join(folder, ROWS.embedded)]);
  } finally {
    database.close();
  }
  return ROWS.embedded;
}

function dumpMysql(databaseUrl, folder) {
  const { args, env, database } = connectionOf(databaseUrl);
  const tool = ["mariadb-dump", "mysqldump"].find((name) => spawnSync(name, ["--version"]).status === 0);
  if (!tool) throw new Error("Neither mariadb-dump nor mysqldump is installed here.");
  const done = spawnSync(tool, [...args, "--single-transaction", "--routines", "--triggers", "--hex-blob", `--result-file=${join(folder, ROWS.mysql)}`, database], { env, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${tool} failed: ${done.stderr}`);
  return ROWS.mysql;
}

/** Whoever owns the schema: the server's own account may not read or make triggers. Undefined where the rows are in the embedded file. */
export const ownersUrl = ({ MIGRATE_DATABASE_URL, DATABASE_URL }) => MIGRATE_DATABASE_URL || DATABASE_URL || undefined;

/** Arguments of the client tools; the password travels in the environment, where other users' process lists don't show it. */
export function connectionOf(databaseUrl) {
  const url = new URL(databaseUrl);
  return {
    args: [`--host=${url.hostname}`, `--port=${url.port || 3306}`, `--user=${decodeURIComponent(url.username)}`, "--protocol=tcp", "--default-character-set=utf8mb4"],
    env: { ...process.env, ...(url.password ? { MYSQL_PWD: decodeURIComponent(url.password) } : {}) },
    database: decodeURIComponent(url.pathname.slice(1)),
  };
}

function copyFiles(dataDirectory, folder) {
  for (const name of FOLDERS) {
    const from = join(dataDirectory, name);
    if (existsSync(from)) cpSync(from, join(folder, name), { recursive: true, force: false, filter: (file) => !file.endsWith(".part") });
  }
}

export function filesUnder(folder) {
  return readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((file) => statSync(file).isFile() && relative(folder, file) !== MANIFEST);
}

export async function digestOf(file) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [target] = process.argv.slice(2);
  if (!target) {
    console.error("Where to? npm run backup -- FOLDER");
    process.exit(2);
  }
  const folder = await backup({ dataDirectory: process.env.DATA_DIR || join(ROOT, "data"), target, databaseUrl: ownersUrl(process.env) });
  console.log(folder);
}
