import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { wantedGrants, type AccessFacts } from "./access.js";
import { benchmarkOf } from "./benchmark.js";
import { candidates, DEFAULT_CRITERIA, type ProjectStanding } from "./candidates.js";
import { defaultFrame, frameReasons, frameScore, goalRows, type FrameItem } from "./frame.js";
import { engagementReasons, servedWithin, type Commission } from "./independence.js";
import { allowedReportActions, nextReportState, REPORT_ACTIONS, REPORT_STATES, type ReportFacts, type ReportState } from "./report.js";
import { compareReports } from "./report-compare.js";
import { anchored, draftReport, emptySections, REPORT_SECTIONS, unreported } from "./report-draft.js";
import { drawSample, SAMPLING_METHODS, type SampleUnit } from "./sampling.js";
import { difference, distanceM } from "./verify.js";
import { closingReasons } from "./visit.js";
import { fen } from "../money/fen.js";

const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);

describe("choosing key projects", () => {
  const project = (code: string, given: Partial<ProjectStanding> = {}): ProjectStanding => ({ id: code, code, name: `项目${code}`, adjustedFen: 100, colour: "GREEN", redCycles: 0, ...given });
  const plain = Array.from({ length: 40 }, (_, index) => project(`p${10 + index}`));
  const criteria = { ...DEFAULT_CRITERIA, seed: "2026-云溪" };

  test("names every ground a project has, largest budget first, random ones last", () => {
    const found = candidates([...plain, project("a", { adjustedFen: 3_000_000_000, colour: "RED" }), project("b", { name: "社区养老服务", redCycles: 2 })], criteria);
    expect(found.slice(0, 2)).toEqual([
      { id: "a", grounds: ["AMOUNT", "COLOUR"], words: [] },
      { id: "b", grounds: ["CONCERN", "HISTORY"], words: ["养老"] },
    ]);
    expect(found.slice(2).map(({ grounds }) => grounds)).toEqual([["RANDOM"], ["RANDOM"], ["RANDOM"]]);
  });

  test("the recorded seed draws the same projects again, whatever order they come in; another seed draws others", () => {
    const drawn = (seed: string, from = plain) => candidates(from, { ...criteria, seed }).map(({ id }) => id);
    expect(drawn("2026-云溪", [...plain].reverse())).toEqual(drawn("2026-云溪"));
    expect(drawn("other")).not.toEqual(drawn("2026-云溪"));
  });
});

describe("a sample", () => {
  const units = fc.array(fc.record({ stratum: fc.constantFrom("东", "西", "南"), amountFen: fc.integer({ min: 0, max: 10_000 }) }), { minLength: 1, maxLength: 60 }).map((rows) => rows.map((row, index): SampleUnit => ({ ...row, id: String(index), label: String(index) })));

  test("has the size asked for, no unit twice, and is drawn again from its seed, by every method", () => {
    fc.assert(
      fc.property(units, fc.constantFrom(...SAMPLING_METHODS), fc.integer({ min: 1, max: 70 }), fc.string(), (population, method, size, seed) => {
        const drawn = drawSample(population, { method, size, seed });
        expect(drawn.length).toBe(Math.min(size, population.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawSample(population, { method, size, seed })).toEqual(drawn);
      }),
    );
  });

  test("takes its share of every stratum, and by amount the one that outweighs all others", () => {
    const population = Array.from({ length: 20 }, (_, index): SampleUnit => ({ id: String(index), label: "", stratum: index < 15 ? "东" : "西", amountFen: index === 7 ? 1_000_000 : 10 }));
    const stratified = drawSample(population, { method: "STRATIFIED", size: 4, seed: "s" });
    expect(stratified.filter((id) => Number(id) >= 15)).toHaveLength(1);
    for (const seed of ["a", "b", "c"]) expect(drawSample(population, { method: "AMOUNT", size: 3, seed })).toContain("7");
  });
});

describe("independence", () => {
  const sound: Commission = {
    commissioner: { departmentId: "bureau" }, firm: { blocked: false, services: [] }, from: "2026-10-01", until: "2026-12-01",
    projects: [{ name: "校舍", departmentId: "education", departmentIsBureau: false }],
    team: [{ accountId: "1", post: "LEAD" }, { accountId: "2", post: "MEMBER" }, { accountId: "3", post: "SECOND" }, { accountId: "4", post: "FINAL" }],
  };

  test.each<[string, Partial<Commission>, string[]]>([
    ["a sound engagement", {}, []],
    ["the bureau's own project", { projects: [{ name: "非税", departmentId: "bureau", departmentIsBureau: true }] }, ["COMMISSIONER_EVALUATED"]],
    ["a department's own project", { commissioner: { departmentId: "education" } }, ["COMMISSIONER_EVALUATED"]],
    ["a firm that served the department", { firm: { blocked: false, services: [{ departmentId: "education", until: "2024-01-01" }] } }, ["FIRM_SERVED"]],
    ["a service long ago", { firm: { blocked: false, services: [{ departmentId: "education", until: "2023-09-30" }] } }, []],
    ["a blocked firm", { firm: { blocked: true, services: [] } }, ["FIRM_BLOCKED"]],
    ["nobody in the lead", { team: sound.team.slice(1) }, ["ONE_LEAD"]],
    ["no internal control", { team: sound.team.slice(0, 2) }, ["THREE_STEPS"]],
    ["one person in two posts", { team: [...sound.team, { accountId: "1", post: "MEMBER" }] }, ["ONE_POST_EACH"]],
    ["a contract that ends before it begins", { until: "2026-09-30" }, ["CONTRACT_DATES"]],
  ])("%s", (_words, change, expected) => expect(codes(engagementReasons({ ...sound, ...change }))).toEqual(expected));

  test("a service that lasts keeps away however long ago it began", () => expect(servedWithin([{ departmentId: "d", until: null }], "d", "2026-01-01")).toBe(true));
});

describe("the grants that should stand", () => {
  const facts = (change: Partial<AccessFacts["members"][number]>, state: AccessFacts["state"] = "ACTIVE"): AccessFacts => ({
    state, from: new Date(0), until: new Date(9),
    members: [{ accountId: "1", removedAt: null, undertakingAt: new Date(1), declarations: [{ projectId: "p", departmentId: "d", answer: "NO_TIE" }], ...change }],
  });

  test("one per person and project without a tie", () => expect(wantedGrants(facts({}))).toEqual([{ accountId: "1", projectId: "p", departmentId: "d", from: new Date(0), until: new Date(9) }]));
  test.each<[string, AccessFacts]>([
    ["before the undertaking", facts({ undertakingAt: null })],
    ["before the declaration", facts({ declarations: [{ projectId: "p", departmentId: "d", answer: null }] })],
    ["with a tie", facts({ declarations: [{ projectId: "p", departmentId: "d", answer: "TIE" }] })],
    ["after leaving the team", facts({ removedAt: new Date(2) })],
    ["after the engagement", facts({}, "CLOSED")],
    ["after its termination", facts({}, "TERMINATED")],
  ])("none %s", (_words, given) => expect(wantedGrants(given)).toEqual([]));
});

describe("the frame", () => {
  const output = (weightBp: number | null) => ({ part: "OUTPUT" as const, level2: "数量", name: "n", weightBp, targetText: "≥ 1" });

  test("comes to 100 points with the goal's indicators, whatever their weights", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 5_000 })), { minLength: 1, maxLength: 9 }), (weights) => {
        const items = [...defaultFrame(), ...goalRows([...weights.map(output), { ...output(null), part: "BENEFIT" }])];
        expect(frameReasons(items)).toEqual([]);
      }),
    );
  });

  test("says what is wrong", () => expect(codes(frameReasons([{ part: "OUTPUT", points: 9_950, rule: " " }]))).toEqual(["FRAME_NOT_100", "FRAME_PART_MISSING", "RULE_MISSING"]));

  test("is graded only when every row has a score", () => {
    const rows: FrameItem[] = [{ part: "DECISION", level2: "", name: "", points: 6_000, rule: "r", score: 5_500 }, { part: "OUTPUT", level2: "", name: "", points: 4_000, rule: "r", score: null }];
    expect(frameScore(rows)).toMatchObject({ score: 5_500, unscored: 1, grade: null });
    expect(frameScore(rows.map((row) => ({ ...row, score: row.score ?? 3_000 })))).toMatchObject({ score: 8_500, grade: "GOOD" });
  });
});

describe("on site", () => {
  test("the difference the picture shows", () => expect(difference(9_870_000_000, 9_214_000_000)).toEqual({ micro: -656_000_000, bp: -665, needsBasis: true }));
  test("a small one needs no basis; one from nothing does", () => {
    expect(difference(100, 95)).toMatchObject({ bp: -500, needsBasis: false });
    expect(difference(0, 5)).toMatchObject({ bp: null, needsBasis: true });
    expect(difference(null, 5)).toBeNull();
  });
  test("distances", () => {
    const place = { latMicro: 36_080_000, lonMicro: 114_350_000 };
    expect(distanceM(place, place)).toBe(0);
    expect(distanceM(place, { ...place, latMicro: 36_089_000 })).toBe(1_001);
  });
  test("a visit is closed when all is answered", () => {
    expect(codes(closingReasons({ state: "UNDER_WAY", checklist: [{ answer: null }, { answer: "NO" }], basisMissing: 1, unitAnswer: null }))).toEqual(["CHECKLIST_OPEN", "BASIS_MISSING", "UNIT_ANSWER_MISSING"]);
    expect(closingReasons({ state: "UNDER_WAY", checklist: [{ answer: "NO" }], basisMissing: 0, unitAnswer: "DECLINED" })).toEqual([]);
  });
});

describe("a benchmark", () => {
  test("of fewer than five projects does not exist", () => expect(benchmarkOf([1, 2, 3, 4])).toMatchObject({ code: "TOO_FEW_PEERS" }));
  test("tells quartiles", () => expect(benchmarkOf([50, 10, 30, 20, 40])).toEqual({ count: 5, lowBp: 20, medianBp: 30, highBp: 40 }));
});

describe("the report", () => {
  const facts = (state: ReportState, change: Partial<ReportFacts> = {}): ReportFacts => ({ state, emptySections: 0, frame: { reasons: [], unscored: 0 }, unreportedFindings: 0, ...change });

  test("reaches ISSUED only past second review, final review and the department's reply", () => {
    const roads = (state: ReportState, seen: readonly ReportState[]): (readonly ReportState[])[] =>
      state === "ISSUED" ? [[...seen, state]] : REPORT_ACTIONS.flatMap((action) => {
        const next = nextReportState(state, action);
        return next === undefined || seen.includes(next) || next === state ? [] : roads(next, [...seen, state]);
      });
    const found = roads("WRITING", []);
    expect(found).toEqual([["WRITING", "SECOND_REVIEW", "FINAL_REVIEW", "WITH_DEPARTMENT", "REPLIED", "ISSUED"]]);
  });

  test("each move has its maker", () => {
    const open = (role: Parameters<typeof allowedReportActions>[0], post: Parameters<typeof allowedReportActions>[1]) => REPORT_STATES.flatMap((state) => allowedReportActions(role, post, facts(state)).filter(({ allowed }) => allowed).map(({ action }) => action));
    expect(open("EVALUATOR", "LEAD")).toEqual(["HAND_UP", "REVISE", "SIGN"]);
    expect(open("EVALUATOR", "MEMBER")).toEqual([]);
    expect(open("EVALUATOR", "SECOND")).toEqual(["PASS_SECOND", "HAND_BACK", "HAND_BACK"]);
    expect(open("DEPARTMENT_LEADER", null)).toEqual(["REPLY"]);
    expect(open("PERFORMANCE_OFFICE", null)).toEqual(["RETURN", "ACCEPT"]);
    expect(open("BUREAU_LEADER", "LEAD")).toEqual([]);
  });

  test("is not handed up with gaps", () => {
    const [handUp] = allowedReportActions("EVALUATOR", "LEAD", facts("WRITING", { emptySections: 2, frame: { reasons: [], unscored: 3 }, unreportedFindings: 1 }));
    expect(codes(handUp?.reasons ?? [])).toEqual(["UNSCORED", "EMPTY_SECTIONS", "FINDING_NOT_REPORTED"]);
  });

  test("is drafted in the official outline, each finding tied to its paragraph and its suggestion", () => {
    const sections = draftReport({
      projectName: "农田", departmentName: "农业农村局", unitName: "农建中心", firmName: "中正", commissioner: "财政局", goalText: "建成", fiscalYear: 2026, adjustedFen: fen(100), paidFen: fen(50), rateBp: 5_000,
      plan: { purpose: "目的", method: "方法", limits: "" }, frame: defaultFrame(), visits: [{ paperNo: "DG-1", place: "东洼村", day: "2026-10-15", differences: [{ name: "面积", claimed: "9,870 亩", verified: "9,214 亩", bp: -665 }] }],
      documents: { asked: 3, answered: 2 }, questionnaires: [{ title: "满意度调查", count: 120, results: [{ question: "对路面是否满意", text: "满意率 90.0%" }] }], findings: [{ id: "f1", text: "面积不实", suggestion: "据实更正", addressee: "农建中心", dueOn: "2026-11-30" }],
    });
    expect(sections.map(({ key }) => key)).toEqual(REPORT_SECTIONS);
    expect(emptySections(sections, true)).toEqual([]);
    expect(unreported(sections, ["f1", "f2"])).toEqual(["f2"]);
    expect(sections.find(({ key }) => key === "ADVICE")?.paragraphs).toEqual([{ id: "ADVICE-f1", text: "据实更正（责任方：农建中心，2026-11-30 前完成）", findingIds: ["f1"] }]);
    expect(JSON.stringify(sections)).toContain("发放匿名问卷“满意度调查”，收回有效答卷 120 份。");
    expect(JSON.stringify(sections)).toContain("问卷“满意度调查”：对路面是否满意，满意率 90.0%。");
    expect(JSON.stringify(sections)).toContain("面积填报 9,870 亩，现场核实 9,214 亩（−6.65%）");
  });

  const loose = fc.array(fc.record({ key: fc.constantFrom(...REPORT_SECTIONS), paragraphs: fc.array(fc.record({ id: fc.constantFrom<string | null>(null, "a", "FINDINGS-1", "FINDINGS-f1"), text: fc.string(), findingIds: fc.constantFrom<string[]>([], ["f1"], ["f1", "f2"]) }), { maxLength: 6 }) }), { maxLength: 4 });

  test("every paragraph has an id of its own, and keeps it", () => {
    fc.assert(
      fc.property(loose, (sections) => {
        const known = anchored(sections);
        const ids = known.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(anchored(known)).toEqual(known);
        expect(known.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual(sections.map(({ paragraphs }) => paragraphs.map(({ text }) => text)));
        expect(compareReports(known, known)).toEqual([]);
        expect(new Set(compareReports([], known).flatMap(({ changes }) => changes.map(({ id }) => id)))).toEqual(new Set(ids));
      }),
    );
  });

  test("compared, says which paragraph was rewritten, added, dropped; one that moved is the same", () => {
    const section = (...paragraphs: [string, string][]) => [{ key: "WORK" as const, paragraphs: paragraphs.map(([id, text]) => ({ id, text, findingIds: [] })) }];
    expect(compareReports(section(["a", "一"], ["b", "二"], ["c", "三"]), section(["b", "二"], ["a", "壹"], ["d", "四"]))).toEqual([
      { key: "WORK", changes: [{ id: "a", was: "一", now: "壹" }, { id: "d", was: null, now: "四" }, { id: "c", was: "三", now: null }] },
    ]);
  });
});
