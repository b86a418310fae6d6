import { useCallback, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type ClipboardEvent, type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactNode, type Ref } from "react";
import type { EditorHandle } from "./sheet-editor";
import { nextTyped, rangeOf, stepOf, stepped, type Place, type Range, type SheetCell, type SheetColumn, type SheetRow } from "./sheet-model";
import { SheetLine } from "./sheet-row";
import { useDrawnColumns } from "./use-drawn-columns";
import { useLines } from "./use-lines";

export type SheetHandle = {
  /** Puts the cursor into a cell and brings it into view. */
  goTo: (place: Place) => void;
};

export type SheetProps<Row extends SheetRow> = {
  label: string;
  rows: readonly Row[];
  columns: readonly SheetColumn[];
  /** Must not change but with what it draws: each line asks it again when it does. */
  cellOf: (row: Row, column: string) => SheetCell | undefined;
  onCommit: (place: Place, raw: string) => boolean;
  onTyping: (place: Place, raw: string | null) => void;
  onPaste: (range: Range, text: string) => void;
  onFillDown: (range: Range) => void;
  onClear: (range: Range) => void;
  onUndo: () => void;
  /** The text was copied out of these cells. */
  onCopy: (range: Range) => string;
  onActive?: (place: Place | null) => void;
  /** Enter or a click on a cell that is not typed in, e.g. to fold a group. */
  onPress?: (place: Place) => void;
  onResize?: (column: string, width: number) => void;
  /** The row a finding points at. */
  marked?: Place | null;
  headHeight?: number;
  /** A line under the sheet that stays in view, such as totals. */
  footOf?: (column: string) => SheetCell | undefined;
  empty?: ReactNode;
  ref?: Ref<SheetHandle>;
};

type Latest<Row extends SheetRow> = {
  props: SheetProps<Row>;
  active: Place | null;
  cursor: { row: number; column: number } | undefined;
  go: (at: { row: number; column: number } | undefined, extend?: boolean) => void;
  typed: (row: number, column: number) => boolean;
  showLine: (index: number) => void;
};

/** A table that works like a spreadsheet: cursor, range, keyboard, clipboard; only the lines in view exist. */
export function Sheet<Row extends SheetRow>(props: SheetProps<Row>) {
  const { label, rows, columns, cellOf, marked = null, headHeight = 46, onActive, ref } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorHandle>(null);
  const [active, setActive] = useState<Place | null>(null);
  const [anchor, setAnchor] = useState<Place | null>(null);
  const dragging = useRef(false);

  const rowAt = useMemo(() => new Map(rows.map(({ key }, index) => [key, index])), [rows]);
  const columnAt = useMemo(() => new Map(columns.map(({ key }, index) => [key, index])), [columns]);
  const indexOf = (place: Place | null) => {
    const row = place ? rowAt.get(place.row) : undefined;
    const column = place ? columnAt.get(place.column) : undefined;
    return row === undefined || column === undefined ? undefined : { row, column };
  };
  const cursor = indexOf(active);
  const range = cursor && rangeOf(cursor, indexOf(anchor) ?? cursor);
  const frozenAt = useMemo(() => frozenLefts(columns), [columns]);
  const template = columns.map(({ width }) => `${width}px`).join(" ");
  const total = columns.reduce((sum, { width }) => sum + width, 0);

  const { first, last, look } = useDrawnColumns(scroller, columns, frozenAt);
  const { items, height, show: showLine } = useLines(scroller, rows, headHeight, cursor?.row);
  const latest = useRef<Latest<Row>>(undefined);

  const go = useCallback((at: { row: number; column: number } | undefined, extend = false) => {
    const row = at && rows[at.row];
    const column = at && columns[at.column];
    if (!at || !row || !column) return;
    editor.current?.commit();
    const place = { row: row.key, column: column.key };
    setActive((before) => {
      setAnchor((held) => (extend ? (held ?? before) : place));
      return place;
    });
    latest.current?.showLine(at.row);
    showColumn(scroller.current, columns, frozenAt, at.column);
    onActive?.(place);
  }, [rows, columns, frozenAt, onActive]);

  useImperativeHandle(ref, () => ({ goTo: (place) => go(indexOf(place)) }));

  // Whoever has no editor of its own takes the focus itself, so that the next key arrives here.
  useLayoutEffect(() => {
    if (!active) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(active.row)}"][data-column="${CSS.escape(active.column)}"]`);
    if (cell && !cell.contains(document.activeElement) && !document.activeElement?.closest("dialog")) (cell.querySelector<HTMLElement>(".editor, .chooser") ?? cell).focus({ preventScroll: true });
  }, [active]);

  const typed = (row: number, column: number) => {
    const [line, head] = [rows[row], columns[column]];
    return line !== undefined && head !== undefined && cellOf(line, head.key)?.edit !== undefined;
  };
  // Read by handlers that lines keep: they are made once, or every line would be drawn again at each step of the cursor.
  useLayoutEffect(() => {
    latest.current = { props, active, cursor, go, typed, showLine };
  });

  const actions = useMemo(() => ({
    commit: (raw: string) => {
      const now = latest.current;
      return now?.active ? now.props.onCommit(now.active, raw) : false;
    },
    typing: (raw: string | null) => {
      const now = latest.current;
      if (now?.active) now.props.onTyping(now.active, raw);
    },
    leave: (way: "ENTER" | "TAB", back: boolean) => {
      const now = latest.current;
      if (now?.cursor) now.go(nextTyped(now.cursor, now.props.rows.length, now.props.columns.length, now.typed, { forward: !back, down: way === "ENTER" }));
    },
  }), []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || !cursor || !range) return;
    const step = stepOf(event);
    const key = event.key.toLowerCase();
    const control = event.ctrlKey || event.metaKey;
    const act = (run: () => void) => {
      event.preventDefault();
      run();
    };
    if (step) act(() => go(stepped(cursor, step, rows.length, columns.length), event.shiftKey));
    else if (control && key === "d") act(() => { editor.current?.commit(); props.onFillDown(range); });
    else if (control && key === "z") act(props.onUndo);
    else if (control && key === "a") act(() => { setAnchor(placeAt(0, 0)); });
    else if ((event.key === "Delete" || event.key === "Backspace") && !editor.current?.inText() && range && !isTextBegun(event)) act(() => props.onClear(range));
    else if (event.key === "Enter" || event.key === "Tab") act(() => pressOrLeave(event));
  }
  const placeAt = (row: number, column: number): Place | null => {
    const [line, head] = [rows[row], columns[column]];
    return line && head ? { row: line.key, column: head.key } : null;
  };
  function pressOrLeave(event: KeyboardEvent) {
    if (!cursor || !active) return;
    if (event.key === "Enter" && !typed(cursor.row, cursor.column) && props.onPress) props.onPress(active);
    else actions.leave(event.key === "Enter" ? "ENTER" : "TAB", event.shiftKey);
  }

  function onCopy(event: ClipboardEvent) {
    if (!range || editor.current?.inText()) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", props.onCopy(range));
    if (event.type === "cut") props.onClear(range);
  }
  function onPaste(event: ClipboardEvent) {
    const text = event.clipboardData.getData("text/plain");
    if (!range || (editor.current?.inText() && !/[\t\n]/.test(text.trimEnd()))) return;
    event.preventDefault();
    props.onPaste(range, text);
  }

  function placeUnder(event: MouseEvent): { row: number; column: number } | undefined {
    const cell = (event.target as Element).closest<HTMLElement>("[data-row]");
    return cell ? indexOf({ row: cell.dataset["row"] ?? "", column: cell.dataset["column"] ?? "" }) : undefined;
  }
  function onMouseDown(event: MouseEvent) {
    const at = placeUnder(event);
    if (!at || event.button !== 0 || (event.target as Element).closest("button, a, .options")) return;
    const same = cursor && cursor.row === at.row && cursor.column === at.column;
    if (same && !event.shiftKey) {
      if (!typed(at.row, at.column) && active) props.onPress?.(active);
      return;
    }
    // The browser would focus the cell after its editor already has the focus.
    event.preventDefault();
    dragging.current = true;
    go(at, event.shiftKey);
    const place = placeAt(at.row, at.column);
    if (place && !typed(at.row, at.column) && !event.shiftKey) props.onPress?.(place);
  }
  function onMouseOver(event: MouseEvent) {
    if (!dragging.current || event.buttons !== 1) return void (dragging.current = false);
    const at = placeUnder(event);
    if (at) setAnchor(placeAt(at.row, at.column));
  }

  const size = { "--columns": template, width: total } as CSSProperties;
  return (
    <div ref={scroller} className="jx-sheet" role="treegrid" aria-label={label} aria-rowcount={rows.length + (props.footOf ? 2 : 1)} aria-colcount={columns.length} aria-multiselectable
      tabIndex={active ? -1 : 0} onFocus={(event) => { if (event.target === event.currentTarget && !active) go({ row: 0, column: 0 }); }}
      onKeyDown={onKeyDown} onCopy={onCopy} onCut={onCopy} onPaste={onPaste} onMouseDown={onMouseDown} onMouseOver={onMouseOver} onScroll={look}>
      <div className="head" role="rowgroup" style={{ ...size, height: headHeight }}>
        <div role="row" aria-rowindex={1} className="line">
          {columns.map((column, at) => <Head key={column.key} column={column} index={at} left={frozenAt[at]} onResize={props.onResize} />)}
        </div>
      </div>
      <div role="rowgroup" className="body" style={{ ...size, height }}>
        {items.map(({ index, start, key }) => {
          const row = rows[index];
          if (!row) return null;
          const chosen = range && index >= range.top && index <= range.bottom;
          return (
            <SheetLine key={key} row={row} index={index} top={start - headHeight} columns={columns} frozenAt={frozenAt} cellOf={cellOf} first={first} last={last} editor={editor} actions={actions}
              active={active?.row === row.key ? active.column : null} from={chosen ? range.left : -1} to={chosen ? range.right : -1} marked={marked?.row === row.key ? marked.column : null} />
          );
        })}
      </div>
      {props.footOf && rows.length > 0 && <Foot columns={columns} frozenAt={frozenAt} footOf={props.footOf} rowIndex={rows.length + 2} style={size} />}
      {rows.length === 0 && props.empty}
    </div>
  );
}

type FootProps = { columns: readonly SheetColumn[]; frozenAt: readonly (number | undefined)[]; footOf: (column: string) => SheetCell | undefined; rowIndex: number; style: CSSProperties };

function Foot({ columns, frozenAt, footOf, rowIndex, style }: FootProps) {
  return (
    <div className="foot" role="rowgroup" style={style}>
      <div role="row" aria-rowindex={rowIndex} className="line">
        {columns.map(({ key, align }, at) => {
          const cell = footOf(key);
          const left = frozenAt[at];
          return (
            <div key={key} role="gridcell" aria-colindex={at + 1} aria-label={cell?.label} className={["cell", align, left !== undefined && "frozen"].filter(Boolean).join(" ")} style={left === undefined ? undefined : { left }}>
              <span className="shown">{cell?.shown}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Head({ column: { key, title, label, width, align }, index, left, onResize }: { column: SheetColumn; index: number; left: number | undefined; onResize: ((column: string, width: number) => void) | undefined }) {
  const begin = (event: React.PointerEvent<HTMLElement>) => {
    const from = event.clientX;
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent) => onResize?.(key, Math.max(48, Math.round(width + moved.clientX - from)));
    handle.addEventListener("pointermove", move);
    handle.addEventListener("pointerup", () => handle.removeEventListener("pointermove", move), { once: true });
  };
  return (
    <div role="columnheader" aria-colindex={index + 1} aria-label={label} className={["cell", align, left !== undefined && "frozen"].filter(Boolean).join(" ")} style={left === undefined ? undefined : { left }}>
      <span className="shown">{title}</span>
      {onResize && <i className="resize" onPointerDown={begin} />}
    </div>
  );
}

/** Whether Backspace belongs to a text that somebody has begun to change. */
function isTextBegun({ target, key }: KeyboardEvent): boolean {
  return key === "Backspace" && target instanceof HTMLTextAreaElement && !(target.selectionStart === 0 && target.selectionEnd === target.value.length);
}

function frozenLefts(columns: readonly SheetColumn[]): (number | undefined)[] {
  let left = 0;
  return columns.map(({ frozen, width }) => {
    if (!frozen) return undefined;
    left += width;
    return left - width;
  });
}

/** Scrolls sideways until a column stands free of the frozen ones. */
function showColumn(element: HTMLElement | null, columns: readonly SheetColumn[], frozenAt: readonly (number | undefined)[], index: number): void {
  if (!element || frozenAt[index] !== undefined) return;
  const widthOf = (list: readonly SheetColumn[]) => list.reduce((sum, { width }) => sum + width, 0);
  const left = widthOf(columns.slice(0, index));
  const right = left + (columns[index]?.width ?? 0);
  const frozen = widthOf(columns.filter((_column, at) => frozenAt[at] !== undefined));
  if (left < element.scrollLeft + frozen) element.scrollLeft = left - frozen;
  else if (right > element.scrollLeft + element.clientWidth) element.scrollLeft = right - element.clientWidth;
}
