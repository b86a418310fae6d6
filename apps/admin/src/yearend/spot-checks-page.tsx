import { useMutation, useQuery } from "@apollo/client/react";
import { COLOURS, SAMPLING_METHODS, formatPoints, term, type Colour, type SamplingMethod } from "@jianxiao/domain";
import { Card, DataTable, DateTimeText, Empty, Icon, Loaded, Money, Signal, Tag, useLocale, useReasonWords } from "@jianxiao/ui";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { useCycleTitle } from "../cycle/use-cycle";
import { refusalText } from "../dialogs/refusal";
import { DrawSpotChecksDocument, SpotChecksDocument, type SpotLine } from "./spot-document";
import { words } from "./spot-words";

/** 抽查复核 of one self-evaluation: drawing a sample, and what was found of each form drawn. */
export function SpotChecksPage() {
  const { id = "" } = useParams();
  const { t, locale } = useLocale();
  const title = useCycleTitle();
  const result = useQuery(SpotChecksDocument, { variables: { cycleId: id }, fetchPolicy: "cache-and-network" });
  return (
    <div className="page">
      <Loaded result={result} lines={10}>
        {({ cycle, spotChecks }) => !cycle || !spotChecks ? <Empty title={t(words.none)} /> : (
          <>
            <div className="page-head">
              <Link to={`/cycles/${id}`}><Icon name="chevronLeft" size={12} />{t(words.back)}</Link><h1>{t(words.title)}</h1><span className="note">{title(cycle)}<i className="rule" />{t(words.note)}</span>
            </div>
            {spotChecks.mayDraw && <Draw cycleId={id} />}
            {spotChecks.draws.map((draw) => (
              <p key={draw.id} className="quiet">
                <DateTimeText at={draw.at} /> {draw.who}：{t(words.drawn, { method: term("SamplingMethod", draw.method, locale), population: draw.population, size: draw.size, seed: draw.seed, ...(draw.colours.length > 0 ? { colours: draw.colours.map((colour) => term("Colour", colour, locale)).join("、") } : {}) })}
              </p>
            ))}
            <Checks checks={spotChecks.checks} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Draw({ cycleId }: { cycleId: string }) {
  const { t, locale } = useLocale();
  const reasonWords = useReasonWords();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [method, setMethod] = useState<SamplingMethod>("AMOUNT");
  const [size, setSize] = useState(10);
  const [colours, setColours] = useState<readonly Colour[]>([]);
  const [seed, setSeed] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [draw, { loading }] = useMutation(DrawSpotChecksDocument, { refetchQueries: ["SpotChecks"], awaitRefetchQueries: true });

  const onDraw = async () => {
    if (loading) return;
    setProblem(null);
    try {
      const outcome = (await draw({ variables: { input: { cycleId, method, size, colours: [...colours], seed: seed.trim() || null, key } } })).data?.outcome;
      if (outcome?.__typename !== "SpotChecksDrawn") return setProblem(outcome ? refusalText(outcome, reasonWords) : t(words.network));
      setKey(crypto.randomUUID());
    } catch {
      setProblem(t(words.network));
    }
  };

  return (
    <Card title={t(words.draw)}>
      <form className="filters" onSubmit={(event) => { event.preventDefault(); void onDraw(); }}>
        <label>{t(words.method)} <select value={method} onChange={(event) => setMethod(SAMPLING_METHODS.find((each) => each === event.target.value) ?? "AMOUNT")}>{SAMPLING_METHODS.map((each) => <option key={each} value={each}>{term("SamplingMethod", each, locale)}</option>)}</select></label>
        <label>{t(words.size)} <input type="number" min={1} max={500} value={size} onChange={(event) => setSize(Number(event.target.value))} /></label>
        <span role="group" aria-label={t(words.colours)}>
          {t(words.colours)} {COLOURS.map((colour) => <label key={colour} className="check"><input type="checkbox" checked={colours.includes(colour)} onChange={(event) => setColours(event.target.checked ? [...colours, colour] : colours.filter((each) => each !== colour))} />{term("Colour", colour, locale)}</label>)}
        </span>
        <label>{t(words.seed)} <input maxLength={64} value={seed} onChange={(event) => setSeed(event.target.value)} /></label>
        <button type="submit" className="jx-button primary" aria-disabled={loading || undefined}>{t(words.draw)}</button>
      </form>
      {problem && <p className="late" role="alert">{problem}</p>}
    </Card>
  );
}

/** "−15.00": a difference with its sign. */
export const signed = (points: number): string => `${points > 0 ? "+" : points < 0 ? "−" : ""}${formatPoints(Math.abs(points))}`;

function Checks({ checks }: { checks: readonly SpotLine[] }) {
  const { t, locale } = useLocale();
  return (
    <DataTable
      caption={t(words.title)} rows={checks} rowKey={({ id }) => id} empty={<Empty title={t(words.nobody)} reason={t(words.nobodyWhy)} />}
      columns={[
        { key: "project", title: t(words.project), phone: "title", cell: (row) => <Link to={`/spot-checks/${row.id}`}>{row.projectName}<small className="quiet"> {row.projectCode}</small></Link> },
        { key: "department", title: t(words.department), cell: (row) => row.department.name },
        { key: "budget", title: t(words.budget), align: "right", cell: (row) => <Money fen={row.adjustedFen} /> },
        { key: "colour", title: t(words.colour), cell: (row) => <Signal colour={row.colour ?? null} /> },
        { key: "self", title: t(words.self), align: "right", cell: (row) => <>{formatPoints(row.selfScore)} <small>{term("Grade", row.selfGrade, locale)}</small></> },
        { key: "checked", title: t(words.checked), align: "right", cell: (row) => (row.score == null ? "—" : <>{formatPoints(row.score)} {row.grade && <small>{term("Grade", row.grade, locale)}</small>}</>) },
        { key: "difference", title: t(words.difference), align: "right", cell: (row) => (row.difference == null ? "—" : <b className={row.difference < 0 ? "late" : undefined}>{signed(row.difference)}</b>) },
        { key: "state", title: t(words.state), cell: (row) => <Tag tone={row.state === "DONE" ? "green" : "amber"}>{t(row.state === "DONE" ? words.done : words.open)}</Tag> },
        { key: "act", title: "", align: "right", cell: (row) => <Link className="jx-button" to={`/spot-checks/${row.id}`} aria-label={`${t(row.state === "DONE" ? words.look : words.check)}：${row.projectName}`}>{t(row.state === "DONE" ? words.look : words.check)}</Link> },
      ]}
    />
  );
}
