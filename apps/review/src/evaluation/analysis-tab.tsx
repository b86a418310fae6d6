import { formatBp } from "@jianxiao/domain";
import { Card, Chart, Money, Rate, useLocale } from "@jianxiao/ui";
import type { Task } from "./documents";
import { words } from "./words";

/** Payments by month, execution and attainment by cycle against the benchmark, and every indicator's course: each chart with its figures behind it. */
export default function AnalysisTab({ task }: { task: Task }) {
  const { t } = useLocale();
  const wan = (fen: number) => fen / 1_000_000;
  const percent = (bp: number | null | undefined) => (bp === null || bp === undefined ? null : bp / 100);
  const medians = Object.fromEntries(task.benchmarks.map(({ axis, medianBp }) => [axis, medianBp]));
  return (
    <div className="two-columns">
      <Card title={t(words.paid)} note={t(words.unit)}>
        <Chart
          label={t(words.rateChart)}
          option={{
            xAxis: { type: "category", data: task.months.map(({ month }) => String(month)) }, yAxis: { type: "value" },
            series: [
              { type: "bar", name: t(words.paidMonth), data: task.months.map(({ amountFen }) => wan(amountFen)) },
              { type: "line", name: t(words.paidSum), data: task.months.map(({ cumulativeFen }) => wan(cumulativeFen)), symbol: "circle" },
              { type: "line", name: t(words.expected), data: task.months.map(({ expectedFen }) => wan(expectedFen)), lineStyle: { type: "dashed" }, symbol: "none" },
            ],
          }}
          table={
            <table className="plain">
              <thead><tr><th scope="col">{t(words.month)}</th><th scope="col">{t(words.paidMonth)}</th><th scope="col">{t(words.paidSum)}</th><th scope="col">{t(words.expected)}</th></tr></thead>
              <tbody>{task.months.map(({ month, amountFen, cumulativeFen, expectedFen }) => <tr key={month}><th scope="row">{month}</th><td className="right"><Money fen={amountFen} /></td><td className="right"><Money fen={cumulativeFen} /></td><td className="right"><Money fen={expectedFen} /></td></tr>)}</tbody>
            </table>
          }
        />
      </Card>
      <Card title={t(words.cyclesChart)}>
        <Chart
          label={t(words.cyclesChart)}
          option={{
            xAxis: { type: "category", data: task.cycles.map(({ cutOffMonth }) => t(words.upTo, { month: cutOffMonth })) }, yAxis: { type: "value", min: 0 },
            series: [
              { type: "bar", name: t(words.execution), data: task.cycles.map(({ rateBp }) => percent(rateBp)) },
              { type: "bar", name: t(words.attainment), data: task.cycles.map(({ attainmentBp }) => percent(attainmentBp)) },
              ...(medians["EXECUTION"] === undefined ? [] : [{ type: "line" as const, name: `${t(words.benchmark)} ${t(words.execution)}`, data: task.cycles.map(() => percent(medians["EXECUTION"])), symbol: "none" }]),
            ],
          }}
          table={
            <table className="plain">
              <thead><tr><th scope="col">{t(words.month)}</th><th scope="col">{t(words.execution)}</th><th scope="col">{t(words.attainment)}</th></tr></thead>
              <tbody>{task.cycles.map(({ cutOffMonth, rateBp, attainmentBp }) => <tr key={cutOffMonth}><th scope="row">{t(words.upTo, { month: cutOffMonth })}</th><td className="right"><Rate bp={rateBp ?? null} /></td><td className="right"><Rate bp={attainmentBp ?? null} /></td></tr>)}</tbody>
            </table>
          }
        />
        <h3>{t(words.benchmark)}</h3>
        {task.benchmarks.length === 0 ? <p className="muted">{t(words.noBenchmark)}</p> : task.benchmarks.map(({ id, axis, count, lowBp, medianBp, highBp }) => <p key={id}>{t(axis === "EXECUTION" ? words.execution : words.attainment)}：{t(words.benchmarkText, { count, low: formatBp(lowBp), median: formatBp(medianBp), high: formatBp(highBp) })}</p>)}
      </Card>
      <Card title={t(words.courseTitle)} className="span">
        {task.courses.length === 0 ? <p className="muted">{t(words.noForms)}</p> : (
          <div className="scroll-x">
            <table className="plain">
              <thead><tr><th scope="col">{t(words.item)}</th><th scope="col">{t(words.target)}</th>{task.cycles.map(({ cutOffMonth }) => <th key={cutOffMonth} scope="col">{t(words.upTo, { month: cutOffMonth })}</th>)}</tr></thead>
              <tbody>
                {task.courses.map((course) => (
                  <tr key={course.indicatorId}>
                    <th scope="row">{course.name}</th><td>{course.targetText}</td>
                    {task.cycles.map(({ cutOffMonth }) => {
                      const point = course.points.find((each) => each.cutOffMonth === cutOffMonth);
                      return <td key={cutOffMonth} className="right">{point?.text || "—"} {point?.completionBp !== null && point?.completionBp !== undefined && <small className="muted">{formatBp(point.completionBp)}</small>}</td>;
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Card>
    </div>
  );
}
