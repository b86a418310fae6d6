import { useEffect, useRef, useState } from "react";
import { HOLD_MS } from "../decisions/held-decisions";

/** Holds one act back for the undo window. `left` counts the seconds; `stop` takes it back; closing the dialog takes it back too. */
export function useHold(act: () => void): { left: number | undefined; start: () => void; stop: () => void } {
  const [until, setUntil] = useState<number>();
  const [now, setNow] = useState(0);
  const doing = useRef(act);
  useEffect(() => {
    doing.current = act;
  });
  useEffect(() => {
    if (until === undefined) return undefined;
    const send = setTimeout(() => {
      setUntil(undefined);
      doing.current();
    }, until - Date.now());
    const tick = setInterval(() => setNow(Date.now()), 250);
    return () => {
      clearTimeout(send);
      clearInterval(tick);
    };
  }, [until]);
  const start = () => {
    setNow(Date.now());
    setUntil(Date.now() + HOLD_MS);
  };
  return { left: until === undefined ? undefined : Math.max(0, Math.ceil((until - now) / 1_000)), start, stop: () => setUntil(undefined) };
}
