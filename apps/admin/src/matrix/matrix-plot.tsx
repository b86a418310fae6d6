import { formatBp, formatGap, type CycleSettings, type Quadrant } from "@jianxiao/domain";
import { Money, useLocale } from "@jianxiao/ui";
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { MARGIN, paint, pointAt, spotOf, valuesAt, type Axes, type Box, type Spot } from "./draw";
import { attainmentScale, gapScale } from "./scale";
import type { Frame, PlacedPoint } from "./selection";
import { words } from "./words";

type Props = {
  points: readonly PlacedPoint[];
  settings: CycleSettings;
  segmented: boolean;
  frame: Frame | undefined;
  current: string | undefined;
  /** Name, count and money of each quadrant, as told beside the plot too. */
  plates: Readonly<Record<Quadrant, { name: string; note: string }>>;
  onFrame: (frame: Frame | undefined) => void;
  onCurrent: (point: PlacedPoint | undefined) => void;
  onOpen: (point: PlacedPoint) => void;
};

const LEAST_DRAG = 6;
/** Upper plates stand just above the goal line, lower ones at the foot: the crowd is at the top. */
const CORNERS: Record<Quadrant, string> = { MONEY_SLOW: "above left", IN_STEP: "above right", BOTH_SLOW: "foot left", WORK_SLOW: "foot right" };

/** The scatter itself: points on a canvas; ticks, plates and the tooltip as elements over it. Drag frames, click opens, arrows walk. */
export function MatrixPlot({ points, settings, segmented, frame, current, plates, onFrame, onCurrent, onOpen }: Props) {
  const { t, locale } = useLocale();
  const ground = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [box, setBox] = useState<Box>({ width: 0, height: 0 });
  const [drag, setDrag] = useState<{ from: Spot; to: Spot } | undefined>();
  const [hover, setHover] = useState<PlacedPoint | undefined>();

  const axes: Axes = useMemo(() => ({ gap: gapScale(points.map(({ gapBp }) => gapBp), segmented), attainment: attainmentScale(segmented) }), [points, segmented]);
  // Small points are drawn last, so that none lies hidden under a large one.
  const drawn = useMemo(() => [...points].sort((a, b) => b.adjustedFen - a.adjustedFen), [points]);
  const dragged = drag && frameOf(drag.from, drag.to, axes, box);

  useLayoutEffect(() => {
    const element = ground.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => setBox({ width: element.clientWidth, height: element.clientHeight }));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!canvas.current || !pen || box.width === 0) return;
    const sharp = window.devicePixelRatio || 1;
    canvas.current.width = box.width * sharp;
    canvas.current.height = box.height * sharp;
    pen.setTransform(sharp, 0, 0, sharp, 0, 0);
    paint(pen, { points: drawn, frame: dragged ?? frame, current: current ?? hover?.filingId, lines: settings, axes, box });
  });

  const spot = (event: PointerEvent): Spot => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const release = (event: PointerEvent) => {
    if (!drag) return;
    setDrag(undefined);
    const to = spot(event);
    if (Math.hypot(to.x - drag.from.x, to.y - drag.from.y) >= LEAST_DRAG) return onFrame(frameOf(drag.from, to, axes, box));
    const hit = pointAt(drawn, to, axes, box);
    if (hit) onOpen(hit);
    else onFrame(undefined);
  };
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" && told) return onOpen(told);
    if (step === undefined) return;
    event.preventDefault();
    const order = [...points].sort((a, b) => a.gapBp - b.gapBp || a.attainmentBp - b.attainmentBp);
    const index = order.findIndex(({ filingId }) => filingId === current);
    onCurrent(order[index < 0 ? 0 : (index + step + order.length) % order.length]);
  };

  const told = hover ?? points.find(({ filingId }) => filingId === current);
  const place = told && spotOf(told, axes, box);
  const goalLine = spotOf({ gapBp: 0, attainmentBp: settings.attainmentYellowBp }, axes, box).y;
  const plotWidth = box.width - MARGIN.left - MARGIN.right;
  return (
    <div ref={ground} className="matrix-plot">
      <canvas ref={canvas} aria-hidden="true" style={{ width: box.width, height: box.height }} />
      {box.width > 0 && (
        <>
          {axes.gap.ticks.map((tick) => <span key={tick} className="tick x" style={{ left: MARGIN.left + axes.gap.place(tick) * plotWidth, top: box.height - MARGIN.bottom + 4 }}>{tick > 0 ? "+" : ""}{String(tick / 100).replace("-", "−")}</span>)}
          {axes.attainment.ticks.map((tick) => <span key={tick} className="tick y" style={{ top: spotOf({ gapBp: 0, attainmentBp: tick }, axes, box).y, width: MARGIN.left - 6 }}>{tick / 100}%</span>)}
          <span className="axis x">{t(words.gapAxis)}</span>
          <span className="axis y">{t(words.attainmentAxis)}</span>
          {(Object.keys(CORNERS) as Quadrant[]).map((quadrant) => (
            <span key={quadrant} className={`plate ${CORNERS[quadrant]} ${quadrant.toLowerCase()}`} style={CORNERS[quadrant].startsWith("above") ? { bottom: box.height - goalLine + 8 } : undefined}><b>{plates[quadrant].name}</b>{plates[quadrant].note}</span>
          ))}
        </>
      )}
      <button
        type="button" className="matrix-hand" aria-label={t(words.plotLabel, { count: points.length })}
        onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); setDrag({ from: spot(event), to: spot(event) }); }}
        onPointerMove={(event) => { if (drag) setDrag({ ...drag, to: spot(event) }); else setHover(pointAt(drawn, spot(event), axes, box)); }}
        onPointerUp={release} onPointerCancel={() => setDrag(undefined)} onPointerLeave={() => setHover(undefined)} onKeyDown={walk}
      />
      {told && place && !drag && (
        <div className="matrix-tip" role="status" style={{ left: Math.min(place.x + 16, box.width - 232), top: Math.max(4, Math.min(place.y - 20, box.height - 96)) }}>
          <b>{told.projectName}</b>
          <span>{told.department.name}<i className="rule" /><Money fen={told.adjustedFen} /> {t(words.wanyuan)}</span>
          <span>{t(words.gapOf, { gap: formatGap(told.gapBp, locale, 2) })}<i className="rule" />{t(words.attainmentOf, { rate: formatBp(told.attainmentBp) })}</span>
        </div>
      )}
    </div>
  );
}

function frameOf(from: Spot, to: Spot, axes: Axes, box: Box): Frame {
  const [a, b] = [valuesAt(from, axes, box), valuesAt(to, axes, box)];
  const order = (one: number, other: number): [number, number] => [Math.min(one, other), Math.max(one, other)];
  return { gap: order(a.gapBp, b.gapBp), attainment: order(a.attainmentBp, b.attainmentBp) };
}
