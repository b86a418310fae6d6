import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fastify, { type FastifyInstance } from "fastify";
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Viewer } from "../../../access/viewer.js";
import { createSchema } from "../../../server/schema.js";
import { useMonitored } from "../../../testing/monitored.js";
import { createMonitoring } from "../../monitoring/feature.js";
import { createReview } from "../../review/index.js";
import { Revision } from "../../monitoring/index.js";
import { createYearEnd } from "../index.js";

type Kept = { __typename: string; reasons?: { code: string }[]; cycle?: { state: string }; archive?: { id: string; state: string } | null };
type Archive = { id: string; state: string; done: number; total: number; entries: number; bytes: number; sha256: string | null };

describe("a cycle that is over", () => {
  const { given, monitored } = useMonitored();
  const server: FastifyInstance = fastify();
  let asking: Viewer | undefined;
  let stop: (() => Promise<void>) | undefined;
  const act = async (name: "closeCycle" | "reopenCycle" | "archiveCycle", viewer: Viewer = given.as.performanceOffice) => {
    const { data, errors } = await given.ask<{ done: Kept }>(viewer, `mutation ($id: ID!) { done: ${name}(id: $id) { __typename ... on CycleKept { cycle { state } archive { id state } } ... on NotAllowed { reasons { code } } } }`, { id: monitored.cycleId });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done;
  };
  const archive = async (viewer: Viewer) => (await given.ask<{ cycleArchive: Archive | null }>(viewer, `query ($id: ID!) { cycleArchive(cycleId: $id) { id state done total entries bytes sha256 } }`, { id: monitored.cycleId })).data.cycleArchive;
  const download = (viewer: Viewer | undefined, id: string) => {
    asking = viewer;
    return server.inject({ url: `/export/archives/${id}.zip` });
  };

  beforeAll(async () => {
    const yearEnd = createYearEnd(given.deps, (forms) => Promise.resolve(new TextEncoder().encode(`${forms.length} forms`)));
    given.schema = await createSchema([createMonitoring(given.deps), createReview(given.deps), yearEnd]);
    yearEnd.routes?.(server, {
      viewer: async (_request, reply) => {
        if (!asking) await reply.code(401).send({ code: "UNAUTHENTICATED", params: {} });
        return asking;
      },
    });
    yearEnd.start?.();
    stop = yearEnd.stop;
    await monitored.vaccinesIn("SUBMITTED");
  }, 60_000);
  afterAll(async () => {
    await stop?.();
    await server.close();
  });

  test("is closed by the performance office once nothing waits for review, and then nobody changes it", async () => {
    expect(await act("closeCycle", given.as.bureauLeader)).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "WRONG_ROLE" }] });
    expect(await act("closeCycle")).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "CYCLE_UNDER_REVIEW" }] });
    expect(await act("archiveCycle")).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "CYCLE_IS_OPEN" }] });
    await monitored.move(given.as.socialReviewer, "acceptFiling", monitored.ledger.vaccines);
    expect(await act("closeCycle")).toMatchObject({ __typename: "CycleKept", cycle: { state: "CLOSED" }, archive: null });
    const repair = await monitored.filingOf(monitored.ledger.repair);
    const saved = await monitored.save(given.as.schoolFiller, repair.id, [{ path: "funds.other.executed", was: null, now: "1" }]);
    expect(saved.cells).toMatchObject([{ outcome: "LOCKED", reason: { code: "CYCLE_CLOSED" } }]);
    expect(await act("reopenCycle")).toMatchObject({ __typename: "CycleKept", cycle: { state: "OPEN" } });
    expect(await act("closeCycle")).toMatchObject({ __typename: "CycleKept" });
  });

  test("is archived by proof, as a job, and not opened again", async () => {
    expect(await act("archiveCycle", { ...given.as.performanceOffice, provenAt: null })).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "PROOF_NEEDED" }] });
    expect(await act("archiveCycle")).toMatchObject({ __typename: "CycleKept", archive: { state: "QUEUED" } });
    for (let turns = 0; turns < 200 && (await archive(given.as.performanceOffice))?.state !== "DONE"; turns++) await new Promise((done) => setTimeout(done, 50));
    expect(await archive(given.as.performanceOffice)).toMatchObject({ state: "DONE", done: 3, total: 3 });
    expect(await act("reopenCycle")).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "CYCLE_IS_ARCHIVED" }] });
    expect(await act("archiveCycle")).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "CYCLE_IS_ARCHIVED" }] });
    // Those of a department do not know of it.
    for (const viewer of [given.as.healthDepartmentLeader, given.as.cultureReviewer, given.as.evaluator, given.as.systemAdmin]) expect(await archive(viewer)).toBeNull();
  });

  test("is handed out to the bureau by proof; every file is in the index with its digest, and frozen forms have the digest that was signed", async () => {
    const made = await archive(given.as.performanceOffice);
    const id = made?.id ?? "";
    expect((await download(undefined, id)).statusCode).toBe(401);
    expect((await download({ ...given.as.performanceOffice, provenAt: null }, id)).statusCode).toBe(403);
    for (const viewer of [given.as.healthDepartmentLeader, given.as.cultureReviewer, given.as.evaluator]) expect((await download(viewer, id)).statusCode).toBe(404);
    const { rawPayload, statusCode } = await download(given.as.performanceOffice, id);
    expect(statusCode).toBe(200);
    expect(createHash("sha256").update(rawPayload).digest("hex")).toBe(made?.sha256);

    const folder = mkdtempSync(join(tmpdir(), "archive-"));
    try {
      writeFileSync(join(folder, "a.zip"), rawPayload);
      execFileSync("python3", ["-c", "import sys,zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])", join(folder, "a.zip"), join(folder, "out")]);
      const at = (path: string) => readFileSync(join(folder, "out", path));
      const { entries, cycle } = JSON.parse(at("manifest.json").toString()) as { cycle: { title: string }; entries: { path: string; bytes: number; sha256: string }[] };
      expect(cycle.title).toBe("2026年1—9月监控");
      expect(entries).toHaveLength(made?.entries ?? -1);
      for (const { path, bytes, sha256 } of entries) expect([path, at(path).length, createHash("sha256").update(at(path)).digest("hex")]).toEqual([path, bytes, sha256]);
      expect(at("SHA256SUMS").toString().trim().split("\n")).toHaveLength(entries.length + 1);
      const [revision] = await given.store(({ rows }) => rows(Revision).findMany({}));
      expect(entries.find(({ path }) => path.includes("定稿/210-001"))?.sha256).toBe(revision?.sha256);
      expect(at("审计记录.jsonl").toString()).toContain("OPEN_CYCLE");
      expect(entries.map(({ path }) => path)).toEqual(expect.arrayContaining(["批次.json", "部门/210 卫生健康局/报送件.json", "部门/210 卫生健康局/办理过程.json", "部门/210 卫生健康局/正式表.xlsx"]));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
