import { useMutation, useQuery } from "@apollo/client/react";
import { problemText } from "@jianxiao/domain";
import { DataTable, Empty, Icon, Loaded, Money, Tag, shanghai, useLocale, useNow, useReasonWords, useUrlState } from "@jianxiao/ui";
import { useState } from "react";
import { Link } from "react-router";
import { refusalText } from "../dialogs/refusal";
import { RollYearDocument, YearRollDocument, type RollLine } from "./roll-document";
import { words } from "./words";

/** 年度结转: what opening the next year would do, project by project; then doing it for those chosen. */
export function RollPage() {
  const { t } = useLocale();
  const thisYear = shanghai(useNow()).year;
  const [url, setUrl] = useUrlState({ from: String(thisYear) });
  const fromYear = Number(url.from) || thisYear;
  const result = useQuery(YearRollDocument, { variables: { fromYear }, fetchPolicy: "cache-and-network" });
  return (
    <div className="page">
      <div className="page-head">
        <Link to="/projects"><Icon name="chevronLeft" size={12} />{t(words.back)}</Link><h1>{t(words.title)}</h1>
        <span className="note">{t(words.note)}</span>
      </div>
      <Loaded result={result} lines={12}>
        {({ yearRoll }) => !yearRoll ? <Empty title={t(words.notYours)} /> : (
          <>
            <div className="filters">
              <label>{t(words.from)} <select value={fromYear} onChange={(event) => setUrl({ from: event.target.value })}>{[thisYear, thisYear - 1].map((year) => <option key={year} value={year}>{t(words.fromTo, { from: year, to: year + 1 })}</option>)}</select></label>
            </div>
            <Roll key={fromYear} lines={yearRoll.lines} fromYear={fromYear} />
          </>
        )}
      </Loaded>
    </div>
  );
}

const isOpen = ({ done, against }: RollLine): boolean => !done && !against;

function Roll({ lines, fromYear }: { lines: readonly RollLine[]; fromYear: number }) {
  const { t, locale } = useLocale();
  const reasonWords = useReasonWords();
  const open = lines.filter(isOpen);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [said, setSaid] = useState<{ text: string; bad: boolean } | null>(null);
  const [roll, { loading }] = useMutation(RollYearDocument);
  const chosen = open.filter(({ projectId }) => !left.has(projectId));
  const toggle = (id: string, on: boolean) => setLeft((before) => new Set(on ? [...before].filter((each) => each !== id) : [...before, id]));

  const onRoll = async () => {
    if (loading || chosen.length === 0) return;
    setSaid(null);
    try {
      const outcome = (await roll({ variables: { input: { fromYear, projectIds: chosen.map(({ projectId }) => projectId), key } }, refetchQueries: ["YearRoll"] })).data?.outcome;
      if (outcome?.__typename === "YearRolled") {
        setSaid({ text: t(words.told, { made: outcome.made, drafts: outcome.drafts, ...(outcome.already > 0 ? { already: outcome.already } : {}) }), bad: false });
        setKey(crypto.randomUUID());
      } else setSaid({ text: outcome ? refusalText(outcome, reasonWords) : t(words.network), bad: true });
    } catch {
      setSaid({ text: t(words.network), bad: true });
    }
  };

  return (
    <>
      <p className="roll-bar">
        <label className="check"><input type="checkbox" checked={chosen.length === open.length && open.length > 0} disabled={open.length === 0} onChange={(event) => setLeft(new Set(event.target.checked ? [] : open.map(({ projectId }) => projectId)))} />{t(words.chooseAll)}</label>
        <span className="quiet">{t(words.chosen, { count: chosen.length, open: open.length, done: lines.filter(({ done }) => done).length })}</span>
        <button type="button" className="jx-button primary" aria-disabled={loading || chosen.length === 0 || undefined} onClick={() => void onRoll()}>{t(words.confirm, { count: chosen.length, year: fromYear + 1 })}</button>
      </p>
      {said && <p className={said.bad ? "notice late" : "notice"} role="status">{said.text}</p>}
      <DataTable
        caption={t(words.title)} rows={lines} rowKey={({ projectId }) => projectId} rowClass={() => "dense"} empty={<Empty title={t(words.none)} />}
        columns={[
          { key: "choose", title: "", cell: (row) => (isOpen(row) ? <input type="checkbox" aria-label={t(words.choose, { name: row.name })} checked={!left.has(row.projectId)} onChange={(event) => toggle(row.projectId, event.target.checked)} /> : null) },
          { key: "project", title: t(words.project), phone: "title", cell: (row) => <Link to={`/projects/${row.projectId}`}>{row.name}<small className="quiet"> {row.code}</small></Link> },
          { key: "department", title: t(words.department), cell: (row) => row.department.name },
          { key: "budget", title: t(words.budget), align: "right", cell: (row) => <Money fen={row.adjustedFen} /> },
          { key: "balance", title: t(words.balance), align: "right", cell: (row) => <Money fen={row.balanceFen} /> },
          { key: "goal", title: t(words.goal), cell: (row) => (row.indicatorCount > 0 ? t(words.draft, { count: row.indicatorCount }) : <span className="quiet">{t(words.noGoal)}</span>) },
          { key: "state", title: t(words.state), cell: (row) => row.done ? <Tag tone="green" icon="tick">{t(words.done)}</Tag> : row.against ? <span className="late">{problemText(row.against, {}, locale)}</span> : row.successor ? t(words.goesTo, { name: row.successor.name }) : "—" },
        ]}
      />
    </>
  );
}
