import { monthsText, reportHeadings, type FilingFacts } from "@jianxiao/domain";
import type { ReactNode } from "react";
import { useLocale } from "../i18n/locale";
import { ProseView } from "./prose-view";
import { words } from "./words";

type Props = {
  facts: FilingFacts;
  /** Marks live figures; off where the report is frozen. */
  marked?: boolean;
  /** Draws a section instead of its plain text, e.g. to edit it. */
  section?: (key: string) => ReactNode;
  foot?: ReactNode;
};

/** 部门绩效监控总结报告 on paper: title, numbered headings, sections. On screen and printed alike. */
export function ReportPaper({ facts, marked = true, section, foot }: Props) {
  const { t, locale } = useLocale();
  const { report, project, fiscalYear, cutOffMonth } = facts;
  if (!report) return null;
  const bodies = new Map(report.sections.map(({ key, body }) => [key, body]));
  return (
    <article className="report-paper">
      <h1>{project.departmentName}{fiscalYear}年{monthsText(cutOffMonth).zh}<br />绩效监控总结报告</h1>
      {reportHeadings().map(({ level, number, title, section: its }) => {
        const Heading = level === 1 ? "h2" : "h3";
        const body = its === null ? null : bodies.get(its.key);
        return (
          <section key={number + title.zh} id={its === null ? undefined : `section-${its.key}`}>
            <Heading>{number}{title[locale]}</Heading>
            {its !== null && (section?.(its.key) ?? (body ? <ProseView body={body} report={report} marked={marked} /> : <p className="quiet">{t(words.emptySection)}</p>))}
          </section>
        );
      })}
      <p className="signature">{project.departmentName}</p>
      {foot}
    </article>
  );
}
