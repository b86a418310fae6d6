import { useLocale } from "@jianxiao/ui";
import { useState } from "react";
import type { QueueItem } from "../queue/use-queue";
import { words } from "../queue/words";
import { AcceptDialog } from "./accept-dialog";
import { ReturnDialog } from "./return-dialog";

type Props = { items: readonly QueueItem[]; chosen: ReadonlySet<string> | undefined; onChosen: (chosen: ReadonlySet<string> | undefined) => void; onDone: (ids: readonly string[]) => void };

/** Rows per bulk decision, as the API takes them. */
const MOST = 100;

/** Choosing several rows of the queue, and the two things to do with them. */
export function BulkBar({ items, chosen, onChosen, onDone }: Props) {
  const { t } = useLocale();
  const [dialog, setDialog] = useState<"ACCEPT" | "RETURN">();
  if (!chosen) return <button type="button" className="jx-link queue-bulk" onClick={() => onChosen(new Set())}>{t(words.bulk)}</button>;
  const rows = items.filter(({ id }) => chosen.has(id)).slice(0, MOST);
  const finish = (ids: readonly string[]) => {
    onDone(ids);
    onChosen(new Set());
  };
  return (
    <div className="queue-bulk-bar">
      <span>{t(words.selected, { count: rows.length })}</span>
      <button type="button" className="jx-link" onClick={() => onChosen(new Set(items.slice(0, MOST).map(({ id }) => id)))}>{t(words.selectAll, { count: Math.min(MOST, items.length) })}</button>
      <button type="button" className="jx-button" disabled={rows.length === 0} onClick={() => setDialog("ACCEPT")}>{t(words.bulkAccept)}</button>
      <button type="button" className="jx-button" disabled={rows.length === 0} onClick={() => setDialog("RETURN")}>{t(words.bulkReturn)}</button>
      <button type="button" className="jx-link" onClick={() => onChosen(undefined)}>{t(words.endBulk)}</button>
      {dialog === "ACCEPT" && <AcceptDialog rows={rows} onClose={() => setDialog(undefined)} onDone={finish} />}
      {dialog === "RETURN" && <ReturnDialog rows={rows} onClose={() => setDialog(undefined)} onDone={finish} />}
    </div>
  );
}
