import { useQuery } from "@apollo/client/react";
import { CORRECTION_STATES, term } from "@jianxiao/domain";
import { CountTabs, DataTable, Due, Empty, Icon, Loaded, Pager, pageVariables, useLocale, useSession, useUrlState, type Column } from "@jianxiao/ui";
import { Link } from "react-router";
import { SearchBox } from "../lists/search-box";
import { useOrganisationChoice } from "../lists/use-organisation-choice";
import { Board, Marks } from "./board";
import { CorrectionsDocument, type CorrectionLine } from "./correction-document";
import { CorrectionTag } from "./correction-tag";
import { NoticesList } from "./notices-list";
import { words } from "./words";

const PAGE = 30;
const VIEWS = ["BOARD", "LIST", "NOTICES"] as const;

function useCorrectionsUrl() {
  const [url, setUrl] = useUrlState({ view: "BOARD", department: "", state: "", overdue: "", search: "", page: "1" });
  return { url, setUrl };
}
export type CorrectionsUrl = ReturnType<typeof useCorrectionsUrl>;

/** 整改: what departments are asked to mend, as a board and as a list, and the notices that carry it. */
export function CorrectionsPage() {
  const { t } = useLocale();
  const { viewer } = useSession();
  const { url, setUrl } = useCorrectionsUrl();
  const organisation = useOrganisationChoice(url.department);
  const { data } = useQuery(CorrectionsDocument, { variables: { filter: { departmentId: url.department || null }, limit: 1, offset: 0 }, fetchPolicy: "cache-and-network" });
  const overdue = (data?.corrections.states ?? []).reduce((sum, each) => sum + each.overdue, 0);
  const total = (data?.corrections.states ?? []).reduce((sum, each) => sum + each.count, 0);
  const view = VIEWS.find((known) => known === url.view) ?? "BOARD";

  return (
    <div className="page">
      <div className="page-head">
        <h1>{t(words.title)}</h1>
        {overdue > 0 && <button type="button" className="jx-link late" onClick={() => setUrl({ view: "LIST", overdue: "1", state: "", page: "1" })}>{t(words.overdueCount, { count: overdue })}</button>}
        <span className="tools">{viewer.appointment.role === "PERFORMANCE_OFFICE" && <Link className="jx-button primary" to="/corrections/notices/new"><Icon name="plus" size={14} />{t(words.issue)}</Link>}</span>
      </div>
      <CountTabs label={t(words.views)} active={view} onChange={(next) => setUrl({ view: next, page: "1" })} tabs={[{ key: "BOARD", label: t(words.board) }, { key: "LIST", label: t(words.list), count: total }, { key: "NOTICES", label: t(words.notices) }]} />
      <div className="filters">
        <SearchBox label={t(words.searchLabel)} placeholder={t(words.search)} value={url.search} onSearch={(search) => setUrl({ search })} />
        {organisation.departments.length > 1 && (
          <select aria-label={t(words.allDepartments)} value={url.department} onChange={(event) => setUrl({ department: event.target.value })}>
            <option value="">{t(words.allDepartments)}</option>
            {organisation.departments.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        )}
        {view === "LIST" && <StateFilter url={url} setUrl={setUrl} />}
      </div>
      {view === "BOARD" && <Board url={url} setUrl={setUrl} />}
      {view === "LIST" && <List url={url} setUrl={setUrl} />}
      {view === "NOTICES" && <NoticesList url={url} setUrl={setUrl} />}
    </div>
  );
}

function StateFilter({ url, setUrl }: CorrectionsUrl) {
  const { t, locale } = useLocale();
  return (
    <>
      <select aria-label={t(words.state)} value={url.state} onChange={(event) => setUrl({ state: event.target.value })}>
        <option value="">{t(words.allStates)}</option>
        {CORRECTION_STATES.map((state) => <option key={state} value={state}>{term("CorrectionState", state, locale)}</option>)}
      </select>
      <label className="check"><input type="checkbox" checked={url.overdue === "1"} onChange={(event) => setUrl({ overdue: event.target.checked ? "1" : "" })} />{t(words.overdueOnly)}</label>
    </>
  );
}

function List({ url, setUrl }: CorrectionsUrl) {
  const { t } = useLocale();
  const state = CORRECTION_STATES.find((known) => known === url.state);
  const result = useQuery(CorrectionsDocument, {
    variables: { filter: { departmentId: url.department || null, search: url.search || null, states: state ? [state] : null, overdue: url.overdue === "1" ? true : null }, ...pageVariables(url.page, PAGE) }, fetchPolicy: "cache-and-network",
  });
  const columns: Column<CorrectionLine>[] = [
    { key: "project", title: t(words.project), phone: "title", cell: (row) => row.finding.projectName ?? t(words.wholeDepartment), to: (row) => `/corrections/${row.id}` },
    { key: "department", title: t(words.department), cell: (row) => row.finding.department.name },
    { key: "found", title: t(words.found), cell: (row) => row.finding.text },
    { key: "measure", title: t(words.measure), cell: (row) => row.measure },
    { key: "due", title: t(words.due), cell: (row) => <Due at={row.dueAt} settled={row.overdueDays === 0 && row.state !== "ISSUED" && row.state !== "REJECTED"} /> },
    { key: "notice", title: t(words.notice), cell: (row) => row.noticeDocNo ?? "—" },
    { key: "state", title: t(words.state), cell: (row) => <span className="tags"><CorrectionTag state={row.state} /><Marks row={row} /></span> },
  ];
  const filtered = Boolean(url.search || url.state || url.overdue || url.department);
  return (
    <Loaded result={result} lines={10}>
      {({ corrections }) => (
        <>
          <DataTable
            caption={t(words.title)} rows={corrections.nodes} columns={columns} rowKey={({ id }) => id} rowClass={(row) => (row.overdueDays > 0 ? "red-edge" : undefined)}
            empty={filtered
              ? <Empty title={t(words.filtered)} action={<button type="button" className="jx-button" onClick={() => setUrl({ search: "", state: "", overdue: "", department: "" })}>{t(words.clear)}</button>} />
              : <Empty title={t(words.none)} reason={t(words.noneWhy)} />}
          />
          <Pager page={Number(url.page)} size={PAGE} total={corrections.total} onPage={(page) => setUrl({ page })} />
        </>
      )}
    </Loaded>
  );
}
