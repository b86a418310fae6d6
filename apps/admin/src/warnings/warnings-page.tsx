import { useQuery } from "@apollo/client/react";
import { term, WARNING_CODES, warningText } from "@jianxiao/domain";
import { CountTabs, DataTable, DateTimeText, Empty, Loaded, Pager, pageVariables, Signal, Tag, useLocale, useUrlState, type Column } from "@jianxiao/ui";
import { useState } from "react";
import { Link } from "react-router";
import { useCycle, useCycleTitle } from "../cycle/use-cycle";
import { graphql } from "../gql";
import type { WarningsPageQuery } from "../gql/graphql";
import { useOrganisationChoice } from "../lists/use-organisation-choice";
import { ExplainDialog } from "./explain-dialog";
import { words } from "./words";

const PAGE = 50;

const WarningsPageDocument = graphql(`
  query WarningsPage($cycleId: ID!, $code: WarningCode, $departmentId: ID, $openOnly: Boolean, $limit: Int!, $offset: Int!) {
    warnings(cycleId: $cycleId, code: $code, departmentId: $departmentId, openOnly: $openOnly, limit: $limit, offset: $offset) {
      total
      counts { code count open }
      nodes {
        key code params filingId projectId projectCode projectName colour explain explainable
        department { id name } unit { id name } explanation { text who at }
      }
    }
  }
`);

type Line = WarningsPageQuery["warnings"]["nodes"][number];

/** What the figures warn of, told to those who subscribe; the department's side explains in place. */
export function WarningsPage() {
  const { t, locale } = useLocale();
  const title = useCycleTitle();
  const { result: cycles, cycle } = useCycle();
  const { departments } = useOrganisationChoice("");
  const [url, setUrl] = useUrlState({ code: "", department: "", open: "", page: "1" });
  const [explaining, setExplaining] = useState<Line | undefined>();
  const code = WARNING_CODES.find((known) => known === url.code) ?? null;
  const variables = { cycleId: cycle?.id ?? "", code, departmentId: url.department || null, openOnly: url.open === "1", ...pageVariables(url.page, PAGE) };
  const result = useQuery(WarningsPageDocument, { variables, skip: !cycle, fetchPolicy: "cache-and-network" });
  const narrowed = url.code !== "" || url.department !== "" || url.open === "1";

  const columns: Column<Line>[] = [
    { key: "project", title: t(words.project), phone: "title", cell: (line) => <span className="two-lines"><Link to={`/filings/${line.filingId}`}>{line.projectName}</Link><small>{line.department.name}，{line.unit.name}</small></span> },
    { key: "colour", title: t(words.colour), cell: ({ colour }) => <Signal colour={colour} /> },
    { key: "warning", title: t(words.warning), cell: ({ code: its, params }) => <span className="two-lines"><b>{term("WarningCode", its, locale)}</b><small>{warningText({ code: its, params: params as Record<string, number> }, locale)}</small></span> },
    {
      key: "explanation", title: t(words.explanation), width: "38%",
      cell: (line) => (
        <span className="warning-said">
          {line.explanation && <span className="two-lines"><span>{line.explanation.text}</span><small>{line.explanation.who} <DateTimeText at={line.explanation.at} /></small></span>}
          {!line.explanation && (line.explain ? <Tag tone="amber" icon="clock">{t(words.owed)}</Tag> : <span className="quiet">{t(words.notOwed)}</span>)}
          {line.explainable && <button type="button" className="jx-button" onClick={() => setExplaining(line)}>{t(line.explanation ? words.again : words.explain)}</button>}
        </span>
      ),
    },
  ];

  return (
    <div className="page">
      <Loaded result={cycles}>
        {() => !cycle ? <Empty title={t(words.noCycle)} /> : (
          <>
            <div className="page-head">
              <h1>{t(words.title)}</h1>
              <span className="note">{title(cycle)}<i className="rule" />{t(words.note)}</span>
            </div>
            <div className="filters">
              {departments.length > 1 && (
                <select aria-label={t(words.department)} value={url.department} onChange={(event) => setUrl({ department: event.target.value })}>
                  <option value="">{t(words.department)}</option>
                  {departments.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
                </select>
              )}
              <label className="check"><input type="checkbox" checked={url.open === "1"} onChange={(event) => setUrl({ open: event.target.checked ? "1" : "" })} />{t(words.openOnly)}</label>
            </div>
            <Loaded result={result} lines={10}>
              {({ warnings }) => (
                <>
                  <CountTabs
                    label={t(words.rules)} active={url.code || "ALL"} onChange={(key) => setUrl({ code: key === "ALL" ? "" : key })}
                    tabs={[{ key: "ALL", label: t(words.all), count: warnings.counts.reduce((sum, { count }) => sum + count, 0) }, ...warnings.counts.map(({ code: its, count }) => ({ key: its as string, label: term("WarningCode", its, locale), count }))]}
                  />
                  <DataTable
                    caption={t(words.title)} rows={warnings.nodes} columns={columns} rowKey={({ key }) => key}
                    empty={narrowed ? <Empty title={t(words.noneShown)} action={<button type="button" className="jx-button" onClick={() => setUrl({ code: "", department: "", open: "" })}>{t(words.clear)}</button>} /> : <Empty title={t(words.none)} reason={t(words.noneWhy)} />}
                  />
                  <Pager page={Number(url.page)} size={PAGE} total={warnings.total} onPage={(page) => setUrl({ page })} />
                </>
              )}
            </Loaded>
          </>
        )}
      </Loaded>
      {explaining && <ExplainDialog filingId={explaining.filingId} code={explaining.code} params={explaining.params as Record<string, number>} projectName={explaining.projectName} onDone={() => { setExplaining(undefined); void result.refetch(); }} onCancel={() => setExplaining(undefined)} />}
    </div>
  );
}
