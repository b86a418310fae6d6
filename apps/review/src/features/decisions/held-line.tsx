import { useLocale } from "@jianxiao/ui";
import { useEffect, useState } from "react";
import { words } from "../desk/words";
import type { HeldDecision } from "./held-decisions";

/** The latest decision that is held back, with the seconds left and the way back. */
export function HeldLine({ held, onUndo, onSendNow }: { held: readonly HeldDecision[]; onUndo: () => void; onSendNow: () => void }) {
  const { t } = useLocale();
  const latest = held.at(-1);
  const seconds = useSecondsUntil(latest?.sendAt);
  if (!latest) return null;
  const { name, kind, opinion, state } = latest;
  const told = state === "SENDING" ? t(words.sending, { name }) : kind === "ACCEPT" ? t(words.heldAccept, { name, seconds }) : t(words.heldReturn, { name, seconds, count: opinion.cells.length });
  return (
    <p className="queue-note-line held" role="status">
      <span>{told}</span>
      {state === "HELD" && (
        <span className="held-actions">
          <button type="button" className="jx-link" onClick={onUndo}>{t(words.undo)} <kbd>Z</kbd></button>
          <button type="button" className="jx-link" onClick={onSendNow}>{t(words.sendNow)}</button>
        </span>
      )}
    </p>
  );
}

function useSecondsUntil(at: number | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (at === undefined) return undefined;
    const tick = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(tick);
  }, [at]);
  return at === undefined ? 0 : Math.max(0, Math.ceil((at - now) / 1_000));
}
