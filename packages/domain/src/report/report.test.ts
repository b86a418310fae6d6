import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellAt } from "../cells/cells.js";
import { displayText } from "../cells/display.js";
import { withCell } from "../cells/with-cell.js";
import { runChecks } from "../checks/run.js";
import { aForm, aFund, wan } from "../filing/facts.fixture.js";
import { summaryRows } from "../forms/summary-rows.js";
import { DRAFT_RULES, draftSection, traceSection } from "./draft.js";
import { reportFigures } from "./figures.js";
import { reportFacts } from "./make.js";
import { REPORT_OUTLINE, reportHeadings } from "./outline.js";
import { editableProse, figureField, plainProse, proseParts, proseText, refreshed, staleFigures, storedProse } from "./prose.js";
import type { ReportSource } from "./source.js";

const HEAD = { fiscalYear: 2026, cutOffMonth: 9, departmentCode: "301", departmentName: "云溪区农业农村局" };

function source(executed: number): ReportSource {
  const form = (name: string, spent: number) => {
    const base = aForm();
    return aForm({
      project: { ...base.project, name },
      funds: [aFund("generalPublicBudget", { initialFen: wan(100), adjustedFen: wan(100), executedFen: wan(spent), expectedFen: wan(90) })],
      indicators: base.indicators.map((row) => ({ ...row, likelihood: "POSSIBLE" as const, causes: ["FUNDING" as const], explanation: "资金未到位", measure: "催办", measureDue: "2026-11-30" })),
    });
  };
  const forms = [form("高标准农田", executed), form("动物防疫", 80)];
  return { departmentName: HEAD.departmentName, fiscalYear: 2026, cutOffMonth: 9, rows: summaryRows(forms.map((facts, index) => ({ filingId: String(index), facts }))), forms, expectedProgressBp: 7_500, exempt: 0, department: null };
}
const report = (executed: number, written: { key: string; body: string | null }[] = []) => reportFacts(HEAD, written, source(executed));

describe("figures", () => {
  test("each name once, each with its value", () => {
    const figures = reportFigures(source(20));
    expect(new Set(figures.map(({ name }) => name)).size).toBe(figures.length);
    const text = (name: string) => figures.find((figure) => figure.name === name)?.text;
    expect([text("money.adjusted"), text("money.executed"), text("money.rate"), text("slow.list")]).toEqual(["200.00", "100.00", "50.00%", "高标准农田（执行率20.00%）"]);
    expect(text("causes.list")).toBe("经费保障方面8项");
  });

  test("are the same in whatever order the forms were read: the slowest first", () => {
    const given = source(20);
    const slow = { ...given, expectedProgressBp: 9_500, rows: given.rows.map((row, at) => (row.projectCode ? { ...row, projectCode: `${row.projectCode}-${at}` } : row)) };
    expect(reportFigures({ ...slow, rows: slow.rows.toReversed() })).toEqual(reportFigures(slow));
    expect(reportFigures(slow).find(({ name }) => name === "slow.list")?.text).toBe("高标准农田（执行率20.00%）、动物防疫（执行率80.00%）");
  });

  test("every figure a rule names exists where the overall table is there", () => {
    const names = new Set([...reportFigures(source(20)).map(({ name }) => name)]);
    const own = new Set(REPORT_OUTLINE.map(({ key }) => key));
    const wanted = DRAFT_RULES.filter(({ section }) => own.has(section)).flatMap(({ sentence }) => [...sentence.matchAll(/\{\{([\w.-]+)\}\}/g)].map(([, name]) => name!)).filter((name) => !name.startsWith("overall."));
    for (const name of wanted) expect(names).toContain(name);
  });
});

describe("a draft", () => {
  test("is written sentence by sentence from rules, and each sentence leads back to its rule and figures", () => {
    const facts = report(20);
    for (const { key } of REPORT_OUTLINE) {
      const traced = traceSection(key, draftSection(key, facts.report!));
      expect(traced.length).toBeGreaterThan(0);
      for (const { rule } of traced) expect(rule).not.toBeNull();
    }
    const [first] = traceSection("execution", draftSection("execution", facts.report!));
    expect(first).toMatchObject({ rule: "D7", figures: ["months", "money.adjusted", "money.executed", "money.rate", "money.progress"] });
    expect(plainProse(first!.sentence)).toBe("截至1—9月，项目预算200.00万元，执行100.00万元，执行率50.00%，应达进度75.00%。");
  });

  test("a sentence somebody reworded is theirs", () => {
    const body = draftSection("forecast", report(20).report!).replace("预计全年", "我们预计全年");
    expect(traceSection("forecast", body).map(({ rule }) => rule)).toEqual([null, "D17"]);
  });

  test("says nothing of slow projects where none is slow", () => {
    expect(draftSection("execution", report(90).report!)).not.toContain("偏慢");
  });
});

describe("live figures", () => {
  const body = draftSection("execution", report(20).report!);
  const later = report(40, [{ key: "execution", body }]);

  test("show what they showed until they are refreshed, and are named when they have moved", () => {
    expect(staleFigures(body, report(20).report!)).toEqual([]);
    expect(staleFigures(body, later.report!)).toContainEqual({ name: "money.rate", shown: "50.00%", now: "60.00%" });
    expect(runChecks(later, "SUBMIT")).toContainEqual(expect.objectContaining({ code: "C13", variant: "STALE", severity: "WARN", path: "sections[execution].body" }));
    const fresh = refreshed(body, later.report!);
    expect(staleFigures(fresh, later.report!)).toEqual([]);
    expect(plainProse(fresh)).toContain("执行率60.00%");
  });

  test("an unwritten section blocks", () => {
    expect(runChecks(report(20), "SUBMIT").filter(({ code }) => code === "C3")).toHaveLength(REPORT_OUTLINE.length);
  });

  test("are typed in as 【label：text】 and come back as fields, whatever stands around them", () => {
    const { figures } = report(20).report!;
    expect(editableProse(body, { figures })).toContain("【项目执行率：50.00%】");
    expect(storedProse(editableProse(body, { figures }), { figures })).toBe(body);
    expect(storedProse("见【附件：一】和【表：各项目执行率】", { figures })).toBe("见【附件：一】和{{table:rates}}");
  });

  test("taking prose apart and putting it together gives the same prose", () => {
    const part = fc.oneof(fc.string().filter((text) => !/[{}|]/.test(text)), fc.constantFrom(figureField("money.rate", "5%"), "{{table:rates}}", "{{x}}", "{{a|b", "}}"));
    fc.assert(fc.property(fc.array(part), (pieces) => expect(proseText(proseParts(pieces.join("")))).toBe(pieces.join(""))));
  });

  test("a section is a cell like any other, shown without its fields", () => {
    const facts = withCell(report(20), "sections[work].body", "共{{projects.count|2}}个。");
    const cell = cellAt(facts, "sections[work].body")!;
    expect(cell).toMatchObject({ type: "PROSE", origin: "TYPED", label: { zh: "绩效运行监控工作开展情况：正文" } });
    expect(displayText(cell, "zh")).toBe("共2个。");
  });
});

test("headings are numbered as in an official report", () => {
  expect(reportHeadings().map(({ number, title }) => `${number}${title.zh}`)).toEqual([
    "一、部门基本情况", "二、绩效运行监控工作开展情况", "三、绩效运行监控情况", "（一）预算执行情况", "（二）绩效目标完成情况", "（三）全年预计情况", "四、存在的问题及原因", "五、下一步改进措施", "六、有关建议",
  ]);
});
