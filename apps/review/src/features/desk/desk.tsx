import { term, type CellPath, type CheckFinding, type Colour } from "@jianxiao/domain";
import { useQuery } from "@apollo/client/react";
import { Empty, KeysFooter, Loaded, OfficialForm, Signal, Tag, problemWords, useHotkeys, useLocale, useNow, useSession, type Hotkey, type OfficialFormHandle } from "@jianxiao/ui";
import { useMemo, useRef, useState } from "react";
import { words } from "../../words";
import { comparisonOf, type Comparison } from "../comparison/comparison";
import { useDecisions } from "../opinion/decide";
import { NO_OPINION, isReturnable, opinionKey, returnGaps } from "../opinion/opinion";
import { OpinionPanel, allowance } from "../opinion/opinion-panel";
import { useOpinion } from "../opinion/use-opinion";
import { DeskFiling, type Filing } from "./desk-filing";
import { DeskTabs } from "./desk-tabs";
import { FilingSteps } from "./filing-steps";

type Props = {
  filingId: string;
  /** Opens the next record after a decision, or after J and K. */
  onMove: (step: 1 | -1) => void;
  onDecided: (filingId: string) => void;
  /** Says what became of a decision; it outlives the record. */
  onNote: (note: DeskNote) => void;
};

export type DeskNote = { kind: "DONE" | "PROBLEM"; text: string };

/** One record on the desk. */
export function Desk({ filingId, onMove, onDecided, onNote }: Props) {
  const { t } = useLocale();
  const result = useQuery(DeskFiling, { variables: { id: filingId } });
  return (
    <Loaded result={result}>
      {({ filing }) =>
        filing ? (
          <OpenFiling key={`${filing.id}:${filing.version}`} filing={filing} onMove={onMove} onDecided={onDecided} onNote={onNote} reload={result.refetch} />
        ) : (
          <Empty title={t(words.filingMissing)} />
        )
      }
    </Loaded>
  );
}

function OpenFiling({ filing, onMove, onDecided, onNote, reload }: Omit<Props, "filingId"> & { filing: Filing; reload: () => Promise<unknown> }) {
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  const now = useNow();
  const form = useRef<OfficialFormHandle>(null);
  const [folded, fold] = useState(true);
  const [opinion, edit] = useOpinion(opinionKey(viewer.accountId, filing.id, filing.version));
  const { accept, return: giveBack, reopen, deciding } = useDecisions();
  const comparison = useMemo(() => comparisonOf(filing), [filing]);
  const selected = useMemo(() => new Set(opinion.cells.map(({ path }) => path)), [opinion.cells]);
  const pins = useMemo(() => Object.fromEntries(opinion.cells.map(({ path, reason }, index) => [path, [{ label: String(index + 1), tone: "red" as const, title: reason }]])), [opinion.cells]);
  const unasked = useMemo(() => new Set(comparison?.cells.flatMap(({ path, kind }) => (kind === "UNASKED" ? [path] : []))), [comparison]);
  const today = chinaDate(now);
  const dueOn = chinaDate(Math.max(now, Date.parse(filing.cycle.reviewDueAt)));
  const mayDecide = filing.allowedActions.some(({ action }) => ["ACCEPT", "RETURN", "REOPEN"].includes(action));
  const onlyChanges = folded && comparison !== undefined;

  const pick = (path: CellPath, reason?: string) => {
    if (isReturnable(path)) edit({ do: "toggle", path, dueOn, ...(reason && { reason }) });
  };
  const goTo = (path: CellPath) => {
    fold(false);
    // The row may be folded until the next drawing.
    requestAnimationFrame(() => form.current?.focusCell(path));
  };

  async function decide(kind: "accept" | "return") {
    const target = { id: filing.id, version: filing.version };
    const outcome = kind === "accept" ? await accept(target, opinion) : filing.state === "ACCEPTED" ? await reopen(target, opinion) : await giveBack(target, opinion);
    if (outcome.__typename === "FilingMoved") {
      edit({ do: "clear" });
      const name = filing.facts.project.name;
      onNote({ kind: "DONE", text: kind === "accept" ? t(words.accepted, { name }) : t(words.returned, { name, count: opinion.cells.length }) });
      onDecided(filing.id);
      return;
    }
    if (outcome.__typename === "StaleVersion") {
      onNote({ kind: "PROBLEM", text: t(words.stale) });
      await reload();
      return;
    }
    const reasons = outcome.__typename === "NotAllowed" ? outcome.reasons.map((reason) => problemWords(reason, locale)) : [];
    onNote({ kind: "PROBLEM", text: [problemWords(outcome, locale), ...reasons].join("") });
  }

  const canAccept = allowance(filing, "ACCEPT").allowed && opinion.cells.length === 0;
  const canReturn = returnGaps(opinion, today).length === 0 && (allowance(filing, "RETURN").allowed || allowance(filing, "REOPEN").allowed);
  const keys: Hotkey[] = [
    { keys: "J", label: t(words.keyNext), run: () => onMove(1) },
    { keys: "K", label: t(words.keyPrevious), run: () => onMove(-1) },
    { keys: "D", label: t(words.keyChanges), run: () => fold((was) => !was), disabled: !comparison },
    { keys: "F8", label: t(words.keyProblem), run: () => form.current?.nextFinding(), everywhere: true },
    { keys: "A", label: t(words.keyAccept), run: () => void decide("accept"), disabled: !canAccept || deciding },
    { keys: "R", label: t(words.keyReturn), run: () => void decide("return"), disabled: !canReturn || deciding },
  ];
  useHotkeys(keys);

  return (
    <div className={`desk${mayDecide ? "" : " reading"}`}>
      <FilingSteps steps={filing.steps} />
      <div className="desk-main">
        <header className="desk-title">
          <h1>{filing.facts.project.name}</h1>
          <Tag>{filing.facts.project.code}</Tag>
          <AxisSignal axis={t(words.execution)} colour={filing.execColour} />
          <AxisSignal axis={t(words.performance)} colour={filing.perfColour} />
          {filing.isKey && <Tag tone="blue" icon="flag">{t(words.key)}</Tag>}
          <span className="desk-unit">{filing.department.name}，{filing.unit.name}</span>
          <a className="desk-export" href={`/export/filings/${filing.id}.xlsx`}>{t(words.exportXlsx)}</a>
        </header>
        {comparison && <CompareBar comparison={comparison} folded={folded} onFold={fold} />}
        <OfficialForm
          ref={form}
          facts={filing.facts}
          findings={filing.findings as CheckFinding[]}
          before={filing.previousRevision?.facts}
          onlyChanges={onlyChanges}
          unasked={unasked}
          pins={pins}
          selected={selected}
          {...(mayDecide && { onSelect: pick })}
        />
        <DeskTabs filing={filing} comparison={comparison} onGoTo={goTo} onPick={mayDecide ? pick : undefined} />
      </div>
      {mayDecide && (
        <OpinionPanel
          filing={filing}
          opinion={opinion}
          edit={edit}
          today={today}
          deciding={deciding}
          onAccept={() => void decide("accept")}
          onReturn={() => void decide("return")}
          onGoTo={goTo}
        />
      )}
      <KeysFooter hotkeys={[...(mayDecide ? [{ keys: "X", label: t(words.keyPick) }] : []), ...keys.filter(({ disabled }) => !disabled)]} note={opinion === NO_OPINION ? undefined : t(words.draftKept)} />
    </div>
  );
}

function AxisSignal({ axis, colour }: { axis: string; colour: Colour | null | undefined }) {
  const { locale } = useLocale();
  return <Signal tag colour={colour} word={colour ? `${axis} ${term("Colour", colour, locale)}` : axis} />;
}

function CompareBar({ comparison, folded, onFold }: { comparison: Comparison; folded: boolean; onFold: (folded: boolean) => void }) {
  const { t } = useLocale();
  const { before, after, asked, unasked, unchanged } = comparison;
  return (
    <div className="compare-bar">
      <span>{t(words.compare, { before, after })}</span>
      <button type="button" className="jx-button" aria-pressed={folded} onClick={() => onFold(true)}>{t(words.onlyChanges, { count: asked + unasked })}</button>
      <button type="button" className="jx-button" aria-pressed={!folded} onClick={() => onFold(false)}>{t(words.wholeForm)}</button>
      <span className="compare-counts">
        <span className="asked">{t(words.asked, { count: asked })}</span>
        {unchanged > 0 && <span className="unchanged">{t(words.unchanged, { count: unchanged })}</span>}
        {unasked > 0 && <span className="unasked">{t(words.unasked, { count: unasked })}</span>}
      </span>
    </div>
  );
}

const chinaDate = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
