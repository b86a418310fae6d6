import { fen, formatWanyuan } from "@jianxiao/domain";
import { Card, Money, paymentCurve, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import type { ProjectDetail } from "./project-document";
import { words } from "./words";

const BOX = { width: 520, height: 150, left: 84, right: 14, top: 10, bottom: 24 };

/** Payments of the year against the expected curve; the same figures as a table behind it. */
export function PaymentChart({ months }: { months: ProjectDetail["months"] }) {
  const { t } = useLocale();
  const [table, setTable] = useState(false);
  return (
    <Card title={t(words.chart)} extra={<button type="button" className="jx-link" aria-pressed={table} onClick={() => setTable(!table)}>{t(table ? words.chartLine : words.chartTable)}</button>}>
      {table ? <MonthsTable months={months} /> : <Lines months={months} />}
    </Card>
  );
}

function Lines({ months }: { months: ProjectDetail["months"] }) {
  const { t } = useLocale();
  const { width, height, left, right, top, bottom } = BOX;
  const curve = paymentCurve(months, width, height);
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${left + width + right} ${top + height + bottom}`} role="img" aria-label={t(words.chart)}>
        <g transform={`translate(${left} ${top})`}>
          {curve.ticks.map((tick) => (
            <g key={tick.fen}>
              <line className="grid" x1={0} x2={width} y1={tick.y} y2={tick.y} />
              <text x={-8} y={tick.y + 4} textAnchor="end">{formatWanyuan(fen(Math.round(tick.fen)))}</text>
            </g>
          ))}
          <path className="expected" d={curve.expected} />
          <path className="paid" d={curve.paid} />
          {curve.points.map((point) => (
            <g key={point.month}>
              <circle className="paid" cx={point.x} cy={point.y} r={3}><title>{`${t(words.monthOf, { month: point.month })} ${formatWanyuan(fen(point.fen))}`}</title></circle>
              <text x={point.x} y={height + 17} textAnchor="middle">{t(words.monthOf, { month: point.month })}</text>
            </g>
          ))}
        </g>
      </svg>
      <figcaption><span className="paid">{t(words.chartPaid)}</span><span className="expected">{t(words.chartExpected)}</span></figcaption>
    </figure>
  );
}

function MonthsTable({ months }: { months: ProjectDetail["months"] }) {
  const { t } = useLocale();
  return (
    <table className="figures">
      <thead><tr><th scope="col">{t(words.month)}</th><th scope="col">{t(words.monthPaid)}</th><th scope="col">{t(words.chartPaid)}</th><th scope="col">{t(words.chartExpected)}</th></tr></thead>
      <tbody>
        {months.map(({ month, amountFen, cumulativeFen, expectedFen }) => (
          <tr key={month}><th scope="row">{t(words.monthOf, { month })}</th><td><Money fen={amountFen} /></td><td><Money fen={cumulativeFen} /></td><td><Money fen={expectedFen} /></td></tr>
        ))}
      </tbody>
    </table>
  );
}
