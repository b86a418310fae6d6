import { fen, formatWanyuan } from "@jianxiao/domain";
import { paymentCurve, useLocale } from "@jianxiao/ui";
import type { Filing } from "./desk-filing";
import { words } from "./words";

const BOX = { width: 560, height: 96, left: 8, right: 8, top: 8, bottom: 18 };

/** Treasury payments month by month against the plan, and the figure the form claims at the cut-off: where the two part, it says by how much. */
export function ExecutionCurve({ filing: { months, cycle, executedFen, facts } }: { filing: Filing }) {
  const { t } = useLocale();
  const { width, height, left, right, top, bottom } = BOX;
  const curve = paymentCurve(months, width, height);
  const cutOff = months.find(({ month }) => month === cycle.cutOffMonth);
  const paid = fen(cutOff?.cumulativeFen ?? 0);
  const typed = facts.funds.some(({ row, origin, executedFen: spent }) => row !== "total" && origin === "TYPED" && (spent ?? 0) > 0);
  const difference = fen(executedFen - paid);
  const scale = curve.ticks.at(-1)?.fen ?? 1;
  const claimedY = height - (Math.max(0, executedFen) / Math.max(1, scale)) * height;
  const x = curve.points.find(({ month }) => month === cycle.cutOffMonth)?.x ?? 0;
  return (
    <figure className="desk-curve">
      <figcaption>
        <b>{t(words.curve)}</b>
        <span>{t(words.paidTo, { month: cycle.cutOffMonth, paid: formatWanyuan(paid) })}，{t(words.claimed, { claimed: formatWanyuan(executedFen) })}</span>
        <span className={difference === 0 ? "agrees" : "differs"}>{difference === 0 ? t(words.agrees) : t(words.differs, { difference: formatWanyuan(difference) })}{difference !== 0 && typed ? `（${t(words.otherMoney)}）` : ""}</span>
        <span className="legend"><i className="paid" />{t(words.cumulative)}<i className="planned" />{t(words.planned)}<i className="claimed" />{t(words.claimedMark)}</span>
      </figcaption>
      <svg viewBox={`0 0 ${left + width + right} ${top + height + bottom}`} role="img" aria-label={t(words.curve)}>
        <g transform={`translate(${left} ${top})`}>
          <line className="cut" x1={x} x2={x} y1={0} y2={height} />
          <path className="planned" d={curve.expected} />
          <path className="paid" d={curve.paid} />
          <circle className="claimed" cx={x} cy={claimedY} r={4} />
          {curve.points.map((point) => <text key={point.month} x={point.x} y={height + 14} textAnchor="middle">{point.month}</text>)}
        </g>
      </svg>
    </figure>
  );
}
