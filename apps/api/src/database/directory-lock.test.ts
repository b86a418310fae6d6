import { afterAll, expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lockDirectory } from "./directory-lock.js";

const directory = mkdtempSync(join(tmpdir(), "jianxiao-lock-"));
afterAll(() => rmSync(directory, { recursive: true }));

test("a second server is refused by the name of the first, until that one lets go", () => {
  const release = lockDirectory(directory);
  expect(() => lockDirectory(directory)).toThrow(`process ${process.pid}`);
  release();
  lockDirectory(directory)();
});

test("a server that was killed holds no lock", async () => {
  const held = `import Libsql from "libsql"; const d = new Libsql(${JSON.stringify(join(directory, "server.lock"))}); d.exec("BEGIN EXCLUSIVE"); process.stdout.write("held"); setInterval(() => d, 1000);`;
  const other = spawn(process.execPath, ["--input-type=module", "-e", held], { cwd: import.meta.dirname, stdio: ["ignore", "pipe", "inherit"] });
  await once(other.stdout, "data");
  expect(() => lockDirectory(directory)).toThrow("Another server");

  other.kill("SIGKILL");
  await once(other, "exit");

  lockDirectory(directory)();
});
