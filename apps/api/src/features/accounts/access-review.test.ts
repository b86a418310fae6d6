import { describe, expect, test } from "@jest/globals";
import { ROLES, rightsOf } from "@jianxiao/domain";
import fastify from "fastify";
import type { Viewer } from "../../access/viewer.js";
import { readWorkbook } from "@jianxiao/forms";
import { useScenario } from "../../testing/scenario.js";
import { accessReviewRoutes } from "./access-review.routes.js";
import { AccessReviewService } from "./access-review.service.js";
import { AccountDesk } from "../../testing/account-desk.js";

const REVIEW = "{ accessReview { year sha256 signable lines { login role organisation pending approvedBy } signed { year signedBy posts } } }";
const SIGN = "mutation ($input: SignAccessReviewInput!) { signAccessReview(input: $input) { __typename ... on Problem { code } ... on AccessReviewDone { review { signable signed { year signedBy } } } } }";
type Review = { year: number; sha256: string; signable: boolean; lines: { login: string; role: string; pending: number }[]; signed: { year: number; signedBy: string }[] };

describe("the access review", () => {
  const given = useScenario();
  const desk = new AccountDesk(given);
  const review = async (viewer: Viewer) => (await given.ask<{ accessReview: Review }>(viewer, REVIEW)).data.accessReview;
  const sign = async (viewer: Viewer, sha256: string) => (await given.ask<{ signAccessReview: { __typename: string; code?: string; review?: Review } }>(viewer, SIGN, { input: { sha256, remark: "逐项核对，无异常" } })).data.signAccessReview;
  const download = async (viewer: Viewer) => {
    const server = fastify();
    accessReviewRoutes(new AccessReviewService(given.unitOfWork))(server, { viewer: async () => viewer } as never);
    return server.inject({ method: "GET", url: "/export/access-review.xlsx" });
  };

  test("names every post of the district for the three administrators, and nothing to anybody else", async () => {
    const { lines } = await review(given.as.securityAdmin);
    expect(lines.map(({ login }) => login)).toEqual(expect.arrayContaining(["school.filler", "firm.lead", "sys", "sec", "aud"]));
    expect(lines.map(({ login }) => login)).not.toContain("foreign.submitter");
    for (const viewer of [given.as.performanceOffice, given.as.bureauLeader, given.as.educationAccounts, given.as.supervisor]) expect([viewer.role, (await review(viewer)).lines]).toEqual([viewer.role, []]);
  });

  test("is signed by the security administrator, as it was looked at, once a year, with proof", async () => {
    const looked = await review(given.as.securityAdmin);
    expect((await sign(given.as.auditAdmin, looked.sha256)).code).toBe("WRONG_ROLE");
    expect((await sign({ ...given.as.securityAdmin, provenAt: null }, looked.sha256)).code).toBe("PROOF_NEEDED");
    await desk.invite(given.as.systemAdmin, "late.comer", { role: "UNIT_FILLER", unitId: given.at.school.id });
    expect((await sign(given.as.securityAdmin, looked.sha256)).code).toBe("REVIEW_MOVED");

    const again = await review(given.as.securityAdmin);
    expect((await sign(given.as.securityAdmin, again.sha256)).review).toEqual({ signable: false, signed: [{ year: 2026, signedBy: "钱安" }] });
    expect((await sign(given.as.securityAdmin, again.sha256)).code).toBe("REVIEW_SIGNED");
  });

  test("is a workbook with paths, rights and signatures, given with proof only", async () => {
    expect((await download(given.as.performanceOffice)).json()).toMatchObject({ code: "WRONG_ROLE" });
    expect((await download({ ...given.as.securityAdmin, provenAt: null })).json()).toMatchObject({ code: "PROOF_NEEDED" });

    const { sheets } = await readWorkbook(new Uint8Array((await download(given.as.securityAdmin)).rawPayload));

    expect(sheets.map(({ name }) => name)).toEqual(["权限清单", "岗位权限", "复核签字", "个人信息清单"]);
    const text = (index: number) => sheets[index]!.cells.map((cell) => cell.text).join(" ");
    expect(text(0)).toContain("school.filler");
    expect(text(1)).toContain("不看业务数据");
    expect(text(2)).toContain("逐项核对，无异常");
    expect(text(3)).toContain("released_contact.phone");
  });

  test("tells of each role what its own tables let it do", () => {
    for (const role of ROLES) expect([role, rightsOf(role, "zh").length > 0, rightsOf(role, "en").join("").match(/undefined/)]).toEqual([role, true, null]);
    expect(rightsOf("SYSTEM_ADMIN", "zh").join()).toContain("任命：");
    expect(rightsOf("SECURITY_ADMIN", "zh").join()).toContain("批准任命：");
  });
});
