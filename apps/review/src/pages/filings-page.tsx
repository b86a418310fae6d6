import { useQuery } from "@apollo/client/react";
import { COLOURS, FILING_STATES, term, type Colour, type FilingState } from "@jianxiao/domain";
import { DataTable, Empty, Loaded, Money, Pager, Rate, Signal, StateTag, pageVariables, useLocale, useUrlState } from "@jianxiao/ui";
import { Input, Select } from "antd";
import { graphql } from "../gql";
import { words } from "../words";

const FilingsPageQuery = graphql(`
  query ReviewFilings($filter: FilingFilter!, $limit: Int!, $offset: Int!) {
    filings(filter: $filter, sort: PROJECT_CODE, limit: $limit, offset: $offset) {
      total
      states { state count }
      nodes {
        id
        state
        projectCode
        projectName
        department { name }
        unit { name }
        adjustedFen
        executedFen
        rateBp
        attainmentBp
        colour
        revisionNo
      }
    }
  }
`);

const PAGE = 20;

/** Every filing this reviewer or evaluator may see, in any state since its first submission. */
export default function FilingsPage() {
  const { t, locale } = useLocale();
  const [url, setUrl] = useUrlState({ q: "", state: "", colour: "", department: "", cycle: "", page: "1" });
  const result = useQuery(FilingsPageQuery, {
    variables: {
      filter: {
        ...(url.q && { search: url.q }),
        ...(url.department && { departmentId: url.department }),
        ...(url.cycle && { cycleId: url.cycle }),
        ...(FILING_STATES.includes(url.state as FilingState) && { states: [url.state as FilingState] }),
        ...(COLOURS.includes(url.colour as Colour) && { colours: [url.colour as Colour] }),
      },
      ...pageVariables(url.page, PAGE),
    },
  });

  return (
    <div className="review-page">
      <header className="review-head">
        <h1>{t(words.filings)}</h1>
        <Input.Search allowClear placeholder={t(words.search)} aria-label={t(words.search)} defaultValue={url.q} onSearch={(q) => setUrl({ q })} />
        <Select
          value={url.state}
          aria-label={t(words.state)}
          onChange={(state) => setUrl({ state })}
          options={[{ value: "", label: t(words.allStates) }, ...FILING_STATES.map((value) => ({ value: value as string, label: term("FilingState", value, locale) }))]}
        />
        <Select
          value={url.colour}
          aria-label={t(words.colour)}
          onChange={(colour) => setUrl({ colour })}
          options={[{ value: "", label: t(words.allColours) }, ...COLOURS.map((value) => ({ value: value as string, label: term("Colour", value, locale) }))]}
        />
        {(url.department || url.cycle) && <button type="button" className="jx-link" onClick={() => setUrl({ department: "", cycle: "" })}>{t(words.everywhere)}</button>}
      </header>
      <Loaded result={result}>
        {({ filings }) => (
          <>
            <DataTable
              rows={filings.nodes}
              rowKey={({ id }) => id}
              caption={t(words.filings)}
              empty={<Empty title={t(words.emptyFilings)} reason={t(words.emptyFilingsWhy)} />}
              columns={[
                { key: "project", title: t(words.project), phone: "title", to: (row) => `/desk/${row.id}`, cell: (row) => row.projectName },
                { key: "code", title: t(words.code), cell: (row) => row.projectCode },
                { key: "department", title: t(words.department), cell: (row) => <>{row.department.name} <span className="muted">{row.unit.name}</span></> },
                { key: "state", title: t(words.state), cell: (row) => <StateTag state={row.state} /> },
                { key: "colour", title: t(words.colour), cell: (row) => <Signal colour={row.colour} /> },
                { key: "adjusted", title: t(words.adjusted), align: "right", cell: (row) => <Money fen={row.adjustedFen} /> },
                { key: "executed", title: t(words.executed), align: "right", cell: (row) => <Money fen={row.executedFen} /> },
                { key: "rate", title: t(words.rate), align: "right", cell: (row) => <Rate bp={row.rateBp} /> },
                { key: "attainment", title: t(words.attainment), align: "right", cell: (row) => <Rate bp={row.attainmentBp} /> },
              ]}
            />
            <Pager page={Number(url.page) || 1} size={PAGE} total={filings.total} onPage={(page) => setUrl({ page })} />
          </>
        )}
      </Loaded>
    </div>
  );
}
