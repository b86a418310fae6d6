import { useQuery } from "@apollo/client/react";
import { COLOURS, term, type Colour } from "@jianxiao/domain";
import { CountTabs, useLocale } from "@jianxiao/ui";
import { Checkbox, Input, InputNumber, Select } from "antd";
import { useState } from "react";
import { graphql } from "../../gql";
import type { QueueCountsQuery } from "../../gql/graphql";
import { words } from "../../words";
import { FOUND, ORDERS, QUEUES, WAITING_IN, type QueueFilter } from "./queue-filter";
import { SavedQueues } from "./saved-queues-menu";
import { words as queueWords } from "./words";

type Props = { filter: QueueFilter; onFilter: (change: { [Name in keyof QueueFilter]?: QueueFilter[Name] | undefined }) => void; counts: QueueCountsQuery | undefined; /** Only people of an office have a queue of their own. */ own: boolean };

const MORE: readonly (keyof QueueFilter)[] = ["department", "unit", "found", "state", "from", "to", "due", "key", "order"];

/** The queue's filters; each stands in the address. */
export function QueueFilters({ filter, onFilter, counts, own }: Props) {
  const { t, locale } = useLocale();
  const [more, showMore] = useState(MORE.some((name) => filter[name] !== undefined));
  const totals = { MINE: counts?.mine.total, OFFICE: counts?.office.total, ALL: counts?.all.total };
  return (
    <>
      {own && (
        <CountTabs
          label={t(queueWords.whose)} active={filter.of ?? "ALL"} onChange={(of) => onFilter({ of: of === "ALL" ? undefined : of })}
          tabs={QUEUES.map((key) => ({ key, label: key === "ALL" ? t(queueWords.ALL) : term("QueueOf", key, locale), ...(totals[key] === undefined ? {} : { count: totals[key] }) }))}
        />
      )}
      <div className="queue-filters">
        <Select
          size="small" value={(filter.colour ?? "") as Colour | ""} aria-label={t(words.colour)} onChange={(colour) => onFilter({ colour: colour || undefined })}
          options={[{ value: "" as Colour | "", label: t(words.allColours) }, ...COLOURS.map((value) => ({ value: value as Colour | "", label: term("Colour", value, locale) }))]}
        />
        <Select
          size="small" value={filter.again ? "again" : ""} aria-label={t(words.revision)} onChange={(again) => onFilter({ again: again === "again" || undefined })}
          options={[{ value: "", label: t(words.allFilings) }, { value: "again", label: t(words.resubmitted) }]}
        />
      </div>
      <button type="button" className="jx-link queue-more-toggle" aria-expanded={more} onClick={() => showMore(!more)}>{t(more ? queueWords.fewer : queueWords.more)}</button>
      <SavedQueues filter={filter} />
      {more && (
        <div className="queue-more">
          <Select
            size="small" showSearch optionFilterProp="label" value={filter.department ?? ""} aria-label={t(queueWords.department)} onChange={(department) => onFilter({ department: department || undefined, unit: undefined })}
            options={[{ value: "", label: t(queueWords.allDepartments) }, ...(counts?.shown.departments ?? []).map(({ department, waiting }) => ({ value: department.id, label: `${department.name} ${waiting}` }))]}
          />
          {filter.department && <UnitFilter departmentId={filter.department} unit={filter.unit} onUnit={(unit) => onFilter({ unit })} />}
          <Select size="small" value={filter.state ?? "SUBMITTED"} aria-label={t(queueWords.state)} onChange={(state) => onFilter({ state: state === "SUBMITTED" ? undefined : state })} options={WAITING_IN.map((value) => ({ value, label: term("FilingState", value, locale) }))} />
          <Select
            size="small" value={(filter.found ?? "") as (typeof FOUND)[number] | ""} aria-label={t(queueWords.found)} onChange={(found) => onFilter({ found: found || undefined })}
            options={[{ value: "" as (typeof FOUND)[number] | "", label: t(queueWords.anyFound) }, ...FOUND.map((value) => ({ value: value as (typeof FOUND)[number] | "", label: term("FoundFilter", value, locale) }))]}
          />
          <Select size="small" value={filter.order ?? "DEPARTMENT"} aria-label={t(queueWords.order)} onChange={(order) => onFilter({ order: order === "DEPARTMENT" ? undefined : order })} options={ORDERS.map((value) => ({ value, label: term("FilingSort", value, locale) }))} />
          <span className="queue-money-filter">
            <InputNumber size="small" min={0} value={filter.from ?? null} placeholder={t(queueWords.from)} aria-label={t(queueWords.from)} onChange={(from) => onFilter({ from: from ?? undefined })} />
            <InputNumber size="small" min={0} value={filter.to ?? null} placeholder={t(queueWords.to)} aria-label={t(queueWords.to)} onChange={(to) => onFilter({ to: to ?? undefined })} />
          </span>
          <label className="queue-due-filter">{t(queueWords.due)} <input type="date" value={filter.due ?? ""} onChange={({ target }) => onFilter({ due: target.value || undefined })} /></label>
          <Checkbox checked={filter.key ?? false} onChange={({ target }) => onFilter({ key: target.checked || undefined })}>{t(queueWords.keyOnly)}</Checkbox>
          <p className="muted">{t(queueWords.copied)}</p>
        </div>
      )}
      <Input.Search size="small" allowClear placeholder={t(words.search)} aria-label={t(words.search)} defaultValue={filter.search} onSearch={(search) => onFilter({ search: search || undefined })} />
    </>
  );
}

const DepartmentUnits = graphql(`
  query DepartmentUnits($id: ID!) {
    department(id: $id) { id units { id name } }
  }
`);

/** The units of the chosen department. */
function UnitFilter({ departmentId, unit, onUnit }: { departmentId: string; unit: string | undefined; onUnit: (unit: string | undefined) => void }) {
  const { t } = useLocale();
  const { data } = useQuery(DepartmentUnits, { variables: { id: departmentId } });
  return (
    <Select
      size="small" showSearch optionFilterProp="label" className="wide" value={unit ?? ""} aria-label={t(queueWords.unit)} onChange={(chosen) => onUnit(chosen || undefined)}
      options={[{ value: "", label: t(queueWords.allUnits) }, ...(data?.department?.units ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}
