import { proseParts, tableCaption, type WrittenReport } from "@jianxiao/domain";
import { Fragment, type ReactNode } from "react";
import { useLocale } from "../i18n/locale";
import { ReportTableView } from "./report-table";
import { words } from "./words";

type Props = { body: string; report: WrittenReport; /** Marks live figures and those that have moved; off for print and for what is frozen. */ marked?: boolean };

/** Prose of a report as it reads: paragraphs, live figures, tables and charts where they were put. */
export function ProseView({ body, report, marked = true }: Props) {
  const blocks = blocksOf(body);
  return (
    <>
      {blocks.map((block, at) => block.kind === "TABLE"
        ? <TableOf key={at} name={block.name} report={report} />
        : <p key={at}>{block.parts.map((part, place) => part.kind === "TEXT" ? <Fragment key={place}>{part.text}</Fragment> : <Figure key={place} name={part.name} shown={part.shown} report={report} marked={marked} />)}</p>)}
    </>
  );
}

type Inline = { kind: "TEXT"; text: string } | { kind: "FIGURE"; name: string; shown: string };
type Block = { kind: "PARAGRAPH"; parts: Inline[] } | { kind: "TABLE"; name: string };

/** Paragraphs end at line breaks and at tables. */
function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  let parts: Inline[] = [];
  const flush = () => {
    if (parts.some((part) => part.kind === "FIGURE" || part.text.trim() !== "")) blocks.push({ kind: "PARAGRAPH", parts });
    parts = [];
  };
  for (const part of proseParts(body)) {
    if (part.kind === "TABLE") {
      flush();
      blocks.push(part);
    } else if (part.kind === "FIGURE") parts.push(part);
    else {
      part.text.split("\n").forEach((text, line) => {
        if (line > 0) flush();
        if (text !== "") parts.push({ kind: "TEXT", text });
      });
    }
  }
  flush();
  return blocks;
}

function Figure({ name, shown, report, marked }: { name: string; shown: string; report: WrittenReport; marked: boolean }): ReactNode {
  const { t, locale } = useLocale();
  if (!marked) return shown;
  const figure = report.figures.find((known) => known.name === name);
  const moved = figure?.text.replace(/[{}|]/g, "") !== shown;
  const why = figure === undefined ? t(words.gone, { shown }) : moved ? t(words.stale, { shown, now: figure.text }) : t(words.live, { label: figure.label[locale] });
  return <span className={moved ? "live-figure stale" : "live-figure"} title={why}>{shown}{moved && <span className="jx-hidden">（{why}）</span>}</span>;
}

function TableOf({ name, report }: { name: string; report: WrittenReport }) {
  const { t } = useLocale();
  const table = report.tables.find((known) => known.name === name);
  if (!table || table.rows.length === 0) return <p className="quiet">〔{tableCaption(name)}：{t(words.noRows)}〕</p>;
  return <ReportTableView table={table} />;
}
