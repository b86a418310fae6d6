import { useQuery } from "@apollo/client/react";
import { formatBp } from "@jianxiao/domain";
import { Money, PointsText, Rate, Signal, SignalMark, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { useCycleTitle } from "../cycle/use-cycle";
import { BatchBar } from "./batch-bar";
import { MatrixTrailDocument } from "./matrix-document";
import { moneyOf, type MatrixPoint } from "./selection";
import { words } from "./words";

const STEP = 40;

type Props = {
  points: readonly MatrixPoint[];
  isFrame: boolean;
  /** A filter leaves some out. */
  narrowed: boolean;
  cycleId: string;
  fiscalYear: number;
  current: string | undefined;
  onCurrent: (filingId: string | undefined) => void;
  onOpen: (point: MatrixPoint) => void;
  onUnframe: () => void;
};

/** What the frame holds (or the filter leaves), the largest budget first; the chosen line shows where its project stood before. */
export function MatrixList({ points, isFrame, narrowed, cycleId, fiscalYear, current, onCurrent, onOpen, onUnframe }: Props) {
  const { t } = useLocale();
  const [most, setMost] = useState(STEP);
  const sorted = [...points].sort((a, b) => b.adjustedFen - a.adjustedFen);
  const chosen = points.find(({ filingId }) => filingId === current);
  return (
    <section className="jx-card matrix-side flush">
      <header>
        <h2>{t(isFrame ? words.framed : words.listed, { count: points.length })}</h2>
        <span className="note">{t(words.sum, { money: moneyOf(points), red: points.filter(({ colour }) => colour === "RED").length })}</span>
        {isFrame && <span className="extra"><button type="button" className="jx-button" onClick={onUnframe}>{t(words.unframe)}</button></span>}
      </header>
      <div className="body">
        {!isFrame && <p className="quiet hint">{t(words.frameHint)}</p>}
        {(isFrame || narrowed) && <BatchBar cycleId={cycleId} filingIds={points.map(({ filingId }) => filingId)} />}
        {chosen && <Trail point={chosen} fiscalYear={fiscalYear} />}
        <table className="figures">
          <thead><tr><th scope="col">{t(words.project)}</th><th scope="col">{t(words.gap)}</th><th scope="col">{t(words.attainment)}</th><th scope="col">{t(words.adjusted)}</th></tr></thead>
          <tbody>
            {sorted.slice(0, most).map((point) => (
              <tr key={point.filingId} aria-current={point.filingId === current || undefined} onMouseEnter={() => onCurrent(point.filingId)} onFocus={() => onCurrent(point.filingId)}>
                <th scope="row">
                  <span className="point-name">
                    {point.colour ? <SignalMark colour={point.colour} /> : <i className="no-colour">—</i>}
                    <span className="two-lines"><button type="button" className="jx-link" onClick={() => onOpen(point)}>{point.projectName}</button><small>{point.department.name}</small></span>
                  </span>
                </th>
                <td><PointsShort bp={point.gapBp} /></td>
                <td><Rate bp={point.attainmentBp} /></td>
                <td><Money fen={point.adjustedFen} /></td>
              </tr>
            ))}
          </tbody>
        </table>
        {points.length > most && <p className="more"><button type="button" className="jx-button" onClick={() => setMost(most + STEP)}>{t(words.more, { count: Math.min(STEP, points.length - most) })}</button></p>}
      </div>
      <footer>{t(words.shown, { shown: Math.min(most, points.length), count: points.length })}</footer>
    </section>
  );
}

/** In a narrow column the head already says what is measured. */
const PointsShort = ({ bp }: { bp: number | null | undefined }) => (bp === null || bp === undefined ? <>—</> : <span className={bp < 0 ? "late" : undefined}>{bp > 0 ? "+" : ""}{formatBp(bp).replace("%", "")}</span>);

function Trail({ point, fiscalYear }: { point: MatrixPoint; fiscalYear: number }) {
  const { t } = useLocale();
  const title = useCycleTitle();
  const { data } = useQuery(MatrixTrailDocument, { variables: { projectId: point.projectId, fiscalYear } });
  const steps = data?.matrixTrail ?? [];
  if (!data) return null;
  return (
    <div className="matrix-trail">
      <b>{point.projectName}</b><span className="quiet">{t(words.trail)}</span>
      {steps.length < 2 ? <p className="quiet">{t(words.trailOnly)}</p> : (
        <ol>{steps.map(({ cycle, gapBp, attainmentBp, colour }) => <li key={cycle.id}><Signal colour={colour} /> {title(cycle)}<i className="rule" /><PointsText bp={gapBp} /><i className="rule" /><Rate bp={attainmentBp} /></li>)}</ol>
      )}
    </div>
  );
}
