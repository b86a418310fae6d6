import { cellsOf, diffFacts, filingForm, type CellPath, type FormLayout } from "@jianxiao/domain";
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent, type Ref } from "react";
import { useLocale } from "../i18n/locale";
import { FormCards } from "./form-cards";
import { FormContext } from "./form-context";
import { FormTable } from "./form-table";
import { nextOf, placeElement, placeKey, placesOf, type Place } from "./places";
import { unchangedRows } from "./plan";
import { Sheet } from "./printed-form";
import { useScene, type SceneProps } from "./use-scene";
import { words } from "./words";

export type OfficialFormHandle = {
  /** Brings the cell into view and gives it the focus. */
  focusCell: (path: CellPath) => void;
  /** The next cell with a finding, beginning anew after the last. */
  nextFinding: () => void;
};

export type OfficialFormProps = SceneProps & {
  /** Default: the official form of these facts. */
  layout?: FormLayout;
  /** Folds rows in which nothing changed since `before` (and which carry no pin). */
  onlyChanges?: boolean;
  ref?: Ref<OfficialFormHandle>;
};

/** Narrower than this, the sheet is scaled; narrower than a phone, it becomes cards. */
const SHEET = 860;
const PHONE = 600;
const NO_ROWS: ReadonlySet<number> = new Set();

/**
 * An official form on the screen: the printed grid itself, editable in place. Tab walks the cells one may type in, arrows
 * walk all, F2 or Enter edits, Escape takes back, Space ticks, F8 goes to the next finding, X chooses a cell for return.
 */
export function OfficialForm({ layout: given, onlyChanges = false, ref, ...scene }: OfficialFormProps) {
  const { facts, findings = [], pins, before } = scene;
  const { t, locale } = useLocale();
  const root = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => given ?? filingForm(facts), [given, facts]);
  const width = useWidth(root);
  const cards = width !== undefined && width < PHONE;
  const cells = useMemo(() => cellsOf(facts), [facts]);
  const places = useMemo(() => (cards ? cardPlaces(cells) : placesOf(layout)), [cards, cells, layout]);
  const form = useScene(scene, places, root, cards);

  const [unfoldedOf, setUnfoldedOf] = useState({ before, rows: NO_ROWS });
  const unfolded = unfoldedOf.before === before ? unfoldedOf.rows : NO_ROWS;
  const hidden = useMemo(() => {
    if (!onlyChanges || !before) return NO_ROWS;
    const changed = new Set(diffFacts(before, facts).flatMap(({ path, derived }) => (derived ? [] : [path])));
    const rows = unchangedRows(layout, (path) => changed.has(path) || (pins?.[path]?.length ?? 0) > 0);
    return new Set([...rows].filter((row) => !unfolded.has(row)));
  }, [onlyChanges, before, facts, layout, pins, unfolded]);

  const found = useMemo(() => new Set(findings.flatMap(({ path }) => (path === null ? [] : [path]))), [findings]);
  const nextFinding = () => {
    const next = nextOf(places, form.active, found);
    if (next) form.goTo(next.key);
  };
  const focusCell = (path: CellPath) => {
    const place = places.find((candidate) => candidate.path === path);
    if (!place) return;
    form.goTo(place.key);
    placeElement(root.current, place.key)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  useImperativeHandle(ref, () => ({ focusCell, nextFinding }));

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "F8" || found.size === 0) return;
    event.preventDefault();
    nextFinding();
  }

  return (
    <FormContext value={form}>
      <div ref={root} className="jx-form" onKeyDown={onKeyDown}
        onBlur={(event) => { if (!root.current?.contains(event.relatedTarget)) form.focus(null); }}>
        <Sheet layout={layout} frozen={!scene.editable || scene.editable.scope === "NONE"} style={!cards && width !== undefined && width < SHEET ? { zoom: width / SHEET, width: SHEET } : undefined}>
          <div role="group" aria-label={t(words.form, { title: layout.title[locale] })}>
            {cards ? <FormCards cells={cells} /> : <FormTable layout={layout} hidden={hidden} onUnfold={(rows) => setUnfoldedOf({ before, rows: new Set([...unfolded, ...rows]) })} />}
          </div>
        </Sheet>
      </div>
    </FormContext>
  );
}

/** Width the form has on screen; undefined until measured, and where nothing measures. */
function useWidth(root: React.RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number | undefined>();
  useEffect(() => {
    const element = root.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
  return width;
}

/** On a phone everything stands below each other. */
function cardPlaces(cells: ReturnType<typeof cellsOf>): Place[] {
  return cells.flatMap(({ path, type, options }, row): Place[] => {
    const place = { path, row, bottom: row + 1, column: 0, right: 1 };
    if ((type === "CHOICE" || type === "CHOICES") && /\.(likelihood|causes)$/.test(path)) return (options ?? []).map((option, column) => ({ ...place, key: placeKey(path, option), option, column, right: column + 1 }));
    return [{ ...place, key: path }];
  });
}
