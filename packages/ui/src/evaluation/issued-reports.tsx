import { compareReports, term, type ReportSection, type ReportSectionKey } from "@jianxiao/domain";
import { useState } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { DateTimeText } from "../show/date-time";
import { Diff } from "../show/diff";
import { Icon } from "../show/icon";
import { pointsText } from "./evaluation-paper";

const words = dictionary({
  title: { zh: "历次定稿", en: "Reports as issued" },
  hint: { zh: "每次签字提交的报告原样保存，不随退回和修改变化；冻结文本的 SHA-256 即定稿摘要。", en: "Each signed report is kept as it was, whatever is returned or rewritten; the SHA-256 of its frozen text is its digest." },
  no: { zh: "第 {no} 稿", en: "Issue {no}" },
  draft: { zh: "当前草稿", en: "the draft" },
  document: { zh: "报告", en: "Report" },
  frozen: { zh: "冻结文本", en: "Frozen text" },
  compare: { zh: "与{with}比较", en: "Compare with {with}" },
  same: { zh: "文字没有不同。", en: "The texts are the same." },
  close: { zh: "收起", en: "Close" },
});

type Sections = readonly { readonly key: ReportSectionKey; readonly paragraphs: readonly { readonly id: string; readonly text: string; readonly findingIds: readonly string[] }[] }[];
export type Issue = { readonly id: string; readonly no: number; readonly sha256: string; readonly issuedAt: string; readonly score: number; readonly grade?: string | null | undefined; readonly sections: Sections };

/** Every report that was signed, downloadable as it was, each compared with what came after it: the next issue, or the draft opened from it. */
export function IssuedReports({ issues, draft }: { issues: readonly Issue[]; draft: Sections | null }) {
  const { t, locale } = useLocale();
  const [open, setOpen] = useState<string | null>(null);
  if (issues.length === 0) return null;
  return (
    <section className="jx-issues">
      <h3>{t(words.title)}</h3>
      <p className="hint">{t(words.hint)}</p>
      <ol>
        {issues.map((issue, at) => {
          const next = issues[at + 1];
          const after = next?.sections ?? (at === issues.length - 1 ? draft : null);
          const comparing = open === issue.id;
          return (
            <li key={issue.id}>
              <b>{t(words.no, { no: issue.no })}</b> <DateTimeText at={issue.issuedAt} /> <span>{pointsText(issue.score)}{issue.grade ? ` ${term("Grade", issue.grade, locale)}` : ""}</span> <code title={issue.sha256}>{issue.sha256.slice(0, 12)}</code>
              <a href={`/evaluation/issuedReports/${issue.id}/report.docx`} download><Icon name="download" size={13} />{t(words.document)}</a>
              <a href={`/evaluation/issuedReports/${issue.id}/frozen.json`} download><Icon name="lock" size={13} />{t(words.frozen)}</a>
              {after && <button type="button" className="jx-link" aria-expanded={comparing} onClick={() => setOpen(comparing ? null : issue.id)}>{comparing ? t(words.close) : t(words.compare, { with: next ? t(words.no, { no: next.no }) : t(words.draft) })}</button>}
              {comparing && after && <Comparison before={issue.sections} after={after} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Comparison({ before, after }: { before: Sections; after: Sections }) {
  const { t, locale } = useLocale();
  const found = compareReports(before as readonly ReportSection[], after as readonly ReportSection[]);
  if (found.length === 0) return <p className="hint">{t(words.same)}</p>;
  return (
    <div className="compared">
      {found.map(({ key, changes }) => (
        <section key={key}>
          <h4>{term("ReportSection", key, locale)}</h4>
          {changes.map(({ id, was, now }) => <p key={id}>{was === null ? <ins>{now}</ins> : now === null ? <del>{was}</del> : <Diff was={was} now={now} />}</p>)}
        </section>
      ))}
    </div>
  );
}
