import { beforeAll, describe, expect, test } from "@jest/globals";
import fastify, { type FastifyInstance } from "fastify";
import type { Viewer } from "../../access/viewer.js";
import { useEvaluated } from "../../testing/evaluated.js";
import { FileStore } from "../exchange/index.js";
import { Attachment } from "../evidence/index.js";
import { Grant } from "../identity/index.js";
import { ProjectYear } from "../projects/index.js";
import { createEvaluation } from "./feature.js";
import { VisitPhoto } from "./index.js";
import { AccessEnded, PapersService } from "./work/papers.service.js";

const PICTURE = Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.from([0xff, 0xfe, 0, 8]), Buffer.from("secret"), Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9])]);
const evaluated = useEvaluated();
const { given, monitored } = evaluated;

describe("photos of a visit", () => {
  let server: FastifyInstance;
  let asking: Viewer | undefined;
  let visitId: string;
  const send = (viewer: Viewer, key: string, { query = "&lat=36089000&lon=114350000&accuracy=8", payload = PICTURE }: { query?: string; payload?: Buffer } = {}) => {
    asking = viewer;
    return server.inject({ method: "POST", url: `/evaluation/visits/${visitId}/photos?key=${key}${query}`, headers: { "content-type": "image/jpeg" }, payload });
  };
  const get = (viewer: Viewer, url: string) => {
    asking = viewer;
    return server.inject({ url });
  };

  beforeAll(async () => {
    server = fastify();
    await server.register(async (scope) => createEvaluation(given.deps).routes?.(scope, { viewer: async () => asking }));
    await given.store(({ rows }) => rows(ProjectYear).update({ projectId: monitored.ledger.vaccines.project.id }, { isKey: true }));
    await evaluated.engage(monitored.ledger.vaccines.project.id);
    for (const viewer of Object.values(evaluated.team)) await evaluated.declare(viewer);
    const planned = await evaluated.act(evaluated.team.lead, "planVisit", "PlanVisitInput", { taskId: evaluated.task.id, place: "接种点", latMicro: 36_080_000, lonMicro: 114_350_000, plannedOn: "2026-10-16", checklist: ["一"], indicatorIds: [] }, "... on VisitChanged { visit { id } }");
    visitId = (planned as unknown as { visit: { id: string } }).visit.id;
  }, 60_000);

  test("are stamped with the server's clock, measured against the site, and kept without what is personal", async () => {
    const answer = await send(evaluated.team.member, "photo-0001");
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({ receivedAt: given.now.toISOString(), distanceM: 1_001 });
    const { id } = answer.json<{ id: string }>();
    const kept = await get(evaluated.team.lead, `/evaluation/photos/${id}`);
    expect(kept.headers["content-type"]).toBe("image/jpeg");
    expect(kept.rawPayload.includes("secret")).toBe(false);
    expect(kept.rawPayload.length).toBe(PICTURE.length - 10);
  });

  test("sent a second time are the same photo", async () => {
    const [first, second] = [await send(evaluated.team.member, "photo-0002"), await send(evaluated.team.member, "photo-0002")];
    expect(second.json<{ id: string }>().id).toBe(first.json<{ id: string }>().id);
    expect(await given.store(({ rows }) => rows(VisitPhoto).count({}))).toBe(2);
  });

  test("come from the team alone, and are pictures", async () => {
    expect((await send(given.as.healthSubmitter, "photo-0003")).statusCode).toBe(403);
    expect((await send(given.as.educationLeader, "photo-0003")).statusCode).toBe(404);
    expect((await send(evaluated.team.second, "photo-0003")).statusCode).toBe(403);
    expect((await send(evaluated.team.member, "photo-0003", { payload: Buffer.from("GIF89a") })).json()).toMatchObject({ code: "PHOTO_NOT_JPEG" });
    expect((await send(evaluated.team.member, "x")).statusCode).toBe(400);
  });

  test("are absent for the evaluated side, and flagged where the same picture is used again", async () => {
    const [photo] = await given.store(({ rows }) => rows(VisitPhoto).findMany({}));
    expect((await get(given.as.healthSubmitter, `/evaluation/photos/${photo?.id}`)).statusCode).toBe(404);
    const second = await evaluated.act(evaluated.team.lead, "planVisit", "PlanVisitInput", { taskId: evaluated.task.id, place: "另一处", plannedOn: "2026-10-17", checklist: ["一"], indicatorIds: [] }, "... on VisitChanged { visit { id } }");
    const before = visitId;
    visitId = (second as unknown as { visit: { id: string } }).visit.id;
    await send(evaluated.team.member, "photo-0009");
    const { data } = await given.ask<{ siteVisit: { reused: { elsewhere: string }[] } }>(evaluated.team.lead, `query ($id: ID!) { siteVisit(id: $id) { reused { elsewhere } } }`, { id: visitId });
    expect(data.siteVisit.reused).toEqual([{ elsewhere: "DG-2026-210-001-HC01" }]);

    // The unit hung it on its form, too: known once the form is handed in with it, not from a draft that goes on.
    const { id: objectId, departmentId, unitId, projectId } = await monitored.filingOf(monitored.ledger.vaccines);
    const { appointmentId, accountName: who, organisation } = given.as.healthFiller;
    const hang = (name: string, createdAt: Date) => given.store(({ rows }) => rows(Attachment).add({ districtId: given.at.district.id, departmentId, unitId, projectId, object: "FILING", objectId, path: null, name, bytes: 1, sha256: photo!.sha256, mime: "image/jpeg", scan: "CLEAN", appointmentId, who, organisation, createdAt }));
    await hang("随表.jpg", new Date(0));
    await hang("未报.jpg", new Date(given.now.getTime() + 86_400_000));
    const again = await given.ask<typeof data>(evaluated.team.lead, `query ($id: ID!) { siteVisit(id: $id) { reused { elsewhere } } }`, { id: visitId });
    expect(again.data.siteVisit.reused.map(({ elsewhere }) => elsewhere)).toEqual(["DG-2026-210-001-HC01", "随表.jpg"]);
    visitId = before;
  });

  test.each([
    ["a withdrawal", async () => void (await given.store(({ rows, now }) => rows(Grant).update({ accountId: evaluated.team.lead.accountId }, { revokedAt: now })))],
    ["the contract's end", async () => void (given.now = new Date("2027-01-01T00:00:00Z"))],
  ])("all in one archive stop in the middle at %s", async (_words, end) => {
    const papers = new PapersService(given.unitOfWork, new FileStore(given.deps.dataDirectory));
    const before = given.now;
    await given.store(({ rows }) => rows(Grant).update({ accountId: evaluated.team.lead.accountId }, { revokedAt: null }));
    const listed = await papers.list(evaluated.team.lead, evaluated.task.id);
    expect(listed).toHaveLength(3);
    const parts = papers.parts(evaluated.team.lead, listed ?? []);
    expect((await parts.next()).value).toMatchObject({ path: "现场/DG-2026-210-001-HC01/1.jpg" });
    await end();
    await expect(parts.next()).rejects.toThrow(AccessEnded);
    expect(await papers.list(evaluated.team.lead, evaluated.task.id)).toBeUndefined();
    expect((await get(evaluated.team.lead, `/evaluation/tasks/${evaluated.task.id}/papers.zip`)).statusCode).toBe(404);
    given.now = before;
  });
});
