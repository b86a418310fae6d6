import { useApolloClient, useQuery } from "@apollo/client/react";
import { formatMicro, indicatorPath, pathParts, stagedTargetAt, type CellPath, type FilingFacts } from "@jianxiao/domain";
import { commentPins, Empty, Icon, KeysFooter, Loaded, OfficialForm, useCellSaving, useEvidenceCounts, useHeartbeat, useHotkeys, useLocale, useTyping, type Hotkey, type OfficialFormHandle, type Pin } from "@jianxiao/ui";
import { useEffect, useMemo, useRef, useState } from "react";
import { Link, useNavigate, useParams, useSearchParams } from "react-router";
import { CellPanel } from "./cell-panel";
import { FilingBar } from "./filing-bar";
import { FilingHistory, FilingSteps, PaymentMonths, SentBack } from "./filing-below";
import { FilingNeighboursDocument, FilingPageDocument, type FilingDetail } from "./filing-document";
import { FrozenFoot } from "./frozen-foot";
import { liveFindings } from "./live-findings";
import { NavigatorPanel } from "./navigator-panel";
import { useReplies } from "./use-replies";
import { ReturnItems } from "./return-items";
import { ReportComposer } from "../report/report-composer";
import { ResultsCard } from "../results/results-card";
import { usePanels } from "./use-panels";
import { words } from "./words";

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
  const [params] = useSearchParams();
  const asked = params.get("cell");
  const [focus, setFocus] = useState<CellPath | null>(asked);
  const [history, setHistory] = useState(false);
  const [writing, write] = useState(0);
  const panels = usePanels();
  const saving = useCellSaving(filing.id);
  const typing = useTyping(filing.id, filing.facts, saving.edit);
  const { replies, states, reply, forget } = useReplies(filing.id, filing.returnItems);
  const neighbours = useQuery(FilingNeighboursDocument, { variables: { packageId: filing.packageId } }).data?.filings.nodes ?? [];

  const facts = useMemo(() => saving.overlay(filing.facts), [saving, filing.facts]);
  const findings = useMemo(() => liveFindings(facts, filing.cycle.settings, filing.findings), [facts, filing.cycle.settings, filing.findings]);
  const files = useEvidenceCounts("FILING", filing.id);
  const stages = useMemo(() => stagesOf(facts), [facts]);
  const pins = useMemo(() => pinsOf(filing), [filing]);
  const open = filing.returnItems.some(({ state }) => state !== "CLOSED");

  const client = useApolloClient();
  const people = useHeartbeat({
    filings: [filing], at: { filingId: filing.id, path: focus },
    onChanged: () => void client.query({ query: FilingPageDocument, variables: { id: filing.id }, fetchPolicy: "network-only" }).catch(() => undefined),
  }).get(filing.id) ?? [];

  const at = neighbours.findIndex(({ id }) => id === filing.id);
  const walk = (to: number) => {
    const next = neighbours[at + to];
    if (next) void navigate(`/filings/${next.id}`);
  };
  const go = (path: CellPath) => {
    panels.show("FORM");
    setFocus(path);
    form.current?.focusCell(path);
    const section = pathParts(path);
    if (section?.section === "REPORT") document.getElementById(`section-${section.row}`)?.scrollIntoView({ block: "start", behavior: "smooth" });
  };

  const ask = () => {
    panels.show("CELL");
    if (panels.right === "closed") panels.toggle("right");
    write((times) => times + 1);
  };

  // A finding, a case or a decision leads to its cell.
  useEffect(() => {
    if (asked !== null) form.current?.focusCell(asked);
  }, [asked]);

  const hotkeys: Hotkey[] = [
    { keys: "F8", label: t(words.keyNextProblem), run: () => form.current?.nextFinding(), everywhere: true },
    { keys: "[", label: t(words.keyPreviousFiling), run: () => walk(-1) },
    { keys: "]", label: t(words.keyNextFiling), run: () => walk(1) },
    { keys: "E", label: t(words.keyEvidence), run: () => document.querySelector<HTMLElement>(".cell-panel .jx-evidence button")?.focus() },
    { keys: "Q", label: t(words.keyAsk), run: ask },
    { keys: "H", label: t(words.keyHistory), run: () => setHistory((shown) => !shown) },
  ];
  useHotkeys(hotkeys);

  return (
    <div className="filing" data-panel={panels.shown} data-left={panels.left} data-right={panels.right}>
      <FilingBar
        filing={filing} facts={facts} saving={saving} replies={replies} onReplied={forget} history={history} onHistory={() => setHistory(!history)}
        position={at < 0 ? null : { at: at + 1, of: neighbours.length, previous: neighbours[at - 1]?.id ?? null, next: neighbours[at + 1]?.id ?? null }}
        panels={panels} people={people}
      />
      <div className="filing-columns">
        <aside className="filing-left">
          <NavigatorPanel filing={filing} facts={facts} findings={findings} files={[...files.values()].reduce((sum, count) => sum + count, 0)} onGo={go} focus={focus} />
        </aside>
        <div className="filing-middle">
          <SentBack filing={filing} />
          {open && <ReturnItems items={filing.returnItems} facts={facts} replies={replies} states={states} onReply={reply} mayReply={filing.mayReply} focus={focus} onGo={go} />}
          {filing.kind === "REPORT" ? <ReportComposer filing={filing} facts={facts} saving={saving} onFocus={setFocus} foot={<FrozenFoot filing={filing} />} /> : <OfficialForm
            ref={form}
            facts={facts}
            editable={filing.editRights}
            onCommit={(path, text, was) => saving.edit(path, was, text)}
            onTyping={typing.keep}
            found={typing.unreadable}
            saving={saving.cells}
            onChoose={saving.choose}
            onDiscard={saving.discard}
            onRetry={saving.retry}
            findings={findings}
            pins={pins}
            marks={(path) => (files.has(path) || stages.has(path)) && (
              <>{stages.has(path) && <span className="quiet">{t(words.stagedMark, { value: stages.get(path) ?? "" })}</span>}{files.has(path) && <><Icon name="clip" size={11} />{files.get(path)}</>}</>
            )}
            onFocusCell={(path) => path !== null && setFocus(path)}
          />}
          {filing.kind !== "REPORT" && <FrozenFoot filing={filing} />}
          {history && <FilingHistory id={filing.id} />}
          <FilingSteps steps={filing.steps} />
          {filing.kind === "PROJECT" && <PaymentMonths filing={filing} />}
          {filing.kind === "PROJECT" && filing.projectId && <ResultsCard projectId={filing.projectId} filingId={filing.id} path={focus} />}
        </div>
        <aside className="filing-right">
          <CellPanel filing={filing} facts={facts} path={focus} findings={findings} onGo={go} writing={writing} saving={focus === null ? undefined : saving.cells[focus]} onChoose={saving.choose} onDiscard={saving.discard} />
        </aside>
      </div>
      <KeysFooter hotkeys={[{ keys: "Tab", label: t(words.keyCell) }, ...hotkeys]} />
    </div>
  );
}

/** What was due by the cut-off, beside the figure that answers to it. */
const stagesOf = ({ indicators, cutOffMonth }: FilingFacts): Map<CellPath, string> =>
  new Map(indicators.flatMap((row) => {
    const due = stagedTargetAt(row, cutOffMonth);
    return due === null ? [] : [[indicatorPath(row.id, "actual"), formatMicro(due)]];
  }));

/** Returned cells carry the number their reason has in the list above the form; cells somebody spoke about, how much was said. */
function pinsOf({ returnItems, comments }: FilingDetail): Record<CellPath, Pin[]> {
  const pins: Record<CellPath, Pin[]> = {};
  returnItems.filter(({ state }) => state !== "CLOSED").forEach(({ path, reason, state }, at) => {
    pins[path] = [...(pins[path] ?? []), { label: String(at + 1), tone: state === "OPEN" ? "red" : "amber", title: reason }];
  });
  for (const [path, said] of Object.entries(commentPins(comments))) pins[path] = [...(pins[path] ?? []), said];
  return pins;
}
