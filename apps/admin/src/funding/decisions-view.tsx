import { useQuery } from "@apollo/client/react";
import { term, type DecisionState } from "@jianxiao/domain";
import { DataTable, DateTimeText, Due, Empty, Loaded, Money, Pager, Tag, pageVariables, useLocale, type Column } from "@jianxiao/ui";
import { SearchBox } from "../lists/search-box";
import { FundingDecisionsDocument, type DecisionLine } from "./funding-document";
import { DecisionStateTag } from "./state-tag";
import type { FundingUrl } from "./use-funding-url";
import { words } from "./words";

const PAGE = 30;

/** Decisions under way, or ended without being executed, by stage. */
export function DecisionsView({ url, setUrl, states }: FundingUrl & { states: readonly DecisionState[] }) {
  const { t, locale } = useLocale();
  const result = useQuery(FundingDecisionsDocument, {
    variables: { filter: { states: [...states], search: url.search || null, departmentId: url.department || null }, ...pageVariables(url.page, PAGE) }, fetchPolicy: "cache-and-network",
  });
  const columns: Column<DecisionLine>[] = [
    { key: "project", title: t(words.project), phone: "title", cell: (row) => row.project.name, to: (row) => `/funding/${row.id}` },
    { key: "department", title: t(words.department), cell: (row) => row.department.name },
    { key: "kind", title: t(words.kind), cell: (row) => <span className="tags">{term("DecisionKind", row.kind, locale)}{row.counters && <Tag icon="undo">{t(words.counter)}</Tag>}</span> },
    { key: "amount", title: t(words.amount), align: "right", cell: (row) => (row.amountFen > 0 ? <Money fen={row.amountFen} strong /> : "—") },
    { key: "basis", title: t(words.basis), cell: (row) => row.basis },
    { key: "statement", title: t(words.statement), cell: (row) => (row.unitAgrees === null || row.unitAgrees === undefined ? <span className="quiet">{t(words.unheard)}</span> : t(row.unitAgrees ? words.agrees : words.objects)) },
    { key: "when", title: states.includes("PROPOSED") ? t(words.hearBy) : t(words.proposedAt), cell: (row) => (row.state === "PROPOSED" ? <Due at={row.hearBy} /> : <DateTimeText at={row.proposedAt} />) },
    { key: "state", title: "", name: t(words.steps), cell: (row) => <DecisionStateTag state={row.state} /> },
  ];
  return (
    <>
      <div className="filters"><SearchBox label={t(words.searchLabel)} placeholder={t(words.search)} value={url.search} onSearch={(search) => setUrl({ search })} /></div>
      <Loaded result={result} lines={8}>
        {({ fundingDecisions }) => (
          <>
            <DataTable caption={t(words.title)} rows={fundingDecisions.nodes} columns={columns} rowKey={({ id }) => id} empty={<Empty title={t(url.search ? words.filtered : words.none)} reason={t(words.noneWhy)} />} />
            <Pager page={Number(url.page)} size={PAGE} total={fundingDecisions.total} onPage={(page) => setUrl({ page })} />
          </>
        )}
      </Loaded>
    </>
  );
}
