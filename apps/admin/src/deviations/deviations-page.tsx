import { useQuery } from "@apollo/client/react";
import { CAUSES, LEVEL1, term } from "@jianxiao/domain";
import { CountTabs, DataTable, DownloadButton, Empty, Icon, Loaded, Pager, pageVariables, Tag, dictionary, useLocale, useUrlState, type Column } from "@jianxiao/ui";
import { Link } from "react-router";
import { useCycle, useCycleTitle } from "../cycle/use-cycle";
import { graphql } from "../gql";
import type { DeviationsPageQuery } from "../gql/graphql";
import { useOrganisationChoice } from "../lists/use-organisation-choice";

const words = dictionary({
  title: { zh: "偏差指标", en: "Deviating indicators" },
  note: { zh: "填报为“有可能”或“完全不可能”完成的指标；一个指标可有多个原因", en: "reported as possible or impossible; an indicator may have several causes" },
  back: { zh: "驾驶舱", en: "Cockpit" },
  export: { zh: "导出 .xlsx", en: "Export .xlsx" },
  causes: { zh: "偏差原因", en: "Causes" },
  all: { zh: "全部", en: "All" },
  levels: { zh: "全部一级指标", en: "All levels" },
  departments: { zh: "全部部门", en: "All departments" },
  impossibleOnly: { zh: "只看完全不可能", en: "Impossible only" },
  indicator: { zh: "指标", en: "Indicator" },
  likelihood: { zh: "完成可能性", en: "Likelihood" },
  cause: { zh: "原因", en: "Cause" },
  measure: { zh: "改进措施", en: "Measure" },
  project: { zh: "项目", en: "Project" },
  none: { zh: "没有符合条件的指标", en: "No indicator matches" },
  noCycle: { zh: "还没有监控批次", en: "There is no cycle yet" },
});

const PAGE = 50;

const DeviationsPageDocument = graphql(`
  query DeviationsPage($cycleId: ID!, $cause: Cause, $level1: Level1, $departmentId: ID, $impossibleOnly: Boolean!, $limit: Int!, $offset: Int!) {
    deviations(cycleId: $cycleId) { indicators byCause { cause indicators } }
    deviationLines(cycleId: $cycleId, cause: $cause, level1: $level1, departmentId: $departmentId, impossibleOnly: $impossibleOnly, limit: $limit, offset: $offset) {
      total nodes { filingId path projectName indicatorName level1 likelihood causes explanation measure department { id name } }
    }
  }
`);

type Line = DeviationsPageQuery["deviationLines"]["nodes"][number];

/** The indicators behind the causes of the cockpit; each leads to its cell. */
export function DeviationsPage() {
  const { t, locale } = useLocale();
  const title = useCycleTitle();
  const { result: cycles, cycle } = useCycle();
  const { departments } = useOrganisationChoice("");
  const [url, setUrl] = useUrlState({ cause: "", level1: "", department: "", impossible: "", page: "1" });
  const variables = {
    cycleId: cycle?.id ?? "", cause: CAUSES.find((known) => known === url.cause) ?? null, level1: LEVEL1.find((known) => known === url.level1) ?? null, departmentId: url.department || null,
    impossibleOnly: url.impossible === "1", ...pageVariables(url.page, PAGE),
  };
  const result = useQuery(DeviationsPageDocument, { variables, skip: !cycle, fetchPolicy: "cache-and-network" });
  const columns: Column<Line>[] = [
    { key: "indicator", title: t(words.indicator), phone: "title", cell: ({ filingId, path, indicatorName, level1 }) => <span className="two-lines"><Link to={`/filings/${filingId}?cell=${encodeURIComponent(path)}`}>{indicatorName}</Link><small>{term("Level1", level1, locale)}</small></span> },
    { key: "project", title: t(words.project), cell: ({ projectName, department }) => <span className="two-lines">{projectName}<small>{department.name}</small></span> },
    { key: "likelihood", title: t(words.likelihood), cell: ({ likelihood }) => <Tag tone={likelihood === "IMPOSSIBLE" ? "amber" : "plain"}>{term("Likelihood", likelihood, locale)}</Tag> },
    { key: "cause", title: t(words.cause), width: "30%", cell: ({ causes, explanation }) => <span className="two-lines">{causes.map((cause) => term("Cause", cause, locale)).join("、") || "—"}{explanation && <small>{explanation}</small>}</span> },
    { key: "measure", title: t(words.measure), width: "24%", cell: ({ measure }) => measure ?? "—" },
  ];
  return (
    <div className="page">
      <Loaded result={cycles}>
        {() => !cycle ? <Empty title={t(words.noCycle)} /> : (
          <>
            <div className="page-head">
              <Link to={`/cockpit?cycle=${cycle.id}`}><Icon name="chevronLeft" size={12} />{t(words.back)}</Link>
              <h1>{t(words.title)}</h1>
              <span className="note">{title(cycle)}<i className="rule" />{t(words.note)}</span>
              <span className="tools"><DownloadButton href={`/export/cockpit/${cycle.id}.xlsx?part=causes`}>{t(words.export)}</DownloadButton></span>
            </div>
            <div className="filters">
              {departments.length > 1 && (
                <select aria-label={t(words.departments)} value={url.department} onChange={({ target }) => setUrl({ department: target.value })}>
                  <option value="">{t(words.departments)}</option>
                  {departments.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
                </select>
              )}
              <select aria-label={t(words.levels)} value={url.level1} onChange={({ target }) => setUrl({ level1: target.value })}>
                <option value="">{t(words.levels)}</option>
                {LEVEL1.map((level1) => <option key={level1} value={level1}>{term("Level1", level1, locale)}</option>)}
              </select>
              <label className="check"><input type="checkbox" checked={url.impossible === "1"} onChange={({ target }) => setUrl({ impossible: target.checked ? "1" : "" })} />{t(words.impossibleOnly)}</label>
            </div>
            <Loaded result={result} lines={10}>
              {({ deviations, deviationLines }) => (
                <>
                  <CountTabs
                    label={t(words.causes)} active={url.cause || "ALL"} onChange={(key) => setUrl({ cause: key === "ALL" ? "" : key })}
                    tabs={[{ key: "ALL", label: t(words.all), count: deviations.indicators }, ...deviations.byCause.map(({ cause, indicators }) => ({ key: cause as string, label: term("Cause", cause, locale), count: indicators }))]}
                  />
                  <DataTable caption={t(words.title)} rows={deviationLines.nodes} columns={columns} rowKey={({ filingId, path }) => `${filingId} ${path}`} empty={<Empty title={t(words.none)} />} />
                  <Pager page={Number(url.page)} size={PAGE} total={deviationLines.total} onPage={(page) => setUrl({ page })} />
                </>
              )}
            </Loaded>
          </>
        )}
      </Loaded>
    </div>
  );
}
