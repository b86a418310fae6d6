import { expect, test } from "@jest/globals";
import { withCell, type CheckFinding } from "@jianxiao/domain";
import { aMonitoringForm } from "./facts.fixture";
import { mergeFindings } from "./merge-findings";
import { navigatorOf } from "./navigator";

const finding = (severity: CheckFinding["severity"], path: string | null, code: CheckFinding["code"] = "C5"): CheckFinding => ({ code, severity, path, params: {} });

test("sections count the required cells, and together they are the whole", () => {
  const { filled, required, sections } = navigatorOf(aMonitoringForm(), []);
  expect(sections.map((section) => [section.key, section.filled, section.required])).toEqual([["HEAD", 0, 0], ["FUNDS", 0, 3], ["GOAL", 0, 0], ["OUTPUT", 1, 3], ["SATISFACTION", 0, 3]]);
  expect([filled, required]).toEqual([1, 9]);
});

test("a section leads to its first missing cell, and once full to its first", () => {
  const go = (facts: ReturnType<typeof aMonitoringForm>) => navigatorOf(facts, []).sections.find(({ key }) => key === "OUTPUT")?.go;
  const empty = aMonitoringForm();
  expect(go(empty)).toBe("indicators[a].forecast");
  expect(go(withCell(withCell(empty, "indicators[a].forecast", "16000"), "indicators[a].likelihood", "CERTAIN"))).toBe("indicators[a].actual");
  expect(navigatorOf(empty, []).sections[0]?.go).toBeNull();
});

test("missing cells stand under the row they belong to, even where its name holds the separator", () => {
  const row = navigatorOf(aMonitoringForm(), []).missing.find(({ columns }) => columns[0]?.path === "indicators[a].forecast");
  expect(row?.title.zh).toBe("新增面积：核心区");
  expect(row?.columns.map(({ path }) => path)).toEqual(["indicators[a].forecast", "indicators[a].likelihood"]);
});

test("an empty cell a blocking finding asks for is missing; a warned or a filled one is not", () => {
  const paths = (severity: CheckFinding["severity"], path: string) => navigatorOf(aMonitoringForm(), [finding(severity, path)]).missing.flatMap(({ columns }) => columns.map((column) => column.path));
  expect(paths("BLOCK", "indicators[a].explanation")).toContain("indicators[a].explanation");
  expect(paths("WARN", "indicators[a].explanation")).not.toContain("indicators[a].explanation");
  expect(paths("BLOCK", "indicators[a].actual")).not.toContain("indicators[a].actual");
});

test("a section shows the worst finding that points into it", () => {
  const { sections } = navigatorOf(aMonitoringForm(), [finding("WARN", "indicators[b].actual"), finding("BLOCK", "indicators[b].measure"), finding("INFO", null)]);
  expect(sections.map(({ worst }) => worst)).toEqual([null, null, null, null, "BLOCK"]);
});

test("a check that ran here decides alone about itself; others are the server's", () => {
  const server = [finding("BLOCK", "indicators[a].actual", "C5"), finding("WARN", null, "C9")];
  expect(mergeFindings([], server, new Set(["C5"])).map(({ code }) => code)).toEqual(["C9"]);
  expect(mergeFindings([finding("BLOCK", "indicators[b].actual", "C5")], server, new Set(["C5"])).map(({ code, path }) => [code, path])).toEqual([["C5", "indicators[b].actual"], ["C9", null]]);
});
