import { standingVerdicts, term, type CellPath, type CheckFinding, type Colour, type Verdict } from "@jianxiao/domain";
import { KeysFooter, OfficialForm, Signal, Tag, useLocale, useNow, useSession, type OfficialFormHandle } from "@jianxiao/ui";
import { useEffect, useMemo, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { words } from "../../words";
import { CompareBar } from "../comparison/compare-bar";
import { comparisonOf } from "../comparison/comparison";
import { choicesOf, DecisionFoot } from "../opinion/decision-foot";
import { NO_OPINION, isReturnable, opinionKey } from "../opinion/opinion";
import { useOpinion } from "../opinion/use-opinion";
import { asDomain, nextItem } from "../standards/items";
import { useStandards } from "../standards/use-standards";
import type { DeskProps } from "./desk";
import type { Filing } from "./desk-filing";
import { DeskTabs } from "./desk-tabs";
import { ExecutionCurve } from "./execution-curve";
import { FilingSteps } from "./filing-steps";
import { pinsOf } from "./pins";
import { useDeskKeys } from "./use-desk-keys";
import { SidePanel, type Side } from "./side-panel";
import { words as deskWords } from "./words";

type Props = Omit<DeskProps, "filingId" | "version" | "nextId" | "beside"> & { filing: Filing };

/** A record with the opinion being formed about it. */
export function OpenFiling({ filing, onDecide }: Props) {
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  const now = useNow();
  // A department's own form is about no project: it goes by its official name.
  const name = filing.facts.project.name || term("FilingKind", filing.kind, locale);
  const form = useRef<OfficialFormHandle>(null);
  const items = useStandards(filing.cycle.id, filing.kind);
  const [folded, fold] = useState(true);
  const [side, showSide] = useState<Side>("standards");
  const [writing, write] = useState(0);
  const [path, setPath] = useState<CellPath | null>(null);
  const [opinion, edit] = useOpinion(opinionKey(viewer.accountId, filing.id, filing.version));
  const standing = useMemo(() => standingVerdicts(items.map(asDomain), filing.findings as CheckFinding[], opinion.verdicts), [items, filing.findings, opinion.verdicts]);
  const judged = useMemo(() => new Set(standing.map(({ itemId }) => itemId)), [standing]);
  const [chosenItem, chooseItem] = useState<string>();
  const activeItem = chosenItem ?? nextItem(items, judged, undefined);
  const comparison = useMemo(() => comparisonOf(filing), [filing]);
  const selected = useMemo(() => new Set(opinion.cells.map((cell) => cell.path)), [opinion.cells]);
  const pins = useMemo(() => pinsOf(opinion, filing.comments), [opinion, filing.comments]);
  const unasked = useMemo(() => new Set(comparison?.cells.flatMap((cell) => (cell.kind === "UNASKED" ? [cell.path] : []))), [comparison]);
  const today = chinaDate(now);
  const dueOn = chinaDate(Math.max(now, Date.parse(filing.cycle.reviewDueAt)));
  const mayDecide = filing.allowedActions.some(({ action }) => ["ACCEPT", "RETURN", "REOPEN"].includes(action));
  const signsFirst = filing.steps.some(({ step }) => step === "COUNTERSIGN") && viewer.appointment.role === "BUSINESS_OFFICE";
  const choices = choicesOf(filing, opinion, items, standing, today);

  const [params] = useSearchParams();
  const asked = params.get("cell");
  useEffect(() => {
    if (asked) form.current?.focusCell(asked);
  }, [asked]);

  const pick = (at: CellPath, reason?: string) => {
    if (!isReturnable(filing.facts, at)) return;
    edit({ do: "toggle", path: at, dueOn, ...(reason && { reason }) });
    showSide("returns");
  };
  const goTo = (at: CellPath) => {
    fold(false);
    // The row may be folded until the next drawing.
    requestAnimationFrame(() => form.current?.focusCell(at));
  };
  const judge = (itemId: string, verdict: Verdict) => {
    edit({ do: "judge", itemId, verdict });
    chooseItem(nextItem(items, new Set([...judged, itemId]), itemId));
  };
  const decide = (kind: "ACCEPT" | "RETURN") => {
    onDecide({ filingId: filing.id, version: filing.version, name, kind: kind === "RETURN" && filing.state === "ACCEPTED" ? "REOPEN" : kind, opinion });
  };
  /** What the return still lacks is where the key leads. */
  const giveBack = () => {
    if (choices.returning.allowed) return decide("RETURN");
    showSide("returns");
    requestAnimationFrame(() => document.querySelector<HTMLTextAreaElement>(".return-card [data-lacking] textarea, .return-card textarea[data-lacking]")?.focus());
  };
  const comment = () => {
    showSide("comments");
    write((times) => times + 1);
  };
  const speak = (verdict: Verdict) => {
    showSide("standards");
    if (activeItem) judge(activeItem, verdict);
  };

  const hints = useDeskKeys(
    {
      comment, speak, onlyChanges: () => fold((was) => !was), nextFinding: () => form.current?.nextFinding(),
      accept: () => decide("ACCEPT"), giveBack,
    },
    { decide: mayDecide, compare: comparison !== undefined, accept: choices.accepting.allowed && filing.state !== "ACCEPTED", giveBack: choices.returning.allowed || opinion.cells.length > 0 },
  );

  return (
    <div className={`desk${mayDecide ? "" : " reading"}`}>
      <FilingSteps steps={filing.steps} />
      <div className="desk-main">
        <header className="desk-title">
          <h1>{name}</h1>
          {filing.facts.project.code && <Tag>{filing.facts.project.code}</Tag>}
          {filing.kind === "PROJECT" && <><AxisSignal axis={t(words.execution)} colour={filing.execColour} /><AxisSignal axis={t(words.performance)} colour={filing.perfColour} /></>}
          {filing.cycle.round > 1 && <Tag tone="violet" icon="undo">{t(deskWords.round, { round: filing.cycle.round })}</Tag>}
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
          onlyChanges={folded && comparison !== undefined}
          unasked={unasked}
          pins={pins}
          selected={selected}
          onFocusCell={(at) => at && setPath(at)}
          {...(mayDecide && { onSelect: pick })}
        />
        <DeskTabs filing={filing} comparison={comparison} onGoTo={goTo} onPick={mayDecide ? pick : undefined} path={path} />
        {filing.kind === "PROJECT" && <ExecutionCurve filing={filing} />}
      </div>
      {mayDecide && (
        <SidePanel
          filing={filing} opinion={opinion} edit={edit} items={items} standing={standing} side={side} onSide={showSide} activeItem={activeItem} onActiveItem={chooseItem}
          onJudge={judge} path={path} onWholeForm={() => setPath(null)} today={today} onGoTo={goTo} writing={writing}
        >
          <DecisionFoot filing={filing} opinion={opinion} choices={choices} signsFirst={signsFirst} onAccept={() => decide("ACCEPT")} onReturn={() => decide("RETURN")} />
        </SidePanel>
      )}
      <KeysFooter hotkeys={hints} note={opinion === NO_OPINION ? undefined : t(deskWords.draftKeptAt)} />
    </div>
  );
}

function AxisSignal({ axis, colour }: { axis: string; colour: Colour | null | undefined }) {
  const { locale } = useLocale();
  return <Signal tag colour={colour} word={colour ? `${axis} ${term("Colour", colour, locale)}` : axis} />;
}

const chinaDate = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
