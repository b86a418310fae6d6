import { expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const tracked = () => spawnSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" }).stdout.split("\0").filter(Boolean);

test("the top level holds the house plan and nothing else", () => {
  const plan = /^(apps|packages|infra|turbo\.json|package\.json|pnpm-workspace\.yaml|tsconfig\.base\.json|pnpm-lock\.yaml|LICENSE|[A-Z]+(\.zh-CN)?\.md|\..+)$/;
  const top = new Set(tracked().map((file) => file.split("/")[0]!));
  expect([...top].filter((name) => !plan.test(name))).toEqual([]);
});

test("the lockfile names no download address", () => {
  expect(read("pnpm-lock.yaml")).not.toMatch(/https?:\/\/|tarball:/);
});

/** Licences that ask for no more than their notice. */
const FREE = /^(MIT|MIT\/X11|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|Zlib|CC0-1\.0|Python-2\.0|CC-BY-4\.0)$/;
/** States no licence at all; comes with exceljs (by unzipper and binary). SECURITY.md names it. */
const SILENT = ["buffers"];

test("every part that ships is in the list of parts, under a licence that lets it ship", () => {
  const file = join(mkdtempSync(join(tmpdir(), "jianxiao-sbom-")), "parts.cdx.json");
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "infra/scripts/run.mjs"), "sbom", file], { cwd: ROOT, encoding: "utf8" });
  expect([status, status === 0 ? "" : stdout + stderr]).toEqual([0, ""]);
  const { components } = JSON.parse(readFileSync(file, "utf8")) as { components: Part[] };
  rmSync(dirname(file), { recursive: true });

  const ships = ["apps/api", "apps/admin", "apps/review", "packages/domain", "packages/forms", "packages/ui"].flatMap((folder) => Object.keys((JSON.parse(read(`${folder}/package.json`)) as { dependencies?: object }).dependencies ?? {}));
  const listed = new Set(components.map(({ group, name }) => (group ? `${group}/${name}` : name)));
  expect(ships.filter((name) => !listed.has(name))).toEqual([]);
  const bound = components.filter(({ group, name, licenses }) => group !== "@jianxiao" && !SILENT.includes(name) && !mayShip(licenses ?? []));
  expect(bound.map(({ group, name, licenses }) => [group, name, licenses])).toEqual([]);
});

type Part = { readonly group?: string; readonly name: string; readonly licenses?: readonly { readonly expression?: string; readonly license?: { readonly id?: string; readonly name?: string } }[] };

/** One of the alternatives of an SPDX expression asks for no more than FREE, in each of its parts. */
function mayShip(licenses: NonNullable<Part["licenses"]>): boolean {
  const alternatives = licenses.flatMap(({ expression, license }) => (expression ?? license?.id ?? license?.name ?? "").replaceAll(/[()]/g, "").split(" OR "));
  return alternatives.some((alternative) => alternative.split(" AND ").every((name) => FREE.test(name)));
}

test("every command the READMEs name exists", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md"].flatMap((file) => [...read(file).matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name]) => name!));
  expect(named.filter((name) => !scripts[name] && !["ci", "install"].includes(name))).toEqual([]);
  expect(named).toEqual(expect.arrayContaining(["start", "test"]));
});

test("every file and picture the READMEs link to exists", () => {
  for (const file of ["README.md", "README.zh-CN.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"]) {
    const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link!);
    expect([file, links.filter((link) => !existsSync(join(ROOT, link)))]).toEqual([file, []]);
  }
});

test("no file carries a leftover mark or a silenced rule without a reason", () => {
  const code = tracked().filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file) && !file.startsWith("infra/rules/"));
  const marks = code.flatMap((file) =>
    existsSync(join(ROOT, file))
      ? read(file).split("\n").flatMap((line, index) => (/\b(TODO|FIXME|XXX|HACK)\b|: any\b(?! \w)|\bas any\b|@ts-(ignore|expect-error)|\b(test|it|describe)\.(only|skip)\(/.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : []))
      : [],
  );
  expect(marks).toEqual([]);
});

test("lint is clean", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "infra/scripts/lint.mjs")], { cwd: ROOT, encoding: "utf8" });
  expect([status, status === 0 ? "" : stdout + stderr]).toEqual([0, ""]);
});
