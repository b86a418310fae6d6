import { describe, expect, test } from "@jest/globals";
import { compareReports, type ReportSection } from "@jianxiao/domain";
import { createHash } from "node:crypto";
import type { Viewer } from "../../access/viewer.js";
import { faultOf } from "../../database/faults.js";
import { useEvaluated } from "../../testing/evaluated.js";
import { Grant } from "../identity/index.js";
import { ProjectYear } from "../projects/index.js";
import { Correction, FindingRow } from "../results/index.js";
import { EvaluationTask, IssuedReport, SiteVisit } from "./index.js";

const evaluated = useEvaluated();
const { given, monitored } = evaluated;
const office = () => given.as.performanceOffice;
const vaccines = () => monitored.ledger.vaccines;
const codes = ({ reasons = [] }: { reasons?: { code: string }[] }) => reasons.map(({ code }) => code);

describe("choosing key projects", () => {
  const criteria = { fromFen: 50_000_000, concernWords: ["疫苗"], colours: ["RED"], redCycles: null, randomCount: 1, seed: "云溪-2026" };
  const ask = (viewer: Viewer) => given.ask<{ keyCandidates: { projectId: string; name: string; grounds: string[] }[] }>(viewer, `query ($criteria: KeyCriteriaInput!) { keyCandidates(fiscalYear: 2026, criteria: $criteria) { projectId name grounds } }`, { criteria });

  test("finds candidates with their grounds, never the bureau's own or a classified one, and the same again from the seed", async () => {
    const { data } = await ask(office());
    expect(data.keyCandidates.find(({ name }) => name === "疫苗接种")?.grounds).toEqual(["AMOUNT", "CONCERN"]);
    expect(data.keyCandidates.map(({ name }) => name)).not.toContain("非税系统");
    expect(data.keyCandidates.map(({ name }) => name)).not.toContain("涉密项目");
    expect((await ask(office())).data).toEqual(data);
    expect((await ask(given.as.educationLeader)).data.keyCandidates).toEqual([]);
  });

  test("is decided by the performance office, each with a reason, and recorded", async () => {
    const input = (reason: string, key: string) => ({ fiscalYear: 2026, criteria, key, decisions: [{ projectId: vaccines().project.id, chosen: true, reason }] });
    expect(await evaluated.act(given.as.bureauLeader, "chooseKeyProjects", "ChooseKeyProjectsInput", input("民生", "k0"))).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "WRONG_ROLE" }] });
    expect(await evaluated.act(office(), "chooseKeyProjects", "ChooseKeyProjectsInput", input(" ", "k1"))).toMatchObject({ code: "MISSING_FIELD", path: "decisions.0.reason" });
    expect(await evaluated.act(office(), "chooseKeyProjects", "ChooseKeyProjectsInput", input("涉及民生，金额较大", "k2"))).toMatchObject({ __typename: "KeyProjectsChosen" });
    const { data } = await given.ask<{ keyChoices: { seed: string; decisions: object[] }[] }>(office(), "{ keyChoices(fiscalYear: 2026) { seed decisions { projectName grounds chosen reason } } }");
    expect(data.keyChoices).toEqual([{ seed: "云溪-2026", decisions: [{ projectName: "疫苗接种", grounds: ["AMOUNT", "CONCERN"], chosen: true, reason: "涉及民生，金额较大" }] }]);
  });
});

describe("engaging", () => {
  const open = (changed: Record<string, unknown>) => evaluated.act(office(), "openEngagement", "OpenEngagementInput", evaluated.engagement(vaccines().project.id, { key: JSON.stringify(changed).slice(0, 60), ...changed }));

  test("is refused for a project nobody chose, for the bureau's own, without lead and internal control, and after a service to the department", async () => {
    expect(codes(await open({ projectIds: [monitored.ledger.laboratory.project.id] }))).toEqual(["NOT_A_KEY_PROJECT"]);
    await given.store(({ rows }) => rows(ProjectYear).update({ projectId: monitored.ledger.system.project.id }, { isKey: true }));
    expect(codes(await open({ projectIds: [monitored.ledger.system.project.id] }))).toEqual(["COMMISSIONER_EVALUATED"]);
    expect(codes(await open({ team: [] }))).toEqual(["ONE_LEAD", "THREE_STEPS"]);
    const { id, name, registrationNo, kind } = evaluated.firm;
    const services = (until: string | null) => ({ id, name, registrationNo, kind, blocked: false, creditRecord: "", services: until === null ? [] : [{ departmentId: given.at.health.id, what: "绩效自评辅导", until }] });
    await evaluated.act(office(), "saveFirm", "SaveFirmInput", services("2025-06-30"));
    expect(codes(await open({ scope: "served" }))).toEqual(["FIRM_SERVED"]);
    await evaluated.act(office(), "saveFirm", "SaveFirmInput", services(null));
    const nowhere = { ...services(null), services: [{ departmentId: "0".repeat(26), what: "审计" }] };
    expect(await evaluated.act(office(), "saveFirm", "SaveFirmInput", nowhere)).toMatchObject({ __typename: "NotFound", path: "services.0.departmentId" });
  });

  test("never makes the commissioner the evaluated side, by the database's own word", async () => {
    await evaluated.engage(vaccines().project.id);
    const { engagementId, commissionerDepartmentId, engagementNo, firmName, commissionerName, from, until, scope } = evaluated.task;
    const { project, yearId } = monitored.ledger.system;
    const words = { engagementId, commissionerDepartmentId, engagementNo, firmName, commissionerName, from, until, scope, purpose: "", method: "", limits: "" };
    const add = (changed: object) => given.store(({ rows }) => rows(EvaluationTask).add({ districtId: project.districtId, departmentId: project.departmentId, unitId: project.unitId, projectId: project.id, projectYearId: yearId, ...words, ...changed })).catch(faultOf);
    expect(await add({})).toMatchObject({ kind: "CHECK" });
    expect(await add({ commissionerDepartmentId: given.at.education.id })).toMatchObject({ kind: "FOREIGN_KEY" });
  });
});

describe("access", () => {
  const sees = async (viewer: Viewer) => [
    (await given.ask<{ projects: { total: number } }>(viewer, "{ projects { total } }")).data.projects.total,
    (await given.ask<{ filings: { total: number } }>(viewer, "{ filings(filter: {}) { total } }")).data.filings.total,
    (await given.ask<{ evaluationTasks: { total: number } }>(viewer, "{ evaluationTasks { total } }")).data.evaluationTasks.total,
  ];

  test("is closed until the undertaking is signed and every tie declared; then it is exactly the one project", async () => {
    const { lead } = evaluated.team;
    expect(await sees(lead)).toEqual([0, 0, 0]);
    const [mine] = await evaluated.mine(lead);
    expect(mine?.declarations).toMatchObject([{ projectName: "疫苗接种", answer: null }]);
    expect(await evaluated.act(lead, "signUndertaking", "SignUndertakingInput", { memberId: mine?.member.id, signature: "别人" })).toMatchObject({ code: "UNDERTAKING_WORDS" });
    expect(await evaluated.act(evaluated.team.member, "signUndertaking", "SignUndertakingInput", { memberId: mine?.member.id, signature: "吴双" })).toMatchObject({ __typename: "NotFound" });
    await evaluated.act(lead, "signUndertaking", "SignUndertakingInput", { memberId: mine?.member.id, signature: lead.accountName });
    expect(await sees(lead)).toEqual([0, 0, 0]);
    await evaluated.act(lead, "declareTies", "DeclareTiesInput", { declarationId: mine?.declarations[0]?.id, answer: "NO_TIE" });
    expect(await sees(lead)).toEqual([1, 1, 1]);
    for (const who of ["second", "final"] as const) await evaluated.declare(evaluated.team[who]);
  });

  test("people of the team are posts to each other, and names to the bureau; the contract's fee is the bureau's alone", async () => {
    const names = (viewer: Viewer) => evaluated.seen<{ team: { name: string | null }[] }>(viewer, "team { post name }");
    expect((await names(evaluated.team.lead))?.team.every(({ name }) => name === null)).toBe(true);
    expect((await names(office()))?.team.map(({ name }) => name)).toContain("吴双");
    for (const viewer of [evaluated.team.lead, given.as.healthSubmitter, given.as.socialReviewer]) {
      const { data } = await given.ask<{ engagements: { total: number }; firms: { total: number } }>(viewer, "{ engagements { total } firms { total } }");
      expect(data).toEqual({ engagements: { total: 0 }, firms: { total: 0 } });
    }
  });

  test("a tie takes it away on the very next request, for good", async () => {
    const { member } = evaluated.team;
    await evaluated.declare(member);
    expect(await sees(member)).toEqual([1, 1, 1]);
    const [mine] = await evaluated.mine(member);
    const declare = (answer: string, tie = "") => evaluated.act(member, "declareTies", "DeclareTiesInput", { declarationId: mine?.declarations[0]?.id, answer, tie });
    expect(await declare("TIE")).toMatchObject({ code: "TIE_UNEXPLAINED" });
    await declare("TIE", "配偶在该局任职");
    expect(await sees(member)).toEqual([0, 0, 0]);
    expect(codes(await declare("NO_TIE"))).toEqual(["DECLARED_ALREADY"]);
    const request = await evaluated.act(member, "requestDocument", "RequestDocumentInput", { taskId: evaluated.task.id, title: "合同", detail: "", dueAt: "2026-11-01T00:00:00.000Z" });
    expect(request).toMatchObject({ __typename: "NotFound" });
  });

  test("ends with the last day of the contract, by the server's clock", async () => {
    const before = given.now;
    given.now = new Date("2026-12-31T15:59:59.000Z");
    expect(await sees(evaluated.team.lead)).toEqual([1, 1, 1]);
    given.now = new Date("2026-12-31T16:00:00.000Z");
    expect(await sees(evaluated.team.lead)).toEqual([0, 0, 0]);
    expect(await evaluated.seen(evaluated.team.lead)).toBeNull();
    given.now = before;
  });
});

describe("the work", () => {
  const lead = () => evaluated.team.lead;
  const task = () => evaluated.task.id;
  type Item = { id: string; part: string; level2: string; name: string; points: number; rule: string };
  const items = async () => (await evaluated.seen<{ items: Item[]; version: number }>(lead(), "version items { id part level2 name points rule }"))!;

  test("begins with a plan whose frame comes to 100 points, made of the goal's own indicators", async () => {
    const { startingFrame, version } = (await evaluated.seen<{ startingFrame: Omit<Item, "id">[]; version: number }>(lead(), "version startingFrame { part level2 name points rule }"))!;
    const plan = { taskId: task(), version, purpose: "核实接种数量", method: "查阅资料、现场核查", limits: "" };
    expect(codes(await evaluated.act(lead(), "saveEvaluationPlan", "SavePlanInput", { ...plan, items: startingFrame.slice(1) }))).toEqual(["FRAME_NOT_100"]);
    expect(codes(await evaluated.act(evaluated.team.second, "saveEvaluationPlan", "SavePlanInput", { ...plan, items: startingFrame }))).toEqual(["ONLY_LEAD"]);
    expect(await evaluated.act(lead(), "saveEvaluationPlan", "SavePlanInput", { ...plan, items: startingFrame })).toMatchObject({ __typename: "TaskChanged" });
    expect((await items()).items.reduce((sum, { points }) => sum + points, 0)).toBe(10_000);
    expect(await evaluated.seen(given.as.healthSubmitter, "plan { purpose } items { id } visits { id } findings { id }")).toEqual({ plan: null, items: [], visits: [], findings: [] });
  });

  test("asks for documents; the department answers, another department knows nothing of it", async () => {
    const ask = (dueAt: string) => evaluated.act(lead(), "requestDocument", "RequestDocumentInput", { taskId: task(), title: "接种登记册", detail: "1—9 月", dueAt });
    expect(await ask("2026-10-01T00:00:00.000Z")).toMatchObject({ code: "DUE_IN_PAST" });
    await ask("2026-11-01T00:00:00.000Z");
    const [request] = (await evaluated.seen<{ requests: { id: string; version: number; state: string }[] }>(given.as.healthSubmitter, "requests { id version state title }"))!.requests;
    const answer = (viewer: Viewer, reply: string) => evaluated.act(viewer, "answerDocumentRequest", "AnswerRequestInput", { id: request?.id, version: request?.version, reply });
    expect(await answer(given.as.educationSubmitter, "x")).toMatchObject({ __typename: "NotFound" });
    expect(codes(await answer(lead(), "x"))).toEqual(["WRONG_ROLE"]);
    expect(await answer(given.as.healthSubmitter, " ")).toMatchObject({ code: "ANSWER_EMPTY" });
    expect(await answer(given.as.healthSubmitter, "登记册在疾控中心，附目录")).toMatchObject({ __typename: "TaskChanged" });
    expect(await evaluated.act(lead(), "settleDocumentRequest", "SettleRequestInput", { id: request?.id, version: 2 })).toMatchObject({ __typename: "TaskChanged" });
  });

  test("draws a sample that its seed draws again", async () => {
    const population = Array.from({ length: 12 }, (_, index) => ({ id: `u${index}`, label: `接种点${index}`, stratum: index < 8 ? "城区" : "乡镇", amountFen: 100 }));
    const draw = () => evaluated.act(lead(), "drawSample", "DrawSampleInput", { taskId: task(), title: "接种点", method: "STRATIFIED", size: 3, seed: "s1", population });
    await draw();
    await draw();
    const { samples } = (await evaluated.seen<{ samples: { drawn: string[] }[] }>(lead(), "samples { drawn }"))!;
    expect(samples[0]?.drawn).toHaveLength(3);
    expect(samples[1]).toEqual(samples[0]);
  });

  test("gets no benchmark of fewer than five", async () => {
    expect(codes(await evaluated.act(office(), "releaseBenchmark", "ReleaseBenchmarkInput", { taskId: task(), axis: "EXECUTION" }))).toEqual(["TOO_FEW_PEERS"]);
  });

  test("visits the site: claims are taken over, differences shown, the paper closed only when all is answered", async () => {
    const [, second] = vaccines().indicatorIds;
    const planned = await evaluated.act(lead(), "planVisit", "PlanVisitInput", { taskId: task(), place: "城关接种点", latMicro: 36_080_000, lonMicro: 114_350_000, plannedOn: "2026-10-16", checklist: ["登记与实物一致", "冷链正常"], indicatorIds: vaccines().indicatorIds }, "... on VisitChanged { visit { id paperNo values { indicatorId claimedText } } }");
    const { visit } = planned as unknown as { visit: { id: string; paperNo: string; values: { indicatorId: string; claimedText: string }[] } };
    expect(visit.paperNo).toBe("DG-2026-210-001-HC01");
    expect(visit.values[0]?.claimedText).toMatch(/^80/);
    const save = (input: object) => evaluated.act(lead(), "saveVisit", "SaveVisitInput", { id: visit.id, checklist: [], values: [], ...input }, "... on VisitChanged { visit { state startedAt values { verifiedText difference { text bp needsBasis } } } }");
    const saved = await save({ checklist: [{ key: "1", answer: "NO", note: "少 2 本" }], values: [{ indicatorId: vaccines().indicatorIds[0], verifiedText: "70", basis: "" }] });
    expect(saved).toMatchObject({ visit: { state: "UNDER_WAY", startedAt: given.now.toISOString(), values: [{ difference: { bp: -1_250, needsBasis: true } }, { verifiedText: "" }] } });
    const close = async () => {
      const { data } = await given.ask<{ closeVisit: { __typename: string; reasons: { code: string }[] } }>(lead(), `mutation ($id: ID!) { closeVisit(id: $id) { __typename ... on NotAllowed { reasons { code } } } }`, { id: visit.id });
      return data.closeVisit;
    };
    expect(codes(await close())).toEqual(["CHECKLIST_OPEN", "BASIS_MISSING", "UNIT_ANSWER_MISSING"]);
    await save({ checklist: [{ key: "2", answer: "YES", note: "" }], values: [{ indicatorId: vaccines().indicatorIds[0], verifiedText: "70", basis: "登记册 70 人次" }, { indicatorId: second, verifiedText: "基本满意", basis: "" }] });
    const confirm = (input: object) => evaluated.act(lead(), "confirmVisit", "ConfirmVisitInput", { id: visit.id, answer: "AGREED", post: "单位负责人", reason: "", signature: "", ...input });
    expect(await confirm({})).toMatchObject({ code: "SIGNATURE_MISSING" });
    expect(await confirm({ signature: "M1 1L2 2\"/><script>" })).toMatchObject({ code: "SIGNATURE_MISSING" });
    expect(await confirm({ answer: "DECLINED" })).toMatchObject({ code: "UNIT_REASON_MISSING" });
    await confirm({ signature: "M10 20L30 40.5L60 50" });
    expect(await close()).toMatchObject({ __typename: "VisitChanged" });
    expect(codes(await save({ checklist: [{ key: "2", answer: "NO", note: "" }] }))).toEqual(["VISIT_CLOSED"]);
    const { data } = await given.ask<{ siteVisit: { signature: string } | null }>(given.as.healthSubmitter, `query ($id: ID!) { siteVisit(id: $id) { signature } }`, { id: visit.id });
    expect(data.siteVisit).toBeNull();
  });

  test("scores every row, with a basis where points are lost", async () => {
    const { items: rows } = await items();
    const score = (of: (item: Item) => number, basis = "见底稿") => evaluated.act(lead(), "scoreEvaluation", "ScoreEvaluationInput", { taskId: task(), scores: rows.map((item) => ({ itemId: item.id, score: of(item), basis })) });
    expect(await score(({ points }) => points + 1)).toMatchObject({ code: "SCORE_TOO_HIGH" });
    expect(await score(({ points }) => points - 1, "")).toMatchObject({ code: "SCORE_BASIS_MISSING" });
    await score(({ points }) => Math.floor(points * 0.85));
    expect((await evaluated.seen<{ score: { grade: string; unscored: number } }>(lead(), "score { grade unscored score }"))!.score).toMatchObject({ grade: "GOOD", unscored: 0 });
  });

  test("finds, with evidence of this task alone, and suggests with addressee and date", async () => {
    const [visit] = await given.store(({ rows }) => rows(SiteVisit).findMany({ taskId: task() }));
    const { items: rows } = await items();
    const save = (changed: object) => evaluated.act(lead(), "saveEvaluationFinding", "SaveEvaluationFindingInput", { taskId: task(), visitId: visit?.id, itemId: rows[9]?.id, severity: "WARN", text: "接种数量多报 10 人次", suggestion: "更正填报并说明", evidence: [{ sort: "VISIT", id: visit?.id }], ...changed });
    expect(await save({})).toMatchObject({ code: "MISSING_FIELD", path: "addressee" });
    expect(await save({ suggestion: null, evidence: [{ sort: "PHOTO", id: task() }] })).toMatchObject({ __typename: "NotFound", path: "evidence" });
    const whole = { addressee: "疾控中心", dueOn: "2026-11-30", key: "finding-k1" };
    await Promise.all([save(whole), save(whole), save(whole)]);
    expect(await save(whole)).toMatchObject({ __typename: "TaskChanged" });
    expect(await save({ ...whole, text: "另一件事" })).toMatchObject({ code: "KEY_REUSED" });
    expect((await evaluated.seen<{ findings: { no: number }[] }>(lead(), "findings { no }"))!.findings).toEqual([{ no: 1 }]);
  });
});

describe("the report", () => {
  type Report = { version: number; state: string; sha256: string | null; allowedActions: { action: string; allowed: boolean }[]; steps: { action: string; who: string | null }[]; sections: { key: string; paragraphs: { text: string; findingIds: string[] }[] }[] };
  const report = async (viewer: Viewer) => (await evaluated.seen<{ report: Report | null }>(viewer, "report { version state sha256 reply allowedActions { action allowed } steps { action who } sections { key paragraphs { text findingIds } } }"))?.report;
  const move = async (viewer: Viewer, action: string, extra: Record<string, unknown> = {}) =>
    evaluated.act(viewer, "moveEvaluationReport", "MoveReportInput", { taskId: evaluated.task.id, version: (await report(office()))?.version, action, opinion: "", ...extra });

  test("is drafted in the official outline, hidden from the department while it is inside the firm", async () => {
    const { lead } = evaluated.team;
    await given.ask(lead, `mutation ($id: ID!) { draftEvaluationReport(taskId: $id) { __typename } }`, { id: evaluated.task.id });
    const drafted = await report(lead);
    expect(drafted?.sections.map(({ key }) => key)).toEqual(["SUMMARY", "BASICS", "WORK", "CONCLUSION", "ANALYSIS", "FINDINGS", "ADVICE", "OTHER"]);
    expect(drafted?.sections.find(({ key }) => key === "FINDINGS")?.paragraphs[0]?.findingIds).toHaveLength(1);
    expect(await report(given.as.healthDepartmentLeader)).toBeNull();
  });

  test("goes lead → second → final → department → lead → bureau, each step by its own person", async () => {
    const { lead, second, final } = evaluated.team;
    const leader = given.as.healthDepartmentLeader;
    expect(codes(await move(second, "PASS_SECOND"))).toEqual(["ILLEGAL_REPORT_MOVE"]);
    expect(await move(lead, "HAND_UP")).toMatchObject({ __typename: "TaskChanged" });
    expect(codes(await evaluated.act(lead, "scoreEvaluation", "ScoreEvaluationInput", { taskId: evaluated.task.id, scores: [] }))).toEqual(["REPORT_UNDER_REVIEW"]);
    expect(codes(await move(lead, "PASS_SECOND"))).toEqual(["ONLY_LEAD"]);
    await move(second, "PASS_SECOND", { opinion: "同意" });
    expect(codes(await move(lead, "SIGN", { opinion: lead.accountName }))).toEqual(["ILLEGAL_REPORT_MOVE"]);
    expect(await move(final, "PASS_FINAL", { opinion: "同意" })).toMatchObject({ code: "MISSING_FIELD", path: "replyDueOn" });
    expect(await move(final, "PASS_FINAL", { opinion: "同意", replyDueOn: "2026-10-01" })).toMatchObject({ code: "DUE_IN_PAST" });
    await move(final, "PASS_FINAL", { opinion: "同意", replyDueOn: "2026-11-05" });
    expect(codes(await move(lead, "SIGN", { opinion: lead.accountName }))).toEqual(["ILLEGAL_REPORT_MOVE"]);
    expect(await move(given.as.educationLeader, "REPLY", { opinion: "x" })).toMatchObject({ __typename: "NotFound" });
    expect(await move(leader, "REPLY", { opinion: " " })).toMatchObject({ code: "REASON_MISSING" });
    await move(leader, "REPLY", { opinion: "数量属实，已更正" });
    expect(await move(lead, "SIGN", { opinion: "别人" })).toMatchObject({ code: "SIGNATURE_MISMATCH" });
    expect(await move({ ...lead, provenAt: null }, "SIGN", { opinion: lead.accountName })).toMatchObject({ reasons: [{ code: "PROOF_NEEDED" }] });
    expect(await move(lead, "SIGN", { opinion: lead.accountName })).toMatchObject({ __typename: "TaskChanged" });
    const signed = await report(lead);
    expect(signed?.sha256).toMatch(/^[0-9a-f]{64}$/);
    // The department's people are posts to the evaluators.
    expect(signed?.steps.find(({ action }) => action === "REPLY")?.who).toBeNull();
    expect((await report(office()))?.steps.map(({ who }) => who)).toEqual([lead.accountName, "钱再复", "李终", leader.accountName, lead.accountName]);
  });

  test("returned, opens a new draft from what was issued; each issue stays as it was signed, with its digest", async () => {
    const { lead, second, final } = evaluated.team;
    const issues = async (viewer: Viewer) => (await evaluated.seen<{ report: { issues: { no: number; sha256: string; reply: string; sections: { key: string; paragraphs: { id: string; text: string; findingIds: string[] }[] }[] }[] } }>(viewer, "report { issues { no sha256 reply sections { key paragraphs { id text findingIds } } } }"))!.report.issues;
    const [first] = await issues(lead);
    expect(await move(office(), "RETURN", { opinion: " " })).toMatchObject({ code: "REASON_MISSING" });
    await move(office(), "RETURN", { opinion: "请补充原因分析" });
    expect(await report(given.as.healthDepartmentLeader)).toBeNull();
    const sections = first!.sections.map((section) => (section.key === "OTHER" ? { ...section, paragraphs: [...section.paragraphs, { text: "补充：原因为统计口径不一。", findingIds: [] }] } : section));
    expect(await evaluated.act(lead, "saveEvaluationReport", "SaveReportInput", { taskId: evaluated.task.id, version: (await report(lead))!.version, sections })).toMatchObject({ __typename: "TaskChanged" });
    await move(lead, "HAND_UP");
    await move(second, "PASS_SECOND");
    await move(final, "PASS_FINAL", { replyDueOn: "2026-11-06" });
    await move(given.as.healthDepartmentLeader, "REPLY", { opinion: "无异议" });
    await move(lead, "SIGN", { opinion: lead.accountName });
    const both = await issues(given.as.healthDepartmentLeader);
    expect(both[0]).toEqual(first);
    expect(both.map(({ no, reply }) => [no, reply])).toEqual([[1, "数量属实，已更正"], [2, "无异议"]]);
    const added = both[1]!.sections.find(({ key }) => key === "OTHER")!.paragraphs.at(-1)!;
    expect(compareReports(both[0]!.sections as ReportSection[], both[1]!.sections as ReportSection[])).toEqual([{ key: "OTHER", changes: [{ id: added.id, was: null, now: "补充：原因为统计口径不一。" }] }]);
    const kept = await given.store(({ rows }) => rows(IssuedReport).findMany({}, { order: { no: "ASC" } }));
    for (const { frozen, sha256 } of kept) expect(createHash("sha256").update(frozen).digest("hex")).toBe(sha256);
    await expect(given.store(({ rows }) => rows(IssuedReport).update({ no: 1 }, {}))).rejects.toThrow();
  });

  test("is accepted with a rating, and its finding and suggestion join the department's list", async () => {
    expect(await move(office(), "ACCEPT", { opinion: "同意验收" })).toMatchObject({ code: "MISSING_FIELD", path: "timeliness" });
    const listed = () => given.store(async ({ rows }) => [await rows(FindingRow).count({ source: "EVALUATOR" }), (await rows(Correction).findMany({})).map(({ measure }) => measure)]);
    expect(await listed()).toEqual([0, []]);
    expect(await move(office(), "ACCEPT", { opinion: "同意验收", timeliness: 95, quality: 90 })).toMatchObject({ __typename: "TaskChanged" });
    expect(await listed()).toEqual([1, ["疾控中心：更正填报并说明"]]);
    const { data } = await given.ask<{ firms: { nodes: { ratings: object[] }[] } }>(office(), "{ firms { nodes { ratings { projectName timeliness quality } } } }");
    expect(data.firms.nodes[0]?.ratings).toEqual([{ projectName: "疫苗接种", timeliness: 95, quality: 90 }]);
  });

  test("everything ends with the engagement, on the next request", async () => {
    const { data } = await given.ask<{ engagement: { version: number } }>(office(), `query ($id: ID!) { engagement(id: $id) { version } }`, { id: evaluated.engagementId });
    await evaluated.act(office(), "endEngagement", "EndEngagementInput", { id: evaluated.engagementId, version: data.engagement.version, terminate: false, reason: "完成" });
    expect(await evaluated.seen(evaluated.team.lead)).toBeNull();
    expect(await given.store(({ rows }) => rows(Grant).count({ revokedAt: null }))).toBe(0);
    expect(await evaluated.seen(given.as.healthSubmitter)).not.toBeNull();
  });
});
