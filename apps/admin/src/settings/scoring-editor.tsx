import { BANDS, bandSpan, formatPoints, GRADES, type Grade, term } from "@jianxiao/domain";
import { Card, useLocale } from "@jianxiao/ui";
import type { EditorProps } from "./editors";
import { words } from "./words";

/** An indicator of ten points shows what a share is worth. */
const TEN_POINTS = 1_000;
const SPANS = ["ACHIEVED", "PARTLY"] as const;
const isFloored = (grade: Grade): grade is Exclude<Grade, "POOR"> => grade !== "POOR";

/** 自评评分规则: words by band, satisfaction by steps, gate and overshoot of figures, and where each grade begins. */
export function ScoringEditor({ body, editable, onChange }: EditorProps<"SCORING">) {
  const { t, locale } = useLocale();
  const { bandBp, bandFromBp, satisfactionSteps: steps, overshoot, gradeFrom } = body;
  const share = (label: string, value: number, change: (bp: number) => void, min = 0, max = 100) => (
    <label key={label} className="field"><span>{label}</span>
      <input type="number" step={0.01} min={min} max={max} disabled={!editable} value={value / 100} onChange={({ target }) => change(Math.round(Number(target.value) * 100))} />
    </label>
  );
  const changeStep = (at: number, change: Partial<(typeof steps)[number]>) => onChange({ ...body, satisfactionSteps: steps.map((step, index) => (index === at ? { ...step, ...change } : step)) });
  const span = (band: (typeof BANDS)[number]) => {
    const { from, to } = bandSpan(band, TEN_POINTS, body) ?? { from: 0, to: 0 };
    return t(words.bandSpan, { band: term("Band", band, locale), from: formatPoints(from), to: formatPoints(to) });
  };

  return (
    <>
      <Card title={t(words.scoringWords)} note={t(words.scoringWordsHint)}>
        <div className="field-row">
          {SPANS.map((band) => share(t(words.bandFrom, { band: term("Band", band, locale) }), bandFromBp[band], (bp) => onChange({ ...body, bandFromBp: { ...bandFromBp, [band]: bp } })))}
        </div>
        <p className="note">{t(words.ofTen, { spans: BANDS.map(span).join(locale === "zh" ? "；" : "; ") })}</p>
        <div className="field-row">
          {BANDS.map((band) => share(t(words.bandCounts, { band: term("Band", band, locale) }), bandBp[band], (bp) => onChange({ ...body, bandBp: { ...bandBp, [band]: bp } })))}
        </div>
      </Card>
      <Card title={t(words.satisfaction)} note={t(words.satisfactionHint)}>
        {steps.map((step, at) => (
          <div className="field-row" key={at}>
            {share(t(words.stepFrom, { n: at + 1 }), step.fromBp, (fromBp) => changeStep(at, { fromBp }))}
            {share(t(words.stepShare, { n: at + 1 }), step.shareBp, (shareBp) => changeStep(at, { shareBp }))}
            {editable && steps.length > 1 && <button type="button" className="jx-link" aria-label={t(words.removeStep, { n: at + 1 })} onClick={() => onChange({ ...body, satisfactionSteps: steps.filter((_, index) => index !== at) })}>{t(words.remove)}</button>}
          </div>
        ))}
        {editable && steps.length < 10 && <button type="button" className="jx-button" onClick={() => onChange({ ...body, satisfactionSteps: [...steps, { fromBp: Math.max(0, (steps.at(-1)?.fromBp ?? 0) - 1_000), shareBp: 0 }] })}>{t(words.addStep)}</button>}
      </Card>
      <Card title={t(words.figures)} note={t(words.figuresHint)}>
        <div className="field-row">
          {share(t(words.passGate), body.passGateBp, (passGateBp) => onChange({ ...body, passGateBp }))}
          {share(t(words.overshootFrom), overshoot.fromBp, (fromBp) => onChange({ ...body, overshoot: { ...overshoot, fromBp } }), 100, 1_000)}
        </div>
        <label className="check"><input type="checkbox" disabled={!editable} checked={overshoot.reduce} onChange={({ target }) => onChange({ ...body, overshoot: { ...overshoot, reduce: target.checked } })} /> {t(words.overshootReduce)}</label>
      </Card>
      <Card title={t(words.grades)}>
        <div className="field-row">{GRADES.filter(isFloored).map((grade) => share(t(words.gradeFrom, { grade: term("Grade", grade, locale) }), gradeFrom[grade], (points) => onChange({ ...body, gradeFrom: { ...gradeFrom, [grade]: points } })))}</div>
      </Card>
    </>
  );
}
