import { useMutation } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { Empty, Icon, clockText, useLocale, useReasonWords } from "@jianxiao/ui";
import { useEffect, useState } from "react";
import { CloseVisitDocument } from "./documents";
import { ChecklistPart } from "./checklist-part";
import { ConfirmPart } from "./confirm-part";
import { FindingsPart, RaiseFinding } from "./findings-part";
import { keepProgram, whyNotKept } from "./keep-program";
import { checklistOf, unsent, valuesOf } from "./local-visit";
import { PhotosPart } from "./photos-part";
import { whereabouts } from "./send-photo";
import { useVisit, type VisitState } from "./use-visit";
import { ValuePart } from "./value-part";
import { words } from "./words";

type Part = "checklist" | "values" | "photos" | "findings" | "confirm";

/** One site visit on a phone: works in one hand, in the sun, and without a network. */
export function VisitPage({ id }: { id: string }) {
  const { t, locale } = useLocale();
  const state = useVisit(id, locale);
  const [programKept, setProgramKept] = useState(false);
  useEffect(() => void keepProgram(() => setProgramKept(true)), []);
  if (state.phase === "READY" && state.local) return <OnSite state={state} programKept={programKept} />;
  const [title, reason, action] = {
    OPENING: [t(words.opening), undefined, undefined],
    READY: [t(words.opening), undefined, undefined],
    GONE: [t(words.gone), t(words.goneWhy), <a key="back" className="jx-button" href="/review/">{t(words.back)}</a>],
    SIGNED_OUT: [t(words.signedOut), t(words.signedOutWhy), <a key="in" className="jx-button primary" href="/review/">{t(words.signIn)}</a>],
    UNREACHABLE: [t(words.unreachable), t(words.unreachableWhy), <button key="again" type="button" className="jx-button" onClick={() => window.location.reload()}>{t(words.retry)}</button>],
  }[state.phase];
  return <main className="visit"><Empty title={title} reason={reason} action={action} /></main>;
}

function OnSite({ state, programKept }: { state: VisitState; programKept: boolean }) {
  const { t } = useLocale();
  const [part, setPart] = useState<Part>("checklist");
  const [at, setAt] = useState(0);
  const [raising, setRaising] = useState(false);
  const { local, photos, problem } = state;
  if (!local) return null;
  const checks = checklistOf(local);
  const values = valuesOf(local);
  const { visit } = local;
  const open = visit.state !== "CLOSED";
  const tabs: readonly [Part, string, string][] = [
    ["checklist", t(words.checklist), `${checks.filter(({ answer }) => answer !== null && answer !== undefined).length}/${checks.length}`],
    ["values", t(words.values), `${values.filter(({ verifiedText }) => verifiedText !== "").length}/${values.length}`],
    ["photos", t(words.photos), String(visit.photos.filter(({ voidedAt }) => !voidedAt).length + photos.length)],
    ["findings", t(words.findings), String((visit.task?.findings ?? []).filter((finding) => finding.visitId === visit.id && !finding.withdrawnAt).length + local.findings.length)],
  ];
  const step = nextStep(part, at, values.map(({ name }) => name), t(words.toConfirm));
  return (
    <main className="visit">
      <VisitHead state={state} />
      <Banner state={state} programKept={programKept} />
      <nav aria-label={t(words.tabs)}>
        {tabs.map(([key, label, count]) => <button key={key} type="button" aria-pressed={part === key} onClick={() => setPart(key)}>{label} <b>{count}</b></button>)}
      </nav>
      {problem && <p className="problem" role="alert">{problem}</p>}
      <div className="parts">
        {part === "checklist" && <ChecklistPart state={state} />}
        {part === "values" && values[at] && <ValuePart key={values[at].indicatorId} state={state} value={values[at]} at={at} count={values.length} onGo={setAt} />}
        {part === "photos" && <PhotosPart state={state} indicatorId={null} all />}
        {part === "findings" && <FindingsPart state={state} />}
        {part === "confirm" ? <ConfirmPart state={state} /> : (
          <button type="button" className="confirm-line" onClick={() => setPart("confirm")}>
            <Icon name="edit" size={20} /><span><b>{t(words.confirm)}</b><small>{confirmText(state, t)}</small></span><Icon name="chevronRight" size={16} />
          </button>
        )}
        {part === "confirm" && open && <CloseVisit state={state} />}
        {!open && <p className="closed" role="status">{t(words.closed, { no: visit.paperNo })}</p>}
      </div>
      {open && (
        <footer>
          <button type="button" onClick={() => setRaising(true)}><Icon name="flag" size={18} />{t(words.raise)}</button>
          {part !== "confirm" && <button type="button" className="primary" onClick={() => { setPart(step.part); setAt(step.at); }}>{t(words.next, { name: step.name })}<Icon name="chevronRight" size={14} /></button>}
        </footer>
      )}
      {raising && <RaiseFinding state={state} onDone={() => setRaising(false)} />}
    </main>
  );
}

type Told = ReturnType<typeof useLocale>["t"];

function confirmText({ local }: VisitState, t: Told): string {
  if (!local) return "";
  if (local.confirm) return t(words.confirmWaiting);
  const { unitAnswer, unitPost, unitAnsweredAt, unitReason } = local.visit;
  if (!unitAnswer) return t(words.notYet);
  return unitAnswer === "AGREED" ? t(words.agreed, { post: unitPost ?? "", at: unitAnsweredAt ? clockText(unitAnsweredAt) : "" }) : t(words.declined, { post: unitPost ?? "", reason: unitReason ?? "" });
}

/** What comes after what is on screen: each figure in turn, then the unit's confirmation. */
function nextStep(part: Part, at: number, names: readonly string[], confirm: string): { part: Part; at: number; name: string } {
  const next = part === "values" ? at + 1 : 0;
  const name = names[next];
  return name === undefined || part === "photos" || part === "findings" ? { part: "confirm", at, name: confirm } : { part: "values", at: next, name };
}

function VisitHead({ state }: { state: VisitState }) {
  const { t, locale } = useLocale();
  const [accuracy, setAccuracy] = useState<number | null>(null);
  useEffect(() => void whereabouts().then((place) => setAccuracy(place?.accuracy ?? null)), []);
  const visit = state.local?.visit;
  if (!visit) return null;
  return (
    <header>
      <a href={`/review/evaluation/${visit.taskId}?tab=visits`} aria-label={t(words.back)}><Icon name="chevronLeft" size={22} /></a>
      <div>
        <h1>{t(words.title, { no: visit.no })}</h1>
        <p>{visit.task?.project.name}，{visit.place}</p>
        <p><Icon name="pin" size={14} />{[accuracy === null ? t(words.noPlace) : t(words.here, { m: accuracy }), visit.startedAt && t(words.arrived, { at: clockText(visit.startedAt) }), visit.task?.myPost && t(words.me, { post: term("TeamPost", visit.task.myPost, locale) })].filter(Boolean).join("，")}</p>
      </div>
    </header>
  );
}

function Banner({ state: { local, photos, online, kept }, programKept }: { state: VisitState; programKept: boolean }) {
  const { t } = useLocale();
  if (!local) return null;
  const items = unsent(local);
  const at = clockText(new Date(local.savedAt).toISOString());
  const why = whyNotKept();
  return (
    <>
      {!online ? (
        <p className="banner off" role="status"><Icon name="cloudOff" size={20} /><span><b>{t(words.offline)}</b>{t(words.onDevice, { items, photos: photos.length, at })}</span><small>{t(words.later)}</small></p>
      ) : (
        <p className={`banner${items + photos.length > 0 ? " busy" : ""}`} role="status"><Icon name={items + photos.length > 0 ? "sync" : "cloud"} size={18} /><span>{items + photos.length > 0 ? t(words.sending, { items, photos: photos.length }) : t(words.allSent, { at })}</span>{programKept && <small>{t(words.opensOffline)}</small>}</p>
      )}
      {why !== null && <p className="banner off"><Icon name="info" size={18} /><span>{t(why === "INSECURE" ? words.insecure : words.unsupported)}</span></p>}
      {!kept && <p className="banner off"><Icon name="info" size={18} /><span>{t(words.notKept)}</span></p>}
    </>
  );
}

function CloseVisit({ state }: { state: VisitState }) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const [close] = useMutation(CloseVisitDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const waiting = state.local ? unsent(state.local) + state.photos.length : 0;
  const onClose = async () => {
    const outcome = (await close({ variables: { id: state.local?.visit.id ?? "" } }).catch(() => undefined))?.data?.closeVisit;
    if (outcome?.__typename === "VisitChanged") return state.take(outcome.visit);
    setProblem(outcome ? reasonWords("reasons" in outcome ? outcome.reasons : [outcome]) : t(words.offline));
  };
  return (
    <>
      <button type="button" className="big" disabled={!state.online || waiting > 0} onClick={() => void onClose()}>{t(words.close)}</button>
      {(!state.online || waiting > 0) && <small>{t(words.later)}</small>}
      {problem && <p className="problem" role="alert">{problem}</p>}
    </>
  );
}
