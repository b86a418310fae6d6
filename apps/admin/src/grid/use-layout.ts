import { useMutation, useQuery } from "@apollo/client/react";
import type { GridColumn } from "@jianxiao/domain";
import { useEffect, useRef, useState } from "react";
import { PreferenceDocument, SavePreferenceDocument } from "./document";
import { readLayout, writtenLayout, type GridLayout } from "./layout";

const QUIET_MS = 600;

/** The person's own columns, kept on the server: read once, saved a moment after the last change. */
export function useGridLayout(columns: readonly GridColumn[]): { layout: GridLayout; change: (to: (layout: GridLayout) => GridLayout) => void } {
  const { data } = useQuery(PreferenceDocument);
  const [save] = useMutation(SavePreferenceDocument);
  const [chosen, setChosen] = useState<GridLayout | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const layout = chosen ?? readLayout(data?.preference, columns);

  useEffect(() => {
    if (!chosen) return;
    // A preference that could not be kept is lost with the page, and worth no word.
    timer.current = setTimeout(() => void save({ variables: { input: { key: "fill-grid", body: writtenLayout(chosen) } } }).catch(() => undefined), QUIET_MS);
    return () => clearTimeout(timer.current);
  }, [chosen, save]);

  return { layout, change: (to) => setChosen((before) => to(before ?? layout)) };
}
