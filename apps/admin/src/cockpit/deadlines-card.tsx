import { Card, dayText, Tag, useLocale, useNow } from "@jianxiao/ui";
import { Link } from "react-router";
import type { CockpitProgressQuery } from "../gql/graphql";
import { words } from "./words";

type Progress = NonNullable<CockpitProgressQuery["cycleProgress"]>;

const NAMED = 4;

/** The cycle's way from opening to the bureau's last decision, with today on it, and who is late. */
export function DeadlinesCard({ progress: { cycle, departments } }: { progress: Progress }) {
  const { t } = useLocale();
  const now = useNow();
  const today = new Date(now).toISOString();
  const late = departments.filter((department) => department.late);
  const steps = [
    { key: "opened", at: cycle.openedAt, name: t(words.opened) },
    { key: "unit", at: cycle.unitDueAt, name: t(words.unitDue) },
    { key: "department", at: cycle.departmentDueAt, name: t(words.departmentDue) },
    { key: "review", at: cycle.reviewDueAt, name: t(words.reviewDue) },
  ];
  return (
    <Card title={t(words.deadlines)} note={t(words.today, { date: dayText(today, now) })}>
      <ol className="cockpit-line">
        {steps.map(({ key, at, name }) => <li key={key} className={at <= today ? "past" : undefined}><small>{dayText(at, now)}</small><i aria-hidden="true" />{name}</li>)}
      </ol>
      <p className="cockpit-late">
        {late.length === 0 ? t(words.noneLate) : (
          <>
            <Tag tone="amber" icon="clock">{t(words.lateDepartments, { count: late.length })}</Tag>
            {late.slice(0, NAMED).map(({ department, packageId }) => <Link key={packageId} to={`/packages/${packageId}`}>{department.name}</Link>)}
            {late.length > NAMED && <Link to={`/cycles/${cycle.id}?show=late`}>{t(words.andMore, { count: late.length })}</Link>}
          </>
        )}
      </p>
    </Card>
  );
}
