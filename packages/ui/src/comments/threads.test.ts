import { expect, test } from "@jest/globals";
import { commentPins, threadsOf, type Comment } from "./threads";

const said = (id: string, changed: Partial<Comment> = {}): Comment => ({
  __typename: "FilingComment", id, path: "funds.total.expected", audience: "DEPARTMENT", text: id, replyToId: null, closes: false, who: "宋金凤", post: "BUSINESS_OFFICE", organisation: "社保股", at: "2026-10-12T01:00:00Z", ...changed,
});

test("a thread is settled while its last word says so, and open again once somebody answers", () => {
  const settled = [said("a"), said("b", { replyToId: "a", closes: true })];
  expect(threadsOf(settled).map((thread) => thread.settled)).toEqual([true]);
  expect(threadsOf([...settled, said("c", { replyToId: "a" })])).toMatchObject([{ first: { id: "a" }, replies: [{ id: "b" }, { id: "c" }], settled: false }]);
});

test("each cell somebody spoke about carries how much was said; what is about the whole form carries no mark", () => {
  expect(commentPins([said("a"), said("b", { replyToId: "a" }), said("c", { path: "funds.other.expected" }), said("d", { path: null })])).toEqual({
    "funds.total.expected": { label: "“2", tone: "violet", title: "a\nb" }, "funds.other.expected": { label: "“1", tone: "violet", title: "c" },
  });
});
