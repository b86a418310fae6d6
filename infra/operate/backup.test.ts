import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backup, Libsql } from "./backup.mjs";
import { restore } from "./restore.mjs";

let directory: string;
const at = (...names: string[]) => join(directory, ...names);
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "jianxiao-backup-"));
  mkdirSync(at("data", "files", "district"), { recursive: true });
  mkdirSync(at("data", "keys"));
  writeFileSync(at("data", "files", "district", "01A"), "bytes of a file");
  writeFileSync(at("data", "files", "district", "01B.part"), "half a file");
  writeFileSync(at("data", "keys", "checkpoints.pem"), "a secret");
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** A database as the server has it: WAL, and a connection that stays open. */
function running() {
  const database = new Libsql(at("data", "jianxiao.sqlite"));
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE filing (id TEXT PRIMARY KEY, state TEXT)");
  const add = (id: string) => database.prepare("INSERT INTO filing VALUES (?, 'DRAFT')").run([id]);
  return { database, add };
}

const rowsOf = (file: string): { id: string }[] => {
  const database = new Libsql(file);
  const rows = database.prepare("SELECT id FROM filing ORDER BY id").all();
  database.close();
  return rows;
};

describe("a backup of the embedded database", () => {
  test("is taken while the server runs, and comes back as of its moment", async () => {
    const { database, add } = running();
    add("f1");
    add("f2");
    const folder = await backup({ dataDirectory: at("data"), target: at("backups") });
    add("f3");
    database.close();

    await restore({ folder, dataDirectory: at("again") });

    expect(rowsOf(at("again", "jianxiao.sqlite")).map(({ id }) => id)).toEqual(["f1", "f2"]);
    expect(readFileSync(at("again", "files", "district", "01A"), "utf8")).toBe("bytes of a file");
    expect(existsSync(at("again", "files", "district", "01B.part"))).toBe(false);
  });

  test("holds no key", async () => {
    running().database.close();
    const folder = await backup({ dataDirectory: at("data"), target: at("backups") });
    expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).includes("pem"))).toEqual([]);
  });

  test("is not put over what is there", async () => {
    running().database.close();
    const folder = await backup({ dataDirectory: at("data"), target: at("backups") });
    await expect(restore({ folder, dataDirectory: at("data") })).rejects.toThrow(/is not empty/);
  });

  test.each([
    ["changed", (folder: string) => appendFileSync(join(folder, "files", "district", "01A"), "!"), /damaged/],
    ["lost a file", (folder: string) => rmSync(join(folder, "files", "district", "01A")), /not whole/],
    ["got one more", (folder: string) => writeFileSync(join(folder, "more"), ""), /did not write/],
  ])("that was %s is refused before anything is copied", async (_words, damage, said) => {
    running().database.close();
    const folder = await backup({ dataDirectory: at("data"), target: at("backups") });
    damage(folder);
    await expect(restore({ folder, dataDirectory: at("again") })).rejects.toThrow(said);
    expect(existsSync(at("again"))).toBe(false);
  });

  test("of a folder without a database says so", async () => {
    await expect(backup({ dataDirectory: at("data"), target: at("backups") })).rejects.toThrow(/no database/);
  });
});
