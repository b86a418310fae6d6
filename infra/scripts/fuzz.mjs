// Walks the whole matrix of the tenancy fuzzer (FUZZ=holes: a sample, with all holes), on SQLite and, where there is one, on MySQL or MariaDB; figures are printed and kept beside the fuzzer.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findMariadb, startMariadb } from "./mariadb.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const JEST = join(ROOT, "infra/node_modules/jest/bin/jest.js");

let failed = walk({ TEST_ENGINE: "sqlite" });
const installed = process.env.TEST_MYSQL_URL ? undefined : findMariadb();
if (process.env.TEST_MYSQL_URL) failed = walk({ TEST_ENGINE: "mysql" }) || failed;
else if (installed) {
  const server = await startMariadb(installed);
  failed = walk({ TEST_ENGINE: "mysql", TEST_MYSQL_URL: server.url }) || failed;
  await server.stop();
} else console.log("MySQL: skipped, no TEST_MYSQL_URL and no mariadbd installed");
process.exitCode = failed ? 1 : 0;

function walk(env) {
  const args = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning", JEST, "-c", join(ROOT, "apps/api/jest.config.mjs"), "src/testing/fuzz"];
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, NODE_ENV: "test", FUZZ: process.env.FUZZ ?? "whole", ...env } }).status !== 0;
}
