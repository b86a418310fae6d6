// The one entry of every npm script: checks Node, installs what the lockfile says, builds what changed, then does what was asked.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const PNPM = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).packageManager;
const STAMP = join(ROOT, "node_modules", ".jianxiao-installed");
const API = join(ROOT, "apps/api/dist/server/main.js");

const API_ONLY = "@jianxiao/api";

const [command, ...rest] = process.argv.slice(2);

const COMMANDS = {
  start: async () => (build(), serve({ PROFILE: "demonstration" })),
  serve: async () => (build(), serve({ PROFILE: "production", NODE_ENV: "production" })),
  build: async () => (build(), 0),
  dev: async () => (build(), script("dev.mjs")),
  test: async () => (build(), script("test.mjs", ...rest)),
  check: async () => {
    if (!existsSync(join(ROOT, "packages/forms/dist/check/main.js"))) build("@jianxiao/forms");
    return child(process.execPath, [join(ROOT, "packages/forms/dist/check/main.js"), ...rest], {}, process.env.INIT_CWD);
  },
  "audit:verify": async () => (build(API_ONLY), trail("verify")),
  "audit:archive": async () => (build(API_ONLY), trail("archive", ...rest)),
  fuzz: async () => (build(), script("fuzz.mjs", ...rest)),
  backup: async () => operate("backup", ...rest),
  restore: async () => operate("restore", ...rest),
  bench: async () => {
    build();
    const [bench, args] = ["grid", "soak"].includes(rest[0]) ? [rest[0], rest.slice(1)] : ["bench", rest];
    return child(process.execPath, [join(ROOT, "infra/bench", `${bench}.mjs`), ...args]);
  },
  sbom: async () => (pnpm(["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--prod", "--out", resolve(process.env.INIT_CWD ?? ROOT, rest[0] ?? "jianxiao.cdx.json")]), 0),
  lint: async () => script("lint.mjs"),
  format: async () => child(process.execPath, [join(ROOT, "node_modules/@biomejs/biome/bin/biome"), "format", "--write", "."]),
  screenshots: async () => (build(), script("screenshots.mjs")),
};

requireNode();
if (!COMMANDS[command]) fail(`Unknown command ${command}. One of: ${Object.keys(COMMANDS).join(", ")}.`);
install();
process.exitCode = await COMMANDS[command]();

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || (major === 24 && minor >= 11) || major > 24;
  if (!fits) fail(`Jianxiao needs Node ^20.19, ^22.13 or ≥ 24.11; this is ${process.versions.node}.`);
}

/** Installs only when the lockfile changed since the last install that finished. */
function install() {
  const wanted = createHash("sha256").update(readFileSync(join(ROOT, "pnpm-lock.yaml"))).update(PNPM).digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  say("Installing packages (first time: about half a minute) …");
  pnpm(["install", "--frozen-lockfile"]);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, wanted);
}

function build(only) {
  say("Building what changed …");
  pnpm(["run", "--silent", "turbo", "run", "build", "--output-logs=errors-only", ...(only ? [`--filter=${only}...`] : [])]);
}

function pnpm(args) {
  const { status } = spawnSync("npx", ["--yes", PNPM, ...args], {
    cwd: ROOT,
    stdio: ["ignore", process.env.CI || command !== "check" ? "inherit" : "ignore", "inherit"],
    shell: process.platform === "win32",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", CI: process.env.CI ?? "true" },
  });
  if (status !== 0) fail(`"pnpm ${args.join(" ")}" failed; its own words are above.`);
}

function serve(env) {
  return child(process.execPath, ["--enable-source-maps", API], { ...env, ...process.env, PROFILE: env.PROFILE });
}

/** Looks after the trail beside a running server, or without one; the same environment says where its rows are. */
function trail(...args) {
  return child(process.execPath, ["--enable-source-maps", join(ROOT, "apps/api/dist/server/trail.js"), ...args], {}, process.env.INIT_CWD);
}

/** Paths are the caller's; DATA_DIR and DATABASE_URL say where rows and files are. */
function operate(name, ...args) {
  return child(process.execPath, [join(ROOT, "infra/operate", `${name}.mjs`), ...args], {}, process.env.INIT_CWD);
}

function script(name, ...args) {
  return child(process.execPath, [join(ROOT, "infra/scripts", name), ...args]);
}

/** Runs a child on our own terminal and hands on the signals, so that stopping this process stops the product. */
function child(file, args, env = {}, cwd = ROOT) {
  return new Promise((resolve) => {
    const running = spawn(file, args, { cwd, stdio: "inherit", env: { ...process.env, ...env } });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => running.kill(signal));
    running.on("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1)));
  });
}

function say(words) {
  process.stderr.write(`${words}\n`);
}

function fail(words) {
  say(words);
  process.exit(1);
}
