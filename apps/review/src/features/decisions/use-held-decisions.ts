import { useApolloClient } from "@apollo/client/react";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { HeldDecisions, type Decision, type HeldDecision, type Told } from "./held-decisions";
import { sendDecision, type DecisionOutcome } from "./send-decision";

export type DecisionDesk = { held: readonly HeldDecision[]; hold: (decision: Decision) => void; undo: () => Decision | undefined; flush: () => Promise<void> };

/** The decisions of this page that are held back; leaving it sends them. */
export function useHeldDecisions(told: Told<DecisionOutcome>): DecisionDesk {
  const client = useApolloClient();
  const decisions = useMemo(() => new HeldDecisions(sendDecision(client)), [client]);
  useEffect(() => decisions.tell(told));
  useEffect(() => {
    const leave = () => void decisions.flush();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [decisions]);
  const held = useSyncExternalStore(decisions.subscribe, decisions.all);
  return { held, hold: (decision) => decisions.hold(decision), undo: () => decisions.undo(), flush: () => decisions.flush() };
}
