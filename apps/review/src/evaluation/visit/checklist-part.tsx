import { CHECK_ANSWERS, term, type CheckAnswer } from "@jianxiao/domain";
import { useLocale } from "@jianxiao/ui";
import { checklistOf } from "./local-visit";
import type { VisitState } from "./use-visit";
import { words } from "./words";

/** The checklist: three large answers a line, a note where the answer is no. */
export function ChecklistPart({ state }: { state: VisitState }) {
  const { t, locale } = useLocale();
  if (!state.local) return null;
  const lines = checklistOf(state.local);
  const open = lines.filter(({ answer }) => !answer).length;
  const fixed = state.local.visit.state === "CLOSED";
  const change = (key: string, answer: CheckAnswer | null, note: string) => state.change((local) => ({ ...local, checks: { ...local.checks, [key]: { answer, note } } }));
  return (
    <section className="card list">
      <h2>{t(words.checklist)} <small>{open > 0 ? t(words.left, { count: open }) : t(words.allDone)}</small></h2>
      {lines.map(({ key, text, answer, note }) => (
        <div key={key} className="line">
          <span>{text}</span>
          <span role="group" aria-label={text} className="answers">
            {CHECK_ANSWERS.map((each) => <button key={each} type="button" className={each} disabled={fixed} aria-pressed={answer === each} onClick={() => change(key, each, note)}>{term("CheckAnswer", each, locale)}</button>)}
          </span>
          {answer === "NO" && <input aria-label={`${text} ${t(words.note)}`} placeholder={t(words.note)} readOnly={fixed} maxLength={400} value={note} onChange={(event) => change(key, answer, event.target.value)} />}
        </div>
      ))}
    </section>
  );
}
