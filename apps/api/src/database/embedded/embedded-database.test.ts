import { afterAll, describe, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faultOf } from "../faults.js";
import { bindable, EmbeddedDatabase } from "./embedded-database.js";

const directory = mkdtempSync(join(tmpdir(), "jianxiao-embedded-"));
const path = join(directory, "x.sqlite");
const writer = new EmbeddedDatabase(path);
writer.exec("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT, whole INTEGER)");
const reader = new EmbeddedDatabase(path, { readonly: true });

afterAll(() => {
  reader.close();
  writer.close();
  rmSync(directory, { recursive: true });
});

const back = (value: unknown) => (writer.prepare("SELECT ? AS value, typeof(?) AS type").all(value, value) as { value: unknown; type: string }[])[0];

describe("the embedded database", () => {
  test.each([
    [12, 12, "integer"],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, "integer"],
    [0.5, 0.5, "real"],
    [true, 1, "integer"],
    [null, null, "null"],
    ["12", "12", "text"],
    [new Date("2026-01-02T03:04:05.678Z"), "2026-01-02 03:04:05.678", "text"],
  ])("takes %p alone, and keeps it", (value, stored, type) => {
    expect(back(value)).toMatchObject({ value: stored, type });
  });

  test.each([[{}], [[]], [undefined], [Number.NaN], [Number.POSITIVE_INFINITY], [() => 1], [Symbol("x")]])("refuses %p instead of dying of it", (value) => {
    expect(() => bindable(value)).toThrow(TypeError);
  });

  test("keeps a commit through a power cut, and links true", () => {
    const setting = (name: string) => Object.values((writer.pragma(name) as object[])[0] as object)[0];
    expect([setting("journal_mode"), setting("synchronous"), setting("foreign_keys")]).toEqual(["wal", 2, 1]);
  });

  test("does not write through the reader", () => {
    const attempt = () => reader.prepare("INSERT INTO t (text) VALUES (?)").run("no");
    expect(attempt).toThrow();
    try {
      attempt();
    } catch (error) {
      expect(faultOf(error)).toEqual({ kind: "READ_ONLY" });
    }
  });

  test("a statement kept from before is not used after the table has changed", () => {
    writer.prepare("INSERT INTO t (text) VALUES (?)").run("one");
    expect(writer.prepare("SELECT * FROM t").all()).toHaveLength(1);
    writer.exec("ALTER TABLE t ADD COLUMN more TEXT");
    expect(writer.prepare("SELECT * FROM t").all()[0]).toHaveProperty("more", null);
  });

  test("loses nothing that was acknowledged when the process is killed", () => {
    const file = join(directory, "killed.sqlite");
    const killed = spawnSync(
      process.execPath,
      ["--input-type=module", "-e", `import Libsql from "libsql"; const d = new Libsql(${JSON.stringify(file)}); d.pragma("journal_mode = WAL"); d.pragma("synchronous = FULL"); d.exec("CREATE TABLE t (n INTEGER)"); for (let n = 1; ; n++) { d.prepare("INSERT INTO t VALUES (?)").run([BigInt(n)]); process.stdout.write(n + "\\n"); if (n === 200) process.kill(process.pid, "SIGKILL"); }`],
      { encoding: "utf8", cwd: import.meta.dirname },
    );
    const acknowledged = killed.stdout.trim().split("\n").length;
    const opened = new EmbeddedDatabase(file);
    const [row] = opened.prepare("SELECT COUNT(*) AS n FROM t").all() as { n: number }[];
    opened.close();
    expect(row?.n).toBeGreaterThanOrEqual(acknowledged);
    expect(acknowledged).toBeGreaterThan(100);
  });
});
