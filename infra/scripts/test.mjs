// Runs every suite, says what ran and what was skipped and why, and ends with one line: N passed, N failed.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "../browser/chromium.mjs";
import { findMariadb, startMariadb } from "./mariadb.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const JEST = join(ROOT, "infra/node_modules/jest/bin/jest.js");
const ALL_REQUIRED = process.env.REQUIRE_ALL_SUITES === "1";
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("-"));
// Each test file makes databases of its own and asks the disk to keep every commit: in memory that costs a tenth.
process.env.TMPDIR = roomInMemory() ?? tmpdir();
const results = mkdtempSync(join(tmpdir(), "jianxiao-test-"));

const SUITES = [
  { name: "house", config: "infra/jest.house.config.mjs" },
  { name: "domain", config: "packages/domain/jest.config.mjs" },
  { name: "forms", config: "packages/forms/jest.config.mjs" },
  { name: "ui", config: "packages/ui/jest.config.mjs" },
  { name: "admin", config: "apps/admin/jest.config.mjs" },
  { name: "review", config: "apps/review/jest.config.mjs" },
  { name: "api on SQLite", config: "apps/api/jest.config.mjs" },
  { name: "api on MariaDB", config: "apps/api/jest.config.mjs", prepare: mysql },
  { name: "browser", config: "infra/jest.browser.config.mjs", prepare: browser },
];

const chosen = wanted.length === 0 ? SUITES : SUITES.filter(({ name }) => wanted.some((word) => name.includes(word)));
const lines = [];
let passed = 0;
let failed = 0;

for (const suite of chosen) {
  const began = Date.now();
  const given = await (suite.prepare?.() ?? { env: {} });
  if (given.missing) {
    lines.push(row(suite.name, "skipped", given.missing));
    if (ALL_REQUIRED) {
      failed += 1;
      lines.push(row("", "FAILED", "every suite is required here (REQUIRE_ALL_SUITES=1)"));
    }
    continue;
  }
  process.stderr.write(`\n── ${suite.name} ──\n`);
  const report = await jest(suite, given.env ?? {});
  await given.stop?.();
  passed += report.passed;
  failed += report.failed;
  if (ALL_REQUIRED && report.skipped > 0) failed += report.skipped;
  lines.push(row(suite.name, `${report.passed} passed, ${report.failed} failed${report.skipped ? `, ${report.skipped} skipped` : ""}`, `${Math.round((Date.now() - began) / 1000)} s`));
}
rmSync(results, { recursive: true, force: true });

console.log(`\n${lines.join("\n")}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function row(name, outcome, note) {
  return `  ${name.padEnd(16)} ${outcome.padEnd(24)} ${note}`;
}

function jest({ name, config }, env) {
  const outputFile = join(results, `${name.replaceAll(" ", "-")}.json`);
  return new Promise((resolve) => {
    const running = spawn(
      process.execPath,
      ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning", JEST, "-c", join(ROOT, config), "--json", `--outputFile=${outputFile}`, "--reporters=default", "--silent=false", `--maxWorkers=${availableParallelism()}`],
      { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, NODE_ENV: "test", ...env } },
    );
    running.on("exit", () => resolve(counts(outputFile)));
  });
}

/** A file system in memory with room for all that the suites put there at once, or undefined. */
function roomInMemory() {
  try {
    const { bavail, bsize } = statfsSync("/dev/shm");
    return bavail * bsize > 4e9 ? "/dev/shm" : undefined;
  } catch {
    return undefined;
  }
}

/** A suite that could not even be read counts as a failure, never as nothing. */
function counts(outputFile) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(outputFile, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function mysql() {
  const given = process.env.TEST_MYSQL_URL;
  if (given) return { env: { TEST_ENGINE: "mysql", TEST_MYSQL_URL: given } };
  const installed = findMariadb();
  if (!installed) return { missing: "no TEST_MYSQL_URL and no mariadbd installed" };
  const server = await startMariadb(installed);
  return { env: { TEST_ENGINE: "mysql", TEST_MYSQL_URL: server.url }, stop: server.stop };
}

async function browser() {
  const found = await findChromium();
  return found.missing ? { missing: found.missing } : { env: {} };
}
