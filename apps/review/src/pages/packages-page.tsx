import { useQuery } from "@apollo/client/react";
import { cycleTitle } from "@jianxiao/domain";
import { DataTable, DateTimeText, Due, Empty, Loaded, Pager, StateTag, pageVariables, useLocale, useUrlState } from "@jianxiao/ui";
import { Input } from "antd";
import { graphql } from "../gql";
import { words } from "../words";

const PackagesPageQuery = graphql(`
  query ReviewPackages($search: String, $limit: Int!, $offset: Int!) {
    packages(search: $search, limit: $limit, offset: $offset) {
      total
      nodes {
        id
        cycle { kind fiscalYear cutOffMonth round }
        department { name }
        state
        dueAt
        submittedAt
        projects
        accepted
        returned
        revisionNo
      }
    }
  }
`);

const PAGE = 20;

/** Department packages: what each leader signed, and how far its review has come. */
export default function PackagesPage() {
  const { t, locale } = useLocale();
  const [url, setUrl] = useUrlState({ q: "", page: "1" });
  const result = useQuery(PackagesPageQuery, { variables: { search: url.q || null, ...pageVariables(url.page, PAGE) } });

  return (
    <div className="review-page">
      <header className="review-head">
        <h1>{t(words.packages)}</h1>
        <Input.Search allowClear placeholder={t(words.department)} aria-label={t(words.department)} defaultValue={url.q} onSearch={(q) => setUrl({ q })} />
      </header>
      <Loaded result={result}>
        {({ packages }) => (
          <>
            <DataTable
              rows={packages.nodes}
              rowKey={({ id }) => id}
              caption={t(words.packages)}
              empty={<Empty title={t(words.emptyPackages)} reason={t(words.emptyPackagesWhy)} />}
              columns={[
                { key: "department", title: t(words.department), phone: "title", to: (row) => `/packages/${row.id}`, cell: (row) => row.department.name },
                { key: "cycle", title: t(words.revision), cell: (row) => `${cycleTitle(row.cycle)[locale]}，${row.revisionNo === 0 ? "—" : t(words.nthFiling, { no: row.revisionNo })}` },
                { key: "state", title: t(words.state), cell: (row) => <StateTag of="package" state={row.state} /> },
                { key: "submitted", title: t(words.submittedAt), cell: (row) => (row.submittedAt ? <DateTimeText at={row.submittedAt} /> : <Due at={row.dueAt} />) },
                { key: "progress", title: t(words.progress), align: "right", cell: (row) => `${row.accepted} / ${row.returned} / ${row.projects}` },
              ]}
            />
            <Pager page={Number(url.page) || 1} size={PAGE} total={packages.total} onPage={(page) => setUrl({ page })} />
          </>
        )}
      </Loaded>
    </div>
  );
}
