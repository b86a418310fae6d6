import { createContext, useContext, useEffect, useState, type ReactNode } from "react";

const NowContext = createContext<number | undefined>(undefined);

/** The server's clock, ticking each half minute; deadlines are counted by it, not by this machine's clock. */
export function NowProvider({ serverNow, children }: { serverNow: string | undefined; children: ReactNode }) {
  const [now, setNow] = useState(() => (serverNow ? Date.parse(serverNow) : Date.now()));

  useEffect(() => {
    const offset = serverNow ? Date.parse(serverNow) - Date.now() : 0;
    const timer = setInterval(() => setNow(Date.now() + offset), 30_000);
    return () => clearInterval(timer);
  }, [serverNow]);

  return <NowContext value={now}>{children}</NowContext>;
}

/** Milliseconds of the server's clock; before anybody has signed in, of this machine's. */
export function useNow(): number {
  const [opened] = useState(() => Date.now());
  return useContext(NowContext) ?? opened;
}
