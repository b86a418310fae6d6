import { Card, DateTimeText, Icon, Money, PointsText, ProgressBar, Rate, Steps, useLocale } from "@jianxiao/ui";
import { formatBp, monthsText, SUMMARY_TITLES, term } from "@jianxiao/domain";
import { Link } from "react-router";
import { shortDay } from "../cycle/china-time";
import { packageSteps, unitBar, type HomePackage, type PackageStep, type UnitBar } from "./package-steps";
import { words } from "./words";

const STEP_WORDS = { FILL: words.stepFill, PASS: words.stepPass, SIGN: words.stepSign, REVIEW: words.stepReview };

/** The department's package: its road, what it consists of, its units, its money. */
export function PackageCard({ pack }: { pack: HomePackage }) {
  const { t, locale } = useLocale();
  const bars = pack.units.map(unitBar);
  const steps = packageSteps(pack);
  const sum = (pick: (bar: UnitBar) => number) => bars.reduce((total, bar) => total + pick(bar), 0);
  const projects = sum((bar) => bar.projects);
  const passed = sum((bar) => bar.passed);
  const latest = pack.revisions.at(-1);

  const detail = (step: PackageStep) => {
    if (step.key === "SIGN") return step.state === "done" && pack.submittedAt ? shortDay(pack.submittedAt) : t(words.beforeDate, { date: shortDay(pack.dueAt) });
    return step.state === "waiting" ? t(words.notStarted) : `${step.count}/${step.of}`;
  };

  return (
    <Card
      title={t(words.packageCard)}
      note={latest && pack.submittedAt ? <>{t(words.revision, { no: latest.no })}<i className="rule" /><DateTimeText at={pack.submittedAt} /></> : t(words.notSubmitted)}
      extra={<Link to={`/packages/${pack.id}`}>{t(words.open)}<Icon name="chevronRight" size={12} /></Link>}
    >
      <Steps stacked label={t(words.packageCard)} steps={steps.map((step) => ({ key: step.key, title: t(STEP_WORDS[step.key]), detail: detail(step), state: step.state }))} />
      <ul className="home-deliverables">
        <li><Icon name="table" /><span>{term("DocumentKind", pack.cycle.kind, locale)} <small>{t(words.copies, { count: projects })}</small></span><b>{passed} / {projects}</b></li>
        <li><Icon name="list" /><span>{t(SUMMARY_TITLES[pack.cycle.kind])} <small>{t(words.computed)}</small></span><b>{passed === projects ? t(words.ready) : t(words.notReady, { count: projects - passed })}</b></li>
      </ul>
      <table className="home-units">
        <caption className="jx-hidden">{t(words.unitsTitle)}</caption>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.id}>
              <th scope="row"><Link to={`/filings?cycle=${pack.cycle.id}&unit=${bar.id}`}>{bar.name}</Link></th>
              <td><ProgressBar label={`${bar.name}: ${t(words.unitPassed, bar)}`} total={bar.projects} parts={[{ value: bar.passed }, { value: bar.waiting, tone: "light" }]} /></td>
              <td>
                {t(words.unitPassed, bar)}
                {bar.waiting > 0 && <><i className="rule" />{t(words.unitWaiting, { count: bar.waiting })}</>}
                {bar.returned > 0 && <><i className="rule" /><em>{t(words.unitReturned, { count: bar.returned })}</em></>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="home-legend">
        <span className="blue">{t(words.legendPassed, { count: passed })}</span>
        <span className="light">{t(words.legendWaiting, { count: sum((bar) => bar.waiting) })}</span>
        <span className="rest">{t(words.legendFilling, { count: sum((bar) => bar.filling) })}</span>
      </p>
      <dl className="home-money">
        <div><dt>{t(words.budget)}</dt><dd><Money fen={pack.adjustedFen} strong /></dd></div>
        <div><dt>{t(words.executed, { months: monthsText(pack.cycle.cutOffMonth)[locale] })}</dt><dd><Money fen={pack.executedFen} strong /></dd></div>
        <div>
          <dt>{t(words.rate, { expected: formatBp(pack.expectedProgressBp, 0) })}</dt>
          <dd><b><Rate bp={pack.rateBp} /></b> {pack.rateBp !== null && pack.rateBp !== undefined && <small><PointsText bp={pack.rateBp - pack.expectedProgressBp} /></small>}</dd>
        </div>
      </dl>
    </Card>
  );
}
