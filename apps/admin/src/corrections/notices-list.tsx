import { useQuery } from "@apollo/client/react";
import { DataTable, DateTimeText, Due, Empty, Icon, Loaded, Pager, ProgressBar, pageVariables, useLocale, type Column } from "@jianxiao/ui";
import { NoticesDocument, type NoticeLine } from "./correction-document";
import type { CorrectionsUrl } from "./corrections-page";
import { words } from "./words";

const PAGE = 30;

/** Notices, newest first, each with how its issues stand and the letter itself. */
export function NoticesList({ url, setUrl }: CorrectionsUrl) {
  const { t } = useLocale();
  const result = useQuery(NoticesDocument, { variables: { departmentId: url.department || null, search: url.search || null, ...pageVariables(url.page, PAGE) }, fetchPolicy: "cache-and-network" });
  const columns: Column<NoticeLine>[] = [
    { key: "docNo", title: t(words.noticeNo), phone: "title", cell: (row) => row.docNo, to: (row) => `/corrections/notices/${row.id}` },
    { key: "department", title: t(words.department), cell: (row) => row.department.name },
    { key: "subject", title: t(words.subject), cell: (row) => row.subject },
    { key: "issuedAt", title: t(words.issuedAt), cell: (row) => <DateTimeText at={row.issuedAt} show="day" /> },
    { key: "due", title: t(words.due), cell: (row) => <Due at={row.dueAt} settled={row.overdue === 0} /> },
    {
      key: "progress", title: t(words.progress),
      cell: (row) => <span className="progress-cell"><ProgressBar label={t(words.ofIssues, { confirmed: row.confirmed, issues: row.issues })} total={row.issues} parts={[{ value: row.confirmed, tone: "green" }, { value: row.responded, tone: "light" }, { value: row.overdue, tone: "red" }]} />{t(words.ofIssues, { confirmed: row.confirmed, issues: row.issues })}</span>,
    },
    { key: "letter", title: "", name: t(words.download), cell: (row) => <a className="jx-button" href={`/export/notices/${row.id}.docx`} download aria-label={t(words.download)}><Icon name="download" size={14} />.docx</a> },
  ];
  return (
    <Loaded result={result} lines={8}>
      {({ notices }) => (
        <>
          <DataTable caption={t(words.notices)} rows={notices.nodes} columns={columns} rowKey={({ id }) => id} empty={<Empty title={t(words.noticesNone)} reason={t(words.noticesNoneWhy)} />} />
          <Pager page={Number(url.page)} size={PAGE} total={notices.total} onPage={(page) => setUrl({ page })} />
        </>
      )}
    </Loaded>
  );
}
