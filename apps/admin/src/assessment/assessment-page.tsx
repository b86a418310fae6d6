import { useQuery } from "@apollo/client/react";
import { ASSESSMENT_ITEMS, formatBp, isMeasured, term } from "@jianxiao/domain";
import { Card, DownloadButton, Empty, Loaded, useLocale, useUrlState } from "@jianxiao/ui";
import { BehindScore } from "./behind-score";
import { AssessmentDocument, pointsOf, type Assessment } from "./documents";
import { ScoringTable } from "./scoring-table";
import { words } from "./words";

/** 考核: places and points of departments; every point leads to what it rests on. */
export function AssessmentPage() {
  const { t } = useLocale();
  const result = useQuery(AssessmentDocument, { fetchPolicy: "cache-and-network" });
  const year = result.data?.assessment.fiscalYear;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t(words.title)}</h1>
        {year !== undefined && <span className="note">{t(words.note, { year })}</span>}
        <span className="tools">
          <DownloadButton href="/export/assessment.docx">{t(words.notice)}</DownloadButton>
          <DownloadButton href="/export/assessment.xlsx">{t(words.export)}</DownloadButton>
        </span>
      </div>
      <Loaded result={result} lines={14}>
        {({ assessment }) => assessment.departments.length === 0 ? <Empty title={t(words.none)} reason={t(words.noneWhy)} /> : <Scores view={assessment} />}
      </Loaded>
      <ScoringTable />
    </div>
  );
}

function Scores({ view }: { view: Assessment }) {
  const { t, locale } = useLocale();
  const [url, setUrl] = useUrlState({ department: "", item: "" });
  // Items the table gives no points are not shown.
  const items = (view.departments[0]?.items ?? []).filter(({ points }) => points > 0).map(({ item }) => item);
  const chosen = view.departments.find(({ department }) => department.id === url.department);
  const item = ASSESSMENT_ITEMS.find((known) => known === url.item);
  return (
    <>
      {chosen && item && <BehindScore view={view} line={chosen} item={item} onClose={() => setUrl({ department: "", item: "" })} />}
      <Card flush>
        <div className="scroll-x">
          <table className="figures assessment">
            <caption className="jx-hidden">{t(words.title)}</caption>
            <thead><tr><th scope="col">{t(words.department)}</th><th scope="col">{t(words.place)}</th><th scope="col">{t(words.share)}</th><th scope="col">{t(words.score)}</th>{items.map((each) => <th key={each} scope="col">{term("AssessmentItem", each, locale)}</th>)}</tr></thead>
            <tbody>
              {view.departments.map((line) => (
                <tr key={line.department.id} aria-current={line === chosen || undefined}>
                  <th scope="row">{line.department.name}</th>
                  <td>{line.place ?? "—"}</td><td><b>{line.percentBp === null || line.percentBp === undefined ? "—" : formatBp(line.percentBp)}</b></td><td>{pointsOf(line.score)}/{pointsOf(line.outOf)}</td>
                  {line.items.filter((each) => items.includes(each.item)).map((each) => (
                    <td key={each.item}><Point line={each} onOpen={() => { setUrl({ department: line.department.id, item: each.item }); window.scrollTo({ top: 0 }); }} /></td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Card>
    </>
  );
}

function Point({ line: { item, met, of, score }, onOpen }: { line: Assessment["departments"][number]["items"][number]; onOpen: () => void }) {
  const { t } = useLocale();
  if (of === 0) return <span className="quiet">—</span>;
  return (
    <button type="button" className="jx-link" onClick={onOpen}>
      {isMeasured(item) ? <>{pointsOf(score)} <small>{t(words.of, { met: met ?? 0, of: of ?? 0 })}</small></> : score === null || score === undefined ? t(words.unmarked) : <>{pointsOf(score)} <small>{t(words.marked)}</small></>}
    </button>
  );
}
