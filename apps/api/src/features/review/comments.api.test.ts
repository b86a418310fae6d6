import { describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";
import { FilingComment } from "./review.entity.js";

const ADD = `mutation ($input: CommentInput!) { addComment(input: $input) { __typename ... on CommentAdded { comment { id audience path replyToId closes who } } ... on Problem { code path } } }`;
const ASK = `query ($id: ID!) { filing(id: $id) { comments { text audience replyToId closes who post organisation } } }`;
const SECRET = "与自然资源局项目有关联，合并看";

describe("comments on a filing and its cells", () => {
  const { given, monitored } = useMonitored();
  const filingId = async () => (await monitored.filingOf(monitored.ledger.vaccines)).id;
  const cell = () => `indicators[${monitored.ledger.vaccines.indicatorIds[0]}].actual`;
  const add = async (viewer: Viewer, input: Record<string, unknown>) =>
    (await given.ask<{ addComment: { __typename: string; code?: string; path?: string; comment?: { id: string; audience: string; path: string | null } } }>(viewer, ADD, { input: { filingId: await filingId(), audience: "BUREAU", text: SECRET, ...input } })).data.addComment;
  const seen = async (viewer: Viewer) => (await given.ask<{ filing: { comments: { text: string; audience: string }[] } | null }>(viewer, ASK, { id: await filingId() })).data.filing?.comments.map(({ text }) => text) ?? null;

  test("of the bureau exist for nobody outside it, on any road", async () => {
    expect(await add(given.as.socialReviewer, { path: cell() })).toMatchObject({ __typename: "CommentAdded", comment: { audience: "BUREAU", path: cell() } });
    const inside = [given.as.socialReviewer, given.as.performanceOffice, given.as.bureauLeader];
    for (const viewer of Object.values(given.as)) {
      const expected = inside.includes(viewer) ? 1 : 0;
      const read = await given.unitOfWork.read(viewer, async ({ rows }) => [
        await rows(FilingComment).count({}), (await rows(FilingComment).findMany({})).length, (await rows(FilingComment).select("c").columns({ text: "c.text" }).all()).length,
      ]);
      expect([viewer.role, viewer.organisation, read]).toEqual([viewer.role, viewer.organisation, [expected, expected, expected]]);
    }
    for (const viewer of inside) expect(await seen(viewer)).toEqual([SECRET]);
    for (const viewer of [given.as.healthFiller, given.as.healthDepartmentLeader, given.as.supervisor]) expect([viewer.role, await seen(viewer)]).toEqual([viewer.role, []]);
    expect(await seen(given.as.cultureReviewer)).toBeNull();
  });

  test("of the bureau stand in no trail the department reads", async () => {
    const { data } = await given.ask<{ filing: { history: { act: string; params: object }[] } }>(given.as.healthDepartmentLeader, `query ($id: ID!) { filing(id: $id) { history { act params } } }`, { id: await filingId() });
    expect(JSON.stringify(data)).not.toContain("COMMENT");
    expect(JSON.stringify(data)).not.toContain(SECRET);
  });

  test("for the department go to and fro on the cell until one settles them", async () => {
    const asked = await add(given.as.socialReviewer, { path: cell(), audience: "DEPARTMENT", text: "为什么比上期少？" });
    const replied = await add(given.as.healthFiller, { audience: "DEPARTMENT", text: "清泉村未验收", replyToId: asked.comment?.id });
    expect(replied).toMatchObject({ comment: { path: cell() } });
    await add(given.as.socialReviewer, { audience: "BUREAU", text: "好的", replyToId: asked.comment?.id, closes: true });
    const { data } = await given.ask<{ filing: { comments: { text: string; audience: string; closes: boolean; replyToId: string | null }[] } }>(given.as.healthFiller, ASK, { id: await filingId() });
    expect(data.filing.comments).toMatchObject([
      { text: "为什么比上期少？", audience: "DEPARTMENT", replyToId: null, closes: false }, { text: "清泉村未验收", replyToId: asked.comment?.id }, { text: "好的", audience: "DEPARTMENT", closes: true },
    ]);
  });

  test("are not written by those who may not, nor about what isn't there", async () => {
    const outcome = async (viewer: Viewer, input: Record<string, unknown>) => {
      const { __typename, code, path } = await add(viewer, input);
      return [__typename, code, path];
    };
    expect(await outcome(given.as.healthFiller, {})).toEqual(["Invalid", "AUDIENCE_REFUSED", "audience"]);
    expect(await outcome(given.as.supervisor, { audience: "DEPARTMENT" })).toEqual(["Invalid", "AUDIENCE_REFUSED", "audience"]);
    expect(await outcome(given.as.educationSubmitter, { audience: "DEPARTMENT" })).toEqual(["NotFound", "NOT_FOUND", null]);
    expect(await outcome(given.as.evaluator, { audience: "DEPARTMENT" })).toEqual(["NotFound", "NOT_FOUND", null]);
    expect(await outcome(given.as.socialReviewer, { path: "indicators[x].actual" })).toEqual(["Invalid", "UNKNOWN_CELL", "path"]);
    expect(await outcome(given.as.socialReviewer, { text: "  " })).toEqual(["Invalid", "TEXT_MISSING", "text"]);
  });

  test("of the bureau cannot be answered into by somebody who cannot see them", async () => {
    const { comment } = await add(given.as.socialReviewer, {});
    expect(await add(given.as.healthFiller, { audience: "DEPARTMENT", replyToId: comment?.id })).toMatchObject({ __typename: "NotFound", path: "replyToId" });
  });
});
