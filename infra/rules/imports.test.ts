import { expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");
const CRUISER = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

type Violation = { rule: { name: string }; from: string; to: string };

function cruise(directory: string): Violation[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [CRUISER, "--config", join(ROOT, ".dependency-cruiser.cjs"), "--output-type", "json", "apps", "packages"],
    { cwd: directory, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
  );
  if (!stdout.startsWith("{")) throw new Error(stderr || stdout);
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

test("no room imports what it may not", () => {
  const violations = cruise(ROOT).map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  expect(violations).toEqual([]);
});

/** Each planted line must be refused by the named rule: a rule that reads nothing would pass everything. */
const PLANTED: [rule: string, file: string, text: string][] = [
  ["domain-is-pure", "packages/domain/src/a.ts", 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;\n'],
  ["domain-is-pure", "packages/domain/src/b.ts", 'import type { R } from "../../../apps/api/src/features/results/index.js";\nexport type B = R;\n'],
  ["apps-are-strangers", "apps/admin/src/a.ts", 'export { b } from "../../review/src/b.js";\n'],
  ["packages-know-no-app", "packages/ui/src/a.ts", 'export { b } from "../../../apps/review/src/b.js";\n'],
  ["features-meet-at-the-door", "apps/api/src/features/review/a.ts", 'export { r } from "../results/inside.js";\n'],
  ["foundations-know-no-feature", "apps/api/src/access/a.ts", 'export { r } from "../features/results/index.js";\n'],
  ["features-know-no-server", "apps/api/src/features/review/b.ts", 'export { s } from "../../server/s.js";\n'],
  ["no-cycles", "apps/review/src/c.ts", 'import { d } from "./d.js";\nexport const c = () => d;\n'],
];

test.each(PLANTED)("%s refuses a planted import in %s", (rule, file, text) => {
  const directory = mkdtempSync(join(tmpdir(), "jianxiao-imports-"));
  try {
    const plant = (name: string, body: string) => {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), body);
    };
    plant("package.json", "{}");
    plant("packages/domain/src/index.ts", "export const domain = 1;\n");
    plant("apps/review/src/b.ts", "export const b = 1;\n");
    plant("apps/review/src/d.ts", 'import { c } from "./c.js";\nexport const d = () => c;\n');
    plant("apps/review/src/c.ts", "export const c = 1;\n");
    plant("apps/api/src/server/s.ts", "export const s = 1;\n");
    plant("apps/api/src/features/results/index.ts", "export type R = 1;\nexport const r = 1;\n");
    plant("apps/api/src/features/results/inside.ts", "export const r = 1;\n");
    plant(file, text);

    const found = cruise(directory).filter(({ from }) => from === file);

    expect(found.map(({ rule: { name } }) => name)).toContain(rule);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
