import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findMariadb, startMariadb } from "../scripts/mariadb.mjs";
import { backup, connectionOf, ownersUrl } from "./backup.mjs";
import { restore } from "./restore.mjs";

const installed = findMariadb();

/** With the two accounts of `infra/deploy/accounts.sh`: the server's own may not read triggers, the owner's may. */
(installed ? describe : describe.skip)("a backup of rows on MariaDB", () => {
  const directory = mkdtempSync(join(tmpdir(), "jianxiao-backup-"));
  const at = (name: string) => join(directory, name);
  let server: { url: string; stop: () => Promise<unknown> };
  const as = (account: string, database: string) => server.url.replace("root@", `${account}:${encodeURIComponent("p@ss/1")}@`) + `/${database}`;
  const tell = (sql: string, url = `${server.url}/mysql`): string => {
    const { args, env, database } = connectionOf(url);
    const done = spawnSync("mariadb", [...args, "--batch", "--skip-column-names", database], { env, input: sql, encoding: "utf8" });
    if (done.status !== 0) throw new Error(done.stderr);
    return done.stdout.trim();
  };

  beforeAll(async () => {
    server = await startMariadb(installed!);
    mkdirSync(at("data"));
    for (const name of ["here", "there"]) {
      tell(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
        CREATE USER IF NOT EXISTS app@'%' IDENTIFIED BY 'p@ss/1'; GRANT SELECT, INSERT, UPDATE, DELETE ON ${name}.* TO app@'%';
        CREATE USER IF NOT EXISTS owner@'%' IDENTIFIED BY 'p@ss/1'; GRANT ALL ON ${name}.* TO owner@'%';`);
    }
    tell(`CREATE TABLE audit_event (id VARCHAR(26) PRIMARY KEY, words TEXT);
      CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'insert only';
      INSERT INTO audit_event VALUES ('e1', '绩效 “监控” \\\\ 𠮷');`, as("owner", "here"));
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  test("brings rows and guards into an empty database, and into no other", async () => {
    const folder = await backup({ dataDirectory: at("data"), target: at("backups"), databaseUrl: as("owner", "here") });
    await restore({ folder, dataDirectory: at("again"), databaseUrl: as("owner", "there") });

    expect(tell("SELECT id, words FROM audit_event", as("app", "there"))).toBe(tell("SELECT id, words FROM audit_event", as("app", "here")));
    expect(() => tell("UPDATE audit_event SET words = ''", as("app", "there"))).toThrow(/insert only/);
    await expect(restore({ folder, dataDirectory: at("once more"), databaseUrl: as("owner", "there") })).rejects.toThrow(/there is not empty/);
  });

  test("by an account that may not read everything is refused and leaves nothing that looks like one", async () => {
    await expect(backup({ dataDirectory: at("data"), target: at("partial"), databaseUrl: as("app", "here") })).rejects.toThrow(/TRIGGER privilege/);
    expect(readdirSync(at("partial"))).toEqual([]);
    expect(ownersUrl({ DATABASE_URL: "mysql://app@db/x", MIGRATE_DATABASE_URL: "mysql://owner@db/x" })).toBe("mysql://owner@db/x");
  });
});
