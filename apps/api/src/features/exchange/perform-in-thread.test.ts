import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { WorkbookRefused } from "@jianxiao/forms";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { performInThread } from "./perform-in-thread.js";

/** Threads of the test's own: what the real one says is tested where workbooks are read. */
describe("a task in a thread", () => {
  let directory: string;
  beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), "jianxiao-thread-"))));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const thread = (name: string, code: string) => {
    const path = join(directory, `${name}.mjs`);
    writeFileSync(path, `import { parentPort, workerData } from "node:worker_threads";\n${code}`);
    return performInThread(pathToFileURL(path));
  };
  const task = { task: "READ", kind: "IMPORT_PAYMENTS", path: "a workbook" } as const;

  test("gets its answer back", async () => {
    const perform = thread("answers", "parentPort.postMessage({ ok: true, answer: { items: [], faults: [], asked: workerData } });");
    expect(await perform(task)).toEqual({ items: [], faults: [], asked: task });
  });

  test("is refused as the thread refused it", async () => {
    const perform = thread("refuses", 'parentPort.postMessage({ ok: false, code: "ENCRYPTED", params: { by: "a password" } });');
    await expect(perform(task)).rejects.toMatchObject({ name: "WorkbookRefused", code: "ENCRYPTED", params: { by: "a password" } });
  });

  test("that eats its heap takes only its own life", async () => {
    const perform = thread("eats", "const kept = []; for (;;) kept.push(new Array(100_000).fill(Math.random()));");
    await expect(perform(task)).rejects.toBeInstanceOf(WorkbookRefused);
  }, 60_000);

  test("that throws or ends in silence is an error of ours", async () => {
    await expect(thread("throws", 'throw new Error("a bug");')(task)).rejects.toThrow("a bug");
    await expect(thread("silent", "")(task)).rejects.toThrow("without an answer");
  });
});
