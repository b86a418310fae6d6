import { useMutation } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { Icon, useAct, useLocale } from "@jianxiao/ui";
import { useRef, useState } from "react";
import { SaveReportDocument, type Task } from "./documents";
import { words } from "./words";

type Report = NonNullable<Task["report"]>;
type SectionKey = Report["sections"][number]["key"];
/** `at` tells paragraphs apart on the screen; one that is not saved yet has no id. */
type Written = { readonly at: string; readonly id: string | null; readonly text: string; readonly findingIds: readonly string[] };
type Sections = readonly { readonly key: SectionKey; readonly paragraphs: readonly Written[] }[];

/** The report paragraph by paragraph: each keeps its id and what it rests on, however it is rewritten or moved. */
export function ReportEditor({ task, report, onDone }: { task: Task; report: Report; onDone: () => void }) {
  const { t, locale } = useLocale();
  const [sections, setSections] = useState<Sections>(() => report.sections.map(({ key, paragraphs }) => ({ key, paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, at: paragraph.id })) })));
  const added = useRef(0);
  const [save] = useMutation(SaveReportDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const findings = task.findings.filter(({ withdrawnAt }) => !withdrawnAt);
  const change = (key: SectionKey, of: (paragraphs: readonly Written[]) => readonly Written[]) => setSections(sections.map((section) => (section.key === key ? { ...section, paragraphs: of(section.paragraphs) } : section)));
  const add = (key: SectionKey) => change(key, (paragraphs) => [...paragraphs, { at: `new-${(added.current += 1)}`, id: null, text: "", findingIds: [] }]);
  const send = async () => {
    const input = { taskId: task.id, version: report.version, sections: sections.map(({ key, paragraphs }) => ({ key, paragraphs: paragraphs.filter(({ text }) => text.trim() !== "").map(({ id, text, findingIds }) => ({ id, text: text.trim(), findingIds: [...findingIds] })) })) };
    if (await act(async () => (await save({ variables: { input } })).data?.saveEvaluationReport)) onDone();
  };
  return (
    <div className="stack report-editor">
      {sections.map(({ key, paragraphs }) => (
        <section key={key} aria-label={term("ReportSection", key, locale)}>
          <h3>{term("ReportSection", key, locale)}</h3>
          {paragraphs.map((paragraph, at) => (
            <Paragraph
              key={paragraph.at} paragraph={paragraph} findings={findings} label={`${term("ReportSection", key, locale)} ${at + 1}`} first={at === 0}
              onChange={(changed) => change(key, (all) => all.map((each) => (each.at === paragraph.at ? { ...each, ...changed } : each)))}
              onUp={() => change(key, (all) => swapped(all, at - 1))}
              onRemove={() => change(key, (all) => all.filter((each) => each.at !== paragraph.at))}
            />
          ))}
          <button type="button" className="jx-link" onClick={() => add(key)}><Icon name="plus" size={13} />{t(words.addParagraph)}</button>
        </section>
      ))}
      {problem && <p className="late" role="alert">{problem}</p>}
      <p className="actions"><button type="button" className="jx-button" onClick={onDone}>{t(words.cancel)}</button><button type="button" className="jx-button primary" disabled={busy} onClick={() => void send()}>{t(words.save)}</button></p>
    </div>
  );
}

type ParagraphProps = {
  paragraph: Written;
  findings: Task["findings"];
  label: string;
  first: boolean;
  onChange: (changed: Partial<Pick<Written, "text" | "findingIds">>) => void;
  onUp: () => void;
  onRemove: () => void;
};

function Paragraph({ paragraph: { text, findingIds }, findings, label, first, onChange, onUp, onRemove }: ParagraphProps) {
  const { t } = useLocale();
  const free = findings.filter(({ id }) => !findingIds.includes(id));
  return (
    <div className="paragraph">
      <textarea aria-label={label} maxLength={4000} rows={2} value={text} onChange={(event) => onChange({ text: event.target.value })} />
      <p className="tags">
        {findings.filter(({ id }) => findingIds.includes(id)).map(({ id, no }) => (
          <button key={id} type="button" className="jx-link" aria-label={t(words.unlink, { no })} onClick={() => onChange({ findingIds: findingIds.filter((each) => each !== id) })}><Icon name="flag" size={12} />{t(words.findingNo, { no })}<Icon name="cross" size={11} /></button>
        ))}
        {free.length > 0 && (
          <select aria-label={`${label} ${t(words.restsOn)}`} value="" onChange={(event) => onChange({ findingIds: [...findingIds, event.target.value] })}>
            <option value="">{t(words.restsOn)}</option>
            {free.map(({ id, no, text: what }) => <option key={id} value={id}>{t(words.findingNo, { no })} {what.slice(0, 30)}</option>)}
          </select>
        )}
        <span className="spring" />
        {!first && <button type="button" className="jx-link" aria-label={`${label} ${t(words.moveUp)}`} onClick={onUp}>{t(words.moveUp)}</button>}
        <button type="button" className="jx-link" aria-label={`${label} ${t(words.removeRow)}`} onClick={onRemove}>{t(words.removeRow)}</button>
      </p>
    </div>
  );
}

/** The paragraph at `at` and the one after it change places. */
function swapped(paragraphs: readonly Written[], at: number): readonly Written[] {
  const [before, after] = [paragraphs[at], paragraphs[at + 1]];
  return before && after ? [...paragraphs.slice(0, at), after, before, ...paragraphs.slice(at + 2)] : paragraphs;
}
