import { useQuery } from "@apollo/client/react";
import { clockText, Icon, useHotkeys, useLocale, useNow, useSession, useUrlState } from "@jianxiao/ui";
import { useEffect, useState, type ReactNode } from "react";
import { Link } from "react-router";
import { CockpitDeviationsDocument, CockpitFundingDocument, CockpitKeyProjectsDocument, CockpitProgressDocument, CockpitResultsDocument } from "../cockpit/cockpit-document";
import { useCycle, useCycleTitle } from "../cycle/use-cycle";
import { CausesPanel, CoveragePanel, KeyProjectsPanel, MoneyPanel, SignalsPanel } from "./panels";
import { words } from "./words";

const PANEL_MS = 15_000;
const REFRESH_MS = 60_000;

/** The cockpit for a wall: readable from across the room, panel after panel, figures of this minute; nobody's name on it. */
export function WallPage() {
  const { t } = useLocale();
  const { cycle } = useCycle();
  return <div className="wall">{cycle ? <Wall cycleId={cycle.id} fiscalYear={cycle.fiscalYear} /> : <main><p className="total">{t(words.noCycle)}</p></main>}</div>;
}

function Wall({ cycleId, fiscalYear }: { cycleId: string; fiscalYear: number }) {
  const { t } = useLocale();
  const now = useNow();
  const title = useCycleTitle();
  const { districtName } = useSession().viewer;
  const { cycle } = useCycle();
  const live = { pollInterval: REFRESH_MS, fetchPolicy: "cache-and-network" } as const;
  const progress = useQuery(CockpitProgressDocument, { variables: { cycleId, basis: "AS_THEN" }, ...live });
  const funding = useQuery(CockpitFundingDocument, { variables: { fiscalYear, limit: 6 }, ...live }).data;
  const keyProjects = useQuery(CockpitKeyProjectsDocument, { variables: { cycleId }, ...live }).data;
  const deviations = useQuery(CockpitDeviationsDocument, { variables: { cycleId }, ...live }).data;
  const results = useQuery(CockpitResultsDocument, { variables: { fiscalYear }, ...live }).data;
  const found = progress.data?.cycleProgress;
  const [readAt, setReadAt] = useState(now);
  useEffect(() => {
    if (progress.data) setReadAt(now);
    // The moment counts at which figures arrive, not each tick of the clock.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [progress.data]);

  const panels: { key: "coverage" | "money" | "signals" | "keyProjects" | "causesAndCases"; body: ReactNode }[] = [
    { key: "coverage", body: found && <CoveragePanel progress={found} /> },
    { key: "money", body: funding && <MoneyPanel funding={funding} /> },
    { key: "signals", body: found && <SignalsPanel progress={found} /> },
    { key: "keyProjects", body: keyProjects && <KeyProjectsPanel data={keyProjects} /> },
    { key: "causesAndCases", body: deviations && results && <CausesPanel deviations={deviations} results={results} /> },
  ];
  const { at, paused, go, pause } = useRotation(panels.length);
  useHotkeys([
    { keys: "Space", label: t(paused ? words.resume : words.pause), run: pause },
    { keys: "ArrowRight", label: "→", run: () => go(at + 1), hidden: true },
    { keys: "ArrowLeft", label: "←", run: () => go(at - 1), hidden: true },
    { keys: "F", label: t(words.full), run: fullScreen },
  ]);
  const panel = panels[at];

  return (
    <>
      <header>
        <h1>{districtName} {cycle && title(cycle)}</h1>
        <span className={progress.error ? "stale" : undefined}>{t(progress.error ? words.stale : words.asOf, { time: clockText(new Date(readAt).toISOString()) })}</span>
      </header>
      <main>{panel && <section className={`panel ${panel.key}`} aria-label={t(words.panel, { at: at + 1, of: panels.length, name: t(words[panel.key]) })}><h2>{t(words[panel.key])}</h2>{panel.body}</section>}</main>
      <footer>
        <span className="dots">{panels.map(({ key }, index) => <button key={key} type="button" aria-label={t(words[key])} aria-current={index === at || undefined} onClick={() => go(index)} />)}</span>
        <span className="controls">
          <button type="button" onClick={pause}>{t(paused ? words.resume : words.pause)}</button>
          <button type="button" onClick={fullScreen}>{t(words.full)}</button>
          <Link to={`/cockpit?cycle=${cycleId}`}><Icon name="chevronLeft" size={14} />{t(words.back)}</Link>
        </span>
      </footer>
    </>
  );
}

/** Which panel shows; it moves on by itself unless somebody stopped it or asked for less motion. The panel stands in the URL. */
function useRotation(count: number) {
  const [url, setUrl] = useUrlState({ panel: "1" });
  const [paused, setPaused] = useState(() => window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false);
  const asked = Number(url.panel);
  const at = Number.isSafeInteger(asked) ? (((asked - 1) % count) + count) % count : 0;
  const go = (next: number) => setUrl({ panel: String((((next % count) + count) % count) + 1) });
  useEffect(() => {
    if (paused) return undefined;
    const timer = setTimeout(() => setUrl({ panel: String(((at + 1) % count) + 1) }), PANEL_MS);
    return () => clearTimeout(timer);
  }, [at, count, paused, setUrl]);
  return { at, paused, go, pause: () => setPaused(!paused) };
}

function fullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen?.();
}
