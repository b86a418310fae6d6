import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import { fen } from "@jianxiao/domain";
import { answeredExtensionLines, departmentLeaderLines, fillerLines, openCycleLine, reviewLines, submitterLines, unitLeaderLines, type CameBack } from "./inbox-lines.js";
import { presented } from "./inbox.js";
import type { ComeBack, OpenItem, ReviewQueue, WaitingFiling, WaitingPackage } from "./waiting-rows.js";

const day = (number: number) => new Date(Date.UTC(2026, 9, number, 9, 30));
const NOW = day(10);
const NOTHING_BACK: CameBack = { items: [], moves: [] };

const filing = (given: Partial<WaitingFiling> = {}): WaitingFiling => ({
  id: "F1", kind: "PROJECT", state: "DRAFT", lastMove: null, projectName: "高标准农田建设", unitId: "U1", unitName: "农技推广中心", departmentId: "D1", cycleId: "C1", packageId: "P1",
  unitDueAt: day(12), departmentDueAt: day(16), reviewDueAt: day(30), packageDueAt: day(16), packageExtendedTo: null, returnDueAt: null,
  rateBp: 6_500, expectedProgressBp: 7_500, blocks: 0, warns: 1, filledCells: 3, requiredCells: 10, lastSavedAt: null, ...given,
});
const complete = { filledCells: 10 } as const;
const pack = (given: Partial<WaitingPackage> = {}): WaitingPackage => ({
  id: "P1", state: "FILLING", cycleId: "C1", departmentId: "D1", departmentName: "农业农村局", dueAt: day(16), extendedTo: null,
  projects: 4, passed: 4, warns: 2, adjustedFen: fen(400), executedFen: fen(100), ...given,
});
const item = (given: Partial<OpenItem> = {}): OpenItem => ({ filingId: "F1", reason: "完成值与验收单不一致", dueAt: day(18), ...given });
const move = (given: Partial<ComeBack> = {}): ComeBack => ({ filingId: "F1", organisation: "农业股", post: "BUSINESS_OFFICE", opinion: "请核对", at: day(5), ...given });
const kinds = (lines: readonly { kind: string }[]) => lines.map(({ kind }) => kind);

describe("a unit's filler", () => {
  test.each([
    ["an empty draft", {}, ["FILL"]],
    ["a complete draft that is blocked", { ...complete, blocks: 2 }, ["FILL"]],
    ["a complete draft: its leader's turn", complete, []],
    ["a draft the department sent back", { ...complete, lastMove: "SEND_BACK" }, ["SENT_BACK"]],
    ["what the bureau returned", { state: "RETURNED", lastMove: "RETURN", returnDueAt: day(18) }, ["RETURNED"]],
    ["what is with the department", { state: "CONFIRMED" }, []],
  ] as const)("%s", (_words, given, expected) => {
    expect(kinds(fillerLines([filing(given)], NOTHING_BACK, NOW))).toEqual(expected);
  });

  test("reads how far a draft is and how its money stands", () => {
    expect(fillerLines([filing({ blocks: 1 })], NOTHING_BACK, NOW)[0]).toMatchObject({
      title: "高标准农田建设", filingId: "F1", unitId: "U1", dueAt: day(12), overdue: false, app: "ADMIN", count: 1,
      detail: { filled: 3, required: 10, rateBp: 6_500, gapBp: -1_000, blocks: 1, warns: 1 },
    });
  });

  test("is told nothing about a rate that is not known", () => {
    const [line] = fillerLines([filing({ rateBp: null })], NOTHING_BACK, NOW);
    expect(Object.keys(line?.detail ?? {})).toEqual(["filled", "required", "blocks", "warns"]);
  });

  test("reads the reviewer's own words on the most urgent cell, the office, and how many cells there are", () => {
    const back = { items: [item(), item({ reason: "另一处", dueAt: day(20) }), item({ filingId: "F2", reason: "别人的" })], moves: [move({ opinion: "旧意见", at: day(1) }), move()] };

    const [line] = fillerLines([filing({ state: "RETURNED", lastMove: "RETURN", returnDueAt: day(18) })], back, NOW);

    expect(line).toMatchObject({ quote: "完成值与验收单不一致", quotedFrom: "农业股", count: 1, dueAt: day(18), detail: { count: 2, post: "BUSINESS_OFFICE" } });
  });

  test("reads the words of a reopening, which names no cell", () => {
    const back = { items: [], moves: [move({ opinion: "审计要求重报", organisation: "绩效股", post: "PERFORMANCE_OFFICE" })] };
    expect(fillerLines([filing({ state: "RETURNED", lastMove: "REOPEN" })], back, NOW)[0]).toMatchObject({ quote: "审计要求重报", quotedFrom: "绩效股", detail: { count: 0 } });
  });

  test("reads the department's latest opinion on what was sent back", () => {
    const back = { items: [], moves: [move({ opinion: "先前", at: day(1) }), move({ opinion: "措施太空", organisation: "农业农村局", post: "DEPARTMENT_SUBMITTER" })] };
    expect(fillerLines([filing({ lastMove: "SEND_BACK" })], back, NOW)[0]).toMatchObject({ kind: "SENT_BACK", quote: "措施太空", quotedFrom: "农业农村局", detail: { post: "DEPARTMENT_SUBMITTER", filled: 3 } });
  });
});

describe("a unit's leader", () => {
  test.each([
    ["confirms a complete draft", complete, ["CONFIRM"]],
    ["not one with blocks", { ...complete, blocks: 1 }, []],
    ["not an incomplete one", {}, []],
    ["sees what was returned and not yet touched", { state: "RETURNED", lastSavedAt: day(4) }, ["RETURNED"]],
    ["confirms what was corrected since it was returned", { state: "RETURNED", lastSavedAt: day(6) }, ["CONFIRM"]],
    ["not while a correction is blocked", { state: "RETURNED", lastSavedAt: day(6), blocks: 1 }, ["RETURNED"]],
  ] as const)("%s", (_words, given, expected) => {
    expect(kinds(unitLeaderLines([filing(given)], { items: [item()], moves: [move()] }, NOW))).toEqual(expected);
  });

  test("sees why a draft had been sent back when confirming it again", () => {
    expect(unitLeaderLines([filing({ ...complete, lastMove: "SEND_BACK" })], { items: [], moves: [move()] }, NOW)[0]).toMatchObject({ kind: "CONFIRM", quote: "请核对" });
  });
});

describe("a department's submitter", () => {
  test("passes what units confirmed, by the package's deadline, and sees whose it is", () => {
    const [line] = submitterLines([filing({ state: "CONFIRMED", packageExtendedTo: day(20) })], [], NOTHING_BACK, NOW);
    expect(line).toMatchObject({ kind: "PASS", filingId: "F1", dueAt: day(20), detail: { unitName: "农技推广中心", rateBp: 6_500 } });
  });

  test("hears of drafts once a unit is late, one line per unit", () => {
    const drafts = [filing(), filing({ id: "F2" }), filing({ id: "F3", unitId: "U2", unitName: "疫控中心" })];

    expect(submitterLines(drafts, [], NOTHING_BACK, NOW)).toEqual([]);
    expect(submitterLines(drafts, [], NOTHING_BACK, day(13))).toMatchObject([
      { kind: "OVERDUE", title: "农技推广中心", count: 2, overdue: true, unitId: "U1", filingId: null, detail: { projects: 2 } },
      { kind: "OVERDUE", title: "疫控中心", count: 1, overdue: true, unitId: "U2" },
    ]);
  });

  test("prepares a complete package for the leader's signature", () => {
    expect(submitterLines([], [pack({ state: "READY" })], NOTHING_BACK, NOW)).toMatchObject([
      { kind: "SUBMIT", title: "农业农村局", packageId: "P1", count: 4, detail: { projects: 4, rateBp: 2_500, warns: 2, waitsFor: "DEPARTMENT_LEADER" } },
    ]);
  });
});

describe("a department's leader", () => {
  test.each([
    ["FILLING", []], ["READY", ["SUBMIT"]], ["SUBMITTED", []], ["RETURNED", []], ["ACCEPTED", []],
  ] as const)("of a package that is %s: %j", (state, expected) => {
    expect(kinds(departmentLeaderLines([], [pack({ state })], NOTHING_BACK, NOW))).toEqual(expected);
  });

  test("signs by the extended deadline, without anybody else to wait for", () => {
    const [line] = departmentLeaderLines([], [pack({ state: "READY", extendedTo: day(9) })], NOTHING_BACK, NOW);
    expect(line).toMatchObject({ dueAt: day(9), overdue: true });
    expect(line?.detail).not.toHaveProperty("waitsFor");
  });

  test("sees one line per returned package: what is most urgent, and how much there is", () => {
    const filings = [
      filing({ state: "RETURNED", returnDueAt: day(20) }), filing({ id: "F2", state: "RETURNED", returnDueAt: day(18) }), filing({ id: "F9", packageId: "P9", state: "RETURNED" }),
    ];
    const back = { items: [item({ filingId: "F2", reason: "急" }), item({ dueAt: day(20) })], moves: [move({ filingId: "F2" }), move()] };

    expect(departmentLeaderLines(filings, [pack({ state: "RETURNED" })], back, NOW)).toMatchObject([
      { kind: "RETURNED", packageId: "P1", dueAt: day(18), quote: "急", quotedFrom: "农业股", count: 2, detail: { projects: 2, count: 2 } },
    ]);
  });
});

test("a reviewer gets one line per department, those that sent something again first", () => {
  const queue = (departmentName: string, resubmitted: number): ReviewQueue => ({ cycleId: "C1", packageId: departmentName, departmentId: "D1", departmentName, dueAt: day(30), submitted: 5, resubmitted });

  expect(reviewLines([queue("教育局", 0), queue("民政局", 2)], NOW)).toMatchObject([
    { kind: "REVIEW", title: "民政局", count: 5, app: "REVIEW", dueAt: day(30), detail: { projects: 5, resubmitted: 2 } },
    { kind: "REVIEW", title: "教育局", count: 5, detail: { projects: 5 } },
  ]);
});

describe("the inbox", () => {
  const drafts = (count: number, given: Partial<WaitingFiling> = {}) => Array.from({ length: count }, (_, index) => filing({ id: `${given.unitDueAt ? "L" : "F"}${index}`, ...given }));

  test("lists at most a page of each kind, nearest due first, and counts all", () => {
    const lines = fillerLines([...drafts(120), ...drafts(3, { unitDueAt: day(9) })], NOTHING_BACK, NOW);

    const { items, overdue, fill } = presented(lines, [], NOW);

    expect(items).toHaveLength(100);
    expect(items.slice(0, 4).map(({ filingId }) => filingId)).toEqual(["L0", "L1", "L2", "F0"]);
    expect({ overdue, fill }).toEqual({ overdue: 3, fill: 120 });
  });

  test("counts a late line as late alone, others by what they ask for", () => {
    const lines = [
      ...fillerLines([filing({ lastMove: "SEND_BACK" }), filing({ state: "RETURNED", returnDueAt: day(9) })], NOTHING_BACK, NOW),
      ...submitterLines([filing({ state: "CONFIRMED" })], [pack({ state: "READY" })], NOTHING_BACK, NOW),
      openCycleLine("云溪区", NOW),
    ];
    expect(presented(lines, [], NOW)).toMatchObject({ overdue: 1, returned: 1, review: 2, fill: 1 });
  });

  test.each([
    ["the viewer's next deadline", [day(9), day(16), day(30)], [], day(16)],
    ["or a line's, when that is sooner", [day(16)], [filing({ state: "RETURNED", returnDueAt: day(11) })], day(11)],
    ["none when all lie behind", [day(9)], [], null],
  ] as const)("names %s", (_words, deadlines, filings, expected) => {
    expect(presented(fillerLines(filings, NOTHING_BACK, NOW), deadlines, NOW).nextDueAt).toEqual(expected);
  });
});

describe("a department's own forms", () => {
  const own = (given: Partial<WaitingFiling> = {}) => filing({ id: "O1", kind: "DEPARTMENT", projectName: "部门整体支出绩效监控表", rateBp: null, ...given });
  const lines = (given: Partial<WaitingFiling>, now = NOW) => submitterLines([own(given)], [], { items: [item({ filingId: "O1", dueAt: day(18) })], moves: [] }, now);

  test.each([
    ["to be written", {}, "FILL", day(16)],
    ["complete", complete, "CONFIRM", day(16)],
    ["sent back by the bureau", { state: "RETURNED", returnDueAt: day(18) }, "RETURNED", day(18)],
  ] as const)("%s wait for its submitter, due with the package, not with the units", (_words, given, kind, dueAt) => {
    expect(lines(given)).toMatchObject([{ kind, dueAt, title: "部门整体支出绩效监控表", filingId: "O1" }]);
  });

  test("are no late unit", () => expect(kinds(lines({}, day(14)))).toEqual(["FILL"]));
});

test("a request for more time that was answered says until when, or in whose words it was refused", () => {
  const answered = { id: "E1", cycleId: "C1", packageId: "P1", departmentId: "D1", departmentName: "农业农村局", unitId: "U1", unitName: "农技推广中心", wantedUntil: day(20), reason: "雨季延误", organisation: "农技推广中心", post: "UNIT_LEADER" as const, decidedBy: "李梅", decidedAt: day(9) };
  const [granted, refused] = answeredExtensionLines([{ ...answered, state: "GRANTED", grantedUntil: day(18), answer: null }, { ...answered, id: "E2", state: "REFUSED", grantedUntil: null, answer: "全区统一截止" }], NOW);
  expect(granted).toMatchObject({ kind: "EXTENSION_ANSWERED", title: "农技推广中心", detail: { until: day(18).toISOString() }, overdue: false });
  expect(refused).toMatchObject({ detail: {}, quote: "全区统一截止", quotedFrom: "李梅" });
});
