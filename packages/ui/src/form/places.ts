import type { CellPath, FormLayout } from "@jianxiao/domain";

/** Where the keyboard can stand: a cell, or one tick of it. A printed cell may hold two (备注: measure and its date). */
export type Place = { key: string; path: CellPath; option?: string; row: number; bottom: number; column: number; right: number };

export const placeKey = (path: CellPath, option?: string): string => (option === undefined ? path : `${path}#${option}`);

/** Every place of the form, in reading order. */
export function placesOf(layout: FormLayout): Place[] {
  return layout.cells
    .filter((cell) => cell.kind === "VALUE")
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .flatMap((cell) => {
      if (cell.path === undefined) return [];
      const own: Place = { key: placeKey(cell.path, cell.option), path: cell.path, row: cell.row, bottom: cell.row + cell.rowSpan, column: cell.column, right: cell.column + cell.columnSpan, ...(cell.option === undefined ? {} : { option: cell.option }) };
      const others = cell.also ?? [];
      return [own, ...others.map((path, at) => ({ ...own, key: placeKey(path), path, row: own.row + (at + 1) / (others.length + 1) }))];
    });
}

export type Direction = "UP" | "DOWN" | "LEFT" | "RIGHT";

/** The nearest place in a direction, as one would point on paper; undefined at the edge. */
export function neighbour(places: readonly Place[], key: string, direction: Direction): Place | undefined {
  const here = places.find((place) => place.key === key);
  if (!here) return undefined;
  const across = direction === "LEFT" || direction === "RIGHT";
  const sameBand = (other: Place) => across
    ? Math.floor(other.row) < here.bottom && other.bottom > Math.floor(here.row)
    : other.column < here.right && other.right > here.column;
  const distance = (other: Place) => ({ UP: here.row - other.row, DOWN: other.row - here.row, LEFT: here.column - other.column, RIGHT: other.column - here.column })[direction];
  const off = (other: Place) => across ? Math.abs(other.row - here.row) : Math.abs(other.column - here.column);
  return places
    .filter((other) => other !== here && sameBand(other) && distance(other) > 0)
    .sort((a, b) => distance(a) - distance(b) || off(a) - off(b))[0];
}

/** The next place in reading order at which one of `paths` stands, beginning anew after the last. */
export function nextOf(places: readonly Place[], key: string | null, paths: ReadonlySet<CellPath>): Place | undefined {
  const marked = places.filter(({ path, key: own }) => paths.has(path) && (own === path || places.find((place) => place.path === path)?.key === own));
  const at = key === null ? -1 : places.findIndex((place) => place.key === key);
  const here = at < 0 ? undefined : places[at]?.path;
  return marked.find((place) => places.indexOf(place) > at && place.path !== here) ?? marked[0];
}

/** The element of a place, by its key. */
export function placeElement(within: Element | null, key: string): HTMLElement | undefined {
  return [...(within?.querySelectorAll<HTMLElement>("[data-place]") ?? [])].find((element) => element.dataset["place"] === key);
}

export const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: "UP", ArrowDown: "DOWN", ArrowLeft: "LEFT", ArrowRight: "RIGHT" };
