import { useQuery } from "@apollo/client/react";
import { CHECKS, runChecks, type CellPath, type CheckFinding } from "@jianxiao/domain";
import { Empty, KeysFooter, Loaded, OfficialForm, useCellSaving, useHotkeys, useLocale, type Hotkey, type OfficialFormHandle, type Pin } from "@jianxiao/ui";
import { useMemo, useRef, useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { CellPanel } from "./cell-panel";
import { FilingBar } from "./filing-bar";
import { FilingHistory, FilingSteps, PaymentMonths, SentBack } from "./filing-below";
import { FilingNeighboursDocument, FilingPageDocument, type FilingDetail } from "./filing-document";
import { FrozenFoot } from "./frozen-foot";
import { mergeFindings } from "./merge-findings";
import { NavigatorPanel } from "./navigator-panel";
import { useReplies } from "./replies";
import { ReturnItems } from "./return-items";
import { usePanels } from "./use-panels";
import { words } from "./words";

/** Checks that need nothing but the form itself: what they say here is what the server will say. */
const RUN_HERE: ReadonlySet<string> = new Set(CHECKS.filter(({ moments, object }) => moments.includes("ENTRY") && (object === "FILING" || object === "INDICATOR")).map(({ code }) => code));

/** The official form of one project, filled in place. */
export function FilingPage() {
  const { id = "" } = useParams();
  const { t } = useLocale();
  const result = useQuery(FilingPageDocument, { variables: { id } });
  return (
    <Loaded result={result} lines={14}>
      {({ filing }) => filing
        ? <FilingScreen key={filing.id} filing={filing} />
        : <div className="page"><Empty title={t(words.notFound)} reason={t(words.notFoundWhy)} action={<Link className="jx-button" to="/filings">{t(words.back)}</Link>} /></div>}
    </Loaded>
  );
}

function FilingScreen({ filing }: { filing: FilingDetail }) {
  const { t } = useLocale();
  const navigate = useNavigate();
  const form = useRef<OfficialFormHandle>(null);
  const [focus, setFocus] = useState<CellPath | null>(null);
  const [history, setHistory] = useState(false);
  const panels = usePanels();
  const saving = useCellSaving(filing.id);
  const { replies, reply, forget } = useReplies(filing.id);
  const neighbours = useQuery(FilingNeighboursDocument, { variables: { packageId: filing.packageId } }).data?.filings.nodes ?? [];

  const facts = useMemo(() => saving.overlay(filing.facts), [saving, filing.facts]);
  const findings = useMemo(
    () => mergeFindings(runChecks(facts, "ENTRY", filing.cycle.settings).filter(({ code }) => RUN_HERE.has(code)), filing.findings as CheckFinding[], RUN_HERE),
    [facts, filing.cycle.settings, filing.findings],
  );
  const pins = useMemo(() => pinsOf(filing), [filing]);
  const open = filing.returnItems.some(({ state }) => state !== "CLOSED");

  const at = neighbours.findIndex(({ id }) => id === filing.id);
  const walk = (to: number) => {
    const next = neighbours[at + to];
    if (next) void navigate(`/filings/${next.id}`);
  };
  const go = (path: CellPath) => {
    panels.show("FORM");
    setFocus(path);
    form.current?.focusCell(path);
  };

  const hotkeys: Hotkey[] = [
    { keys: "F8", label: t(words.keyNextProblem), run: () => form.current?.nextFinding(), everywhere: true },
    { keys: "[", label: t(words.keyPreviousFiling), run: () => walk(-1) },
    { keys: "]", label: t(words.keyNextFiling), run: () => walk(1) },
    { keys: "H", label: t(words.keyHistory), run: () => setHistory((shown) => !shown) },
  ];
  useHotkeys(hotkeys);

  return (
    <div className="filing" data-panel={panels.shown} data-left={panels.left} data-right={panels.right}>
      <FilingBar
        filing={filing} facts={facts} saving={saving} replies={replies} onReplied={forget} history={history} onHistory={() => setHistory(!history)}
        position={at < 0 ? null : { at: at + 1, of: neighbours.length, previous: neighbours[at - 1]?.id ?? null, next: neighbours[at + 1]?.id ?? null }}
        panels={panels}
      />
      <div className="filing-columns">
        <aside className="filing-left">
          <NavigatorPanel filing={filing} facts={facts} findings={findings} onGo={go} focus={focus} />
        </aside>
        <div className="filing-middle">
          <SentBack filing={filing} />
          {open && <ReturnItems items={filing.returnItems} facts={facts} replies={replies} onReply={reply} mayReply={filing.state === "RETURNED" && filing.allowedActions.some(({ action }) => action === "CONFIRM")} focus={focus} onGo={go} />}
          <OfficialForm
            ref={form}
            facts={facts}
            editable={filing.editRights}
            onCommit={(path, text, was) => saving.edit(path, was, text)}
            saving={saving.cells}
            onChoose={saving.choose}
            onDiscard={saving.discard}
            onRetry={saving.retry}
            findings={findings}
            pins={pins}
            onFocusCell={(path) => path !== null && setFocus(path)}
          />
          <FrozenFoot revisions={filing.revisions} />
          {history && <FilingHistory id={filing.id} />}
          <FilingSteps steps={filing.steps} />
          <PaymentMonths filing={filing} />
        </div>
        <aside className="filing-right">
          <CellPanel filing={filing} facts={facts} path={focus} findings={findings} onGo={go} saving={focus === null ? undefined : saving.cells[focus]} onChoose={saving.choose} onDiscard={saving.discard} />
        </aside>
      </div>
      <KeysFooter hotkeys={[{ keys: "Tab", label: t(words.keyCell) }, ...hotkeys]} />
    </div>
  );
}

/** Returned cells carry the number their reason has in the list above the form. */
function pinsOf({ returnItems }: FilingDetail): Record<CellPath, Pin[]> {
  const pins: Record<CellPath, Pin[]> = {};
  returnItems.filter(({ state }) => state !== "CLOSED").forEach(({ path, reason, state }, at) => {
    pins[path] = [...(pins[path] ?? []), { label: String(at + 1), tone: state === "OPEN" ? "red" : "amber", title: reason }];
  });
  return pins;
}
