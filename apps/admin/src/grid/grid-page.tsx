import { useQuery } from "@apollo/client/react";
import { Empty, Loaded, useLocale, useSession, useUrlState } from "@jianxiao/ui";
import { Link } from "react-router";
import { useCycle, useCycleTitle } from "../cycle/use-cycle";
import { words as filingWords } from "../filings/words";
import { useOrganisationChoice } from "../lists/use-organisation-choice";
import { FillGridDocument } from "./document";
import { GridScreen } from "./grid-screen";
import type { Filter } from "./rows";
import { words } from "./words";

const FILTERS: readonly Filter[] = ["ALL", "UNFILLED", "PROBLEMS", "RETURNED"];

/** All projects of a department or unit in one table that is filled in like a spreadsheet. Whoever sees several departments looks at one at a time. */
export function GridPage() {
  const { t } = useLocale();
  const title = useCycleTitle();
  const { result: cycles, cycle } = useCycle();
  const [url, setUrl] = useUrlState({ department: "", unit: "", show: "ALL" });
  const { departments, units } = useOrganisationChoice(url.department);
  const { viewer: { appointment } } = useSession();
  const departmentId = url.department || (departments.find(({ id }) => id === appointment.departmentId) ?? departments[0])?.id || "";
  const place = { cycleId: cycle?.id ?? "", departmentId, unitId: url.unit || null };
  const result = useQuery(FillGridDocument, { variables: place, skip: !cycle || departmentId === "" });
  const filter = FILTERS.find((one) => one === url.show) ?? "ALL";

  const choice = (
    <>
      {departments.length > 1 && (
        <select aria-label={t(words.department)} value={departmentId} onChange={(event) => setUrl({ department: event.target.value, unit: "" })}>
          {departments.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      )}
      {units.length > 1 && (
        <select aria-label={t(words.unit)} value={url.unit} onChange={(event) => setUrl({ unit: event.target.value })}>
          <option value="">{t(words.allUnits)}</option>
          {units.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      )}
    </>
  );
  return (
    <Loaded result={cycles}>
      {() => !cycle ? <div className="page"><Empty title={t(filingWords.noCycle)} reason={t(filingWords.noCycleWhy)} /></div> : (
        <Loaded result={result} lines={14}>
          {({ fillGrid }) => fillGrid.nodes.length === 0
            ? <div className="page"><div className="filters">{choice}</div><Empty title={t(words.empty)} reason={t(words.emptyWhy)} action={<Link className="jx-button" to="/projects">{t(words.toProjects)}</Link>} /></div>
            : <GridScreen key={`${cycle.id} ${departmentId} ${url.unit}`} place={place} cycle={cycle} title={title(cycle)} filings={fillGrid.nodes} more={fillGrid.more} choice={choice} filter={filter} onFilter={(show) => setUrl({ show })} reload={result.refetch} />}
        </Loaded>
      )}
    </Loaded>
  );
}
