import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { selfEvaluationForm } from "@jianxiao/domain";
import { EVALUATED } from "../fidelity/forms.fixture.js";
import { writeForm } from "../write/form.js";
import { entriesOf } from "../source/entry.js";
import { monitoringWorkbookOf } from "../source/workbook-of.js";
import { checkFiles, exitCode } from "./run-check.js";

const FIXTURE = fileURLToPath(new URL("../../fixtures/real-projects.json", import.meta.url));
const entries = entriesOf(JSON.parse(readFileSync(FIXTURE, "utf8")) as unknown);
const entry = (id: string) => entries.find((candidate) => candidate.id === id)!;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "check-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test("one line per finding, and something blocks", async () => {
  const outcome = await checkFiles([FIXTURE], "zh");

  expect(exitCode(outcome)).toBe(1);
  expect(outcome.lines.find(({ code }) => code === "C4")).toEqual({
    file: "real-projects.json", project: "hs-2019-heritage", code: "C4", severity: "block", path: "funds.generalPublicBudget.expected",
    message: "“本年一般公共预算拨款：全年预计执行数”没有填写，请补填。没有支出的填 0。",
  });
});

test("a list, or a single entry, is as good as the whole file; words come in English, too", async () => {
  const one = await file("one.json", JSON.stringify(entry("gc-2022-entrusted")));
  const list = await file("list.json", JSON.stringify([entry("gc-2022-entrusted"), entry("ca-2020-centenarian")]));

  const [ofOne, ofList] = [await checkFiles([one], "en"), await checkFiles([list], "en")];

  expect(ofOne.lines.map(({ code }) => code)).toContain("C6");
  expect(ofList.lines.map(({ file: _, ...line }) => line)).toEqual(ofOne.lines.map(({ file: _, ...line }) => line));
  expect(ofOne.lines[0]!.message).not.toMatch(/[，。]/);
});

test("clean entries say nothing and block nothing", async () => {
  const clean = await file("clean.json", JSON.stringify(entries.filter(({ id }) => ["ca-2020-centenarian", "fj-2023-processing", "sc-2023-work-relief", "tx-2022-village", "dh-2022-roads"].includes(id))));

  const outcome = await checkFiles([clean], "zh");

  expect(outcome).toEqual({ lines: [], refusals: [] });
  expect(exitCode(outcome)).toBe(0);
});

test("the workbook of a form shows the same mistakes as its published facts", async () => {
  const workbook = await file("申遗.xlsx", await monitoringWorkbookOf(entry("hs-2019-heritage")));

  const { lines } = await checkFiles([workbook], "zh");

  const ofJson = (await checkFiles([FIXTURE], "zh")).lines.filter(({ project }) => project === "hs-2019-heritage");
  const marks = (list: typeof lines) => list.filter(({ code }) => code.startsWith("C")).map(({ code, path }) => `${code} ${path}`).sort();
  expect(marks(lines)).toEqual(marks(ofJson));
  expect(lines.find(({ code }) => code === "PROJECT_CODE_MISSING")).toMatchObject({ project: "申遗经费", severity: "warn", path: "申遗经费!N3" });
});

test("a self-evaluation is checked like the other official forms", async () => {
  const wrong = { ...EVALUATED, indicators: EVALUATED.indicators.map((row) => (row.id === "B" ? { ...row, score: 9_900 } : row)) };
  const { lines, refusals } = await checkFiles([await file("自评.xlsx", await writeForm(selfEvaluationForm(wrong), wrong))], "zh");

  expect(refusals).toEqual([]);
  expect(lines).toContainEqual(expect.objectContaining({ project: wrong.project.code, code: "C24", severity: "warn", path: "indicators[B].actual" }));
});

describe("a file that cannot be read is named, the others are checked all the same:", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["broken.json", "{", "NOT_JSON"],
    ["other.json", '{"a":1}', "NOT_A_PROJECT_FILE"],
    ["latin.json", new Uint8Array([0xff, 0xfe]), "NOT_JSON"],
    ["empty.xlsx", "", "EMPTY_FILE"],
    ["text.xlsx", "项目名称", "NOT_A_WORKBOOK"],
  ])("%s", async (name, content, error) => {
    const outcome = await checkFiles([await file(name, content), FIXTURE], "zh");

    expect(exitCode(outcome)).toBe(2);
    expect(outcome.refusals).toEqual([expect.objectContaining({ file: join(folder, name), error })]);
    expect(outcome.refusals[0]!.message).not.toBe("");
    expect(outcome.lines.length).toBeGreaterThan(0);
  });

  test("one that isn't there", async () => {
    expect((await checkFiles([join(folder, "none.xlsx")], "zh")).refusals).toEqual([expect.objectContaining({ error: "ENOENT" })]);
  });
});
