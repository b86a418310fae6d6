import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";

type Fields = Record<string, string>;
type Change<F extends Fields> = Partial<{ [Key in keyof F]: string | number | null | undefined }>;

/**
 * Filters, sort and page of a list, kept in the URL so that it can be bookmarked and the back button works.
 * `defaults` names every field; a field at its default stays out of the URL. Any change but one of `page` itself goes back to page 1.
 */
export function useUrlState<F extends Fields>(defaults: F): [state: F, set: (change: Change<F>) => void] {
  const [params, setParams] = useSearchParams();
  const key = JSON.stringify(defaults);

  const state = useMemo(() => {
    const fields = JSON.parse(key) as F;
    const entries = Object.keys(fields).map((name) => [name, params.get(name) ?? fields[name]]);
    return Object.fromEntries(entries) as F;
  }, [params, key]);

  const set = useCallback(
    (change: Change<F>) => {
      const fields = JSON.parse(key) as F;
      setParams((before) => {
        const next = new URLSearchParams(before);
        if (!("page" in change)) next.delete("page");
        for (const [name, value] of Object.entries(change)) {
          const text = value === null || value === undefined ? "" : String(value);
          if (text === (fields[name] ?? "")) next.delete(name);
          else next.set(name, text);
        }
        return next;
      }, { replace: !("page" in change) });
    },
    [setParams, key],
  );

  return [state, set];
}

/** Page number of the URL as GraphQL variables. */
export function pageVariables(page: string, size: number): { limit: number; offset: number } {
  const number = Math.max(1, Math.trunc(Number(page)) || 1);
  return { limit: size, offset: (number - 1) * size };
}
