import { createContext, useContext, useEffect, useState, type ReactNode } from "react";

const NowContext = createContext<number | undefined>(undefined);

/** The server's clock, ticking each half minute; deadlines are counted by it, not by this machine's clock. */
export function NowProvider({ serverNow, children }: { serverNow: string | undefined; children: ReactNode }) {
  const [offset, setOffset] = useState(0);
  const [, tick] = useState(0);

  useEffect(() => {
    if (serverNow) setOffset(Date.parse(serverNow) - Date.now());
  }, [serverNow]);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 30_000);
    return () => clearInterval(timer);
  }, []);

  return <NowContext value={Date.now() + offset}>{children}</NowContext>;
}

/** Milliseconds of the server's clock. */
export function useNow(): number {
  return useContext(NowContext) ?? Date.now();
}
