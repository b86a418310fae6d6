import { term, type ReportAction, type ReportSectionKey } from "@jianxiao/domain";
import { dictionary, useLocale } from "../i18n/locale";
import { DateTimeText } from "../show/date-time";
import { Icon } from "../show/icon";
import { Tag } from "../show/state-tag";

const words = dictionary({
  rests: { zh: "依据问题 {no}", en: "Rests on finding {no}" },
  score: { zh: "综合得分", en: "Score" },
  grade: { zh: "等级", en: "Grade" },
  digest: { zh: "定稿摘要", en: "Digest as issued" },
  reply: { zh: "部门回复", en: "The department's reply" },
  due: { zh: "请于 {day} 前回复。", en: "Due by {day}." },
  noReply: { zh: "部门还没有回复。回复之前报告不能定稿。", en: "The department has not replied. Until it does, the report cannot be final." },
  steps: { zh: "质量控制与流转", en: "Control and steps" },
  empty: { zh: "（尚未编写）", en: "(not written)" },
});

type Step = { action: ReportAction; who?: string | null | undefined; post: string; organisation: string; opinion: string; at: string };
export type EvaluationPaperReport = {
  sections: readonly { key: ReportSectionKey; paragraphs: readonly { id: string; text: string; findingIds: readonly string[] }[] }[];
  steps: readonly Step[];
  reply?: string | null | undefined;
  replyDueOn?: string | null | undefined;
  repliedAt?: string | null | undefined;
  score?: number | null | undefined;
  grade?: string | null | undefined;
  sha256?: string | null | undefined;
};

/** A report as it reads, each paragraph with the findings it rests on, the department's reply beside it, and who passed it when. */
export function EvaluationPaper({ report, findingNo, onFinding }: { report: EvaluationPaperReport; findingNo?: (id: string) => number | undefined; onFinding?: (id: string) => void }) {
  const { t, locale } = useLocale();
  return (
    <div className="jx-evaluation-paper">
      <article>
        {report.score !== null && report.score !== undefined && (
          <p className="head">
            <Tag tone="blue">{t(words.score)} {(report.score / 100).toFixed(2)}</Tag>
            {report.grade && <Tag tone="blue">{t(words.grade)} {term("Grade", report.grade, locale)}</Tag>}
            {report.sha256 && <small title={report.sha256}>{t(words.digest)} <code>{report.sha256.slice(0, 12)}</code></small>}
          </p>
        )}
        {report.sections.map(({ key, paragraphs }) => (
          <section key={key}>
            <h3>{term("ReportSection", key, locale)}</h3>
            {paragraphs.length === 0 && <p className="none">{t(words.empty)}</p>}
            {paragraphs.map(({ id: anchor, text, findingIds }) => (
              <p key={anchor} id={`at-${anchor}`}>
                {text}
                {findingIds.map((id) => {
                  const no = findingNo?.(id);
                  return no === undefined ? null : <button key={id} type="button" className="jx-link rests" onClick={() => onFinding?.(id)}><Icon name="flag" size={12} />{t(words.rests, { no })}</button>;
                })}
              </p>
            ))}
          </section>
        ))}
      </article>
      <aside>
        <section className="reply">
          <h3>{t(words.reply)}</h3>
          {report.reply ? <><p>{report.reply}</p><small><DateTimeText at={report.repliedAt} /></small></> : <p className="none">{t(words.noReply)}{report.replyDueOn ? ` ${t(words.due, { day: report.replyDueOn })}` : ""}</p>}
        </section>
        <section>
          <h3>{t(words.steps)}</h3>
          <ol>
            {report.steps.map((step, at) => (
              <li key={at}>
                <b>{term("ReportAction", step.action, locale)}</b> <DateTimeText at={step.at} />
                <span>{postText(step.post, locale)}{step.who ? ` ${step.who}` : ""}</span>
                {step.opinion && <q>{step.opinion}</q>}
              </li>
            ))}
          </ol>
        </section>
      </aside>
    </div>
  );
}

/** A post within the team, or the role of who is not on it. */
function postText(post: string, locale: "zh" | "en"): string {
  const ofTeam = term("TeamPost", post, locale);
  return ofTeam === post ? term("Role", post, locale) : ofTeam;
}

/** Points kept in hundredths, as they are written. */
export const pointsText = (hundredths: number): string => (hundredths / 100).toFixed(hundredths % 100 === 0 ? 0 : 2);

