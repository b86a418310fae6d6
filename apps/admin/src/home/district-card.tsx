import { useQuery } from "@apollo/client/react";
import { monthsText } from "@jianxiao/domain";
import { Card, Icon, Loaded, Money, ProgressBar, Rate, Signal, useLocale } from "@jianxiao/ui";
import { Link } from "react-router";
import { HomeProgressDocument } from "./documents";
import { words } from "./words";

/** How far the district is in the cycle, for those who see all of it. */
export function DistrictCard({ cycleId }: { cycleId: string }) {
  const { t, locale } = useLocale();
  const result = useQuery(HomeProgressDocument, { variables: { cycleId }, fetchPolicy: "cache-and-network" });
  return (
    <Card title={t(words.progressCard)} extra={<Link to={`/cycles/${cycleId}`}>{t(words.open)}<Icon name="chevronRight" size={12} /></Link>}>
      <Loaded result={result}>
        {({ cycleProgress: progress }) => {
          if (!progress) return null;
          const late = progress.departments.filter((department) => department.late).length;
          const rows = [
            { label: words.filed, count: progress.filed },
            { label: words.reviewed, count: progress.reviewed },
            { label: words.accepted, count: progress.accepted },
          ];
          return (
            <>
              <table className="home-units">
                <tbody>
                  {rows.map(({ label, count }) => (
                    <tr key={label.en}>
                      <th scope="row">{t(label)}</th>
                      <td><ProgressBar label={`${t(label)} ${count}/${progress.projects}`} total={progress.projects} parts={[{ value: count }]} /></td>
                      <td>{t(words.ofProjects, { count, of: progress.projects })}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p className="home-signals">
                <Link to={`/filings?cycle=${cycleId}&colours=RED`}><Signal colour="RED" /> <b>{progress.red}</b></Link>
                <Link to={`/filings?cycle=${cycleId}&colours=YELLOW`}><Signal colour="YELLOW" /> <b>{progress.yellow}</b></Link>
                <Link to={`/filings?cycle=${cycleId}&colours=GREEN`}><Signal colour="GREEN" /> <b>{progress.green}</b></Link>
                <span>{late > 0 ? <Link to={`/cycles/${cycleId}?show=late`}>{t(words.lateDepartments, { count: late })}</Link> : t(words.noneLate)}</span>
              </p>
              <dl className="home-money">
                <div><dt>{t(words.budget)}</dt><dd><Money fen={progress.adjustedFen} strong /></dd></div>
                <div><dt>{t(words.executed, { months: monthsText(progress.cycle.cutOffMonth)[locale] })}</dt><dd><Money fen={progress.executedFen} strong /></dd></div>
                <div><dt>{t(words.plainRate)}</dt><dd><b><Rate bp={progress.rateBp} /></b></dd></div>
              </dl>
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}
