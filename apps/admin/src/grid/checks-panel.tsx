import { cellLabel, displayText, findingText, type CellPath } from "@jianxiao/domain";
import { CountTabs, Due, Icon, SignalMark, severityWord, shapeOf, useCellQueue, useLocale, useProblemWords } from "@jianxiao/ui";
import { memo, useCallback, useLayoutEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { Waive } from "../filings/waive";
import type { FilingModel } from "./models";
import { kindOf, type Trouble, type TroubleKind } from "./problems";
import { words } from "./words";

const KINDS: readonly TroubleKind[] = ["RETURNED", "BLOCK", "WARN", "CONFLICT", "INFO"];
/** More than anybody works through from one list. */
const LISTED = 120;

type Props = {
  troubles: readonly Trouble[];
  at: { filingId: string; path: CellPath | null } | null;
  onGo: (trouble: Trouble) => void;
  /** What the panel says of the cell with the cursor. */
  children: React.ReactNode;
};

/** Right of the grid: what the checks say, what people disagree about; a trouble and its cell point at each other. */
export function ChecksPanel({ troubles, at, onGo, children }: Props) {
  const { t } = useLocale();
  const [kind, setKind] = useState<TroubleKind | "ALL">("ALL");
  const latest = useRef(onGo);
  useLayoutEffect(() => {
    latest.current = onGo;
  });
  const go = useCallback((trouble: Trouble) => latest.current(trouble), []);
  const counted = (one: TroubleKind) => troubles.filter((trouble) => kindOf(trouble) === one).length;
  const chosen = kind === "ALL" ? troubles : troubles.filter((trouble) => kindOf(trouble) === kind);
  const listed = chosen.slice(0, LISTED);
  const models = [...new Set(listed.map(({ model }) => model))];
  return (
    <aside className="grid-checks" aria-label={t(words.checks)}>
      <header>
        <h2>{t(words.checks)} <small className="quiet">{t(words.checksNote)}</small></h2>
        <span className="quiet"><kbd>F8</kbd> {t(words.next)}</span>
      </header>
      <div className="kinds">
        <CountTabs label={t(words.checks)} active={kind} onChange={setKind}
          tabs={[{ key: "ALL" as const, label: t(words.ALL), count: troubles.length }, ...KINDS.filter((one) => one !== "RETURNED" || counted(one) > 0).map((one) => ({ key: one, label: labelOf(one, t), count: counted(one) }))]} />
      </div>
      <div className="troubles">
        {listed.length === 0 && <p className="quiet">{troubles.length === 0 ? <><SignalMark colour="GREEN" /> {t(words.noProblems)}</> : t(words.noneOfKind)}</p>}
        {models.map((model) => (
          <OneForm key={model.filing.id} model={model} troubles={listed.filter((trouble) => trouble.model === model)} active={at?.filingId === model.filing.id ? at.path : null} onGo={go} />
        ))}
        {chosen.length > listed.length && <p className="quiet">{t(words.moreProblems, { count: chosen.length - listed.length })}</p>}
      </div>
      <div className="foot">{children}</div>
    </aside>
  );
}

type OneFormProps = { model: FilingModel; troubles: readonly Trouble[]; /** Path of the cell with the cursor, where it is in this form. */ active: CellPath | null; onGo: (trouble: Trouble) => void };

/** One form's troubles; drawn again only when they change or the cursor enters or leaves them. */
const OneForm = memo(function OneForm({ model, troubles, active, onGo }: OneFormProps) {
  const { t, locale } = useLocale();
  return (
    <section>
      <h3>{model.facts.project.name} <Link to={`/filings/${model.filing.id}`} title={t(words.openForm)} aria-label={t(words.open, { name: model.facts.project.name })}><Icon name="external" size={12} /></Link></h3>
      <ul>
        {troubles.map((trouble, index) => (
          <li key={`${trouble.path ?? ""}${index}`} className={trouble.path !== null && active === trouble.path ? "active" : undefined}>
            {trouble.kind === "RETURNED" ? <SentBack trouble={trouble} onGo={() => onGo(trouble)} /> : trouble.kind === "FINDING"
              ? <button type="button" onClick={() => onGo(trouble)}><SignalMark colour={shapeOf(trouble.finding.severity)} label={t(severityWord(trouble.finding.severity))} /><span>{findingText(trouble.finding, model.facts, locale)} <small className="quiet">{trouble.finding.code}</small>{trouble.finding.waiver && <small className="waived">{trouble.finding.waiver.who}：{trouble.finding.waiver.reason}</small>}</span></button>
              : <Disputed trouble={trouble} onGo={() => onGo(trouble)} />}
            {trouble.kind === "FINDING" && model.filing.editRights.scope !== "NONE" && <p className="acts"><Waive filingId={model.filing.id} finding={trouble.finding} /></p>}
          </li>
        ))}
      </ul>
    </section>
  );
}, (before, after) => before.model === after.model && before.active === after.active && before.onGo === after.onGo && before.troubles.length === after.troubles.length && before.troubles.every((trouble, at) => trouble === after.troubles[at]));

type Say = ReturnType<typeof useLocale>["t"];
const labelOf = (kind: TroubleKind, t: Say): string => (kind === "RETURNED" ? t(words.returnedShort) : kind === "CONFLICT" ? t(words.conflictsShort) : t(severityWord(kind)));

/** A cell the bureau sent back: which, in whose words, due when, and where to answer. */
function SentBack({ trouble: { model, path, item }, onGo }: { trouble: Extract<Trouble, { kind: "RETURNED" }>; onGo: () => void }) {
  const { t, locale } = useLocale();
  return (
    <>
      <button type="button" onClick={onGo}>
        <span className="jx-amber"><Icon name="undo" size={14} /></span>
        <span><b>{t(words.returnedTitle, { cell: cellLabel(path, model.facts)[locale] })}</b>{item.reason}<small className="quiet"> {item.returnedBy}</small><br /><Due at={item.dueAt} /></span>
      </button>
      <p className="acts"><Link to={`/filings/${model.filing.id}`}>{t(words.returnedReply)}</Link></p>
    </>
  );
}

/** A conflict with both values and both people; or a text the server did not take, and why. */
function Disputed({ trouble: { model, path, saving }, onGo }: { trouble: Exclude<Trouble, { kind: "FINDING" | "RETURNED" }>; onGo: () => void }) {
  const { t, locale } = useLocale();
  const queue = useCellQueue();
  const problemWords = useProblemWords();
  const cell = model.cells.get(path);
  const say = (text: string | null | undefined) => (cell && text ? displayText({ ...cell, text }, locale) : "—");
  const name = cellLabel(path, model.facts)[locale];
  const { id } = model.filing;
  if (saving.status !== "CONFLICT") {
    return (
      <>
        <button type="button" onClick={onGo}><SignalMark colour="RED" label={t(severityWord("BLOCK"))} /><span><b>{t(words.troubleTitle, { cell: name })}</b>{saving.reason && <small>{problemWords(saving.reason)}</small>}</span></button>
        <p className="acts"><button type="button" className="jx-link" onClick={() => queue.discard(id, path)}>{t(words.give)}</button></p>
      </>
    );
  }
  return (
    <>
      <button type="button" className="violet" onClick={onGo}>
        <Icon name="fork" size={14} />
        <span><b>{t(words.conflictTitle, { cell: name })}</b><small>{t(words.conflictWhy, { mine: say(saving.mine), theirs: say(saving.theirs), by: saving.by ?? t(words.somebody) })}</small></span>
      </button>
      <p className="acts">
        <button type="button" className="jx-link" onClick={() => queue.choose(id, path, "MINE")}>{t(words.use, { value: say(saving.mine) })}</button>
        <button type="button" className="jx-link" onClick={() => queue.choose(id, path, "THEIRS")}>{t(words.use, { value: say(saving.theirs) })}</button>
      </p>
    </>
  );
}
