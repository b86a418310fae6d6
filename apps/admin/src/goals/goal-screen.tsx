import { useMutation } from "@apollo/client/react";
import { goalFaults, micro, type GoalDraft } from "@jianxiao/domain";
import { Card, Icon, ReasonedButton, Tag, useLocale, useReasonWords, type Allowance } from "@jianxiao/ui";
import { useMemo, useState } from "react";
import { Link } from "react-router";
import { refusalText } from "../dialogs/refusal";
import { MoveGoalDocument, RebaseFormsDocument, SaveGoalDocument, type GoalWork } from "./goal-document";
import { GoalLint } from "./goal-lint";
import { IndicatorRows } from "./indicator-rows";
import { words } from "./words";

const NO_GOAL: GoalDraft = { frame: "PRE_2021", text: "", indicators: [] };
const BUTTONS = ["DISCARD", "SEND_BACK", "SUBMIT", "APPROVE"] as const;
type Refusal = { __typename: string; code?: string; params?: unknown; reasons?: readonly unknown[] };

/** Writes the adjustment, looks it over as it is written, and takes it through submission and approval. */
export function GoalScreen({ work }: { work: GoalWork }) {
  const { t, locale } = useLocale();
  const reasonWords = useReasonWords();
  const { adjustment, base } = work;
  const running = adjustment && adjustment.state !== "APPROVED" ? adjustment : null;
  const approved = base ? plain(base) : null;
  const stored = running ? plain(running.draft) : (approved ?? NO_GOAL);
  const [draft, setDraft] = useState<GoalDraft>(stored);
  const [reason, setReason] = useState(running?.reason ?? "");
  const [opinion, setOpinion] = useState("");
  const [docNo, setDocNo] = useState(running?.docNo ?? "");
  const [note, setNote] = useState<string | null>(null);
  const [save, saving] = useMutation(SaveGoalDocument);
  const [move, moving] = useMutation(MoveGoalDocument, { refetchQueries: ["ProjectPage"] });
  const [rebase, rebasing] = useMutation(RebaseFormsDocument);
  const busy = saving.loading || moving.loading || rebasing.loading;

  const last = useMemo(() => work.lastActuals.map(({ name, actualMicro }) => ({ name, actualMicro: micro(actualMicro) })), [work.lastActuals]);
  const faults = useMemo(() => goalFaults(draft, last), [draft, last]);
  const mayWrite = work.against.length === 0 && (running === null || running.state === "DRAFT");
  const changed = JSON.stringify(draft) !== JSON.stringify(stored) || reason !== (running?.reason ?? "");
  const decides = running?.allowedActions.some(({ action }) => action === "APPROVE") ?? false;

  const say = (answer: Refusal | undefined, done: string) => setNote(answer?.__typename === "GoalWorked" ? done : answer ? refusalText(answer as Parameters<typeof refusalText>[0], reasonWords) : null);
  const attempt = async (act: () => Promise<Refusal | undefined>, done: string) => {
    setNote(null);
    try {
      say(await act(), done);
    } catch {
      setNote(t(words.network));
    }
  };
  const onSave = () => attempt(async () => (await save({ variables: { input: { projectYearId: work.projectYearId, version: running?.version ?? null, reason, draft: plain(draft) } } })).data?.saveGoalRevision, t(words.saved));
  const allowanceOf = (allowance: Allowance, action: string): Allowance => (changed && action === "SUBMIT" ? { allowed: false, reasons: [] } : allowance);

  return (
    <div className="goal-columns">
      <div className="stack">
        <p className="goal-state">
          <Tag>{work.baseNo > 0 ? t(words.onVersion, { no: work.baseNo }) : t(words.first)}</Tag>
          {adjustment && <Tag tone={adjustment.state === "APPROVED" ? "green" : "blue"}>{t(words.state, { state: t(words[adjustment.state]) })}</Tag>}
          {running?.opinion && <span className="late">{t(words.sentBack, { who: running.decidedBy ?? "", opinion: running.opinion })}</span>}
          {!mayWrite && work.against.length > 0 && !decides && <span className="quiet"><Icon name="lock" size={12} /> {t(words.readOnly)}{reasonWords(work.against)}</span>}
        </p>
        {work.decided.map(({ id, decisionId, changes }) => (
          <p key={id} className="notice">{t(words.decided)} {changes.map(({ indicatorId, name, was, target }) => <span key={indicatorId}>{name} {was} → <b>{target}</b>{locale === "zh" ? "；" : "; "}</span>)}<Link className="jx-link" to={`/funding/${decisionId}`}>{t(words.decision)}</Link></p>
        ))}
        {work.formsBehind > 0 && (
          <p className="notice">{t(words.behind, { count: work.formsBehind })} <button type="button" className="jx-link" title={t(words.rebaseNote)} onClick={() => void attempt(async () => (await rebase({ variables: { projectYearId: work.projectYearId } })).data?.rebaseForms, t(words.rebased, { count: work.formsBehind }))}>{t(words.rebase)}</button> <small className="quiet">{t(words.rebaseNote)}</small></p>
        )}
        <Card title={t(words.goal)}>
          <textarea className="goal-input" rows={3} maxLength={2000} readOnly={!mayWrite} aria-label={t(words.goal)} value={draft.text} onChange={(event) => setDraft({ ...draft, text: event.target.value })} />
          <label className="field"><span>{t(words.reason)}</span><textarea rows={2} maxLength={1000} readOnly={!mayWrite} value={reason} onChange={(event) => setReason(event.target.value)} /><small>{t(words.reasonHint)}</small></label>
        </Card>
        <Card title={t(words.indicators)} flush><IndicatorRows draft={draft} base={approved} mayWrite={mayWrite} faults={faults} onChange={setDraft} /></Card>
      </div>
      <aside className="stack">
        <Card title={t(words.lint)} note={t(words.lintNote)}><GoalLint faults={faults} /></Card>
        {decides && (
          <Card title={t(words.opinion)}>
            <label className="field"><span>{t(words.opinion)}</span><textarea rows={2} maxLength={1000} value={opinion} onChange={(event) => setOpinion(event.target.value)} /></label>
            <label className="field"><span>{t(words.docNo)}</span><input maxLength={100} value={docNo} onChange={(event) => setDocNo(event.target.value)} /></label>
          </Card>
        )}
        <p className="goal-actions">
          {mayWrite && <button type="button" className="jx-button" aria-disabled={!changed || busy || undefined} onClick={() => changed && !busy && void onSave()}>{t(words.save)}</button>}
          {running && BUTTONS.flatMap((action) => running.allowedActions.filter((allowance) => allowance.action === action).map((allowance) => (
            <ReasonedButton key={action} kind={action === "APPROVE" || action === "SUBMIT" ? "primary" : "default"} allowance={allowanceOf(allowance, action)} busy={busy} onClick={() => void attempt(async () => (await move({ variables: { input: { id: running.id, version: running.version, action, opinion: opinion || null, docNo: docNo || null } } })).data?.moveGoalRevision, t(words.saved))}>{t(words[action])}</ReasonedButton>
          )))}
          {changed && mayWrite && <small className="quiet">{t(words.unsaved)}</small>}
          {note && <span role="status">{note}</span>}
        </p>
      </aside>
    </div>
  );
}

/** What the server takes: the fields of a draft and nothing the cache put beside them. */
function plain({ frame, text, indicators }: NonNullable<GoalWork["base"]> | GoalDraft) {
  return { frame, text, indicators: indicators.map(({ key, lineageId, level1, level2, name, nature, target, unit, weight, libraryKey, librarySince }) => ({ key, lineageId: lineageId ?? null, level1, level2, name, nature, target, unit, weight, libraryKey: libraryKey ?? null, librarySince: librarySince ?? null })) };
}
