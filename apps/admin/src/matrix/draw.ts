import type { CycleSettings } from "@jianxiao/domain";
import { COLOUR } from "@jianxiao/ui";
import type { Scale } from "./scale";
import { sideOf } from "./scale";
import type { Frame, PlacedPoint } from "./selection";

/** Pixels around the plot for ticks and axis titles. */
export const MARGIN = { left: 58, right: 18, top: 24, bottom: 44 } as const;

export type Box = { width: number; height: number };
export type Axes = { gap: Scale; attainment: Scale };
export type Spot = { x: number; y: number };
type Lines = Pick<CycleSettings, "executionGapYellowBp" | "executionGapRedBp" | "attainmentYellowBp" | "attainmentRedBp">;

export function spotOf({ gapBp, attainmentBp }: Pick<PlacedPoint, "gapBp" | "attainmentBp">, { gap, attainment }: Axes, { width, height }: Box): Spot {
  return {
    x: MARGIN.left + gap.place(gapBp) * (width - MARGIN.left - MARGIN.right),
    y: MARGIN.top + (1 - attainment.place(attainmentBp)) * (height - MARGIN.top - MARGIN.bottom),
  };
}

/** The values under a pixel, held to the plot. */
export function valuesAt({ x, y }: Spot, { gap, attainment }: Axes, { width, height }: Box): { gapBp: number; attainmentBp: number } {
  return {
    gapBp: gap.value((x - MARGIN.left) / (width - MARGIN.left - MARGIN.right)),
    attainmentBp: attainment.value(1 - (y - MARGIN.top) / (height - MARGIN.top - MARGIN.bottom)),
  };
}

/** The point whose drawn shape is under the pixel, the topmost first; undefined where there is none. */
export function pointAt(points: readonly PlacedPoint[], spot: Spot, axes: Axes, box: Box): PlacedPoint | undefined {
  let nearest: PlacedPoint | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const { x, y } = spotOf(point, axes, box);
    const distance = Math.hypot(x - spot.x, y - spot.y);
    if (distance <= sideOf(point.adjustedFen) / 2 + 3 && distance <= least) [nearest, least] = [point, distance];
  }
  return nearest;
}

type Scene = { points: readonly PlacedPoint[]; frame: Frame | undefined; current: string | undefined; lines: Lines; axes: Axes; box: Box };

const SHAPES = {
  RED: { fill: `${COLOUR.error}8C`, stroke: COLOUR.errorText },
  YELLOW: { fill: `${COLOUR.warning}A6`, stroke: COLOUR.warningStroke },
  GREEN: { fill: `${COLOUR.success}66`, stroke: COLOUR.successText },
} as const;

/** Paints the whole plot: grounds, grid, threshold lines, points from the largest to the smallest, rings, the frame. */
export function paint(pen: CanvasRenderingContext2D, { points, frame, current, lines, axes, box }: Scene): void {
  const at = (gapBp: number, attainmentBp: number) => spotOf({ gapBp, attainmentBp }, axes, box);
  const [left, right, top, bottom] = [MARGIN.left, box.width - MARGIN.right, MARGIN.top, box.height - MARGIN.bottom];
  pen.clearRect(0, 0, box.width, box.height);
  const cross = at(0, lines.attainmentYellowBp);
  pen.fillStyle = COLOUR.errorBg;
  pen.fillRect(left, cross.y, cross.x - left, bottom - cross.y);
  pen.fillStyle = COLOUR.successBg;
  pen.fillRect(cross.x, top, right - cross.x, cross.y - top);

  const line = (from: Spot, to: Spot, colour: string, dash: number[] = [], width = 1) => {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.setLineDash(dash);
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
    pen.setLineDash([]);
  };
  const upright = (gapBp: number, ...style: [string, number[]?, number?]) => line({ x: at(gapBp, 0).x, y: top }, { x: at(gapBp, 0).x, y: bottom }, ...style);
  const level = (attainmentBp: number, ...style: [string, number[]?, number?]) => line({ x: left, y: at(0, attainmentBp).y }, { x: right, y: at(0, attainmentBp).y }, ...style);
  for (const tick of axes.gap.ticks) upright(tick, COLOUR.line);
  for (const tick of axes.attainment.ticks) level(tick, COLOUR.line);
  upright(lines.executionGapRedBp, COLOUR.error, [2, 3]);
  upright(lines.executionGapYellowBp, COLOUR.warning, [2, 3]);
  level(lines.attainmentRedBp, COLOUR.error, [2, 3]);
  upright(0, COLOUR.primaryActive, [6, 4], 1.5);
  level(lines.attainmentYellowBp, COLOUR.primaryActive, [6, 4], 1.5);

  for (const point of points) {
    const { x, y } = spotOf(point, axes, box);
    const half = sideOf(point.adjustedFen) / 2;
    const { fill, stroke } = SHAPES[point.colour];
    pen.fillStyle = fill;
    pen.strokeStyle = stroke;
    pen.lineWidth = point.filingId === current ? 2.5 : 1;
    pen.beginPath();
    outline(pen, point.colour, x, y, half);
    pen.fill();
    pen.stroke();
    if (point.isKey || point.filingId === current) {
      pen.strokeStyle = COLOUR.primaryActive;
      pen.lineWidth = 1.5;
      pen.beginPath();
      pen.arc(x, y, half + 4, 0, Math.PI * 2);
      pen.stroke();
    }
  }
  if (frame) {
    const [a, b] = [at(frame.gap[0], frame.attainment[1]), at(frame.gap[1], frame.attainment[0])];
    pen.fillStyle = `${COLOUR.primary}1A`;
    pen.strokeStyle = COLOUR.primary;
    pen.lineWidth = 1.5;
    pen.fillRect(a.x, a.y, b.x - a.x, b.y - a.y);
    pen.strokeRect(a.x, a.y, b.x - a.x, b.y - a.y);
  }
}

/** Diamond, triangle, circle: the shapes of the three signals everywhere. */
function outline(pen: CanvasRenderingContext2D, colour: PlacedPoint["colour"], x: number, y: number, half: number): void {
  if (colour === "GREEN") {
    pen.arc(x, y, half, 0, Math.PI * 2);
    return;
  }
  const corners = colour === "RED" ? [[0, -1], [1, 0], [0, 1], [-1, 0]] : [[0, -1], [1, 0.85], [-1, 0.85]];
  corners.forEach(([dx = 0, dy = 0], index) => (index === 0 ? pen.moveTo(x + dx * half, y + dy * half) : pen.lineTo(x + dx * half, y + dy * half)));
  pen.closePath();
}
