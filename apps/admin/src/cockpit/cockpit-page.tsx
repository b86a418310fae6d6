import { useQuery } from "@apollo/client/react";
import { BASES, formatBp, formatGap, ratioBp, term, type Basis, type Role } from "@jianxiao/domain";
import { CountTabs, dayText, DownloadButton, Empty, Icon, Loaded, longText, SignalMark, useLocale, useNow, useSession, useUrlState, type Text } from "@jianxiao/ui";
import { Link } from "react-router";
import { useCycle, useCycleTitle } from "../cycle/use-cycle";
import type { CockpitProgressQuery } from "../gql/graphql";
import { ApprovalNote, CorrectionsCard } from "./corrections-card";
import { AttentionCard } from "./attention-card";
import { CausesCard } from "./causes-card";
import { CockpitProgressDocument } from "./cockpit-document";
import { HeadlineCard, HeadlineStat } from "./headline-card";
import { DeadlinesCard } from "./deadlines-card";
import { DepartmentBars, UnitBars } from "./department-bars";
import { KeyProjectsCard } from "./key-projects-card";
import { RankingCard } from "./ranking-card";
import { Stat } from "./stat";
import { words } from "./words";

type Progress = NonNullable<CockpitProgressQuery["cycleProgress"]>;

/** The cycle at a glance, for whoever's scope it is: coverage, deadlines, signals, causes, what needs a word. Each figure leads to its rows. */
export function CockpitPage() {
  const { t } = useLocale();
  const { result: cycles, cycle } = useCycle();
  const [url, setUrl] = useUrlState({ basis: "AS_THEN" });
  const basis: Basis = BASES.find((each) => each === url.basis) ?? "AS_THEN";
  const result = useQuery(CockpitProgressDocument, { variables: { cycleId: cycle?.id ?? "", basis }, skip: !cycle, fetchPolicy: "cache-and-network" });
  return (
    <div className="page cockpit">
      <Loaded result={cycles}>
        {() => !cycle ? <Empty title={t(words.noCycle)} reason={t(words.noCycleWhy)} /> : (
          <Loaded result={result} lines={12}>
            {({ cycleProgress, successions }) => cycleProgress ? <CockpitScreen progress={cycleProgress} reorganised={successions.length > 0} onBasis={(next) => setUrl({ basis: next })} /> : <Empty title={t(words.noCycle)} />}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

function CockpitScreen({ progress, reorganised, onBasis }: { progress: Progress; reorganised: boolean; onBasis: (basis: Basis) => void }) {
  const { t, locale } = useLocale();
  const title = useCycleTitle();
  const now = useNow();
  const { role, departmentId } = useSession().viewer.appointment;
  const ofDepartment = Boolean(departmentId);
  const { cycle } = progress;
  return (
    <>
      <div className="page-head">
        <h1>{t(titleFor(role, ofDepartment))}</h1>
        <span className="note">{t(words.note, { cycle: title(cycle), at: longText(new Date(now).toISOString(), locale) })}</span>
        <span className="tools">
          {reorganised && <CountTabs label={t(words.counted)} active={progress.basis} onChange={onBasis} tabs={BASES.map((key) => ({ key, label: term("Basis", key, locale) }))} />}
          <ApprovalNote fiscalYear={cycle.fiscalYear} />
          {!ofDepartment && <Link className="jx-button" to={`/wall?cycle=${cycle.id}`}>{t(words.wall)}</Link>}
          <button type="button" className="jx-button" onClick={() => window.print()}><Icon name="print" size={14} />{t(words.print)}</button>
          <DownloadButton href={`/export/cockpit/${cycle.id}.xlsx`}>{t(words.export)}</DownloadButton>
        </span>
      </div>
      <Stats progress={progress} />
      <div className="cockpit-columns">
        <div className="stack">
          <HeadlineCard fiscalYear={cycle.fiscalYear} cycleId={cycle.id} />
          {ofDepartment ? <UnitBars cycleId={cycle.id} /> : <DepartmentBars lines={progress.departments} cycleId={cycle.id} />}
          <KeyProjectsCard cycleId={cycle.id} />
        </div>
        <div className="stack">
          <DeadlinesCard progress={progress} />
          <AttentionCard cycleId={cycle.id} />
          <CausesCard cycleId={cycle.id} />
          <CorrectionsCard fiscalYear={cycle.fiscalYear} cycleId={cycle.id} />
          <RankingCard fiscalYear={cycle.fiscalYear} cycleId={cycle.id} />
        </div>
      </div>
    </>
  );
}

/** Whose overview it is: the district's, an office's departments, a department's or a unit's. */
function titleFor(role: Role, ofDepartment: boolean): Text {
  if (role === "UNIT_FILLER" || role === "UNIT_LEADER") return words.titleUnit;
  if (ofDepartment) return words.titleDepartment;
  return role === "BUSINESS_OFFICE" ? words.titleOffice : words.title;
}

function Stats({ progress: { projects, exempt, filed, accepted, red, yellow, green, rateBp, cycle, departments } }: { progress: Progress }) {
  const { t, locale } = useLocale();
  const sent = departments.filter(({ submittedAt }) => submittedAt !== null);
  const late = departments.filter((department) => department.late).length;
  const sum = (of: (line: Progress["departments"][number]) => number) => departments.reduce((total, line) => total + of(line), 0);
  // Even pace is practice everywhere; each project's own curve decides its colour, not this figure.
  const evenBp = ratioBp(cycle.cutOffMonth, 12) ?? 0;
  const filings = `/filings?cycle=${cycle.id}`;
  const now = useNow();
  const { departmentId } = useSession().viewer.appointment;
  const own = departments.find(({ department }) => department.id === departmentId);
  return (
    <section className="cockpit-stats">
      <Stat name={t(words.coverage)} to={`/cycles/${cycle.id}`} note={t(words.coverageNote, { rate: formatBp(ratioBp(filed, projects)), exempt })}><b>{filed}</b> {t(words.of, { of: projects })}</Stat>
      {own ? (
        <Stat name={t(words.package)} to={`/packages/${own.packageId}`} note={own.submittedAt ? t(words.packageSent, { at: dayText(own.submittedAt, now) }) : t(words.packageDue, { due: dayText(own.dueAt, now) })}><b className="words">{term("PackageState", own.packageState, locale)}</b></Stat>
      ) : <Stat name={t(words.departments)} to={`/packages?cycle=${cycle.id}`} note={t(words.departmentsNote, { onTime: sent.filter((department) => !department.late).length, late })}><b>{sent.length}</b> {t(words.of, { of: departments.length })}</Stat>}
      <Stat name={t(words.accepted)} to={`${filings}&states=ACCEPTED`} note={t(words.acceptedNote, { returned: sum(({ returned }) => returned), waiting: sum(({ submitted }) => submitted) })}><b>{accepted}</b> {t(words.of, { of: projects })}</Stat>
      <Stat name={t(words.rate)} to={`/matrix?cycle=${cycle.id}`} note={t(words.rateNote, { expected: formatBp(evenBp), gap: formatGap(rateBp == null ? null : rateBp - evenBp, locale, 2) })}><b>{formatBp(rateBp ?? null)}</b></Stat>
      <Stat name={t(words.signals)} to={`${filings}&colours=RED,YELLOW&sort=COLOUR&order=DESC`} note={t(words.signalsNote, { green })}><SignalMark colour="RED" label="" /> <b className="red">{red}</b> <SignalMark colour="YELLOW" label="" /> <b className="yellow">{yellow}</b></Stat>
      <HeadlineStat fiscalYear={cycle.fiscalYear} />
    </section>
  );
}
