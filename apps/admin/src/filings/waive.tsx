import { useMutation } from "@apollo/client/react";
import { isWaivable } from "@jianxiao/domain";
import { useLocale, useReasonWords, type ShownFinding } from "@jianxiao/ui";
import { useState } from "react";
import { refusalText } from "../dialogs/refusal";
import { graphql } from "../gql";
import { words } from "./waive-words";

const SaveWaiverDocument = graphql(`
  mutation SaveWaiver($input: SaveWaiverInput!) {
    saveWaiver(input: $input) {
      __typename
      ... on WaiverSaved { filing { id version findings { code variant severity path params trial waiver { reason who post at } } } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

/** Beside a warning: lets it stand with a reason the reviewer reads, or takes the reason back. Nothing where nothing can be waived. */
export function Waive({ filingId, finding }: { filingId: string; finding: ShownFinding }) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const [save, saving] = useMutation(SaveWaiverDocument);
  if (!finding.waiver && !isWaivable(finding)) return null;

  const send = async (text: string | null) => {
    const { code, variant = null, path } = finding;
    const answer = await save({ variables: { input: { filingId, code, variant, path, reason: text } } }).catch(() => undefined);
    const outcome = answer?.data?.saveWaiver;
    if (outcome?.__typename !== "WaiverSaved") return setRefused(outcome ? refusalText(outcome, reasonWords) : t(words.network));
    setRefused(null);
    setOpen(false);
  };
  return (
    <span className="waive">
      {finding.waiver
        ? <button type="button" className="jx-link" disabled={saving.loading} onClick={() => void send(null)}>{t(words.takeBack)}</button>
        : <button type="button" className="jx-link" aria-expanded={open} onClick={() => setOpen(!open)}>{t(words.explain)}</button>}
      {open && !finding.waiver && (
        <form onSubmit={(event) => { event.preventDefault(); void send(reason); }}>
          <textarea aria-label={t(words.reason)} placeholder={t(words.hint)} rows={2} maxLength={500} required value={reason} onChange={(event) => setReason(event.target.value)} />
          <button type="submit" className="jx-button" disabled={saving.loading}>{t(words.send)}</button>
        </form>
      )}
      {refused && <em role="alert">{refused}</em>}
    </span>
  );
}
