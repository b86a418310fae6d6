// Watches everything: compilers rebuild the packages and the server, the server restarts, both apps rebuild into the one address.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const bin = (name) => join(ROOT, name, "node_modules/.bin");
const TSC = join(ROOT, "node_modules/.bin/tsc");

const running = [
  ...["packages/domain", "packages/schema", "packages/forms", "apps/api"].map((room) => start(TSC, ["-p", `${room}/tsconfig.build.json`, "--watch", "--preserveWatchOutput"], ROOT)),
  ...["apps/admin", "apps/review"].flatMap((app) => [
    start(join(bin(app), "graphql-codegen"), ["--config", "codegen.ts", "--watch"], join(ROOT, app)),
    start(join(bin(app), "vite"), ["build", "--watch", "--logLevel", "warn"], join(ROOT, app)),
  ]),
  start(process.execPath, ["--watch", "--enable-source-maps", "apps/api/dist/server/main.js"], ROOT, { PROFILE: "demonstration" }),
];

function start(file, args, cwd, env = {}) {
  return spawn(file, args, { cwd, stdio: "inherit", env: { ...env, ...process.env } });
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(0);
  });
}
