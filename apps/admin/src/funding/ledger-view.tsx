import { useQuery } from "@apollo/client/react";
import { DECISION_KINDS, HEADLINE_KINDS, RECONCILED, term } from "@jianxiao/domain";
import { DataTable, Empty, Icon, Loaded, Money, Pager, Tag, pageVariables, useLocale, type Column } from "@jianxiao/ui";
import { Link } from "react-router";
import { SearchBox } from "../lists/search-box";
import { useOrganisationChoice } from "../lists/use-organisation-choice";
import { FundingLedgerDocument, type LedgerLine } from "./funding-document";
import { HeadlineCard } from "./headline-card";
import { ReconciledTag } from "./state-tag";
import type { FundingUrl } from "./use-funding-url";
import { words } from "./words";

const PAGE = 50;

/** The ledger as of a day: the headline, and every line it is the sum of. */
export function LedgerView({ url, setUrl }: FundingUrl) {
  const { t, locale } = useLocale();
  const organisation = useOrganisationChoice(url.department);
  const kinds = url.kind === "HEADLINE" ? [...HEADLINE_KINDS] : DECISION_KINDS.filter((kind) => kind === url.kind);
  const reconciled = RECONCILED.find((known) => known === url.reconciled) ?? null;
  const result = useQuery(FundingLedgerDocument, {
    variables: {
      fiscalYear: Number(url.year) || null, asOf: url.asOf || null, departmentId: url.department || null, kinds: kinds.length > 0 ? kinds : null, reconciled, search: url.search || null,
      ...pageVariables(url.page, PAGE),
    },
  });
  const filtered = url.search !== "" || url.kind !== "" || url.reconciled !== "";
  const clear = () => setUrl({ search: "", department: "", kind: "", reconciled: "" });

  const columns: Column<LedgerLine>[] = [
    { key: "project", title: t(words.project), phone: "title", cell: (row) => row.project.name, to: (row) => `/funding/${row.decisionId}` },
    { key: "department", title: t(words.department), cell: (row) => row.department.name },
    { key: "kind", title: t(words.kind), cell: (row) => <span className="tags">{term("DecisionKind", row.kind, locale)}{row.isCounter && <Tag icon="undo">{t(words.counter)}</Tag>}</span> },
    { key: "amount", title: t(words.amount), align: "right", cell: (row) => <Money fen={row.amountFen} strong /> },
    { key: "basis", title: t(words.basis), cell: (row) => row.basis },
    { key: "docNo", title: t(words.docNo), cell: (row) => <span className="nowrap">{row.docNo}</span> },
    { key: "executedOn", title: t(words.executedOn), cell: (row) => <span className="nowrap">{row.executedOn.slice(5)}</span> },
    { key: "reconciled", title: t(words.reconciled), cell: (row) => <ReconciledTag reconciled={row.reconciled} /> },
  ];

  return (
    <>
      <div className="filters">
        <SearchBox label={t(words.searchLabel)} placeholder={t(words.search)} value={url.search} onSearch={(search) => setUrl({ search })} />
        {organisation.departments.length > 1 && (
          <select aria-label={t(words.allDepartments)} value={url.department} onChange={(event) => setUrl({ department: event.target.value })}>
            <option value="">{t(words.allDepartments)}</option>
            {organisation.departments.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        )}
        <select aria-label={t(words.allKinds)} value={url.kind} onChange={(event) => setUrl({ kind: event.target.value })}>
          <option value="">{t(words.allKinds)}</option>
          <option value="HEADLINE">{t(words.headlineKinds)}</option>
          {DECISION_KINDS.map((kind) => <option key={kind} value={kind}>{term("DecisionKind", kind, locale)}</option>)}
        </select>
        <select aria-label={t(words.reconciled)} value={url.reconciled} onChange={(event) => setUrl({ reconciled: event.target.value })}>
          <option value="">{t(words.allReconciled)}</option>
          {(result.data?.fundingLedger.reconciled ?? []).map((each) => <option key={each.reconciled} value={each.reconciled}>{term("Reconciled", each.reconciled, locale)} {each.count}</option>)}
        </select>
        {(filtered || url.department) && <button type="button" className="jx-link" onClick={clear}>{t(words.clear)}</button>}
      </div>
      <Loaded result={result} lines={14}>
        {({ fundingLedger }) => (
          <>
            <HeadlineCard headline={fundingLedger.headline} />
            <DataTable
              caption={t(words.ledger)} rows={fundingLedger.nodes} columns={columns} rowKey={({ decisionId }) => decisionId} rowClass={() => "dense"}
              empty={<Empty title={t(filtered ? words.filtered : words.nothingYet)} reason={t(words.nothingYetWhy)} action={filtered ? <button type="button" className="jx-button" onClick={clear}>{t(words.clear)}</button> : undefined} />}
              foot={<SumRow ledger={fundingLedger} />}
            />
            <Pager page={Number(url.page)} size={PAGE} total={fundingLedger.total} onPage={(page) => setUrl({ page })} />
          </>
        )}
      </Loaded>
      {result.data?.fundingLedger.total === 0 && <p className="quiet"><Link to="/projects">{t(words.toProjects)}</Link></p>}
    </>
  );
}

/** The foot says the sum of the lines shown, and whether it is the headline. */
function SumRow({ ledger }: { ledger: { total: number; sumFen: LedgerLine["amountFen"]; headline: { totalFen: LedgerLine["amountFen"] } } }) {
  const { t } = useLocale();
  const { total, sumFen, headline } = ledger;
  const equal = sumFen === headline.totalFen;
  return (
    <tr>
      <th scope="row" colSpan={3}>{t(words.sum, { count: total })}</th>
      <td className="right"><Money fen={sumFen} strong /></td>
      <td colSpan={4}>{equal ? <span className="done">{t(words.equals)} <Icon name="tick" size={12} /></span> : <span className="quiet">{t(words.ofFilter)}</span>}</td>
    </tr>
  );
}
