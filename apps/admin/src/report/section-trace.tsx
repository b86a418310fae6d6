import { plainProse, traceSection, type WrittenReport } from "@jianxiao/domain";
import { Tag, useLocale } from "@jianxiao/ui";
import { words } from "./words";

/** Sentence by sentence: by which rule it was written and which figures it draws on, or that a person wrote it. */
export function SectionTrace({ sectionKey, body, report }: { sectionKey: string; body: string | null; report: WrittenReport }) {
  const { t, locale } = useLocale();
  const sentences = body === null ? [] : traceSection(sectionKey, body);
  if (sentences.length === 0) return <p className="quiet">{t(words.traceNone)}</p>;
  const labelOf = (name: string) => report.figures.find((figure) => figure.name === name)?.label[locale] ?? name;
  return (
    <ol className="report-trace">
      {sentences.map(({ sentence, rule, figures }, at) => (
        <li key={at}>
          <span>{plainProse(sentence)}</span>
          {rule === null ? <Tag>{t(words.traceOwn)}</Tag> : <Tag tone="blue">{t(words.traceRule, { rule })}</Tag>}
          {figures.length > 0 && <small>{t(words.traceFigures, { figures: figures.map(labelOf).join(locale === "zh" ? "、" : ", ") })}</small>}
        </li>
      ))}
    </ol>
  );
}
