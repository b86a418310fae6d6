import { useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { Card, CountTabs, DataTable, DownloadButton, Empty, Loaded, dictionary, useLocale, useUrlState } from "@jianxiao/ui";
import { Link } from "react-router";
import { useCycle, useCycleTitle } from "../cycle/use-cycle";
import { graphql } from "../gql";
import type { DisclosurePageQuery } from "../gql/graphql";

const words = dictionary({
  title: { zh: "公开包", en: "Disclosure" },
  note: { zh: "按公开范围自动生成，只含审核通过的项目；下载后发布", en: "made by the district's rules, accepted projects only; download, then publish" },
  rules: { zh: "公开范围", en: "Rules" },
  pack: { zh: "下载公开包 .zip", en: "Download the pack .zip" },
  keptList: { zh: "未公开清单 .xlsx", en: "What stays inside .xlsx" },
  views: { zh: "内容", en: "Contents" },
  preview: { zh: "公开内容预览", en: "Preview" },
  kept: { zh: "未公开", en: "Kept back" },
  keptNote: { zh: "内部使用，不进公开包；另有 {exempt} 个项目未列入监控", en: "for the bureau alone, not in the pack; {exempt} more are outside the cycle" },
  project: { zh: "项目", en: "Project" },
  department: { zh: "部门", en: "Department" },
  reason: { zh: "原因", en: "Why" },
  nothingKept: { zh: "没有未公开的项目", en: "Nothing was kept back" },
  none: { zh: "看不到公开包", en: "There is no pack for you" },
  noneWhy: { zh: "公开包由绩效股制作，局领导和外部监督可以查看。", en: "The performance office makes it; the leader of the bureau and outside supervision look at it." },
});

const DisclosurePageDocument = graphql(`
  query DisclosurePage($cycleId: ID!) {
    disclosure(cycleId: $cycleId) { title intro exempt tables { title note columns numbers rows total } withheld { name departmentName reason } }
  }
`);

type Pack = NonNullable<DisclosurePageQuery["disclosure"]>;

/** 公开包 of the cycle: exactly what would be published, and what stays inside and why. */
export function DisclosurePage() {
  const { t } = useLocale();
  const { result: cycles, cycle } = useCycle();
  const result = useQuery(DisclosurePageDocument, { variables: { cycleId: cycle?.id ?? "" }, skip: !cycle, fetchPolicy: "cache-and-network" });
  return (
    <div className="page">
      <Loaded result={cycles}>
        {() => !cycle ? <Empty title={t(words.none)} /> : <Loaded result={result} lines={12}>{({ disclosure }) => disclosure ? <PackScreen pack={disclosure} cycleId={cycle.id} /> : <Empty title={t(words.none)} reason={t(words.noneWhy)} />}</Loaded>}
      </Loaded>
    </div>
  );
}

function PackScreen({ pack, cycleId }: { pack: Pack; cycleId: string }) {
  const { t, locale } = useLocale();
  const { cycle } = useCycle();
  const title = useCycleTitle();
  const [url, setUrl] = useUrlState({ view: "PREVIEW" });
  const kept = url.view === "KEPT";
  return (
    <>
      <div className="page-head">
        <h1>{t(words.title)}</h1>
        <span className="note">{cycle && title(cycle)}<i className="rule" />{t(words.note)}</span>
        <span className="tools">
          <Link className="jx-button" to="/settings?kind=DISCLOSURE">{t(words.rules)}</Link>
          <DownloadButton href={`/export/disclosure-withheld/${cycleId}.xlsx`}>{t(words.keptList)}</DownloadButton>
          <DownloadButton href={`/export/disclosure/${cycleId}.zip`}>{t(words.pack)}</DownloadButton>
        </span>
      </div>
      <CountTabs label={t(words.views)} active={kept ? "KEPT" : "PREVIEW"} onChange={(view) => setUrl({ view })} tabs={[{ key: "PREVIEW", label: t(words.preview) }, { key: "KEPT", label: t(words.kept), count: pack.withheld.length }]} />
      {kept ? (
        <>
          <p className="quiet">{t(words.keptNote, { exempt: pack.exempt })}</p>
          <DataTable
            caption={t(words.kept)} rows={pack.withheld} rowKey={({ departmentName, name }) => `${departmentName} ${name}`} rowClass={() => "dense"} empty={<Empty title={t(words.nothingKept)} />}
            columns={[
              { key: "project", title: t(words.project), phone: "title", cell: ({ name }) => name }, { key: "department", title: t(words.department), cell: ({ departmentName }) => departmentName },
              { key: "reason", title: t(words.reason), cell: ({ reason }) => term("Withheld", reason, locale) },
            ]}
          />
        </>
      ) : (
        <>
          <Card title={pack.title}><p>{pack.intro}</p></Card>
          {pack.tables.map((table) => <PublicTable key={table.title} table={table} />)}
        </>
      )}
    </>
  );
}

function PublicTable({ table: { title, note, columns, numbers, rows, total } }: { table: Pack["tables"][number] }) {
  const line = (values: readonly string[]) => values.map((value, at) => at === 0 ? <th key={columns[at]} scope="row">{value}</th> : <td key={columns[at]} className={numbers[at] ? undefined : "left"}>{value}</td>);
  return (
    <Card flush title={title} note={note || undefined}>
      <div className="scroll-x public-table" role="region" aria-label={title} tabIndex={0}>
        <table className="figures">
          <caption className="jx-hidden">{title}</caption>
          <thead><tr>{columns.map((heading, at) => <th key={heading} scope="col" className={numbers[at] ? undefined : "left"}>{heading}</th>)}</tr></thead>
          <tbody>{rows.map((values, at) => <tr key={at}>{line(values)}</tr>)}</tbody>
          {total && <tfoot><tr>{line(total)}</tr></tfoot>}
        </table>
      </div>
    </Card>
  );
}
