import { useMutation, useQuery } from "@apollo/client/react";
import { Loaded, useLocale, useNow } from "@jianxiao/ui";
import { Input } from "antd";
import { useState } from "react";
import { endOfDay } from "../opinion/opinion";
import type { QueueItem } from "../queue/use-queue";
import { words } from "../queue/words";
import { BulkDialog } from "./dialog";
import { BulkFindings, BulkReturn } from "./documents";
import { Outcomes, type Outcome } from "./outcomes";
import { useHold } from "./use-hold";

type Props = { rows: readonly QueueItem[]; onClose: () => void; onDone: (ids: readonly string[]) => void };

const WEEK_MS = 7 * 86_400_000;
const chinaDate = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

/** Returns several: of each the cells its findings are about, with one reason and one date. */
export function ReturnDialog({ rows: given, onClose, onDone }: Props) {
  const { t } = useLocale();
  const now = useNow();
  const [rows] = useState(given);
  const [reason, setReason] = useState("");
  const [dueOn, setDueOn] = useState(() => chinaDate(now + WEEK_MS));
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>();
  const found = useQuery(BulkFindings, { variables: { ids: rows.map(({ id }) => id) }, fetchPolicy: "network-only" });
  const [giveBack, { loading }] = useMutation(BulkReturn);
  const cells = new Map((found.data?.filingFindings ?? []).map(({ id, paths }) => [id, paths]));
  const ready = rows.filter(({ id }) => (cells.get(id)?.length ?? 0) > 0);
  const { left, start, stop } = useHold(() => void send());

  async function send() {
    const filings = ready.map(({ id, version }) => ({ id, version, verdicts: [], items: (cells.get(id) ?? []).map((path) => ({ path, reason: reason.trim(), dueAt: endOfDay(dueOn) })) }));
    const { data } = await giveBack({ variables: { input: { filings } } });
    const answered = data?.returnFilings.outcomes ?? [];
    setOutcomes(answered);
    onDone(answered.filter(({ done }) => done).map(({ id }) => id));
  }

  const footer = outcomes ? <button type="button" className="jx-button primary" onClick={onClose}>{t(words.close)}</button> : (
    <>
      <button type="button" className="jx-button" onClick={left === undefined ? onClose : stop}>{t(words.cancel)}</button>
      <button type="button" className="jx-button danger" disabled={reason.trim() === "" || ready.length === 0 || loading || left !== undefined} onClick={start}>
        {left === undefined ? t(words.confirmReturn, { count: ready.length }) : t(words.willSend, { seconds: left })}
      </button>
    </>
  );
  return (
    <BulkDialog title={t(outcomes ? words.results : words.bulkReturn)} onClose={onClose} footer={footer}>
      {outcomes ? <Outcomes rows={rows} outcomes={outcomes} /> : (
        <Loaded result={found}>
          {() => (
            <>
              <p className="muted">{t(words.returnHint)}</p>
              <Input.TextArea rows={2} maxLength={500} value={reason} placeholder={t(words.returnReason)} aria-label={t(words.returnReason)} onChange={({ target }) => setReason(target.value)} />
              <label>{t(words.returnDue)} <input type="date" min={chinaDate(now)} value={dueOn} onChange={({ target }) => setDueOn(target.value)} /></label>
              <table className="lines bulk-outcomes">
                <tbody>
                  {rows.map(({ id, projectName }) => <tr key={id}><th scope="row">{projectName}</th><td>{cells.get(id)?.length ? t(words.cells, { count: cells.get(id)?.length ?? 0 }) : t(words.noCells)}</td></tr>)}
                </tbody>
              </table>
            </>
          )}
        </Loaded>
      )}
    </BulkDialog>
  );
}
