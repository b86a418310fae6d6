import { expect, test } from "@jest/globals";
import { countInbox, groupInbox, targetOf, type InboxItem } from "./inbox";

const item = (given: Partial<InboxItem>): InboxItem => ({
  __typename: "InboxItem", key: given.title ?? "k", kind: "FILL", title: "t", detail: {}, quote: null, quotedFrom: null, count: 1, dueAt: null, overdue: false, app: "ADMIN",
  filingId: null, packageId: null, cycleId: null, unitId: null, departmentId: null, ...given,
});

test("groups come late, returned, to check, to fill in; inside one the earliest due first, no date last", () => {
  const items = [
    item({ title: "fill, no date" }), item({ title: "fill, later", dueAt: "2026-10-20T09:30:00Z" }), item({ title: "fill, sooner", dueAt: "2026-10-16T09:30:00Z" }),
    item({ title: "sign", kind: "SUBMIT" }), item({ title: "came back", kind: "SENT_BACK" }), item({ title: "late to pass", kind: "PASS", overdue: true }),
  ];
  expect(groupInbox(items).map(({ group, items: lines }) => [group, lines.map(({ title }) => title)])).toEqual([
    ["OVERDUE", ["late to pass"]], ["RETURNED", ["came back"]], ["REVIEW", ["sign"]], ["FILL", ["fill, sooner", "fill, later", "fill, no date"]],
  ]);
});

test("each counter is exactly what its filter shows, and no line is counted twice", () => {
  const kinds = ["OVERDUE", "RETURNED", "SENT_BACK", "FILL", "CONFIRM", "PASS", "SUBMIT", "REVIEW", "EXTENSION", "DISPUTE", "OPEN_CYCLE"] as const;
  const items = kinds.flatMap((kind) => [item({ key: kind, kind }), item({ key: `late ${kind}`, kind, overdue: true })]);
  const counts = countInbox(items);
  for (const group of ["OVERDUE", "RETURNED", "REVIEW", "FILL"] as const) expect(groupInbox(items, group).flatMap(({ items: lines }) => lines)).toHaveLength(counts[group]);
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(items.length);
});

test.each<[Partial<InboxItem>, string, boolean]>([
  [{ filingId: "f1", packageId: "p1" }, "/filings/f1", false],
  [{ kind: "SUBMIT", packageId: "p1" }, "/packages/p1", false],
  [{ cycleId: "c1", unitId: "u1" }, "/filings?cycle=c1&unit=u1", false],
  [{ kind: "OPEN_CYCLE" }, "/cycles/new", false],
  [{ kind: "PROVIDE_DOCUMENT", subjectId: "t1", unitId: "u1" }, "/evaluation/tasks/t1", false],
  [{ kind: "REPLY_REPORT", subjectId: "t1" }, "/evaluation/tasks/t1", false],
  [{ kind: "REVIEW", app: "REVIEW", filingId: "f1" }, "/review/filings/f1", true],
])("a line leads to what it is about: %j", (given, to, outside) => {
  expect(targetOf(item(given))).toEqual({ to, outside });
});
