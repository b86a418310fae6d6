import { BODY_POINTS } from "./styles.js";

export const LINE_POINTS = BODY_POINTS * 1.45;
/** Excel knows no row higher than 409 points. */
const HIGHEST = 400;
const LOWEST = 20;

/** Points a text takes when it wraps in a column of `characters`; Chinese characters are two wide. Neither Excel in merged cells nor WPS on opening fits heights itself. */
export function wrappedPoints(text: string, characters: number): number {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / Math.max(1, characters - 1))), 0);
  return lines * LINE_POINTS + 4;
}

/** A row's height for the highest of what stands in it. */
export function rowPoints(points: readonly number[]): number {
  return Math.min(HIGHEST, Math.max(LOWEST, ...points));
}

export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! > 0xff ? 2 : 1;
  return width * 1.05;
}
