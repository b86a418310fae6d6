import { formatWanyuan, sumFen, type Colour } from "@jianxiao/domain";
import type { MatrixPageQuery } from "../gql/graphql";

export type MatrixPoint = NonNullable<MatrixPageQuery["matrix"]>["points"][number];
/** A point that has a place on both axes. */
export type PlacedPoint = MatrixPoint & { gapBp: number; attainmentBp: number; colour: Colour };

/** Ranges of gap and attainment in basis points that a person framed. */
export type Frame = { gap: readonly [number, number]; attainment: readonly [number, number] };

/** Budgets in 万元 that one may ask for. */
export const BUDGETS = ["", "0-50", "50-200", "200-600", "600-"] as const;

export type MatrixFilter = { department: string; budget: string; colour: string; quadrant: string; keyOnly: boolean };

export const isPlaced = (point: MatrixPoint): point is PlacedPoint => point.gapBp !== null && point.attainmentBp !== null && point.colour !== null;

/** The points a filter leaves. */
export function filtered(points: readonly MatrixPoint[], { department, budget, colour, quadrant, keyOnly }: MatrixFilter): MatrixPoint[] {
  const [least, most] = budgetRange(budget);
  return points.filter((point) =>
    (department === "" || point.department.id === department) && point.adjustedFen >= least && point.adjustedFen < most
    && (colour === "" || point.colour === colour) && (quadrant === "" || point.quadrant === quadrant) && (!keyOnly || point.isKey));
}

/** "gap0,gap1,attainment0,attainment1" as it stands in the URL; undefined when it is none. */
export function readFrame(text: string): Frame | undefined {
  const numbers = text.split(",").map(Number);
  if (text === "" || numbers.length !== 4 || !numbers.every(Number.isSafeInteger)) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  return { gap: [Math.min(a, b), Math.max(a, b)], attainment: [Math.min(c, d), Math.max(c, d)] };
}

export const writeFrame = ({ gap, attainment }: Frame): string => [...gap, ...attainment].map(Math.round).join(",");

export const framed = (points: readonly PlacedPoint[], { gap, attainment }: Frame): PlacedPoint[] =>
  points.filter(({ gapBp, attainmentBp }) => gapBp >= gap[0] && gapBp <= gap[1] && attainmentBp >= attainment[0] && attainmentBp <= attainment[1]);

/** Their budgets together, in 万元. */
export const moneyOf = (points: readonly MatrixPoint[]): string => formatWanyuan(sumFen(points.map(({ adjustedFen }) => adjustedFen)));

function budgetRange(budget: string): [number, number] {
  const [least, most] = budget.split("-");
  return [Number(least || 0) * 1_000_000, most ? Number(most) * 1_000_000 : Number.POSITIVE_INFINITY];
}
