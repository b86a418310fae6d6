import { useCallback, useEffect, useMemo, useState, type RefObject } from "react";
import { drawnColumns, type SheetColumn } from "./sheet-model";

/** Which columns stand in view, as the sheet scrolls sideways: a line of thirty cells costs what the ten one sees cost. */
export function useDrawnColumns(scroller: RefObject<HTMLDivElement | null>, columns: readonly SheetColumn[], frozenAt: readonly (number | undefined)[]): { first: number; last: number; look: () => void } {
  const [view, setView] = useState({ left: 0, width: 0 });
  const look = useCallback(() => {
    const { scrollLeft: left = 0, clientWidth: width = 0 } = scroller.current ?? {};
    setView((before) => (before.left === left && before.width === width ? before : { left, width }));
  }, [scroller]);
  useEffect(() => {
    if (typeof ResizeObserver === "undefined" || !scroller.current) return;
    const observer = new ResizeObserver(look);
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [scroller, look]);
  // Nothing has a width where nothing is laid out: then all are drawn.
  const drawn = useMemo(() => (view.width > 0 ? drawnColumns(columns, frozenAt, view.left, view.width) : { first: 0, last: columns.length - 1 }), [columns, frozenAt, view]);
  return { ...drawn, look };
}
