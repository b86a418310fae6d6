import { ProgressBar, useLocale } from "@jianxiao/ui";
import type { QueueCountsQuery } from "../../gql/graphql";
import { words as queueWords } from "./words";

/** How far each department is, of what it has submitted: accepted, returned, still waiting. */
export function QueueProgress({ departments, onDepartment }: { departments: QueueCountsQuery["shown"]["departments"]; onDepartment: (id: string) => void }) {
  const { t } = useLocale();
  return (
    <ol className="queue-progress">
      {departments.filter(({ filed }) => filed > 0).map(({ department, waiting, accepted, returned, filed }) => (
        <li key={department.id}>
          <button type="button" onClick={() => onDepartment(department.id)}>
            <span>{department.name}</span><span>{filed - waiting}/{filed}</span>
            <ProgressBar label={t(queueWords.doneOf, { name: department.name, done: filed - waiting, filed })} total={filed} parts={[{ value: accepted, tone: "green" }, { value: returned, tone: "amber" }]} />
          </button>
        </li>
      ))}
    </ol>
  );
}
