import { expect, test } from "@jest/globals";
import { withCell } from "@jianxiao/domain";
import { aMonitoringForm } from "./facts.fixture";
import type { ReturnItem } from "./filing-document";
import { withReplies } from "./replies";

const item: ReturnItem = {
  __typename: "ReturnItem", id: "r1", path: "indicators[a].actual", reason: "与验收单不符", dueAt: "2026-10-14T09:30:00Z", state: "OPEN", reply: null,
  returnedBy: "宋金凤", returnedAt: "2026-10-12T01:00:00Z", valueWhenReturned: "9870", answeredAt: null,
};
const refused = { allowed: false, reasons: [{ code: "UNCHANGED_RETURN_ITEM", params: { count: 1 } }] };
const codes = ({ reasons }: { reasons: readonly { code: string }[] }) => reasons.map(({ code }) => code);

test("an unchanged cell needs a reply that explains it", () => {
  expect(codes(withReplies(refused, [item], {}, aMonitoringForm()))).toEqual(["UNCHANGED_RETURN_ITEM"]);
  expect(codes(withReplies(refused, [item], { r1: "已阅" }, aMonitoringForm()))).toEqual(["UNCHANGED_RETURN_ITEM"]);
  expect(withReplies(refused, [item], { r1: "验收单 6 份已补传，数字无误" }, aMonitoringForm())).toEqual({ allowed: true, reasons: [] });
});

test("a changed cell needs a reply at all", () => {
  const changed = withCell(aMonitoringForm(), "indicators[a].actual", "9600");
  expect(codes(withReplies(refused, [item], {}, changed))).toEqual(["REPLY_MISSING"]);
  expect(withReplies(refused, [item], { r1: "已改" }, changed).allowed).toBe(true);
});

test("a reply lifts no other reason, and a closed item asks for none", () => {
  const blocked = { allowed: false, reasons: [{ code: "BLOCKING_FINDINGS", params: { count: 2 } }] };
  expect(codes(withReplies(blocked, [{ ...item, state: "CLOSED" }], {}, aMonitoringForm()))).toEqual(["BLOCKING_FINDINGS"]);
});
