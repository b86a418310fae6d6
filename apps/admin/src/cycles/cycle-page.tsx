import { useQuery } from "@apollo/client/react";
import { formatBp, type Fen } from "@jianxiao/domain";
import { Card, CountTabs, DataTable, DateTimeText, Due, Empty, HistoryButton, Icon, KeyValue, Loaded, Money, ProgressBar, Rate, Signal, StateTag, Tag, useLocale, useUrlState, type Column } from "@jianxiao/ui";
import { Link, useParams } from "react-router";
import { useCycleTitle } from "../cycle/use-cycle";
import { graphql } from "../gql";
import type { CyclePageQuery } from "../gql/graphql";
import { words as spotWords } from "../yearend/spot-words";
import { ArchiveCard } from "./archive-card";
import { words } from "./words";

const CyclePageDocument = graphql(`
  query CyclePage($id: ID!) {
    cycleProgress(cycleId: $id) {
      projects exempt filed reviewed accepted red yellow green adjustedFen executedFen rateBp
      cycle { id kind fiscalYear cutOffMonth cutOff round state openedAt unitDueAt departmentDueAt reviewDueAt instructions }
      departments {
        packageId packageState dueAt submittedAt projects filled confirmed passed submitted returned accepted red yellow green adjustedFen executedFen rateBp late
        department { id code name }
      }
    }
  }
`);

type Progress = NonNullable<CyclePageQuery["cycleProgress"]>;
type Line = Progress["departments"][number];

const SHOW = ["ALL", "late", "unfinished", "returned", "red"] as const;
type Show = (typeof SHOW)[number];
const shows: Record<Show, (line: Line) => boolean> = {
  ALL: () => true,
  late: ({ late }) => late,
  unfinished: ({ packageState }) => packageState === "FILLING" || packageState === "READY",
  returned: ({ returned }) => returned > 0,
  red: ({ red }) => red > 0,
};

const sorts: Record<string, (line: Line) => number | string> = {
  // Late ones first, then those still to come, then what is here.
  URGENT: ({ late, submittedAt, department }) => `${late ? 0 : submittedAt ? 2 : 1} ${department.code}`,
  DEPARTMENT: ({ department }) => department.code,
  PASSED: (line) => (line.passed + line.submitted + line.accepted) / Math.max(1, line.projects),
  EXECUTED: ({ executedFen }) => executedFen,
  RATE: ({ rateBp }) => rateBp ?? -1,
  RED: ({ red }) => red,
};

/** How far the district is: coverage, colours, money, and department by department with links to the filings behind each figure. */
export function CyclePage() {
  const { id = "" } = useParams();
  const { t } = useLocale();
  const result = useQuery(CyclePageDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  return (
    <div className="page">
      <Loaded result={result} lines={12}>
        {({ cycleProgress }) => cycleProgress
          ? <CycleScreen progress={cycleProgress} />
          : <Empty title={t(words.notFound)} reason={t(words.notFoundWhy)} action={<Link className="jx-button" to="/cycles">{t(words.back)}</Link>} />}
      </Loaded>
    </div>
  );
}

function CycleScreen({ progress }: { progress: Progress }) {
  const { t } = useLocale();
  const title = useCycleTitle();
  const { cycle } = progress;
  const rows = [
    { label: words.filed, count: progress.filed },
    { label: words.reviewed, count: progress.reviewed },
    { label: words.accepted, count: progress.accepted },
  ];
  return (
    <>
      <div className="page-head">
        <Link to="/cycles"><Icon name="chevronLeft" size={12} />{t(words.back)}</Link>
        <h1>{title(cycle)}</h1><StateTag of="cycle" state={cycle.state} />
        <span className="note">{t(words.cutOff)} {cycle.cutOff}<i className="rule" />{t(words.exemptNote, { count: progress.exempt })}<i className="rule" /><Link className="in-text" to={`/cycles/${cycle.id}/projects`}>{t(words.members)}</Link></span>
        <span className="tools">
          {cycle.kind === "SELF_EVALUATION" && <Link className="jx-button" to={`/cycles/${cycle.id}/spot-checks`}>{t(spotWords.title)}</Link>}
          <HistoryButton name={title(cycle)} records={[{ record: "cycle", id: cycle.id }]} />
        </span>
      </div>
      <div className="cycle-cards">
        <Card title={t(words.coverage, { rate: formatBp(progress.projects > 0 ? Math.round((progress.filed / progress.projects) * 10_000) : null) })}>
          <table className="home-units"><tbody>
            {rows.map(({ label, count }) => (
              <tr key={label.en}>
                <th scope="row">{t(label)}</th>
                <td><ProgressBar label={`${t(label)} ${count}/${progress.projects}`} total={progress.projects} parts={[{ value: count }]} /></td>
                <td>{t(words.of, { count, of: progress.projects })}</td>
              </tr>
            ))}
          </tbody></table>
        </Card>
        <Card title={t(words.signals)}>
          <p className="home-signals">
            <Link to={`/filings?cycle=${cycle.id}&colours=RED`}><Signal colour="RED" /> <b>{progress.red}</b></Link>
            <Link to={`/filings?cycle=${cycle.id}&colours=YELLOW`}><Signal colour="YELLOW" /> <b>{progress.yellow}</b></Link>
            <Link to={`/filings?cycle=${cycle.id}&colours=GREEN`}><Signal colour="GREEN" /> <b>{progress.green}</b></Link>
          </p>
        </Card>
        <Card title={t(words.money)}>
          <KeyValue items={[{ label: t(words.adjusted), value: <Money fen={progress.adjustedFen} strong /> }, { label: t(words.executed), value: <Money fen={progress.executedFen} strong /> }, { label: t(words.rate), value: <b><Rate bp={progress.rateBp} /></b> }]} />
        </Card>
        <Card title={t(words.deadlines)}>
          <KeyValue items={[{ label: t(words.unitDue), value: <DateTimeText at={cycle.unitDueAt} /> }, { label: t(words.departmentDue), value: <DateTimeText at={cycle.departmentDueAt} /> }, { label: t(words.reviewDue), value: <DateTimeText at={cycle.reviewDueAt} /> }]} />
        </Card>
      </div>
      <Departments progress={progress} />
      <ArchiveCard cycleId={cycle.id} state={cycle.state} />
      <Card title={t(words.formInstructions)}><p className="pre">{cycle.instructions || t(words.noInstructions)}</p></Card>
    </>
  );
}

function Departments({ progress }: { progress: Progress }) {
  const { t } = useLocale();
  const [url, setUrl] = useUrlState({ show: "ALL", sort: "URGENT", order: "ASC" });
  const show = SHOW.find((known) => known === url.show) ?? "ALL";
  const by = sorts[url.sort] ?? sorts["URGENT"];
  const factor = url.order === "DESC" ? -1 : 1;
  const lines = progress.departments.filter(shows[show]).sort((a, b) => {
    const [left, right] = [by?.(a) ?? "", by?.(b) ?? ""];
    return factor * (typeof left === "number" && typeof right === "number" ? left - right : String(left).localeCompare(String(right)));
  });
  const filings = (line: Line, more: string) => `/filings?cycle=${progress.cycle.id}&department=${line.department.id}${more}`;
  const countLink = (line: Line, count: number, more: string) => (count > 0 ? <Link to={filings(line, more)}>{count}</Link> : "—");

  const columns: Column<Line>[] = [
    { key: "department", title: t(words.department), sort: "DEPARTMENT", phone: "title", cell: (line) => <span className="two-lines"><Link to={filings(line, "")}>{line.department.name}</Link><small>{line.department.code}</small></span> },
    { key: "package", title: t(words.package), cell: (line) => <span className="tags"><Link to={`/packages/${line.packageId}`}><StateTag of="package" state={line.packageState} /></Link>{line.late && <Tag tone="amber" icon="clock">{t(words.late)}</Tag>}</span> },
    { key: "filled", title: t(words.filled), align: "right", cell: (line) => `${line.filled}/${line.projects}` },
    {
      key: "passed", title: t(words.passed), sort: "PASSED",
      cell: (line) => {
        const through = line.passed + line.submitted + line.accepted;
        return <span className="progress-cell"><ProgressBar label={`${through}/${line.projects}`} total={line.projects} parts={[{ value: through }, { value: line.confirmed, tone: "light" }]} />{through}/{line.projects}</span>;
      },
    },
    { key: "returned", title: t(words.returned), align: "right", cell: (line) => countLink(line, line.returned, "&states=RETURNED") },
    { key: "accepted", title: t(words.accepted), align: "right", cell: (line) => countLink(line, line.accepted, "&states=ACCEPTED") },
    {
      key: "signals", title: t(words.signals), sort: "RED",
      cell: (line) => (
        <span className="tags">
          {(["RED", "YELLOW", "GREEN"] as const).map((colour) => ({ colour, count: { RED: line.red, YELLOW: line.yellow, GREEN: line.green }[colour] })).filter(({ count }) => count > 0)
            .map(({ colour, count }) => <Link key={colour} to={filings(line, `&colours=${colour}`)}><Signal colour={colour} /> {count}</Link>)}
        </span>
      ),
    },
    { key: "adjusted", title: t(words.adjusted), align: "right", cell: (line) => <Money fen={line.adjustedFen satisfies Fen} /> },
    { key: "executed", title: t(words.executed), sort: "EXECUTED", align: "right", cell: (line) => <Money fen={line.executedFen} /> },
    { key: "rate", title: t(words.rate), sort: "RATE", align: "right", cell: (line) => <Rate bp={line.rateBp} /> },
    { key: "due", title: t(words.due), cell: (line) => <Due at={line.dueAt} settled={line.submittedAt !== null} stacked /> },
  ];
  const names: Record<Show, string> = { ALL: t(words.all), late: t(words.late), unfinished: t(words.unfinished), returned: t(words.returned), red: t(words.red) };
  return (
    <Card
      title={t(words.byDepartment)} flush
      extra={<CountTabs label={t(words.show)} active={show} onChange={(key) => setUrl({ show: key })} tabs={SHOW.map((key) => ({ key, label: names[key], count: progress.departments.filter(shows[key]).length }))} />}
    >
      <DataTable
        caption={t(words.byDepartment)} rows={lines} columns={columns} rowKey={({ packageId }) => packageId}
        sorted={{ by: url.sort, order: url.order === "DESC" ? "DESC" : "ASC" }} onSort={(sort, order) => setUrl({ sort, order })}
        empty={<Empty title={t(words.noneShown)} action={<button type="button" className="jx-button" onClick={() => setUrl({ show: "ALL" })}>{t(words.showAll)}</button>} />}
      />
    </Card>
  );
}
