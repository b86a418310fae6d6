import { useQuery } from "@apollo/client/react";
import { term, type PackageState } from "@jianxiao/domain";
import { CountTabs, DataTable, DateTimeText, Due, Empty, Loaded, Pager, ProgressBar, StateTag, pageVariables, useLocale, useUrlState, type Column } from "@jianxiao/ui";
import { Link, Navigate } from "react-router";
import { useCycle, useCycleTitle } from "../cycle/use-cycle";
import { graphql } from "../gql";
import type { PackagesPageQuery } from "../gql/graphql";
import { SearchBox } from "../lists/search-box";
import { words } from "./words";

const PAGE = 20;
const STATES = ["FILLING", "READY", "SUBMITTED", "RETURNED", "ACCEPTED"] as const satisfies readonly PackageState[];

const PackagesPageDocument = graphql(`
  query PackagesPage($cycleId: ID!, $state: PackageState, $search: String, $limit: Int!, $offset: Int!) {
    packages(cycleId: $cycleId, state: $state, search: $search, limit: $limit, offset: $offset) {
      total
      nodes { id version state dueAt submittedAt projects passed submitted returned accepted revisionNo department { id code name } }
    }
  }
`);

type Row = PackagesPageQuery["packages"]["nodes"][number];

/** Packages of my scope in the cycle. Who has only one goes straight to it. */
export function PackagesPage() {
  const { t, locale } = useLocale();
  const title = useCycleTitle();
  const { result: cycles, cycle } = useCycle();
  const [url, setUrl] = useUrlState({ search: "", state: "", page: "1" });
  const state = STATES.find((known) => known === url.state) ?? null;
  const result = useQuery(PackagesPageDocument, { variables: { cycleId: cycle?.id ?? "", state, search: url.search || null, ...pageVariables(url.page, PAGE) }, skip: !cycle });
  const filtered = url.search !== "" || state !== null;

  const columns: Column<Row>[] = [
    { key: "department", title: t(words.department), phone: "title", cell: (row) => <span className="two-lines"><Link to={`/packages/${row.id}`}>{row.department.name}</Link><small>{row.department.code}</small></span> },
    { key: "state", title: t(words.state), cell: (row) => <StateTag of="package" state={row.state} /> },
    {
      key: "progress", title: t(words.progress),
      cell: (row) => {
        const through = row.passed + row.submitted + row.accepted;
        return <span className="progress-cell"><ProgressBar label={`${through}/${row.projects}`} total={row.projects} parts={[{ value: through }]} />{through}/{row.projects}</span>;
      },
    },
    { key: "returned", title: t(words.returned), align: "right", cell: (row) => row.returned || "—" },
    { key: "accepted", title: t(words.accepted), align: "right", cell: (row) => `${row.accepted}/${row.projects}` },
    { key: "due", title: t(words.due), cell: (row) => <Due at={row.dueAt} settled={row.submittedAt !== null} stacked /> },
    { key: "submittedAt", title: t(words.submittedAt), cell: (row) => <DateTimeText at={row.submittedAt} /> },
    { key: "revision", title: t(words.revision), align: "right", cell: (row) => row.revisionNo || "—" },
    { key: "act", title: t(words.act), align: "right", cell: (row) => <Link className="jx-button" to={`/packages/${row.id}`} aria-label={`${t(words.open)}：${row.department.name}`}>{t(words.open)}</Link> },
  ];

  return (
    <div className="page">
      <div className="page-head"><h1>{t(words.title)}</h1>{cycle && <span className="note">{title(cycle)}</span>}</div>
      <Loaded result={cycles} lines={3}>
        {() => !cycle ? <Empty title={t(words.none)} reason={t(words.noneWhy)} /> : (
          <Loaded result={result} lines={12}>
            {({ packages }) => {
              const only = packages.total === 1 && !filtered ? packages.nodes[0] : undefined;
              if (only) return <Navigate to={`/packages/${only.id}`} replace />;
              return (
                <>
                  <div className="filters">
                    <SearchBox label={t(words.searchLabel)} placeholder={t(words.search)} value={url.search} onSearch={(search) => setUrl({ search })} />
                    <CountTabs
                      label={t(words.states)} active={state ?? "ALL"} onChange={(key) => setUrl({ state: key === "ALL" ? "" : key })}
                      tabs={[{ key: "ALL" as const, label: t(words.all) }, ...STATES.map((key) => ({ key, label: term("PackageState", key, locale) }))]}
                    />
                  </div>
                  <DataTable
                    caption={t(words.title)} rows={packages.nodes} columns={columns} rowKey={({ id }) => id}
                    empty={filtered
                      ? <Empty title={t(words.noneFiltered)} action={<button type="button" className="jx-button" onClick={() => setUrl({ search: "", state: "" })}>{t(words.clear)}</button>} />
                      : <Empty title={t(words.none)} reason={t(words.noneWhy)} />}
                  />
                  <Pager page={Number(url.page)} size={PAGE} total={packages.total} onPage={(page) => setUrl({ page })} />
                </>
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}
