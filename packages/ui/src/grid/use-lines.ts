import { Virtualizer, elementScroll, observeElementOffset, observeElementRect, defaultRangeExtractor, type VirtualItem } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useReducer, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { SheetRow } from "./sheet-model";

const OVERSCAN = 6;

type Lines = Virtualizer<HTMLDivElement, HTMLDivElement>;

/** Which lines of a sheet stand in view, as the sheet scrolls. `kept`: a line that always exists, because it holds the focus. */
export function useLines(scroller: RefObject<HTMLDivElement | null>, rows: readonly SheetRow[], headHeight: number, kept: number | undefined): { items: readonly VirtualItem[]; height: number; show: (index: number) => void } {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const options = {
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index: number) => rows[index]?.height ?? 0,
    getItemKey: (index: number) => rows[index]?.key ?? index,
    overscan: OVERSCAN,
    scrollPaddingStart: headHeight,
    scrollMargin: headHeight,
    rangeExtractor: (seen: Parameters<typeof defaultRangeExtractor>[0]) => {
      const indexes = defaultRangeExtractor(seen);
      return kept === undefined || kept >= rows.length || indexes.includes(kept) ? indexes : [...indexes, kept].sort((one, other) => one - other);
    },
    scrollToFn: elementScroll, observeElementOffset, observeElementRect,
    // While scrolling the new lines must be there in the same frame, or the sheet shows a gap.
    onChange: (_lines: Lines, sync: boolean) => (sync ? flushSync(redraw) : redraw()),
  };
  const [lines] = useState(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options));
  lines.setOptions(options);
  useLayoutEffect(() => lines._didMount(), [lines]);
  useLayoutEffect(() => lines._willUpdate());
  useEffect(() => lines.measure(), [lines, rows]);
  return { items: lines.getVirtualItems(), height: lines.getTotalSize(), show: (index) => lines.scrollToIndex(index, { align: "auto" }) };
}
