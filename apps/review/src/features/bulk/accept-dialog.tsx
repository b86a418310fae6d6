import { useMutation, useQuery } from "@apollo/client/react";
import { Loaded, useLocale } from "@jianxiao/ui";
import { Checkbox } from "antd";
import { useState } from "react";
import type { QueueItem } from "../queue/use-queue";
import { words } from "../queue/words";
import { BulkDialog } from "./dialog";
import { BulkAccept, BulkPreview } from "./documents";
import { Outcomes, type Outcome } from "./outcomes";
import { useHold } from "./use-hold";

type Props = { rows: readonly QueueItem[]; onClose: () => void; onDone: (ids: readonly string[]) => void };

/** Accepts several: what would become of each first, an attestation, ten seconds to take it back, then what became of each. */
export function AcceptDialog({ rows: given, onClose, onDone }: Props) {
  const { t } = useLocale();
  // The queue moves on while the results are read.
  const [rows] = useState(given);
  const [attested, attest] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>();
  const preview = useQuery(BulkPreview, { variables: { ids: rows.map(({ id }) => id) }, fetchPolicy: "network-only" });
  const [accept, { loading }] = useMutation(BulkAccept);
  const ready = (preview.data?.bulkAcceptPreview.outcomes ?? []).filter(({ problem }) => !problem).map(({ id }) => id);
  const { left, start, stop } = useHold(() => void send());

  async function send() {
    const filings = rows.filter(({ id }) => ready.includes(id)).map(({ id, version }) => ({ id, version }));
    const { data } = await accept({ variables: { input: { filings, attested: true } } });
    const answered = data?.acceptFilings.outcomes ?? [];
    setOutcomes(answered);
    onDone(answered.filter(({ done }) => done).map(({ id }) => id));
  }

  const footer = outcomes ? <button type="button" className="jx-button primary" onClick={onClose}>{t(words.close)}</button> : (
    <>
      <button type="button" className="jx-button" onClick={left === undefined ? onClose : stop}>{t(words.cancel)}</button>
      <button type="button" className="jx-button primary" disabled={!attested || ready.length === 0 || loading || left !== undefined} onClick={start}>
        {left === undefined ? t(words.confirmAccept, { count: ready.length }) : t(words.willSend, { seconds: left })}
      </button>
    </>
  );
  return (
    <BulkDialog title={t(outcomes ? words.results : words.preview)} onClose={onClose} footer={footer}>
      {outcomes ? <Outcomes rows={rows} outcomes={outcomes} /> : (
        <Loaded result={preview}>
          {({ bulkAcceptPreview: { outcomes: looked } }) => (
            <>
              <p>{t(words.willPass, { count: ready.length })}，{t(words.wontPass, { count: looked.length - ready.length })}</p>
              <Outcomes rows={rows} outcomes={looked} doneWord="✓" />
              <Checkbox checked={attested} onChange={({ target }) => attest(target.checked)}>{t(words.attest)}</Checkbox>
            </>
          )}
        </Loaded>
      )}
    </BulkDialog>
  );
}
