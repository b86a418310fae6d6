import { ANALYSIS_OUTLINE, type FilingFacts, type ReportHeading, type ReportTable, type WrittenReport, monthsText, proseParts, reportHeadings } from "@jianxiao/domain";
import type { DocumentBlock, DocumentTable, OfficialDocument } from "./official-document.js";

/** Full bar of a chart in characters. */
const BAR = 24;

export type ReportPrint = {
  /** Under the text: revision and digest of a frozen report. */
  foot?: string;
  /** Day under the signature, as 2026年10月12日. */
  date?: string;
};

/** 部门绩效监控总结报告 as an official document: numbered headings, prose with its figures as they read, tables and charts where they were put. */
export function reportDocument({ fiscalYear, cutOffMonth, project, report }: FilingFacts, { foot, date }: ReportPrint = {}): OfficialDocument {
  return composedDocument(`${project.departmentName}${fiscalYear}年${monthsText(cutOffMonth).zh}\n绩效监控总结报告`, project.departmentName, report, reportHeadings(), { ...(foot === undefined ? {} : { foot }), ...(date === undefined ? {} : { date }) });
}

/** The district's analysis of a cycle, for the government. */
export function analysisDocument({ districtName, fiscalYear, cutOffMonth, signer }: { districtName: string; fiscalYear: number; cutOffMonth: number; signer: string }, report: WrittenReport, print: ReportPrint = {}): OfficialDocument {
  return composedDocument(`${districtName}${fiscalYear}年${monthsText(cutOffMonth).zh}\n预算绩效监控分析报告`, signer, report, reportHeadings(ANALYSIS_OUTLINE), print);
}

function composedDocument(title: string, signer: string, report: WrittenReport | null | undefined, headings: readonly ReportHeading[], { foot, date }: ReportPrint): OfficialDocument {
  const bodies = new Map(report?.sections.map(({ key, body }) => [key, body]));
  const number = counter();
  const blocks = headings.flatMap(({ level, title: words, section }): DocumentBlock[] => {
    const heading: DocumentBlock = { kind: "heading", level, text: words.zh };
    if (section === null || !report) return [heading];
    return [heading, ...sectionBlocks(bodies.get(section.key) ?? "", report, number)];
  });
  return {
    title,
    blocks: [
      ...blocks,
      { kind: "signature", signers: [signer], ...(date === undefined ? {} : { date }) },
      ...(foot === undefined ? [] : [{ kind: "paragraph" as const, text: foot, align: "left" as const }]),
    ],
  };
}

type Counter = (kind: ReportTable["kind"]) => string;

/** 表1, 表2 … and 图1, 图2 … through the whole report. */
function counter(): Counter {
  const counts = { TABLE: 0, BARS: 0 };
  return (kind) => `${kind === "TABLE" ? "表" : "图"}${++counts[kind]}`;
}

function sectionBlocks(body: string, { tables }: WrittenReport, number: Counter): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let words = "";
  const flush = () => {
    for (const text of words.split("\n").map((line) => line.trim()).filter((line) => line !== "")) blocks.push({ kind: "paragraph", text });
    words = "";
  };
  for (const part of proseParts(body)) {
    if (part.kind === "TEXT") words += part.text;
    else if (part.kind === "FIGURE") words += part.shown;
    else {
      flush();
      const table = tables.find(({ name }) => name === part.name);
      if (table && table.rows.length > 0) blocks.push(drawn(table, number(table.kind)));
    }
  }
  flush();
  return blocks;
}

function drawn({ kind, caption, unit, head, rows, numeric, lengths }: ReportTable, number: string): DocumentTable {
  const bars = kind === "BARS";
  return {
    kind: "table",
    caption: `${number} ${caption.zh}`,
    ...(unit === null ? {} : { unit }),
    widths: bars ? [5, 9, 2] : numeric.map((isNumber, index) => (index === 0 ? 6 : isNumber ? 3 : 6)),
    aligns: bars ? ["left", "left", "right"] : numeric.map((isNumber) => (isNumber ? "right" : "left")),
    head: [bars ? [head[0] ?? "", "", head[1] ?? ""] : head],
    rows: bars ? rows.map(([name = "", value = ""], index) => [name, "█".repeat(Math.round(((lengths[index] ?? 0) / 10_000) * BAR)), value]) : rows,
  };
}
