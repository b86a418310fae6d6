import { expect, test } from "@jest/globals";
import { type FilingFacts, reportFacts } from "@jianxiao/domain";
import { strFromU8, unzipSync } from "fflate";
import { reportDocument } from "./report-document.js";
import { writeDocument } from "./write-document.js";

const facts: FilingFacts = reportFacts(
  { fiscalYear: 2026, cutOffMonth: 9, departmentCode: "301", departmentName: "农业农村局" },
  [{ key: "execution", body: "截至9月，执行率{{money.rate|45.27%}}。\n{{table:rates}}\n{{table:nothing}}进度偏慢。" }],
  { departmentName: "农业农村局", fiscalYear: 2026, cutOffMonth: 9, rows: [], forms: [], expectedProgressBp: 7_500, exempt: 0, department: null },
);
const withTable: FilingFacts = {
  ...facts,
  report: { ...facts.report!, tables: [{ name: "rates", kind: "BARS", caption: { zh: "各项目执行率", en: "" }, unit: null, head: ["项目名称", "执行率"], rows: [["高标准农田", "50.00%"]], numeric: [false, true], lengths: [5_000] }] },
};

test("a report keeps its figures as they were written, draws its charts, and leaves out tables there are none of", () => {
  const { title, blocks } = reportDocument(withTable, { foot: "第 1 稿，摘要 0123456789ab", date: "2026年10月12日" });
  expect(title).toBe("农业农村局2026年1—9月\n绩效监控总结报告");
  const at = blocks.findIndex((block) => block.kind === "heading" && block.text === "预算执行情况");
  expect(blocks.slice(at, at + 4)).toEqual([
    { kind: "heading", level: 2, text: "预算执行情况" },
    { kind: "paragraph", text: "截至9月，执行率45.27%。" },
    expect.objectContaining({ kind: "table", caption: "图1 各项目执行率", rows: [["高标准农田", "█".repeat(12), "50.00%"]] }),
    { kind: "paragraph", text: "进度偏慢。" },
  ]);
  expect(blocks.at(-2)).toEqual({ kind: "signature", signers: ["农业农村局"], date: "2026年10月12日" });
});

test("is written with numbered headings", async () => {
  const xml = strFromU8(unzipSync(await writeDocument(reportDocument(withTable)))["word/document.xml"]!);
  expect(xml).toContain("绩效监控总结报告");
  expect(xml.match(/<w:ilvl w:val="0"\/>/g)).toHaveLength(6);
  expect(xml.match(/<w:ilvl w:val="1"\/>/g)).toHaveLength(3);
  // The heading styles of word processors are blue.
  expect(xml.match(/<w:color w:val="000000"\/>/g)?.length).toBeGreaterThanOrEqual(9);
});
