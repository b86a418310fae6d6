import { pasteBlock, parseCell, readBlock, writeBlock, gridPath, type Cell, type CellPath, type CellProblem, type GridColumn, type Pasting, type PasteRow } from "@jianxiao/domain";
import { keepTyping, useCellQueue, useSession, type Locale, type SheetPlace, type SheetRange } from "@jianxiao/ui";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { plainText } from "./cells";
import type { GridRow } from "./rows";

/** One cell of a batch, as it was and as it became. */
export type Change = { filingId: string; path: CellPath; was: string | null; now: string | null };

type Unreadable = { raw: string; problem: CellProblem };

type Seen = { rows: readonly GridRow[]; columns: readonly GridColumn[]; order: readonly string[]; locale: Locale };

/** A paste of more cells than this is looked at first, as is one of which anything is refused. */
const UNSEEN = 20;
const UNDO_DEPTH = 100;

/** Everything that changes cells: typing, pasting, filling down, emptying, undoing. Each is one batch, and what the cells hold goes through the saving queue. */
export function useEdits(seen: Seen) {
  const queue = useCellQueue();
  const { accountId } = useSession().viewer;
  const [unreadable, setUnreadable] = useState<Readonly<Record<string, Unreadable>>>({});
  const [preview, setPreview] = useState<Pasting | null>(null);
  const [said, say] = useState<{ what: "PASTED" | "UNDONE" | "NOTHING"; count: number } | null>(null);
  const batches = useRef<Change[][]>([]);
  const copied = useRef<string | null>(null);
  const now = useRef(seen);
  useLayoutEffect(() => {
    now.current = seen;
  });

  const apply = useCallback((changes: readonly Change[]) => {
    if (changes.length === 0) return;
    batches.current = [...batches.current.slice(1 - UNDO_DEPTH), [...changes]];
    setUnreadable((before) => without(before, changes));
    queue.editAll(changes);
  }, [queue]);

  const handlers = useMemo(() => {
    const rowOf = (key: string) => now.current.rows.find((row) => row.key === key);
    const cellIn = (row: GridRow | undefined, column: string) => cellAtPlace(row, now.current.columns.find(({ key }) => key === column));
    const inRange = ({ top, bottom, left, right }: SheetRange) => {
      const { rows, order } = now.current;
      return rows.slice(top, bottom + 1).map((row) => order.slice(left, right + 1).map((column) => cellIn(row, column)));
    };

    return {
      commit: ({ row: key, column }: SheetPlace, raw: string): boolean => {
        const row = rowOf(key);
        const found = cellIn(row, column);
        if (!found?.open) return false;
        const { filingId, cell } = found;
        const parsed = parseCell(cell, raw);
        if (!parsed.ok) {
          keepTyping(accountId, filingId, cell.path, cell.text, raw);
          setUnreadable((before) => ({ ...before, [`${filingId} ${cell.path}`]: { raw, problem: parsed.problem } }));
          return false;
        }
        keepTyping(accountId, filingId, cell.path, null, null);
        if (parsed.text !== cell.text) apply([{ filingId, path: cell.path, was: cell.text, now: parsed.text }]);
        else setUnreadable((before) => without(before, [{ filingId, path: cell.path }]));
        return true;
      },
      typing: ({ row: key, column }: SheetPlace, raw: string | null) => {
        const found = cellIn(rowOf(key), column);
        if (found) keepTyping(accountId, found.filingId, found.cell.path, found.cell.text, raw);
      },
      copy: (range: SheetRange): string => {
        const { locale, rows, order } = now.current;
        const block = rows.slice(range.top, range.bottom + 1).map((row) => order.slice(range.left, range.right + 1).map((column) => {
          if (column === "name") return row.name;
          const found = cellIn(row, column);
          return found ? plainText(found.cell, locale) : "";
        }));
        copied.current = writeBlock(block);
        return copied.current;
      },
      paste: (range: SheetRange, text: string) => {
        const { rows, order } = now.current;
        const block = readBlock(text);
        if (block.length === 0) return;
        const own = copied.current !== null && text.replaceAll("\r\n", "\n").trimEnd() === copied.current.trimEnd();
        const pasting = pasteBlock(block, { rows: rows.map((row) => pasteRow(row, order, cellIn)), row: range.top, column: range.left, toRow: range.bottom, toColumn: range.right, own });
        if (pasting.refused.length > 0 || pasting.changes.length > UNSEEN) setPreview(pasting);
        else {
          apply(pasting.changes);
          say({ what: "PASTED", count: pasting.changes.length });
        }
      },
      fillDown: (range: SheetRange) => {
        const single = range.top === range.bottom;
        const [first, ...rest] = inRange(single ? { ...range, top: Math.max(0, range.top - 1) } : range);
        apply(rest.flatMap((line) => line.flatMap((found, across) => changeTo(found, first?.[across]?.cell.text ?? null))));
      },
      clear: (range: SheetRange) => apply(inRange(range).flat().flatMap((found) => changeTo(found, null))),
      undo: () => {
        const batch = batches.current.pop();
        // What somebody has changed since stays as it is.
        const standing = (batch ?? []).filter(({ filingId, path, now: became }) => now.current.rows.some((row) => row.kind !== "UNIT" && row.model.filing.id === filingId && (row.model.cells.get(path)?.text ?? null) === became));
        queue.editAll(standing.map(({ filingId, path, was, now: became }) => ({ filingId, path, was: became, now: was })));
        say(batch ? { what: "UNDONE", count: standing.length } : { what: "NOTHING", count: 0 });
      },
    };
  }, [accountId, apply, queue]);

  return {
    ...handlers, preview, said,
    unreadable,
    found: (left: Readonly<Record<string, Unreadable>>) => setUnreadable((before) => ({ ...left, ...before })),
    closePreview: () => setPreview(null),
    applyPreview: () => {
      if (!preview) return;
      apply(preview.changes);
      say({ what: "PASTED", count: preview.changes.length });
      setPreview(null);
    },
  };
}

type Found = { filingId: string; cell: Cell; open: boolean };

function cellAtPlace(row: GridRow | undefined, column: GridColumn | undefined): Found | undefined {
  if (!row || row.kind === "UNIT" || !column || column.earlier) return undefined;
  const path = gridPath(column, row.subject);
  const cell = path === undefined ? undefined : row.model.cells.get(path);
  return cell && { filingId: row.model.filing.id, cell, open: row.model.isOpen(cell.path) };
}

function pasteRow(row: GridRow, order: readonly string[], cellIn: (row: GridRow, column: string) => Found | undefined): PasteRow {
  if (row.kind === "UNIT") return { key: row.key, kind: "UNIT", name: row.name, cells: order.map(() => undefined) };
  return { key: row.key, kind: row.subject.kind, name: row.name, cells: order.map((column) => cellIn(row, column)) };
}

function changeTo(found: Found | undefined, text: string | null): Change[] {
  if (!found?.open || found.cell.text === text) return [];
  const parsed = parseCell(found.cell, text);
  return parsed.ok && parsed.text !== found.cell.text ? [{ filingId: found.filingId, path: found.cell.path, was: found.cell.text, now: parsed.text }] : [];
}

function without(all: Readonly<Record<string, Unreadable>>, cells: readonly Pick<Change, "filingId" | "path">[]): Readonly<Record<string, Unreadable>> {
  const gone = new Set(cells.map(({ filingId, path }) => `${filingId} ${path}`));
  return Object.keys(all).some((key) => gone.has(key)) ? Object.fromEntries(Object.entries(all).filter(([key]) => !gone.has(key))) : all;
}
