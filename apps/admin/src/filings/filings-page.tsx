import { useQuery } from "@apollo/client/react";
import { COLOURS, FILING_STATES, term, type Colour, type FilingState } from "@jianxiao/domain";
import { CountTabs, Empty, Loaded, Pager, pageVariables, useLocale, useSession, useUrlState } from "@jianxiao/ui";
import { useState } from "react";
import { Link } from "react-router";
import { useCycle, useCycleTitle } from "../cycle/use-cycle";
import { graphql } from "../gql";
import type { FilingSort, FilingsPageQueryVariables } from "../gql/graphql";
import { SearchBox } from "../lists/search-box";
import { useOrganisationChoice } from "../lists/use-organisation-choice";
import { BulkMoveDialog } from "./bulk-move-dialog";
import { bulkMoveOf, isOffered, type Movable } from "./bulk-moves";
import { bulkWords } from "./bulk-words";
import { FilingTable, type FilingRow } from "./filing-table";
import { words } from "./words";

const PAGE = 20;

const FilingsPageDocument = graphql(`
  query FilingsPage($filter: FilingFilter!, $sort: FilingSort!, $direction: SortDirection!, $limit: Int!, $offset: Int!) {
    filings(filter: $filter, sort: $sort, direction: $direction, limit: $limit, offset: $offset) {
      total
      states { state count }
      colours { colour count }
      nodes {
        id version state projectCode projectName isKey revisionNo adjustedFen executedFen rateBp attainmentBp score grade execColour perfColour colour
        blocks warns filledCells requiredCells openReturnItems dueAt updatedAt
        department { id name } unit { id name isHeadquarters }
        allowedActions { action allowed reasons { code params path } }
      }
    }
  }
`);

const SORTS = ["PROJECT_CODE", "PROJECT_NAME", "ADJUSTED", "EXECUTED", "RATE", "ATTAINMENT", "COLOUR", "STATE", "UPDATED"] as const satisfies readonly FilingSort[];

const listed = <Code extends string>(text: string, known: readonly Code[]): Code[] => known.filter((code) => text.split(",").includes(code));

const movableOf = ({ id, version, projectName, unit }: FilingRow): Movable => ({ id, version, name: projectName, note: unit.name });

/** Filings of my scope in the chosen cycle: search, filters, sort and page in the URL. */
export function FilingsPage() {
  const { t, locale } = useLocale();
  const title = useCycleTitle();
  const { result: cycles, cycle } = useCycle();
  const [url, setUrl] = useUrlState({ search: "", department: "", unit: "", states: "", colours: "", blocked: "", resubmitted: "", sort: "PROJECT_CODE", order: "ASC", page: "1" });
  const organisation = useOrganisationChoice(url.department);

  const states = listed<FilingState>(url.states, FILING_STATES);
  const colours = listed<Colour>(url.colours, COLOURS);
  const variables: FilingsPageQueryVariables = {
    filter: {
      cycleId: cycle?.id ?? null, search: url.search || null, departmentId: url.department || null, unitId: url.unit || null,
      states: states.length > 0 ? states : null, colours: colours.length > 0 ? colours : null,
      withBlocks: url.blocked === "1" ? true : null, resubmittedOnly: url.resubmitted === "1" ? true : null,
    },
    sort: SORTS.find((sort) => sort === url.sort) ?? "PROJECT_CODE",
    direction: url.order === "DESC" ? "DESC" : "ASC",
    ...pageVariables(url.page, PAGE),
  };
  const result = useQuery(FilingsPageDocument, { variables, skip: !cycle });
  const move = bulkMoveOf(useSession().viewer.appointment.role);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [moving, setMoving] = useState(false);
  const picked = move ? (result.data?.filings.nodes ?? []).filter((row) => chosen.has(row.id) && (moving || isOffered(row, move))) : [];
  const clear = () => setUrl({ search: "", department: "", unit: "", states: "", colours: "", blocked: "", resubmitted: "" });

  const active = [
    url.search && `“${url.search}”`,
    organisation.departments.find(({ id }) => id === url.department)?.name,
    organisation.units.find(({ id }) => id === url.unit)?.name,
    ...states.map((state) => term("FilingState", state, locale)),
    ...colours.map((colour) => term("Colour", colour, locale)),
    url.blocked === "1" && t(words.withBlocks),
  ].filter((word): word is string => Boolean(word));

  const empty = active.length > 0
    ? <Empty title={t(words.filtered)} reason={t(words.filteredWhy, { filters: active.join("，") })} action={<button type="button" className="jx-button" onClick={clear}>{t(words.clear)}</button>} />
    : <Empty title={t(words.none)} reason={t(words.noneWhy)} action={<Link className="jx-button" to="/projects">{t(words.toProjects)}</Link>} />;

  return (
    <div className="page">
      <Loaded result={cycles}>
        {() => !cycle ? <Empty title={t(words.noCycle)} reason={t(words.noCycleWhy)} /> : (
          <>
            <div className="page-head">
              <h1>{t(words.title)}</h1>
              <span className="note">{title(cycle)}{result.data && <><i className="rule" />{t(words.count, { count: result.data.filings.total })}</>}<i className="rule" />{t(words.unit)}</span>
              <span className="tools">{move && picked.length > 0 && <button type="button" className="jx-button primary" onClick={() => setMoving(true)}>{t(bulkWords.chosen, { verb: t(move === "CONFIRM" ? words.confirm : words.pass), count: picked.length })}</button>}<Link className="jx-button" to="/grid">{t(words.grid)}</Link><Link className="jx-button" to="/imports">{t(words.export)}</Link></span>
            </div>
            <div className="filters">
              <SearchBox label={t(words.searchLabel)} placeholder={t(words.search)} value={url.search} onSearch={(search) => setUrl({ search })} />
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
              <select aria-label={t(words.allColours)} value={colours[0] ?? ""} onChange={(event) => setUrl({ colours: event.target.value })}>
                <option value="">{t(words.allColours)}</option>
                {COLOURS.map((colour) => <option key={colour} value={colour}>{term("Colour", colour, locale)}</option>)}
              </select>
              <label className="check"><input type="checkbox" checked={url.blocked === "1"} onChange={(event) => setUrl({ blocked: event.target.checked ? "1" : "" })} />{t(words.withBlocks)}</label>
              {active.length > 0 && <button type="button" className="jx-link" onClick={clear}>{t(words.clear)}</button>}
            </div>
            <Loaded result={result} lines={12}>
              {({ filings }) => (
                <>
                  <CountTabs
                    label={t(words.states)}
                    active={states.length === 1 ? (states[0] ?? "ALL") : "ALL"}
                    onChange={(key) => setUrl({ states: key === "ALL" ? "" : key })}
                    tabs={[
                      { key: "ALL" as const, label: t(words.all), count: filings.states.reduce((sum, { count }) => sum + count, 0) },
                      ...FILING_STATES.map((state) => ({ key: state, label: term("FilingState", state, locale), count: filings.states.find((entry) => entry.state === state)?.count ?? 0 })),
                    ]}
                  />
                  <FilingTable self={cycle.kind === "SELF_EVALUATION"} rows={filings.nodes} sorted={{ by: variables.sort, order: variables.direction }} onSort={(sort, order) => setUrl({ sort, order })} empty={empty} pick={move && { move, chosen, onChosen: setChosen }} />
                  <Pager page={Number(url.page)} size={PAGE} total={filings.total} onPage={(page) => setUrl({ page })} />
                </>
              )}
            </Loaded>
            {move && moving && <BulkMoveDialog action={move} rows={picked.map(movableOf)} onDone={() => setChosen(new Set())} onClose={() => setMoving(false)} />}
          </>
        )}
      </Loaded>
    </div>
  );
}
