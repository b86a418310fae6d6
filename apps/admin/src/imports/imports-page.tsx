import { useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { Card, DataTable, DateTimeText, Empty, Icon, Loaded, Pager, pageVariables, useLocale, useSession, useUrlState } from "@jianxiao/ui";
import { Link } from "react-router";
import { ImportsPageDocument } from "./import-document";
import { UploadCard, importKindsOf } from "./upload-card";
import { words } from "./words";

const PAGE = 20;

/** Takes workbooks in, and lists what this post imported before. */
export function ImportsPage() {
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  const kinds = importKindsOf(viewer.appointment.role);
  const [url, setUrl] = useUrlState({ page: "1" });
  const result = useQuery(ImportsPageDocument, { variables: pageVariables(url.page, PAGE), fetchPolicy: "cache-and-network" });
  return (
    <div className="page">
      <div className="page-head"><h1>{t(words.title)}</h1><span className="note">{t(words.note)}</span></div>
      <div className="import-columns">
        <div className="stack">
          {kinds.length > 0 ? <UploadCard kinds={kinds} /> : <Empty title={t(words.notYours)} reason={t(words.notYoursWhy)} />}
          <Card title={t(words.jobs)} flush>
            <Loaded result={result}>
              {({ jobs }) => (
                <>
                  <DataTable
                    caption={t(words.jobs)} rows={jobs.nodes} rowKey={({ id }) => id} empty={<Empty title={t(words.jobsNone)} reason={t(words.jobsNoneWhy)} />}
                    columns={[
                      { key: "file", title: t(words.file), phone: "title", cell: (row) => row.fileName, to: (row) => `/imports/${row.id}` },
                      { key: "what", title: t(words.what), cell: (row) => term("JobKind", row.kind, locale) },
                      { key: "state", title: t(words.state), cell: (row) => term("JobState", row.state, locale) },
                      { key: "faults", title: t(words.faults), align: "right", cell: (row) => row.faultCount || "—" },
                      { key: "when", title: t(words.when), cell: (row) => <DateTimeText at={row.createdAt} /> },
                    ]}
                  />
                  <Pager page={Number(url.page)} size={PAGE} total={jobs.total} onPage={(page) => setUrl({ page })} />
                </>
              )}
            </Loaded>
          </Card>
        </div>
        <Card title={t(words.templates)}>
          <ul className="templates">
            {kinds.includes("IMPORT_ORGANISATION") && <li><a href="/export/templates/organisation.xlsx" download><Icon name="download" size={14} />{t(words.templateOrganisation)}</a></li>}
            {kinds.includes("IMPORT_PAYMENTS") && <li><a href="/export/templates/payments.xlsx" download><Icon name="download" size={14} />{t(words.templatePayments)}</a></li>}
            {kinds.includes("IMPORT_GOALS") && <li>{t(words.templateTarget)}</li>}
            {kinds.includes("IMPORT_MONITORING") && <li><Link to="/filings">{t(words.templateMonitoring)}</Link></li>}
          </ul>
        </Card>
      </div>
    </div>
  );
}
