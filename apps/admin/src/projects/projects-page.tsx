import { useQuery } from "@apollo/client/react";
import { COLOURS, term } from "@jianxiao/domain";
import { DataTable, Empty, Loaded, Money, Pager, Signal, Tag, pageVariables, useLocale, useUrlState, type Column } from "@jianxiao/ui";
import { Link } from "react-router";
import { useCycle } from "../cycle/use-cycle";
import { graphql } from "../gql";
import type { ProjectSort, ProjectsPageQuery } from "../gql/graphql";
import { SearchBox } from "../lists/search-box";
import { useOrganisationChoice } from "../lists/use-organisation-choice";
import { MayKeepProjectsDocument } from "./keep-document";
import { words as keepWords } from "./keep-words";
import { words as rollWords } from "../yearend/words";
import { words } from "./words";

const PAGE = 20;
const SORTS = ["CODE", "NAME", "BUDGET", "DEPARTMENT"] as const satisfies readonly ProjectSort[];

const ProjectsPageDocument = graphql(`
  query ProjectsPage($filter: ProjectFilter, $sort: ProjectSort!, $direction: SortDirection!, $limit: Int!, $offset: Int!) {
    projects(filter: $filter, sort: $sort, direction: $direction, limit: $limit, offset: $offset) {
      total
      nodes { id code name kind fiscalYear initialFen adjustedFen paidFen indicatorCount goalState isKey latestColour department { id name } unit { id name } }
    }
  }
`);

type Row = ProjectsPageQuery["projects"]["nodes"][number];

/** All projects of my scope; search, filters, sort and page in the URL. */
export function ProjectsPage() {
  const { t, locale } = useLocale();
  const { cycles } = useCycle();
  const [url, setUrl] = useUrlState({ search: "", year: "", department: "", unit: "", colour: "", key: "", sort: "CODE", order: "ASC", page: "1" });
  const organisation = useOrganisationChoice(url.department);
  const years = [...new Set([...cycles.map(({ fiscalYear }) => fiscalYear), ...(url.year ? [Number(url.year)] : [])])];
  const colour = COLOURS.find((known) => known === url.colour) ?? null;
  const sort = SORTS.find((known) => known === url.sort) ?? "CODE";
  const direction = url.order === "DESC" ? "DESC" : "ASC";
  const mayKeep = useQuery(MayKeepProjectsDocument).data?.mayKeepProjects ?? false;
  const result = useQuery(ProjectsPageDocument, {
    variables: {
      filter: {
        search: url.search || null, fiscalYear: Number(url.year) || null, departmentId: url.department || null, unitId: url.unit || null,
        colour, keyOnly: url.key === "1" ? true : null,
      },
      sort, direction, ...pageVariables(url.page, PAGE),
    },
  });
  const clear = () => setUrl({ search: "", year: "", department: "", unit: "", colour: "", key: "" });
  const active = [
    url.search && `“${url.search}”`,
    url.year && t(words.yearOf, { year: url.year }),
    organisation.departments.find(({ id }) => id === url.department)?.name,
    organisation.units.find(({ id }) => id === url.unit)?.name,
    colour && term("Colour", colour, locale),
    url.key === "1" && t(words.keyOnly),
  ].filter((word): word is string => Boolean(word));

  const columns: Column<Row>[] = [
    {
      key: "project", title: t(words.project), sort: "NAME", phone: "title",
      cell: (row) => (
        <span className="two-lines"><Link to={`/projects/${row.id}`}>{row.name}</Link> {row.isKey && <Tag tone="blue" icon="flag">{t(words.key)}</Tag>}<small>{row.code}<i className="rule" />{t(words.yearOf, { year: row.fiscalYear })}</small></span>
      ),
    },
    { key: "department", title: t(words.department), sort: "DEPARTMENT", cell: (row) => <span className="two-lines">{row.department.name}<small>{row.unit.name}</small></span> },
    { key: "kind", title: t(words.kind), cell: (row) => term("ProjectKind", row.kind, locale) },
    { key: "goal", title: t(words.goal), cell: (row) => row.goalState ? <span className="two-lines">{term("GoalState", row.goalState, locale)}<small>{t(words.indicators, { count: row.indicatorCount })}</small></span> : <span className="quiet">{t(words.noGoal)}</span> },
    { key: "initial", title: t(words.initial), align: "right", cell: (row) => <Money fen={row.initialFen} /> },
    { key: "adjusted", title: t(words.adjusted), sort: "BUDGET", align: "right", cell: (row) => <Money fen={row.adjustedFen} /> },
    { key: "paid", title: t(words.paid), align: "right", cell: (row) => <Money fen={row.paidFen} /> },
    { key: "colour", title: t(words.colour), cell: (row) => <Signal colour={row.latestColour} /> },
  ];

  return (
    <div className="page">
      <div className="page-head">
        <h1>{t(words.title)}</h1>
        <span className="note">{result.data && <>{t(words.count, { count: result.data.projects.total })}<i className="rule" /></>}{t(words.unitOfMoney)}</span>
        {mayKeep && <span className="tools"><Link className="jx-button" to="/projects/roll">{t(rollWords.open)}</Link><Link className="jx-button" to="/projects/new">{t(keepWords.newProject)}</Link></span>}
      </div>
      <div className="filters">
        <SearchBox label={t(words.searchLabel)} placeholder={t(words.search)} value={url.search} onSearch={(search) => setUrl({ search })} />
        {years.length > 1 && (
          <select aria-label={t(words.year)} value={url.year} onChange={(event) => setUrl({ year: event.target.value })}>
            <option value="">{t(words.allYears)}</option>
            {years.map((year) => <option key={year} value={year}>{t(words.yearOf, { year })}</option>)}
          </select>
        )}
        {organisation.departments.length > 1 && (
          <select aria-label={t(words.allDepartments)} value={url.department} onChange={(event) => setUrl({ department: event.target.value, unit: "" })}>
            <option value="">{t(words.allDepartments)}</option>
            {organisation.departments.map((department) => <option key={department.id} value={department.id}>{department.name}</option>)}
          </select>
        )}
        {organisation.units.length > 1 && (
          <select aria-label={t(words.allUnits)} value={url.unit} onChange={(event) => setUrl({ unit: event.target.value })}>
            <option value="">{t(words.allUnits)}</option>
            {organisation.units.map((unit) => <option key={unit.id} value={unit.id}>{unit.name}</option>)}
          </select>
        )}
        <select aria-label={t(words.allColours)} value={colour ?? ""} onChange={(event) => setUrl({ colour: event.target.value })}>
          <option value="">{t(words.allColours)}</option>
          {COLOURS.map((known) => <option key={known} value={known}>{term("Colour", known, locale)}</option>)}
        </select>
        <label className="check"><input type="checkbox" checked={url.key === "1"} onChange={(event) => setUrl({ key: event.target.checked ? "1" : "" })} />{t(words.keyOnly)}</label>
        {active.length > 0 && <button type="button" className="jx-link" onClick={clear}>{t(words.clear)}</button>}
      </div>
      <Loaded result={result} lines={12}>
        {({ projects }) => (
          <>
            <DataTable
              caption={t(words.title)} rows={projects.nodes} columns={columns} rowKey={({ id }) => id}
              sorted={{ by: sort, order: direction }} onSort={(by, order) => setUrl({ sort: by, order })}
              empty={active.length > 0
                ? <Empty title={t(words.filtered)} reason={t(words.filteredWhy, { filters: active.join("，") })} action={<button type="button" className="jx-button" onClick={clear}>{t(words.clear)}</button>} />
                : <Empty title={t(words.none)} reason={t(words.noneWhy)} action={<Link className="jx-button" to="/imports">{t(words.toImports)}</Link>} />}
            />
            <Pager page={Number(url.page)} size={PAGE} total={projects.total} onPage={(page) => setUrl({ page })} />
          </>
        )}
      </Loaded>
    </div>
  );
}
