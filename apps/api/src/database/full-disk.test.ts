import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { FileStore } from "../features/exchange/file-store.js";
import { District } from "../features/organisation/index.js";
import { openDatabase, type Database } from "./data-source.js";
import { faultOf } from "./faults.js";
import { checkDurability } from "./self-check.js";
import { UnitOfWork } from "./unit-of-work.js";

const place = mkdtempSync(join(tmpdir(), "jianxiao-disk-"));
/** A disk of 16 MB of its own; only who may mount has one. */
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=16m", "tmpfs", place]).status === 0;
const onItsOwnDisk = mounted ? describe : describe.skip;
if (!mounted) process.stderr.write("The full disk is not tried: a small disk can only be mounted as root.\n");
afterAll(() => {
  if (mounted) spawnSync("umount", ["-l", place]);
  rmSync(place, { recursive: true, force: true });
});

onItsOwnDisk("a full disk", () => {
  const ballast = join(place, "ballast");
  const data = join(place, "data");
  let database: Database;
  let unitOfWork: UnitOfWork;
  beforeAll(async () => {
    mkdirSync(data);
    database = await openDatabase({ kind: "embedded", directory: data });
    await database.migrate();
    unitOfWork = new UnitOfWork(database);
    await add("before", 1);
  }, 60_000);
  afterAll(() => database.close());

  const add = (code: string, count: number) =>
    unitOfWork.system("test", ({ rows }) => rows(District).addAll(Array.from({ length: count }, (_, at) => ({ code: `${code}${at}`, name: "云溪区".repeat(30) }))));
  const known = async () => (await unitOfWork.systemRead("test", ({ rows }) => rows(District).findMany({}, { order: { code: "ASC" } }))).map(({ code }) => code);
  const fill = () => {
    const { bavail, bsize } = statfsSync(place);
    writeFileSync(ballast, Buffer.alloc(bavail * bsize));
  };

  test("refuses what does not fit, whole, and says that the disk is full; what was there stays to be read", async () => {
    fill();
    const refused = await add("during", 20_000).then(() => undefined, (error: unknown) => error);
    expect(faultOf(refused)).toEqual({ kind: "FULL" });
    expect(await known()).toEqual(["before0"]);
  }, 60_000);

  test("leaves nothing of a file that broke off", async () => {
    const store = new FileStore(data);
    const file = { districtId: "d", id: "f" };
    await expect(store.receive(file, Readable.from([Buffer.alloc(1_048_576)]))).rejects.toMatchObject({ code: "ENOSPC" });
    await store.remove(file);
    expect(statfsSync(place).bavail).toBe(0);
  });

  test("once there is room again, work goes on in the same server, on a sound database", async () => {
    rmSync(ballast);
    await add("after", 3);
    expect(await known()).toEqual(["after0", "after1", "after2", "before0"]);
    await checkDurability(database);
  });
});
