import { useQuery } from "@apollo/client/react";
import { Card, DataTable, DateTimeText, Due, Empty, Icon, KeyValue, Loaded, useLocale } from "@jianxiao/ui";
import { Link, useParams } from "react-router";
import { NoticeDocument } from "./correction-document";
import { CorrectionTag } from "./correction-tag";
import { words } from "./words";

/** One notice: the letter, and every issue with where it stands. */
export function NoticePage() {
  const { id = "" } = useParams();
  const { t } = useLocale();
  const result = useQuery(NoticeDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  return (
    <div className="page">
      <Loaded result={result} lines={8}>
        {({ notice, corrections }) => !notice
          ? <Empty title={t(words.notFound)} reason={t(words.notFoundWhy)} action={<Link className="jx-button" to="/corrections?view=NOTICES">{t(words.back)}</Link>} />
          : (
            <>
              <div className="page-head">
                <Link to="/corrections?view=NOTICES"><Icon name="chevronLeft" size={12} />{t(words.back)}</Link>
                <h1>{notice.docNo}</h1>
                <span className="note">{notice.department.name}<i className="rule" />{t(words.ofIssues, { confirmed: notice.confirmed, issues: notice.issues })}</span>
                <span className="tools"><a className="jx-button primary" href={`/export/notices/${notice.id}.docx`} download><Icon name="download" size={14} />{t(words.download)}</a></span>
              </div>
              <Card>
                <KeyValue items={[
                  { label: t(words.subject), value: notice.subject, wide: true }, ...(notice.requirement ? [{ label: t(words.requirement), value: notice.requirement, wide: true }] : []),
                  { label: t(words.issuedAt), value: <><DateTimeText at={notice.issuedAt} /> {notice.issuedBy}</> }, { label: t(words.due), value: <Due at={notice.dueAt} settled={notice.overdue === 0} /> },
                ]} />
              </Card>
              <Card title={t(words.issues)} flush>
                <DataTable
                  caption={t(words.issues)} rows={corrections.nodes} rowKey={(row) => row.id} rowClass={(row) => (row.overdueDays > 0 ? "red-edge" : undefined)} empty={<Empty title={t(words.none)} />}
                  columns={[
                    { key: "project", title: t(words.project), phone: "title", cell: (row) => row.finding.projectName ?? t(words.wholeDepartment), to: (row) => `/corrections/${row.id}` },
                    { key: "found", title: t(words.found), cell: (row) => row.finding.text },
                    { key: "measure", title: t(words.measure), cell: (row) => row.measure },
                    { key: "due", title: t(words.due), cell: (row) => <Due at={row.dueAt} settled={row.overdueDays === 0} /> },
                    { key: "state", title: t(words.state), cell: (row) => <CorrectionTag state={row.state} /> },
                  ]}
                />
              </Card>
            </>
          )}
      </Loaded>
    </div>
  );
}
