// The build checks the types of what is shipped, this those of tests and tools, then what types can't tell: floating promises, unused code, non-exhaustive switches.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
for (const project of ["apps/api", "packages/domain", "packages/forms", "infra"]) {
  const { status } = spawnSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", join(ROOT, project, "tsconfig.json"), "--noEmit"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
const { status } = spawnSync(process.execPath, [join(ROOT, "node_modules/oxlint/bin/oxlint"), "--type-aware", "--deny-warnings", "apps", "packages", "infra"], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, PATH: `${join(ROOT, "node_modules/.bin")}:${process.env.PATH}` },
});
process.exitCode = status ?? 1;
