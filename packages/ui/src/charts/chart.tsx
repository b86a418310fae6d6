import { Suspense, lazy, useState, type ReactNode } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import type { ChartOption } from "./canvas";

const words = dictionary({
  drawing: { zh: "正在绘制…", en: "Drawing…" },
  asTable: { zh: "看数字", en: "Figures" },
  asChart: { zh: "看图", en: "Chart" },
});

const Canvas = lazy(() => import("./canvas").then(({ Canvas: canvas }) => ({ default: canvas })));

type Props = {
  /** What the picture says, for those who can't see it. */
  label: string;
  option: ChartOption;
  /** The same figures as a table: shown on demand, and always there for screen readers. */
  table: ReactNode;
  height?: number;
};

/** A chart with its table behind it. The drawing library is loaded with the first chart, never before. */
export function Chart({ label, option, table, height = 260 }: Props) {
  const { t } = useLocale();
  const [figures, setFigures] = useState(false);
  return (
    <figure className="jx-chart">
      <figcaption>
        <span>{label}</span>
        <button type="button" className="jx-link" aria-pressed={figures} onClick={() => setFigures(!figures)}>{t(figures ? words.asChart : words.asTable)}</button>
      </figcaption>
      {!figures && (
        <Suspense fallback={<div className="jx-chart-wait" style={{ height }} role="status">{t(words.drawing)}</div>}>
          <Canvas label={label} option={option} height={height} />
        </Suspense>
      )}
      <div className={figures ? undefined : "jx-hidden"}>{table}</div>
    </figure>
  );
}
