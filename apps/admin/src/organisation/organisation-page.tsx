import { useQuery } from "@apollo/client/react";
import { CountTabs, Empty, Loaded, Pager, pageVariables, useLocale, useUrlState } from "@jianxiao/ui";
import { useState } from "react";
import { Link } from "react-router";
import { SearchBox } from "../lists/search-box";
import { DepartmentCard } from "./department-card";
import type { Act } from "./keep";
import { KeepDialog } from "./keep-dialog";
import { Offices } from "./offices";
import { Successions } from "./successions";
import { OrganisationPageDocument } from "./organisation-document";
import { words } from "./words";

const PAGE = 20;

/** Departments with their units and posts, and the bureau's offices with the departments they review; whoever keeps them changes them here. */
export function OrganisationPage() {
  const { t } = useLocale();
  const [url, setUrl] = useUrlState({ show: "DEPARTMENTS", search: "", page: "1" });
  const [act, setAct] = useState<Act | null>(null);
  const shown = url.show === "OFFICES" || url.show === "SUCCESSIONS" ? url.show : "DEPARTMENTS";
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t(words.title)}</h1>
        <CountTabs
          label={t(words.tabs)} active={shown} onChange={(show) => setUrl({ show })}
          tabs={[{ key: "DEPARTMENTS", label: t(words.departments) }, { key: "OFFICES", label: t(words.offices) }, { key: "SUCCESSIONS", label: t(words.successions) }]}
        />
      </div>
      {shown === "SUCCESSIONS" && <Successions />}
      {shown === "OFFICES" && <Offices onAct={setAct} />}
      {shown === "DEPARTMENTS" && <Departments search={url.search} page={url.page} onSearch={(search) => setUrl({ search })} onPage={(page) => setUrl({ page })} onAct={setAct} />}
      {act && <KeepDialog act={act} onClose={() => setAct(null)} />}
    </div>
  );
}

type Props = { search: string; page: string; onSearch: (text: string) => void; onPage: (page: number) => void; onAct: (act: Act) => void };

function Departments({ search, page, onSearch, onPage, onAct }: Props) {
  const { t } = useLocale();
  const result = useQuery(OrganisationPageDocument, { variables: { search: search || null, ...pageVariables(page, PAGE) } });
  return (
    <>
      <div className="filters">
        <SearchBox label={t(words.searchLabel)} placeholder={t(words.search)} value={search} onSearch={onSearch} />
        {result.data?.mayKeepOrganisation && (
          <>
            <button type="button" className="jx-button primary" onClick={() => onAct({ act: "CREATE_DEPARTMENT" })}>{t(words.newDepartment)}</button>
            <Link className="jx-button" to="/imports">{t(words.importAll)}</Link>
          </>
        )}
      </div>
      <Loaded result={result} lines={10}>
        {({ departments, mayKeepOrganisation }) => departments.nodes.length === 0
          ? search
            ? <Empty title={t(words.noneFound)} action={<button type="button" className="jx-button" onClick={() => onSearch("")}>{t(words.clear)}</button>} />
            : <Empty title={t(words.none)} reason={t(mayKeepOrganisation ? words.noneKeep : words.noneWhy)} />
          : (
            <div className="stack">
              {departments.nodes.map((department) => <DepartmentCard key={department.id} department={department} open={departments.nodes.length <= 3} onAct={onAct} />)}
              <Pager page={Number(page)} size={PAGE} total={departments.total} onPage={onPage} />
            </div>
          )}
      </Loaded>
    </>
  );
}
