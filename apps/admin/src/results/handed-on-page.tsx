import { useQuery } from "@apollo/client/react";
import { ALLOCATION_ADVICE, DISBURSEMENT_ADVICE, formatPoints, formatWanyuan, problemText, term, type AllocationAdvice, type DisbursementAdvice } from "@jianxiao/domain";
import { CountTabs, DataTable, DownloadButton, Empty, Loaded, Money, Pager, Rate, Signal, Tag, pageVariables, useLocale, useUrlState, type Column } from "@jianxiao/ui";
import { Link } from "react-router";
import { DepartmentFacts } from "./department-facts";
import { ResultFactsDocument, type HandedOnProject as Row } from "./handed-on-document";
import { words } from "./words";
import { SearchBox } from "../lists/search-box";
import { useOrganisationChoice } from "../lists/use-organisation-choice";

const PAGE = 30;
const TONE: Record<DisbursementAdvice | AllocationAdvice, "plain" | "blue" | "amber" | "green"> = { STOP: "amber", SUSPEND: "amber", AFTER_RECTIFICATION: "blue", PAY: "green", CANCEL: "amber", CUT: "amber", IMPROVE: "blue", KEEP: "plain", PRIORITY: "green" };

/** What monitoring hands on, project by project: to payment, and to next year's budget; every advice with its reasons. */
export function HandedOnPage() {
  const { t, locale } = useLocale();
  const [url, setUrl] = useUrlState({ use: "PAY", advice: "", department: "", search: "", page: "1" });
  const organisation = useOrganisationChoice(url.department);
  const paying = url.use !== "ALLOCATE";
  const byDepartment = url.use === "DEPARTMENTS";
  const disbursement = paying ? (DISBURSEMENT_ADVICE.find((known) => known === url.advice) ?? null) : null;
  const allocation = paying ? null : (ALLOCATION_ADVICE.find((known) => known === url.advice) ?? null);
  const result = useQuery(ResultFactsDocument, { variables: { departmentId: url.department || null, search: url.search || null, disbursement, allocation, ...pageVariables(url.page, PAGE) } });
  const counts = paying ? result.data?.resultFacts.disbursements : result.data?.resultFacts.allocations;
  const said = (row: Row, reasons: Row["disbursementReasons"]) => reasons.map(({ code, params }) => <span key={code}><Linked to={sourceOf(code, row)}>{problemText(code, params, locale)}</Linked> </span>);

  const project: Column<Row>[] = [
    { key: "project", title: t(words.project), phone: "title", cell: (row) => row.project.name, to: (row) => `/projects/${row.project.id}` },
    { key: "department", title: t(words.department), cell: (row) => row.department.name },
    { key: "adjusted", title: t(words.adjusted), align: "right", cell: (row) => <Money fen={row.adjustedFen} /> },
  ];
  const columns: Column<Row>[] = paying
    ? [
      ...project,
      { key: "paid", title: t(words.paid), align: "right", cell: (row) => <Money fen={row.paidFen} /> },
      { key: "heldBack", title: t(words.heldBack), align: "right", cell: (row) => (row.heldBackFen === 0 ? "—" : <Money fen={row.heldBackFen} />) },
      { key: "payable", title: t(words.payable), align: "right", cell: (row) => <Money fen={row.payableFen} strong /> },
      { key: "advice", title: t(words.advice), cell: (row) => <Tag tone={TONE[row.disbursement]}>{term("DisbursementAdvice", row.disbursement, locale)}</Tag> },
      { key: "basis", title: t(words.basis), cell: (row) => (row.disbursementReasons.length > 0 ? said(row, row.disbursementReasons) : <span className="quiet">{t(words.nothing)}</span>) },
    ]
    : [
      ...project,
      { key: "taken", title: t(words.taken), align: "right", cell: (row) => (row.takenFen === 0 ? "—" : <Money fen={row.takenFen} />) },
      { key: "rate", title: t(words.rate), align: "right", cell: (row) => <Rate bp={row.rateBp} /> },
      { key: "attainment", title: t(words.attainment), align: "right", cell: (row) => <Rate bp={row.attainmentBp} /> },
      { key: "signal", title: t(words.signal), cell: (row) => <Signal colour={row.colour} /> },
      { key: "self", title: t(words.selfEvaluation), align: "right", cell: (row) => (row.selfGrade ? <>{formatPoints(row.selfScore ?? null)} <small>{term("Grade", row.selfGrade, locale)}</small></> : "—") },
      { key: "advice", title: t(words.advice), cell: (row) => <Tag tone={TONE[row.allocation]}>{term("AllocationAdvice", row.allocation, locale)}</Tag> },
      { key: "basis", title: t(words.basis), cell: (row) => (row.allocationReasons.length > 0 ? said(row, row.allocationReasons) : "—") },
    ];

  return (
    <div className="page">
      <div className="page-head">
        <h1>{t(words.title)}</h1>
        <span className="note">{t(words.unit)}</span>
        <span className="tools"><DownloadButton href={`/export/result-facts.xlsx${url.department && `?department=${url.department}`}`}>{t(words.export)}</DownloadButton></span>
      </div>
      <CountTabs
        label={t(words.uses)} active={byDepartment || !paying ? url.use : "PAY"} onChange={(use) => setUrl({ use, advice: "", page: "1" })}
        tabs={[{ key: "PAY", label: t(words.disbursement) }, { key: "ALLOCATE", label: t(words.allocation) }, { key: "DEPARTMENTS", label: t(words.byDepartment) }]}
      />
      <div className="filters">
        <SearchBox label={t(words.searchLabel)} placeholder={t(words.search)} value={url.search} onSearch={(search) => setUrl({ search })} />
        {organisation.departments.length > 1 && (
          <select aria-label={t(words.allDepartments)} value={url.department} onChange={(event) => setUrl({ department: event.target.value })}>
            <option value="">{t(words.allDepartments)}</option>
            {organisation.departments.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        )}
        {!byDepartment && <CountTabs
          label={t(words.advice)} active={url.advice} onChange={(advice) => setUrl({ advice, page: "1" })}
          tabs={[{ key: "", label: t(words.all) }, ...(counts ?? []).map((each) => ({ key: each.advice as string, count: each.count, label: term(paying ? "DisbursementAdvice" : "AllocationAdvice", each.advice, locale) }))]}
        />}
      </div>
      <Loaded result={result} lines={12}>
        {({ resultFacts }) => byDepartment ? <DepartmentFacts departments={resultFacts.departments} /> : (
          <>
            <DataTable caption={t(words.title)} rows={resultFacts.nodes} columns={columns} rowKey={(row) => row.project.id} rowClass={() => "dense"} empty={<Empty title={t(words.none)} reason={t(words.noneWhy)} />} />
            <Pager page={Number(url.page)} size={PAGE} total={resultFacts.total} onPage={(page) => setUrl({ page })} />
            <p className="quiet">{(paying ? resultFacts.disbursements.map(({ advice, count, payableFen }) => `${term("DisbursementAdvice", advice, locale)} ${t(words.sum, { count })} ${formatWanyuan(payableFen)}`) : resultFacts.allocations.map(({ advice, count, adjustedFen }) => `${term("AllocationAdvice", advice, locale)} ${t(words.sum, { count })} ${formatWanyuan(adjustedFen)}`)).join("，")}</p>
          </>
        )}
      </Loaded>
    </div>
  );
}

/** Where a reason comes from: the ledger, the corrections, or the form and its cell. */
function sourceOf(code: string, { project, filingId, selfFilingId }: Row): string | undefined {
  const about = (path: string) => `${path}${encodeURIComponent(project.code)}`;
  switch (code) {
    case "PAYMENTS_STOPPED":
    case "PAYMENTS_SUSPENDED":
    case "PROJECT_SUSPENDED":
    case "CASE_TRANSFERRED":
    case "MONEY_TAKEN":
      return about("/funding?kind=&search=");
    case "CORRECTIONS_OWED":
      return about("/corrections?view=LIST&search=");
    case "EXECUTION_BEHIND":
      return filingId ? `/filings/${filingId}?cell=funds.total.rate` : undefined;
    case "PERFORMANCE_BEHIND":
    case "GOAL_REACHED":
      return filingId ? `/filings/${filingId}` : undefined;
    case "SELF_EVALUATED":
      return selfFilingId ? `/filings/${selfFilingId}?cell=project.score` : undefined;
    default:
      return undefined;
  }
}

function Linked({ to, children }: { to: string | undefined; children: string }) {
  return to === undefined ? children : <Link to={to}>{children}</Link>;
}
