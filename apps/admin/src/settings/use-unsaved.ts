import { useEffect, useMemo, useState } from "react";

/** What was typed and not saved, by whose and what it is: a look at another page loses nothing. Gone with the tab, which asks first. */
const typed = new Map<string, unknown>();

/** A body being worked on; `change(stored)` gives it up. What was typed back to what it was is no change. */
export function useUnsaved<Body>(key: string, stored: Body): { body: Body; unsaved: boolean; change: (body: Body) => void } {
  const [body, setBody] = useState(() => (typed.get(key) as Body | undefined) ?? stored);
  const unsaved = useMemo(() => body !== stored && JSON.stringify(body) !== JSON.stringify(stored), [body, stored]);
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved]);
  const change = (next: Body) => {
    if (next === stored) typed.delete(key);
    else typed.set(key, next);
    setBody(next);
  };
  return { body, unsaved, change };
}
