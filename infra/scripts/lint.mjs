// Types are checked by the build; this finds what types can't: floating promises, unused code, non-exhaustive switches.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const { status } = spawnSync(process.execPath, [join(ROOT, "node_modules/oxlint/bin/oxlint"), "--type-aware", "--deny-warnings", "apps", "packages", "infra"], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, PATH: `${join(ROOT, "node_modules/.bin")}:${process.env.PATH}` },
});
process.exitCode = status ?? 1;
