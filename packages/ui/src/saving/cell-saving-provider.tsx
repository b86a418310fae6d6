import { useApolloClient } from "@apollo/client/react";
import { createContext, useContext, useEffect, useMemo, type ReactNode } from "react";
import { useSession } from "../session/session-context";
import type { SessionWatch } from "../session/session-watch";
import { CellQueue, unsavedIn } from "./cell-queue";
import { storedDrafts, type Drafts } from "./drafts";
import { sendCells } from "./send-cells";

const QueueContext = createContext<CellQueue | undefined>(undefined);

/** Where the browser forbids storage, typed text lives in this tab only. */
const NO_DRAFTS: Drafts = { all: () => [], keep: () => undefined, forget: () => undefined };

function draftsOf(accountId: string): Drafts {
  try {
    return storedDrafts(accountId, window.localStorage);
  } catch {
    return NO_DRAFTS;
  }
}

/** One queue for all screens of the person signed in: leaving a form doesn't stop its saving. */
export function CellSavingProvider({ watch, children }: { watch: SessionWatch; children: ReactNode }) {
  const client = useApolloClient();
  const { viewer } = useSession();

  const queue = useMemo(() => new CellQueue({ send: sendCells(client), drafts: draftsOf(viewer.accountId) }), [client, viewer.accountId]);

  useEffect(() => {
    queue.retry();
    const leave = watch.onRestored(queue.retry);
    window.addEventListener("online", queue.retry);
    // The text stays on this device, but only until somebody else signs in on it.
    const warn = (event: BeforeUnloadEvent) => unsavedIn(queue.summary()) > 0 && event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => {
      leave();
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", queue.retry);
      queue.close();
    };
  }, [queue, watch]);

  return <QueueContext value={queue}>{children}</QueueContext>;
}

/** For tests and for screens that bring their own queue. */
export const CellQueueProvider = QueueContext.Provider;

export function useCellQueue(): CellQueue {
  const queue = useContext(QueueContext);
  if (!queue) throw new Error("Cells are saved below a CellSavingProvider");
  return queue;
}
