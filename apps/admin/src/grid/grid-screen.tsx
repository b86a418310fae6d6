import { useApolloClient } from "@apollo/client/react";
import { gridColumns, gridPath, monthsText, type CellPath, type GridColumn } from "@jianxiao/domain";
import { CountTabs, Empty, Icon, KeysFooter, Sheet, useCellQueue, useHeartbeat, useHotkeys, useLocale, useSession, type Hotkey, type SheetColumn, type SheetHandle, type SheetPlace } from "@jianxiao/ui";
import { useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import { Link } from "react-router";
import type { CycleLine } from "../cycle/use-cycle";
import { BulkMoveDialog } from "../filings/bulk-move-dialog";
import { bulkMoveOf, isOffered, MOST } from "../filings/bulk-moves";
import { words as filingWords } from "../filings/words";
import { cellsOfGrid } from "./cells";
import { ChecksPanel } from "./checks-panel";
import { ColumnsDialog } from "./columns-dialog";
import { GridFilingDocument, type GridFiling } from "./document";
import { GridBar } from "./grid-bar";
import { LockNote } from "./lock-note";
import { widthOf, type GridLayout } from "./layout";
import { Models } from "./models";
import { PasteDialog } from "./paste-dialog";
import { placeOf, troublesOf, type Trouble } from "./problems";
import { foldedAtFirst, gridRows, passes, type Filter, type GridRow } from "./rows";
import { sumsOf, totalsOf } from "./totals";
import { useEdits } from "./use-edits";
import { useLastYear, type GridPlace } from "./use-last-year";
import { useGridLayout } from "./use-layout";
import { useLeftTyping } from "./use-left-typing";
import { words } from "./words";

type Props = {
  place: GridPlace; cycle: CycleLine; title: string; filings: readonly GridFiling[]; more: boolean; choice: ReactNode; filter: Filter;
  onFilter: (filter: Filter) => void; reload: () => Promise<unknown>;
};

/** How many changed forms are read again one by one; with more of them the whole grid is. */
const ONE_BY_ONE = 5;

/** The grid with its bar, its panel and its foot. */
export function GridScreen({ place, cycle, title, filings, more, choice, filter, onFilter, reload }: Props) {
  const { t, locale } = useLocale();
  const client = useApolloClient();
  const queue = useCellQueue();
  const states = useSyncExternalStore(queue.subscribe, queue.states);
  const [keeper] = useState(() => new Models());
  const models = useStable(keeper.of(filings, states));

  const columns = useMemo(() => gridColumns(cycle.cutOffMonth, cycle.kind), [cycle.cutOffMonth, cycle.kind]);
  const { layout, change } = useGridLayout(columns);
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => foldedAtFirst(models));
  const [dialog, setDialog] = useState(false);
  const [moving, setMoving] = useState(false);
  const move = bulkMoveOf(useSession().viewer.appointment.role);
  const [active, setActive] = useState<SheetPlace | null>(null);
  const sheet = useRef<SheetHandle>(null);

  const visible = useMemo(() => models.filter((model) => passes(model, filter)), [models, filter]);
  const rows = useMemo(() => gridRows(visible, folded, layout.density), [visible, folded, layout.density]);
  const earlier = filings.find(({ earlierSource }) => earlierSource)?.earlierSource;
  const sheetColumns = useMemo(() => headsOf(columns, layout, locale, t, earlier?.cutOffMonth), [columns, layout, locale, t, earlier?.cutOffMonth]);
  const order = useMemo(() => sheetColumns.map(({ key }) => key), [sheetColumns]);
  const edits = useEdits({ rows, columns, order, locale });
  useLeftTyping(models, edits.found);
  const { unreadable } = edits;
  const lastYear = useLastYear(place, layout.shown.includes("lastYear.actual"));
  const cellOf = useMemo(() => cellsOfGrid({ locale, columns, order, unreadable: (filingId, path) => unreadable[`${filingId} ${path}`], lastYear }), [locale, columns, order, unreadable, lastYear]);

  const cursor = cursorOf(active, rows, columns);
  const people = useHeartbeat({
    filings, at: cursor,
    onChanged: (ids) => {
      if (ids.length > ONE_BY_ONE) void reload().catch(() => undefined);
      else for (const id of ids) client.query({ query: GridFilingDocument, variables: { id }, fetchPolicy: "network-only" }).catch(() => undefined);
    },
  });

  const movable = move ? models.filter(({ filing }) => isOffered(filing, move)).slice(0, MOST) : [];
  const footOf = useMemo(() => totalsOf(sumsOf(visible), locale), [visible, locale]);
  const troubles = useMemo(() => troublesOf(models), [models]);
  const fold = (id: string, to?: boolean) => setFolded((before) => (to ?? before.has(id) ? without(before, id) : new Set([...before, id])));
  const goTo = ({ model, path }: Pick<Trouble, "model" | "path">) => {
    setFolded((before) => without(without(before, model.filing.id), model.filing.unit.id));
    if (!passes(model, filter)) onFilter("ALL");
    // The lines of an unfolded project exist only after the next drawing.
    requestAnimationFrame(() => requestAnimationFrame(() => sheet.current?.goTo(placeOf(model, path, columns))));
  };
  const nextTrouble = () => {
    const at = troubles.findIndex(({ model, path }) => model.filing.id === cursor?.filingId && path === cursor.path);
    const next = troubles[(at + 1) % troubles.length];
    if (next) goTo(next);
  };
  const nextProject = () => {
    const at = rows.findIndex(({ key }) => key === active?.row);
    const next = rows.findIndex((row, index) => index > at && row.kind === "PROJECT");
    const row = rows[next < 0 ? rows.findIndex(({ kind }) => kind === "PROJECT") : next];
    if (row) sheet.current?.goTo({ row: row.key, column: active?.column ?? order[2] ?? "name" });
  };
  const press = ({ row: key, column }: SheetPlace) => {
    const row = rows.find((one) => one.key === key);
    if (row && (row.kind === "UNIT" || (row.kind === "PROJECT" && column === "name"))) fold(key);
  };

  const hotkeys: Hotkey[] = [
    { keys: "F8", label: t(words.keyFinding), run: nextTrouble, everywhere: true },
    { keys: "Alt ArrowDown", label: t(words.keyProject), run: nextProject, everywhere: true },
    { keys: "Ctrl V", label: t(words.keyPaste), run: () => undefined, disabled: true },
    { keys: "Ctrl D", label: t(words.keyFill), run: () => undefined, disabled: true },
    { keys: "Ctrl Z", label: t(words.keyUndo), run: () => undefined, disabled: true },
    { keys: "F2", label: t(words.keyEdit), run: () => undefined, disabled: true, hidden: true },
    { keys: ["1", "2", "3"], label: t(words.keyDigit), run: () => undefined, disabled: true, hidden: true },
  ];
  useHotkeys(hotkeys);

  const allFolded = visible.length > 0 && visible.every(({ filing }) => folded.has(filing.id));
  return (
    <div className="grid-screen">
      <GridBar cycle={cycle} filings={filings} people={people} said={edits.said} />
      <div className="grid-tools">
        <h1>{t(words.title)}</h1>
        <span className="quiet">{title}<i className="rule" />{t(words.count, { projects: models.length, indicators: models.reduce((sum, { facts }) => sum + facts.indicators.length, 0) })}<i className="rule" />{t(words.unitOfMoney)}</span>
        <CountTabs label={t(words.filter)} active={filter} onChange={onFilter}
          tabs={(["ALL", "UNFILLED", "PROBLEMS", "RETURNED"] as const).map((key) => ({ key, label: t(words[key]), count: models.filter((model) => passes(model, key)).length }))} />
        <span className="filters">{choice}</span>
        <span className="tools">
          <button type="button" className="jx-button" onClick={() => setFolded(allFolded ? new Set() : new Set(visible.map(({ filing }) => filing.id)))}>{t(allFolded ? words.unfoldAll : words.foldAll)}</button>
          <Link className="jx-button" to="/filings"><Icon name="list" size={14} />{t(words.toList)}</Link>
          <Link className="jx-button" to="/imports"><Icon name="upload" size={14} />{t(words.importBook)}</Link>
          {move && movable.length > 0 && <button type="button" className="jx-button primary" onClick={() => setMoving(true)}>{t(move === "CONFIRM" ? filingWords.confirm : filingWords.pass)}… {movable.length}</button>}
          <button type="button" className="jx-button" onClick={() => setDialog(true)}><Icon name="table" size={14} />{t(words.columns)}</button>
        </span>
      </div>
      {more && <p className="notice">{t(words.more)}</p>}
      <div className="grid-columns-of-page">
        <Sheet<GridRow>
          ref={sheet} label={t(words.title)} rows={rows} columns={sheetColumns} cellOf={cellOf}
          onCommit={edits.commit} onTyping={edits.typing} onCopy={edits.copy} onPaste={edits.paste} onFillDown={edits.fillDown} onClear={edits.clear} onUndo={edits.undo}
          onActive={setActive} onPress={press} headHeight={54}
          footOf={footOf}
          onResize={(column, width) => change((one) => ({ ...one, widths: { ...one.widths, [column]: width } }))}
          empty={<Empty title={t(words.filteredOut)} action={<button type="button" className="jx-button" onClick={() => onFilter("ALL")}>{t(words.showAll)}</button>} />}
        />
        <ChecksPanel troubles={troubles} at={cursor} onGo={goTo}>
          <LockNote model={models.find(({ filing }) => filing.id === cursor?.filingId)} path={cursor?.path ?? null} problem={cursor ? unreadable[`${cursor.filingId} ${cursor.path ?? ""}`]?.problem : undefined} />
        </ChecksPanel>
      </div>
      <KeysFooter hotkeys={hotkeys} legend={<Legend />} />
      {edits.preview && <PasteDialog pasting={edits.preview} onApply={edits.applyPreview} onClose={edits.closePreview} />}
      {move && moving && <BulkMoveDialog action={move} onClose={() => setMoving(false)}
        rows={movable.map(({ filing: { id, version, unit }, facts }) => ({ id, version, name: facts.project.name, note: unit.name }))} />}
      {dialog && <ColumnsDialog columns={columns} layout={layout} onChange={change} onClose={() => setDialog(false)} />}
    </div>
  );
}

/** On a phone the names leave room for two columns of figures beside them. */
const NARROW_NAME = 148;

function headsOf(columns: readonly GridColumn[], layout: GridLayout, locale: "zh" | "en", t: ReturnType<typeof useLocale>["t"], earlierMonth: number | undefined): SheetColumn[] {
  const months = earlierMonth === undefined ? "" : monthsText(earlierMonth)[locale];
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const head = (key: string, label: string, more: Partial<SheetColumn> = {}): SheetColumn => ({ key, label, title: label, width: widthOf(layout, key), ...more });
  const narrow = window.matchMedia("(max-width: 767px)").matches;
  return [
    head("name", t(words.nameHead), { frozen: true, align: "left", ...(narrow && { width: NARROW_NAME }) }),
    ...layout.shown.flatMap((key): SheetColumn[] => {
      const column = byKey.get(key);
      if (!column) return [];
      const label = column.key === "target" ? t(words.targetHead) : column.key === "earlier.actual" ? t(words.earlierHead, { months }) : column.label[locale];
      const numeric = column.type === "VALUE" || column.type === "MONEY" || column.type === "RATE" || column.key === "target" || column.key === "earlier.actual" || column.earlier === "YEAR";
      return [head(key, label, { align: numeric ? "right" : "left", ...(key === "target" && { frozen: layout.shown[0] === "target" && !narrow }) })];
    }),
    head("checks", t(words.checksHead), { align: "center" }),
  ];
}

function cursorOf(active: SheetPlace | null, rows: readonly GridRow[], columns: readonly GridColumn[]): { filingId: string; path: CellPath | null } | null {
  const row = active && rows.find(({ key }) => key === active.row);
  if (!row || row.kind === "UNIT") return null;
  const column = columns.find(({ key }) => key === active.column);
  return { filingId: row.model.filing.id, path: (column && !column.earlier ? gridPath(column, row.subject) : undefined) ?? null };
}

/** The same list as before while each item is the same object. */
function useStable<Item>(items: readonly Item[]): readonly Item[] {
  const [kept, keep] = useState(items);
  if (kept.length === items.length && kept.every((item, at) => item === items[at])) return kept;
  keep(items);
  return items;
}

function without(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return set.has(id) ? new Set([...set].filter((one) => one !== id)) : set;
}

function Legend() {
  const { t } = useLocale();
  return (
    <>
      <span className="corner saved">{t(words.legendSaved)}</span>
      <span className="corner saving">{t(words.legendSaving)}</span>
      <span className="corner local">{t(words.legendLocal)}</span>
      <span className="jx-tone-amber plain"><Icon name="undo" size={12} />{t(words.legendReturned)}</span>
      <span className="jx-tone-violet plain"><Icon name="fork" size={12} />{t(words.legendConflict)}</span>
      <span><Icon name="lock" size={12} />{t(words.legendLocked)}</span>
      <span className="tick">{t(words.legendProgress)}</span>
    </>
  );
}

